import type { Locale } from './figure';

export type NumberResult = { ok: true; value: number } | { ok: false; why: string };

/**
 * Reads a number as Vietnamese reports print it: dot for thousands, comma for decimals, leading zeros ("08", "1.664",
 * "99,59"). Anything else is refused, never guessed: "1.66", "12,3,4", "99.59 %".
 */
export function parseVietnameseNumber(text: string): NumberResult {
	const token = text.trim();
	if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(token) || /^-?\d+(,\d+)?$/.test(token)) {
		return { ok: true, value: Number(token.replaceAll('.', '').replace(',', '.')) };
	}
	return { ok: false, why: `"${token}" is not a number in Vietnamese format (dot for thousands, comma for decimals)` };
}

/**
 * The same where a row states the value beside the text: blanks between full groups then mark thousands for sure ("1 664"). Alone they
 * might part two numbers.
 */
export const parsePrintedNumber = (text: string): NumberResult =>
	parseVietnameseNumber(/^-?\d{1,3}(?:\s\d{3})+(?:,\d+)?$/.test(text.trim()) ? text.replace(/\s/g, '') : text);

const separators = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/**
 * Writes a number for readers of `locale`, with `decimals` digits (0 to 6). Own grouping instead of Intl, so that the
 * server, old phones and tests print the same characters.
 */
export function formatNumber(value: number, decimals: number, locale: Locale): string {
	const { group, decimal } = separators[locale];
	const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
	const isZero = Number(Math.abs(value).toFixed(decimals)) === 0;
	return `${value < 0 && !isZero ? '−' : ''}${grouped}${fraction ? decimal + fraction : ''}`;
}

/** Digits of any length ("-1234567890123456.50"), all of them, with the marks of the language; any other text as it is. */
export function formatDigits(text: string, locale: Locale): string {
	const [, sign = '', whole, decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
	if (whole === undefined) return text;
	const { group, decimal } = separators[locale];
	return `${sign && '−'}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${decimals === undefined ? '' : decimal + decimals}`;
}

/** How many decimals a number needs to be told exactly, at most `most`. 99.59 → 2, 62.5 → 1, 14 → 0. */
export function decimalsOf(value: number, most = 2): number {
	for (let digits = 0; digits < most; digits++) {
		if (Math.abs(value - Number(value.toFixed(digits))) < 1e-9 * Math.max(1, Math.abs(value))) return digits;
	}
	return most;
}

/** Decimals a token was printed with: "99,80" 2, "1.664" 0. A damaged token ("87.38") has those of its number. */
export function decimalsOfToken(token: string | null, value: number | null): number {
	const comma = /,(\d+)\s*$/.exec(token ?? '');
	if (comma) return comma[1]?.length ?? 0;
	return String(value ?? 0).split('.')[1]?.length ?? 0;
}

/** A number with its unit, kept together: "98,49 %", English "98.49%"; "66.687 hồ sơ". */
export const withUnit = (number: string, unit: string, locale: Locale): string =>
	(unit === '%' && locale === 'en' ? `${number}%` : `${number} ${unit}`.trim()).replaceAll(' ', '\u00a0');

/** A figure as a check names it: printed, or worked out. */
interface NamedNumber {
	/** The printed token and its number; null for what was worked out. */
	printed: string | null;
	printedValue: number | null;
	value: number;
}

/**
 * A printed number in the style of the reader, with the decimals it was printed with: "253.432" is 253,432 in an English
 * sentence. The token itself is shown only as a quotation.
 */
export const formatNamed = ({ printed, printedValue, value }: NamedNumber, locale: Locale): string =>
	printedValue === null
		? formatNumber(value, decimalsOf(value, 2), locale)
		: formatNumber(printedValue, decimalsOfToken(printed, printedValue), locale);
