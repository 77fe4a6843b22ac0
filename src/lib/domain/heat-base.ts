import type { Figure } from './figure';
import { areOfOtherFields, isUncertain } from './uncertain';
import { areOfOtherPeriods, isJudged, verdictGap, type VerdictGap } from './verdict';

/** What a heat map compares with: the best of each row, the mean of each row, or a province by its id. */
export const bestBase = 'tot-nhat';
export const meanBase = 'trung-binh';
export type HeatBase = string;

/**
 * Why a row has nothing to compare with.
 * not-judged: no end of it is good (see `isJudged`) · uncertain: one of its figures may not be ranked · alone: fewer than
 * two figures to choose from · no-mean: places and codes have none · ranks-differ: places among different numbers of
 * provinces · base-missing, base-uncertain: the province compared with has no figure, or none to rely on · the rest: see
 * `verdictGap`.
 */
export type BaseGap =
	VerdictGap | 'not-judged' | 'uncertain' | 'alone' | 'no-mean' | 'ranks-differ' | 'base-missing' | 'base-uncertain';

/** The value a row is compared with, and of how many provinces it was made. */
export type RowBase = { value: number; of: number } | { gap: BaseGap };

function findBest(figures: readonly Figure[], first: Figure): RowBase {
	if (!isJudged(first)) return { gap: 'not-judged' };
	if (figures.length < 2) return { gap: 'alone' };
	// A figure that may not be ranked could be the best one, so none of the others may be called so.
	if (figures.some(isUncertain)) return { gap: 'uncertain' };
	if (areOfOtherFields(figures)) return { gap: 'ranks-differ' };
	const gap = verdictGap(figures);
	if (gap) return { gap };
	const values = figures.map((figure) => figure.value);
	return { value: first.direction === 'lower' ? Math.min(...values) : Math.max(...values), of: figures.length };
}

function findMean(figures: readonly Figure[], first: Figure): RowBase {
	if (first.measure === 'rank' || first.measure === 'coded') return { gap: 'no-mean' };
	const certain = figures.filter((figure) => !isUncertain(figure));
	if (certain.length < 2) return { gap: 'alone' };
	// The mean of two is no yardstick.
	const gap = verdictGap(certain);
	if (gap) return { gap };
	const sum = certain.reduce((total, figure) => total + figure.value, 0);
	return { value: Number((sum / certain.length).toPrecision(12)), of: certain.length };
}

/** What the figures of one row (one indicator, scope and comparison class, one per province) are compared with. */
export function findBase(figures: readonly Figure[], base: HeatBase): RowBase {
	const first = figures[0];
	if (!first) return { gap: 'alone' };
	if (base === bestBase) return findBest(figures, first);
	if (base === meanBase) return findMean(figures, first);
	const own = figures.find((figure) => figure.provinceId === base);
	if (!own) return { gap: 'base-missing' };
	if (isUncertain(own)) return { gap: 'base-uncertain' };
	if (areOfOtherFields(figures)) return { gap: 'ranks-differ' };
	// Even how far apart two figures lie says nothing where they are of different periods.
	return areOfOtherPeriods(figures) ? { gap: 'periods-differ' } : { value: own.value, of: 1 };
}
