import type { CellObject, Row } from 'write-excel-file/browser';
import type { Locale } from '../../domain/figure';
import type { FileCell, FileColumnType } from '../../domain/figure-file';
import { decimalsOf } from '../../domain/number';
import { takeAwayWords } from '../../messages/take-away';

/** What a cell of Excel can hold, in UTF-16 units. */
const longestText = 32_767;

/** Not longer than a cell can hold, an ellipsis for what is missing; a letter of two units is never cut in half. */
function cutText(value: string): string {
	if (value.length <= longestText) return value;
	const end = longestText - 1;
	const isHalf = /[\uD800-\uDBFF]/.test(value[end - 1] ?? '');
	return `${value.slice(0, isHalf ? end - 1 : end)}…`;
}

/** `_x0041_` stands for a letter in the strings of a workbook: text that has this form by chance has its underscore written so. */
const escapeText = (value: string): string => value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** A text cell, never run as a formula. */
export const text = (value: string, look: Partial<CellObject> = {}): CellObject => ({
	value: escapeText(cutText(value)),
	type: String,
	...look
});
export const wrapped = { wrap: true, alignVertical: 'top' } as const;
export const head = (value: string): CellObject =>
	text(value, { fontWeight: 'bold', backgroundColor: '#E4E8EB', ...wrapped, bottomBorderStyle: 'thin' });
export const section = (value: string): Row => [text(value, { fontWeight: 'bold', fontSize: 12 })];

/** As many decimals as the number has, with the separators of the reader's Excel. */
const numberFormat = (value: number): string => {
	const digits = decimalsOf(value, 6);
	return digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0';
};

/**
 * A typed cell; null stays empty, and so does what is no number. Yes and no are words: office suites turn the format's own
 * into formulas, and some readers lose its "no".
 */
export function typedCell(value: FileCell, type: FileColumnType, locale: Locale): CellObject | null {
	if (value === null) return null;
	if (type === 'number' || type === 'integer') {
		const number = Number(value);
		if (!Number.isFinite(number)) return null;
		return { value: number, type: Number, format: type === 'integer' ? '0' : numberFormat(number) };
	}
	if (type === 'date') {
		// A year alone would become its first day.
		if (!/^\d{4}-\d\d-\d\d$/.test(String(value))) return text(String(value));
		return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
	}
	return text(type === 'boolean' ? takeAwayWords[locale].file.truth[value ? 1 : 0] : String(value));
}
