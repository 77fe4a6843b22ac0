import { perMonthClass } from './comparability';
import type { Figure } from './figure';
import { parsePeriod } from './period';

/**
 * Months a count may be divided by, or null where it may not. Flows are counted over their period; a running total may be
 * divided where it is what a yearly plan is measured by (`plan: done`): amounts of the plan itself are those of a whole
 * year whatever their period. Rates, stocks, scores, ranks, codes and totals since a programme began are never divided,
 * nor a count made before its period ended: over how many months is then not known.
 */
export function monthsOf(figure: Figure): number | null {
	const period = parsePeriod(figure.periodId);
	if (!period || figure.unit === '%' || (figure.asOf !== null && figure.asOf < figure.periodEnd)) return null;
	if (figure.measure === 'flow') return period.months;
	const isSinceJanuary = period.startMonth === 1 && period.startYear === period.endYear;
	return figure.measure === 'ytd' && figure.plan === 'done' && isSinceJanuary ? period.months : null;
}

/** Indicators among figures with counts over spans of unlike length: only these gain from an average per month. */
export function unevenIndicators(figures: readonly Figure[]): Set<string> {
	const spans = new Map<string, Set<number>>();
	for (const figure of figures) {
		const months = monthsOf(figure);
		if (months !== null) spans.set(figure.indicatorId, (spans.get(figure.indicatorId) ?? new Set()).add(months));
	}
	return new Set([...spans].flatMap(([id, lengths]) => (lengths.size > 1 ? [id] : [])));
}

/** An average is not known to more digits than help to compare: three significant ones, and every digit before the comma. */
const roundAverage = (value: number): number =>
	Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));

/** A count over `months` as its average per month. What spans one month is as it was counted, not worked out. */
const toMonthly = (figure: Figure, months: number): Figure => ({
	...figure,
	value: months === 1 ? figure.value : roundAverage(figure.value / months),
	comparisonClass: perMonthClass,
	basis: months === 1 ? figure.basis : 'derived',
	monthly: { total: figure.value, months }
});

/** Figures with the counts of uneven indicators as averages per month; all others, and their order, stay. */
export function scalePerMonth(figures: readonly Figure[]): Figure[] {
	const uneven = unevenIndicators(figures);
	return figures.map((figure) => {
		const months = uneven.has(figure.indicatorId) ? monthsOf(figure) : null;
		return months === null ? figure : toMonthly(figure, months);
	});
}
