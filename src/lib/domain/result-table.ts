import { formatDate } from './date';
import type { Locale } from './figure';
import { decimalsOf, formatDigits, formatNumber } from './number';
import type { SpreadsheetCell } from './spreadsheet';

/** How the values of a column are written. Everything without a form of its own (lists, times, spans) is text. */
export type ColumnKind = 'number' | 'date' | 'boolean' | 'text';

/** One column of the answer to a free query. */
export interface ResultColumn {
	name: string;
	/** Type as DuckDB names it: "DECIMAL(9,2)". */
	type: string;
	kind: ColumnKind;
}

export type ResultCell = string | number | boolean | null;
/** Cells in the order of the columns. */
export type ResultRow = readonly ResultCell[];

/** The kind of a DuckDB type. */
export function kindOfType(type: string): ColumnKind {
	if (/^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|BIGNUM|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/.test(type))
		return 'number';
	if (type === 'DATE') return 'date';
	return type === 'BOOLEAN' ? 'boolean' : 'text';
}

/** Significant digits that every number of JavaScript holds as they are. */
const exactDigits = 15;

/** A number where that is the very value, else the text: rounded digits would be wrong ones, and NaN and infinity are none. */
function numberCell(type: string, text: string): ResultCell {
	const value = Number(text);
	if (!Number.isFinite(value)) return text;
	// The text of a binary number is the shortest that gives it back.
	if (type === 'DOUBLE' || type === 'FLOAT') return value;
	const [whole = '', decimals = ''] = text.split('.');
	const kept = decimals.replace(/0+$/, '');
	if (kept === '') return Number.isSafeInteger(value) ? value : text;
	return `${whole}${kept}`.replace(/^-?0*/, '').length <= exactDigits ? value : text;
}

/** A cell from the engine's own text of it. */
export function resultCell({ kind, type }: ResultColumn, text: string): ResultCell {
	if (kind === 'number') return numberCell(type, text);
	return kind === 'boolean' ? text === 'true' : text;
}

/** At most so many digits after the point on the screen; files carry all of them. */
const mostDecimals = 4;
/** More than this, and a column seldom holds one kind of number: each is then written for itself. */
const mostAlike = 2;
/** Years are numbers that no reader groups. */
const isYear = (name: string): boolean => /^(nam|năm|year)\b/i.test(name.normalize('NFC'));

/** How a column is written: its numbers with the same decimals, unless that would add many noughts. Null is for the page to say. */
export function cellFormat(
	column: ResultColumn,
	cells: readonly ResultCell[],
	locale: Locale,
	truth: readonly [no: string, yes: string]
): (cell: Exclude<ResultCell, null>) => string {
	const numbers = cells.filter((cell) => typeof cell === 'number');
	const most = numbers.reduce((max, number) => Math.max(max, decimalsOf(number, mostDecimals)), 0);
	return (cell) => {
		if (typeof cell === 'boolean') return truth[cell ? 1 : 0];
		if (typeof cell === 'number') {
			const beyond = Math.abs(cell) >= 1e15 || (cell !== 0 && Math.abs(cell) < 10 ** -mostDecimals);
			if (beyond) return String(cell).replace('.', locale === 'vi' ? ',' : '.');
			if (isYear(column.name) && Number.isInteger(cell)) return String(cell);
			return formatNumber(cell, most <= mostAlike ? most : decimalsOf(cell, mostDecimals), locale);
		}
		if (column.kind === 'number') return formatDigits(cell, locale);
		return column.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(cell) ? formatDate(cell, locale) : cell;
	};
}

/** Rows for a file: numbers as numbers, dates as ISO text, true and false as words every program knows. */
export const resultFileRows = (rows: readonly ResultRow[]): SpreadsheetCell[][] =>
	rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell)));
