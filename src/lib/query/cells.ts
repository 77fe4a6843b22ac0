import type { Cell, Row } from './engine';

/** Readers of one cell. Each throws an Error naming the column when the value is not of the type the SQL promised. */
function fail(column: string, wanted: string, value: Cell | undefined): never {
	throw new Error(
		`column "${column}": expected ${wanted}, got ${value === undefined ? 'nothing' : JSON.stringify(value)}`
	);
}

export function text(row: Row, column: string): string {
	const value = row[column];
	return typeof value === 'string' ? value : fail(column, 'text', value);
}

export function textOrNull(row: Row, column: string): string | null {
	return row[column] === null ? null : text(row, column);
}

export function number(row: Row, column: string): number {
	const value = row[column];
	return typeof value === 'number' ? value : fail(column, 'a number', value);
}

export function numberOrNull(row: Row, column: string): number | null {
	return row[column] === null ? null : number(row, column);
}

export function boolean(row: Row, column: string): boolean {
	const value = row[column];
	return typeof value === 'boolean' ? value : fail(column, 'true or false', value);
}

/** One of the words in `words`. */
export function word<Word extends string>(row: Row, column: string, words: readonly Word[]): Word {
	const value = row[column];
	return words.find((w) => w === value) ?? fail(column, `one of ${words.join(', ')}`, value);
}

/** Separator of ids gathered by `string_agg`; no id of the data holds it. */
export const idSeparator = '|';

/** Ids gathered by `string_agg(…, '|')`; null (nothing gathered) is an empty list. */
export function ids(row: Row, column: string): string[] {
	return textOrNull(row, column)?.split(idSeparator) ?? [];
}
