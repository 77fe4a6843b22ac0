import { formatDate } from '../../domain/date';
import { differingColumns, type Cells, type Change, type Snapshot } from '../../domain/edition';
import type { Correction, TermChange } from '../../domain/edition-report';
import type { Locale } from '../../domain/figure';

/** A cell of a term in the first of the snapshots that knows the term; empty where none does. */
export function termCell(snapshots: readonly Snapshot[], table: string, id: string, column: string): string {
	const known = snapshots.map(({ terms }) => terms.get(`${table}/${id}`)).find((cells) => cells);
	return known?.[column] ?? '';
}

/** The name of a term as readers know it; its id where it has none. */
export const termName = (snapshots: readonly Snapshot[], table: string, id: string, locale: Locale): string =>
	termCell(snapshots, table, id, `${table === 'documents' ? 'label' : 'name'}_${locale}`) || id;

/** "definition_vi" → ["definition", "vi"]. Units are Vietnamese where no language is named. */
function splitLanguage(column: string): [facet: string, language: string | null] {
	if (column === 'unit') return ['unit', 'vi'];
	const [, facet, language] = /^(.+)_(vi|en)$/.exec(column) ?? [];
	return facet && language ? [facet, language] : [column, null];
}

const dates = ['valid_from', 'valid_to', 'issued_on'];

/** What was put right in a term; null for terms that came or went with their figures. */
export function describeTerm({ before, after }: Change, locale: Locale): TermChange | null {
	if (!before || !after) return null;
	const columns = differingColumns(before.cells, after.cells).map(
		(column) => [column, ...splitLanguage(column)] as const
	);
	const isTold = (facet: string): boolean => columns.some(([, one, language]) => one === facet && language === locale);
	const tell = (cells: Cells, column: string): string | null => {
		const text = cells[column] ?? null;
		return text !== null && dates.includes(column) ? formatDate(text, locale) : text;
	};
	const corrections = columns.flatMap(([column, facet, language]): Correction<string>[] => {
		if (language === null || language === locale)
			return [{ facet, before: tell(before.cells, column), after: tell(after.cells, column) }];
		return isTold(facet) ? [] : [{ facet, before: null, after: null }];
	});
	const [table = '', id = ''] = after.id.split('/');
	const name = after.cells[`${table === 'documents' ? 'label' : 'name'}_${locale}`] ?? id;
	return { table: table as TermChange['table'], id, name, corrections };
}
