import { createHash } from 'node:crypto';
import {
	compareIds,
	diffLedgers,
	type Cells,
	type Ledger,
	type Snapshot,
	type SnapshotChanges
} from '../../domain/edition';
import { pairMoved } from '../../domain/moved-figure';

type Row = Record<string, string | number | boolean | null>;
/** Rows of the tables of domain/tables.ts that an edition is made of. */
type Tables = Record<'observations' | TermTable, readonly Row[]>;

/**
 * What of a figure belongs to an edition, in the order of the change files. Columns may be added, at the end; none may be
 * renamed or taken out, for then published editions would no longer have the ids they were given. What follows from other
 * columns by rule (which claim charts use, what checks say) is no statement of its own and stays out.
 */
export const figureColumns = [
	'document_id', 'province_id', 'indicator_id', 'scope_id', 'period_id', 'as_of', 'value', 'unit', 'reported_text',
	'reported_unit', 'out_of', 'basis', 'formula', 'section', 'form_code', 'line', 'flags', 'note_vi', 'note_en'
] as const; // prettier-ignore

/** What gives figures their meaning, by table: a definition mended changes what a figure says. The same rule holds. */
const termColumnsOf = {
	documents: ['label_vi', 'label_en', 'title_vi', 'title_en', 'kind', 'issued_on', 'caveat_vi', 'caveat_en', 'url'],
	provinces: ['name_vi', 'name_en', 'valid_from', 'valid_to', 'successor_vi', 'successor_en'],
	indicators: ['name_vi', 'name_en', 'unit', 'unit_en', 'measure', 'direction', 'code_labels_vi', 'code_labels_en', 'definition_vi', 'definition_en', 'quirk_vi', 'quirk_en'],
	scopes: ['name_vi', 'name_en', 'valid_from', 'valid_to']
} as const; // prettier-ignore
type TermTable = keyof typeof termColumnsOf;

export const termColumns: string[] = [...new Set(Object.values(termColumnsOf).flat())];

const idColumn: Record<TermTable, string> = {
	documents: 'document_id',
	provinces: 'province_id',
	indicators: 'indicator_id',
	scopes: 'scope_id'
};

function cellsOf(row: Row, columns: readonly string[]): Cells {
	const texts = columns.map((column) => [column, String(row[column] ?? '').trim()] as const);
	return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** The figures of the tables and the terms they use. Ids of terms: "indicators/ho-so-truc-tuyen". */
export function takeSnapshot(tables: Tables): Snapshot {
	const figures = new Map(tables.observations.map((row) => [String(row.observation_id), cellsOf(row, figureColumns)]));
	const terms = new Map<string, Cells>();
	for (const table of Object.keys(termColumnsOf) as TermTable[]) {
		const id = idColumn[table];
		const used = new Set([...figures.values()].map((cells) => cells[id]));
		for (const row of tables[table]) {
			if (used.has(String(row[id]))) terms.set(`${table}/${row[id]}`, cellsOf(row, termColumnsOf[table]));
		}
	}
	return { figures, terms };
}

const canonical = (ledger: Ledger): unknown[] =>
	[...ledger]
		.sort(([a], [b]) => compareIds(a, b))
		.map(([id, cells]) => [id, Object.entries(cells).sort(([a], [b]) => compareIds(a, b))]);

/**
 * Short name of what the data say: the same figures and terms have the same id on every machine, whatever the files they
 * stand in. Seven characters, the first a letter, so that no spreadsheet takes "12345e6" for a number.
 */
export function editionId({ figures, terms }: Snapshot): string {
	const text = JSON.stringify([canonical(figures), canonical(terms)]);
	const hash = createHash('sha256').update(text).digest('hex');
	return 'abcdefghijklmnop'.charAt(Number.parseInt(hash.charAt(0), 16)) + hash.slice(1, 7);
}

/** True for a text that may be the id of an edition. */
export const isEditionId = (text: string): boolean => /^[a-p][0-9a-f]{6}$/.test(text);

export const diffSnapshots = (before: Snapshot, after: Snapshot): SnapshotChanges => ({
	figures: diffLedgers(before.figures, after.figures, pairMoved),
	terms: diffLedgers(before.terms, after.terms)
});
