import type { Fraction, Locale } from '../domain/figure';
import { number, numberOrNull, text, word } from './cells';
import type { Row } from './engine';
import { inLocale } from './localized';

const unitOf = (alias: 'num' | 'den', locale: Locale): string =>
	`CASE WHEN ${alias}.unit = i${alias}.unit THEN ${inLocale(`i${alias}.unit`, locale)} ELSE ${alias}.unit END`;

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
	num.value AS "numerator", ${unitOf('num', locale)} AS "numeratorUnit",
	den.value AS "denominator", ${unitOf('den', locale)} AS "denominatorUnit"`;

/** One place of the data has one primary figure, so these joins add no row. What is approximate or in doubt is no part. */
const part = (alias: string, column: string): string => `
	LEFT JOIN indicators i${alias} ON i${alias}.indicator_id = i.${column}
	LEFT JOIN observations ${alias} ON ${alias}.indicator_id = i.${column} AND ${alias}.province_id = o.province_id
		AND ${alias}.scope_id = o.scope_id AND ${alias}.period_id = o.period_id
		AND ${alias}.is_primary AND coalesce(${alias}.flags, '') = ''`;
export const fractionJoins = part('num', 'numerator_id') + part('den', 'denominator_id');

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
