import { fullNote } from './early-cut';
import type { Figure } from './figure';
import type { SpreadsheetCell } from './spreadsheet';

/** What a cell of a column holds. Dates are ISO texts here; each kind of file writes them in its own way. */
export type FileColumnType = 'text' | 'number' | 'integer' | 'date' | 'boolean';

export type FileCell = string | number | boolean | null;

export interface FileColumn {
	/** Name in the data contract, the same in every kind of file. */
	name: FileColumnName;
	type: FileColumnType;
	read(figure: Figure): FileCell;
}

type Entry = [FileColumnType, (figure: Figure) => FileCell];

/** Columns of a downloaded file: code and name side by side, the value, and where it stands. Names are the data contract's. */
const columns = {
	observation_id: ['text', (f) => f.id],
	province_id: ['text', (f) => f.provinceId],
	province: ['text', (f) => f.provinceName],
	area_id: ['text', (f) => f.areaId],
	area: ['text', (f) => f.areaName],
	indicator_id: ['text', (f) => f.indicatorId],
	indicator: ['text', (f) => f.indicatorName],
	scope_id: ['text', (f) => f.scopeId],
	scope: ['text', (f) => f.scopeName],
	period_id: ['text', (f) => f.periodId],
	period_start: ['date', (f) => f.periodStart],
	period_end: ['date', (f) => f.periodEnd],
	as_of: ['date', (f) => f.asOf],
	measure: ['text', (f) => f.measure],
	value: ['number', (f) => f.value],
	unit: ['text', (f) => f.unit],
	reported_text: ['text', (f) => f.reportedText],
	reported_value: ['number', (f) => f.reportedValue],
	reported_unit: ['text', (f) => f.reportedUnit],
	out_of: ['integer', (f) => f.outOf],
	basis: ['text', (f) => f.basis],
	formula: ['text', (f) => f.formula],
	flags: ['text', (f) => f.flags.join(';') || null],
	note: ['text', (f) => fullNote(f)],
	check: ['text', (f) => f.checks],
	is_primary: ['boolean', (f) => f.isPrimary],
	document_id: ['text', (f) => f.documentId],
	document: ['text', (f) => f.documentLabel],
	document_kind: ['text', (f) => f.documentKind],
	document_url: ['text', (f) => f.documentUrl],
	section: ['text', (f) => f.section || null],
	form_code: ['text', (f) => f.formCode],
	line: ['integer', (f) => f.line]
} satisfies Record<string, Entry>;

export type FileColumnName = keyof typeof columns;

/** In the order of the file. */
export const figureColumns: FileColumn[] = Object.entries(columns).map(([name, [type, read]]) => ({
	name: name as FileColumnName,
	type: type as FileColumnType,
	read
}));

/**
 * Header of a CSV file. Its last column says from which edition of the data the rows are: rows of several files may be put
 * together. The other kinds of file say it in their description.
 */
export const figureFileHeader: string[] = [...figureColumns.map(({ name }) => name), 'edition'];

const toText = (cell: FileCell): SpreadsheetCell => (typeof cell === 'boolean' ? Number(cell) : cell);

/** One row of a CSV file per figure, in the order given; yes and no are 1 and 0. */
export const figureFileRow = (figure: Figure, edition: string): SpreadsheetCell[] => [
	...figureColumns.map(({ read }) => toText(read(figure))),
	edition
];
