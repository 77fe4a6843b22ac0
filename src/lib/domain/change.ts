import type { Figure } from './figure';
import { parsePeriod } from './period';
import { areOfOtherFields, areOfOtherYears, isUncertain } from './uncertain';
import { isJudged } from './verdict';

/** Change between two figures of one indicator and scope. */
export interface Change {
	from: Figure;
	to: Figure;
	/** to − from, in the indicator's unit; for a % indicator these are points. */
	difference: number;
	/**
	 * Relative change in percent, for counts and money only. Null for rates, scores and ranks (a percent of a percent
	 * misleads) and from zero (there is no percent of nothing).
	 */
	percent: number | null;
}

/**
 * Why a change is told but neither ranked nor called better or worse. `years-differ`: scores and ranks are worked out anew
 * every year. `lengths-differ`: rates of a year and of a quarter, and counts of such spans made per month.
 */
export type ChangeCaution = 'uncertain' | 'years-differ' | 'lengths-differ';

const round = (value: number): number => Number(value.toPrecision(12));

/** True where a change is told in percent: what is counted, and money. */
export const changesInPercent = ({ measure, unit }: Figure): boolean =>
	['flow', 'stock', 'ytd', 'cumulative'].includes(measure) && unit !== '%';

/** The change from one figure to another of the same indicator, scope and comparison class; null when they do not compare. */
export function findChange(from: Figure, to: Figure): Change | null {
	if (from.indicatorId !== to.indicatorId || from.scopeId !== to.scopeId) return null;
	if (from.comparisonClass !== to.comparisonClass || to.measure === 'coded') return null;
	if (areOfOtherFields([from, to])) return null;
	const difference = round(to.value - from.value);
	const percent = changesInPercent(to) && from.value !== 0 ? round((difference / from.value) * 100) : null;
	return { from, to, difference, percent };
}

const monthsOf = ({ periodId }: Figure): number | undefined => parsePeriod(periodId)?.months;

/** What keeps a change from being ranked or judged; null where nothing does. */
export function cautionOf({ from, to }: Pick<Change, 'from' | 'to'>): ChangeCaution | null {
	if (isUncertain(from) || isUncertain(to)) return 'uncertain';
	if (areOfOtherYears([from, to])) return 'years-differ';
	const standsAtDate = to.measure === 'stock' || to.measure === 'cumulative';
	return !standsAtDate && monthsOf(from) !== monthsOf(to) ? 'lengths-differ' : null;
}

/**
 * Better or worse than the province's own earlier figure, by the direction of the indicator; null where neither end is good
 * (`isJudged`), nothing changed, or nobody can say. Which of
 * two places is the higher is a fact whatever the index was made of, as long as both are among as many.
 */
export function judgeChange(change: Change): 'better' | 'worse' | null {
	const { difference, from, to } = change;
	if (difference === 0 || !isJudged(to)) return null;
	const caution = cautionOf(change);
	const isOpen = to.measure === 'rank' ? caution === 'uncertain' || from.outOf !== to.outOf : caution !== null;
	if (isOpen) return null;
	return difference > 0 === (to.direction === 'higher') ? 'better' : 'worse';
}
