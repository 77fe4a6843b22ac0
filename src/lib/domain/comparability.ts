import type { Measure } from './figure';
import type { Period } from './period';

/**
 * Class inside which figures of one indicator may share an axis. Rates, scores, ranks, stocks and codes: one class, each
 * mark labelled with its own date. Flows: spans of equal length. Running totals since January, and the rates made of
 * them (`accrues`): the same months of the year, since a plan 30 % done in August and in December are different facts.
 */
export function comparisonClass(measure: Measure, accrues: boolean, period: Period): string {
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
	| { kind: 'single' };

/** Reads a class back. A class that names one odd period stands alone. */
export function parseComparisonClass(id: string): ClassMeaning {
	const span = /^months-(\d{1,3})$/.exec(id);
	if (span) return { kind: 'span', months: Number(span[1]) };
	const toMonth = /^to-month-(\d{1,2})$/.exec(id);
	if (toMonth) return { kind: 'to-month', month: Number(toMonth[1]) };
	return id === 'any' || id === perMonthClass || id === paceClass ? { kind: id } : { kind: 'single' };
}
