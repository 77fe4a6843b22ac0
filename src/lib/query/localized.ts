import type { Locale } from '../domain/figure';

/** Text columns that exist in both languages, as `<alias>.<column>` without the ending. `unit` itself is Vietnamese. */
export type LocalizedColumn =
	| 'p.name'
	| 'p.successor'
	| 'i.name'
	| 'i.unit'
	| 'inum.unit'
	| 'iden.unit'
	| 'i.code_labels'
	| 'i.definition'
	| 'i.quirk'
	| 'a.name'
	| 's.name'
	| 'f.name'
	| 'd.label'
	| 'd.title'
	| 'd.caveat'
	| 'o.note'
	| 'c.message'
	| 'c.suspicion'
	| 't.note'
	| 'w.name'
	| 'w.lead'
	| 'w.deadline'
	| 'w.product'
	| 'w.note';

const order: Record<Locale, readonly Locale[]> = { vi: ['vi', 'en'], en: ['en', 'vi'] };

const columnIn = (column: LocalizedColumn, locale: Locale): string =>
	column.endsWith('.unit') && locale === 'vi' ? column : `${column}_${locale}`;

/**
 * SQL for a text column in the asked language; the other language where a text was not translated, since a note in the
 * wrong language is better than none. Both parts come from fixed lists, so nothing from outside gets into the SQL.
 */
export function inLocale(column: LocalizedColumn, locale: Locale): string {
	if (!Object.hasOwn(order, locale)) throw new Error(`unknown language "${locale}"`);
	return `coalesce(${order[locale].map((language) => columnIn(column, language)).join(', ')})`;
}
