import type { ResultCell, ResultColumn, ResultRow } from './result-table';

/** A column and its place among the cells of a row. */
export type PlacedColumn = ResultColumn & { at: number };

/** A result bars can show: one column that names the rows, and columns of numbers. */
export interface ResultChart {
	label: PlacedColumn;
	/** Each has a scale of its own: their units may differ. */
	numbers: PlacedColumn[];
}

/** More bars than this are a wall, not a picture. */
const mostBars = 30;
const mostBarColumns = 4;
/** Letters of a name: longer texts are no names. */
const longestName = 200;

/**
 * The chart of a result, or null: exactly one column of text or dates, all others numbers, two to thirty rows that all have
 * a name. A column without a single number is left out.
 */
export function chartOfResult(columns: readonly ResultColumn[], rows: readonly ResultRow[]): ResultChart | null {
	const placed = columns.map((column, at): PlacedColumn => ({ ...column, at }));
	const [label, ...more] = placed.filter(({ kind }) => kind !== 'number');
	if (!label || more.length > 0 || label.kind === 'boolean') return null;
	const isName = (cell: ResultCell | undefined): boolean => typeof cell === 'string' && cell.length <= longestName;
	if (rows.length < 2 || rows.length > mostBars || !rows.every((row) => isName(row[label.at]))) return null;
	const numbers = placed.filter(({ kind, at }) => kind === 'number' && rows.some((row) => typeof row[at] === 'number'));
	return numbers.length > 0 && numbers.length <= mostBarColumns ? { label, numbers } : null;
}
