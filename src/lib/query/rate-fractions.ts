import type { Fraction, Locale } from '../domain/figure';
import { number, numberOrNull, text, word } from './cells';
import type { Row } from './engine';
import { inLocale } from './localized';

/** A plain quotient, not one worked out over other years or by elapsed months. */
const isPlain = (alias: string): string => `coalesce(${alias}.follows_from, '') = ''`;

/** Columns a comparison adds to a figure: part in a yearly plan, and what a rate is the quotient of. */
export const fractionColumns = (locale: Locale): string => `,
	CASE
		WHEN o.measure = 'rate' AND o.unit = '%' AND o.comparison_class LIKE 'to-month-%'
			AND ${isPlain('i')} AND ${isPlain('inum')} THEN 'share'
		WHEN o.measure = 'ytd' AND ${isPlain('i')} AND o.indicator_id IN (
			SELECT r.numerator_id FROM indicators r WHERE r.numerator_id IS NOT NULL AND r.unit = '%' AND ${isPlain('r')}
		) THEN 'done'
	END AS "plan",
	o.numerator AS "numerator", ${inLocale('inum.unit', locale)} AS "numeratorUnit",
	o.denominator AS "denominator", ${inLocale('iden.unit', locale)} AS "denominatorUnit"`;

export const fractionJoins = `
	LEFT JOIN indicators inum ON inum.indicator_id = i.numerator_id
	LEFT JOIN indicators iden ON iden.indicator_id = i.denominator_id`;

/** Reads the added columns of a row. */
export function readFraction(row: Row): { plan: 'share' | 'done' | null; fraction: Fraction | null } {
	const plan = row.plan === null ? null : word(row, 'plan', ['share', 'done'] as const);
	if (numberOrNull(row, 'numerator') === null || numberOrNull(row, 'denominator') === null)
		return { plan, fraction: null };
	const fraction = {
		numerator: number(row, 'numerator'),
		denominator: number(row, 'denominator'),
		numeratorUnit: text(row, 'numeratorUnit'),
		denominatorUnit: text(row, 'denominatorUnit')
	};
	return { plan, fraction };
}
