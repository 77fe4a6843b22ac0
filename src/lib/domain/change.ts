import type { Figure } from './figure';
import { isUncertain } from './uncertain';

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

const round = (value: number): number => Number(value.toPrecision(12));

/** The change from one figure to another of the same indicator, scope and comparison class; null when they do not compare. */
export function findChange(from: Figure, to: Figure): Change | null {
	if (from.indicatorId !== to.indicatorId || from.scopeId !== to.scopeId) return null;
	if (from.comparisonClass !== to.comparisonClass || to.measure === 'coded') return null;
	const difference = round(to.value - from.value);
	const counts = ['flow', 'stock', 'ytd', 'cumulative'].includes(to.measure) && to.unit !== '%';
	const percent = counts && from.value !== 0 ? round((difference / from.value) * 100) : null;
	return { from, to, difference, percent };
}

/**
 * Whether a change is for the better. Null where that cannot be said: no change, no direction of good, a figure nothing
 * may rest on, scores (an index is worked out anew every year), ranks among different numbers of provinces.
 */
export function judgeChange({ from, to, difference }: Change): 'better' | 'worse' | null {
	if (difference === 0 || to.direction === 'neutral' || to.measure === 'score') return null;
	if (from.outOf !== to.outOf || isUncertain(from) || isUncertain(to)) return null;
	return difference > 0 === (to.direction === 'higher') ? 'better' : 'worse';
}
