/** How a CSV is meant to be opened: by any program, or by an Excel set to Vietnamese. */
export type CsvDialect = 'standard' | 'excel-vi';

export type SpreadsheetCell = string | number | null;

/** Excel finds UTF-8 by this mark; without it Vietnamese letters break. */
export const byteOrderMark = '\uFEFF';

const dialects = {
	standard: { separator: ',', decimal: '.', keepText: false },
	'excel-vi': { separator: ';', decimal: ',', keepText: true }
} as const;

/** Text that a spreadsheet would run as a formula: "+1,2 điểm %". A bare number with a sign is none. */
export const isFormula = (text: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(text) && !/^[+-][\d.,]+$/.test(text);

/** Such text gets an apostrophe before it (OWASP CSV injection). Numbers are numbers, so a negative one is never touched. */
const guardText = (text: string): string => (isFormula(text) ? `'${text}` : text);

/** Letters and words that dates, times, amounts and powers of ten are written with, besides digits and their signs. */
const dateWords = /e|am|pm|sa|ch|thg|tháng|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/giu;

/**
 * True for text that a spreadsheet of any language could take for a number, amount, date, time or truth: "14.535", "05", "01/1",
 * "2023-04", "1e5", "50 %". Whole ISO dates are dates everywhere and may be taken for them.
 */
export function looksTyped(text: string): boolean {
	if (/^(?:true|false|đúng|sai)$/iu.test(text.trim())) return true;
	if (!/\p{Nd}/u.test(text) || /^\d{4}-\d\d-\d\d$/.test(text)) return false;
	return /^[\p{Nd}\s.,:/()+\-−–%$€£¥₫đ]+$/u.test(text.normalize('NFC').replace(dateWords, ' '));
}

/** Such text written as a text constant, which office suites read letter for letter; it holds no quote. */
const keepText = (text: string): string => `="${text}"`;

interface Dialect {
	separator: string;
	decimal: string;
	keepText: boolean;
}

function encodeCell(cell: SpreadsheetCell, dialect: Dialect): string {
	if (cell === null) return '';
	const { separator, decimal } = dialect;
	const textCell = (own: string): string => (dialect.keepText && looksTyped(own) ? keepText(own) : guardText(own));
	const text = typeof cell === 'number' ? String(cell).replace('.', decimal) : textCell(cell);
	return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A whole CSV file as text: BOM, header, rows, CRLF line ends (RFC 4180). Null is an empty cell, never zero. */
export function formatCsv(header: string[], rows: SpreadsheetCell[][], dialect: CsvDialect): string {
	const format = dialects[dialect];
	const lines = [header, ...rows].map((row) => row.map((cell) => encodeCell(cell, format)).join(format.separator));
	return byteOrderMark + lines.join('\r\n') + '\r\n';
}
