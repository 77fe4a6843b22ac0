/** How a CSV is meant to be opened: by any program, or by an Excel set to Vietnamese. */
export type CsvDialect = 'standard' | 'excel-vi';

export type SpreadsheetCell = string | number | null;

/** Excel finds UTF-8 by this mark; without it Vietnamese letters break. */
export const byteOrderMark = '\uFEFF';

const dialects = {
	standard: { separator: ',', decimal: '.', keepText: false },
	'excel-vi': { separator: ';', decimal: ',', keepText: true }
} as const;

/**
 * Text a spreadsheet would run as a formula gets an apostrophe before it (OWASP CSV injection). Numbers are numbers, so a
 * negative one is never touched.
 */
const guardText = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

/** Text that Excel would turn into a date or strip of its zeros ("02/1", "08") is written as a text constant. */
const keepText = (text: string): string => (/^\d+\/\d|^0\d/.test(text) ? `="${text}"` : text);

interface Dialect {
	separator: string;
	decimal: string;
	keepText: boolean;
}

function encodeCell(cell: SpreadsheetCell, dialect: Dialect): string {
	if (cell === null) return '';
	const { separator, decimal } = dialect;
	const guarded = typeof cell === 'number' ? String(cell).replace('.', decimal) : guardText(cell);
	const text = dialect.keepText && typeof cell === 'string' ? keepText(guarded) : guarded;
	return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A whole CSV file as text: BOM, header, rows, CRLF line ends (RFC 4180). Null is an empty cell, never zero. */
export function formatCsv(header: string[], rows: SpreadsheetCell[][], dialect: CsvDialect): string {
	const format = dialects[dialect];
	const lines = [header, ...rows].map((row) => row.map((cell) => encodeCell(cell, format)).join(format.separator));
	return byteOrderMark + lines.join('\r\n') + '\r\n';
}
