import type { Measure } from './figure';
import type { Period } from './period';

/** Provinces and cities since 1 July 2025; before, a nationwide rank was among 60 to 63. */
const provincesNow = 34;

/**
 * Class inside which figures of one indicator may share an axis. Rates, scores, ranks, stocks and codes: one class, each
 * mark labelled with its own date. Flows: spans of equal length. Running totals since January, and the rates made of
 * them (`accrues`): the same months of the year, since a plan 30 % done in August and in December are different facts.
 * Places among the provinces of today: the number of places, since 16 of 34 is nowhere beside 41 of 63.
 */
export function comparisonClass(
	measure: Measure,
	accrues: boolean,
	period: Period,
	outOf: number | null = null
): string {
	if (measure === 'rank' && outOf !== null && outOf <= provincesNow) return `of-${outOf}`;
	if (accrues || measure === 'ytd')
		return period.startMonth === 1 ? `to-month-${period.endMonth}` : `months-${period.id}`;
	if (measure === 'flow') return `months-${period.months}`;
	return 'any';
}

/** Classes of figures that were made to compare: averages per month, and shares of a plan against elapsed time. */
export const perMonthClass = 'per-month';
export const paceClass = 'pace';

/** What a class means, for the words of a view. */
export type ClassMeaning =
	| { kind: 'any' | 'per-month' | 'pace' }
	| { kind: 'span'; months: number }
	| { kind: 'to-month'; month: number }
	| { kind: 'field'; outOf: number }
	| { kind: 'single' };

/** Reads a class back. A class that names one odd period stands alone. */
export function parseComparisonClass(id: string): ClassMeaning {
	const span = /^months-(\d{1,3})$/.exec(id);
	if (span) return { kind: 'span', months: Number(span[1]) };
	const toMonth = /^to-month-(\d{1,2})$/.exec(id);
	if (toMonth) return { kind: 'to-month', month: Number(toMonth[1]) };
	const field = /^of-(\d{1,3})$/.exec(id);
	if (field) return { kind: 'field', outOf: Number(field[1]) };
	return id === 'any' || id === perMonthClass || id === paceClass ? { kind: id } : { kind: 'single' };
}
