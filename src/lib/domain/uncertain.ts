import type { Figure } from './figure';

/**
 * True for a figure nothing may be ranked or judged on the strength of: a bound or approximation, one in doubt or of
 * medium confidence, or one at odds with its own report.
 */
export const isUncertain = (figure: Figure): boolean =>
	(['approx', 'medium'] as const).some((flag) => figure.flags.includes(flag)) || isDoubtful(figure);

/** In doubt, or at odds with its own report: a sentence that tells it says so. */
export const isDoubtful = ({ flags, checks }: Figure): boolean => flags.includes('doubt') || checks === 'mismatch';

/** A national index is worked out anew every year: a score or rank of one year is not above that of another. */
export const areOfOtherYears = (figures: readonly Figure[]): boolean =>
	figures.some(({ measure, periodId }) => ['score', 'rank'].includes(measure) && periodId !== figures[0]?.periodId);

/** Places among 63 and among 61 provinces are different facts; an unstated number contradicts none. */
export const areOfOtherFields = (figures: readonly Figure[]): boolean =>
	new Set(figures.map(({ outOf }) => outOf).filter((outOf) => outOf !== null)).size > 1;
