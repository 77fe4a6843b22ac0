import type { ResultColumn, ResultRow } from './result-table';

/** A result bars can show: one column that names the rows, and columns of numbers. */
export interface ResultChart {
	label: ResultColumn;
	/** Each has a scale of its own: their units may differ. */
	numbers: ResultColumn[];
}

/** More bars than this are a wall, not a picture. */
const mostBars = 30;
const mostBarColumns = 4;

/**
 * The chart of a result, or null: exactly one column of text or dates, all others numbers, two to thirty rows that all have
 * a name. A column without a single number is left out.
 */
export function chartOfResult(columns: readonly ResultColumn[], rows: readonly ResultRow[]): ResultChart | null {
	const [label, ...more] = columns.filter(({ kind }) => kind !== 'number');
	if (!label || more.length > 0 || label.kind === 'boolean') return null;
	if (rows.length < 2 || rows.length > mostBars || rows.some((row) => row[label.name] === null)) return null;
	const numbers = columns.filter(
		({ kind, name }) => kind === 'number' && rows.some((row) => typeof row[name] === 'number')
	);
	return numbers.length > 0 && numbers.length <= mostBarColumns ? { label, numbers } : null;
}
