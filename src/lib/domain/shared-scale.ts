import type { Figure } from './figure';

/**
 * What a value axis measures: charts with the same text may share a scale. Unit, measure and comparison class must agree;
 * scores and ranks only within one indicator, since two indices count their points and places in ways of their own.
 */
function scaleOf([first]: readonly Figure[]): string {
	if (!first) return '';
	const { unit, measure, comparisonClass, indicatorId } = first;
	const own = ['score', 'rank', 'coded'].includes(measure) ? indicatorId : '';
	return [unit, measure, comparisonClass, own].join(' ');
}

/** For each chart all figures its scale must hold: those of every chart it may share the scale with, its own among them. */
export function scaleGroups(charts: readonly (readonly Figure[])[]): Figure[][] {
	const scales = charts.map(scaleOf);
	return scales.map((scale) => charts.filter((_, i) => scales[i] === scale).flat());
}
