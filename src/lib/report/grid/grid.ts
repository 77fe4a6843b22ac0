/**
 * One grid for every format an office sends: the adapters beside this file write it, the form reader (`report/form`) reads
 * nothing else. A document is rows in reading order; a paragraph is a row with one cell, and belongs to no table.
 */
export interface ReportGrid {
	format: ReportFormat;
	rows: GridRow[];
	/** What a person sees in the document, or does not, and the reader left out: told, never silent. */
	notices: GridNotice[];
}

export type ReportFormat = 'xlsx' | 'docx' | 'pdf' | 'csv' | 'tsv' | 'text';

export interface GridRow {
	/** Rows with one number stand in one table: a sheet, a table of a Word file or page. Null outside tables. */
	table: number | null;
	/**
	 * By column of the laid-out table: merged and late cells are at their own place, covered ones are left out. A blank cell may come
	 * as `empty` or not at all; rows without any text do not come.
	 */
	cells: GridCell[];
}

/**
 * - `value`: something stands there, zero too
 * - `empty`: nothing, or blanks
 * - `error`: a spreadsheet's error value (`text` is "#DIV/0!")
 * - `not-calculated`: a formula that was saved without its result
 */
export type CellState = 'value' | 'empty' | 'error' | 'not-calculated';

export interface GridCell {
	/** 0-based column at which the cell begins, and how many columns and rows it covers. */
	column: number;
	columnSpan: number;
	rowSpan: number;
	state: CellState;
	/**
	 * What a person sees, as NFC: number formats applied as a Vietnamese Excel does, tracked changes accepted, no struck-out or
	 * hidden text, no raised marks. A break inside the cell is "\n". Blanks inside numbers are kept.
	 */
	text: string;
	/** The stored number or truth value of a spreadsheet's cell; null for text. */
	raw: number | boolean | null;
	/** A spreadsheet's number format code, "0.00%"; null where there is none. */
	numberFormat: string | null;
	/** Raised note marks and note references, in order: "1", "(a)". Never part of `text`. */
	marks: string[];
	/** Why the text may not be what was meant: decoded from an old font, struck-out parts left out … */
	doubts: GridDoubt[];
	place: GridPlace;
}

export type GridDoubt = 'old-font' | 'struck-out' | 'tracked-change' | 'crosses-columns';

/** Numbers are as people count: the first table, row, column, paragraph, page, line or letter is 1. */
export type GridPlace =
	| { kind: 'cell'; sheet: string; cell: string }
	| { kind: 'table'; table: number; row: number; column: number }
	| { kind: 'paragraph'; paragraph: number }
	| {
			kind: 'page';
			page: number;
			/** Left, top, right, bottom in points from the top left. */ box: [number, number, number, number];
	  }
	| { kind: 'line'; line: number; column: number };

/** What was left out or is uncommon. `text` is what stands there, for the sentence. */
export interface GridNotice {
	code:
		| 'hidden-row' | 'hidden-column' | 'hidden-sheet' | 'hidden-text' | 'tracked-changes' | 'struck-out' | 'prompt-left'
		| 'text-box' | 'footnote' | 'formula' | 'merged-values' | 'old-font' | 'decoded-as' | 'header-repeated' | 'other-content'; // prettier-ignore
	place: GridPlace | null;
	text: string;
}

/** Why a file was refused as a whole. The words are those of the messages; `code` and `detail` are for programs. */
export class ReportRefusal extends Error {
	constructor(
		readonly code: RefusalCode,
		readonly place: GridPlace | null = null,
		readonly detail = ''
	) {
		super(detail ? `${code}: ${detail}` : code);
	}
}

export type RefusalCode =
	| 'empty-file' | 'too-large' | 'unpacks-too-large' | 'damaged' | 'old-xls' | 'old-doc' | 'password' | 'ods' | 'odt' | 'xlsb' | 'html'
	| 'not-a-report-file' | 'document-type' | 'no-text-layer' | 'letters-out-of-order' | 'too-many-pages' | 'too-many-cells'
	| 'no-form' | 'two-periods' | 'two-provinces' | 'other-province' | 'other-period' | 'encoding'; // prettier-ignore
