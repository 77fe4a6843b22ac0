import { formatDate, isDatePattern } from './date-format';
import { tokensOf, type Token } from './format-tokens';

/** What a cell shows under its format; null where the format shows nothing at all. */
export type Shown = string | null;

/** Digits of a number rounded half away from zero, on the fifteen digits a spreadsheet keeps. */
export function roundedDigits(value: number, decimals: number): { whole: string; fraction: string } {
	const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
	const digits = mantissa.replace('.', '');
	const point = Number(exponent) + 1;
	const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
	const wholeLength = Math.max(point, 1);
	const all = padded.padEnd(wholeLength + decimals + 1, '0');
	const kept = BigInt(all.slice(0, wholeLength + decimals)) + (Number(all[wholeLength + decimals]) >= 5 ? 1n : 0n);
	const text = kept.toString().padStart(decimals + 1, '0');
	return { whole: text.slice(0, text.length - decimals), fraction: decimals > 0 ? text.slice(-decimals) : '' };
}

/** A number without a format: as many as eleven signs, decimal comma, as "General" shows it in a wide cell. */
export function general(value: number): string {
	const size = Math.abs(value);
	if (!Number.isFinite(value)) return String(value);
	if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
		const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
		const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
		return `${short.replace('.', ',')}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
	}
	const { whole: wholeLength } = roundedDigits(size, 0);
	const { whole, fraction } = roundedDigits(size, Math.max(0, 10 - wholeLength.length));
	const short = fraction.replace(/0+$/, '');
	const text = short ? `${whole},${short}` : whole;
	return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

const conditionOf = (tokens: Token[]): ((value: number) => boolean) | null => {
	const found = tokens.find((token) => token.kind === 'condition');
	const [, operator, limit] = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(found?.text ?? '') ?? [];
	if (!operator) return null;
	const bound = Number(limit);
	return (value) =>
		({ '<': value < bound, '>': value > bound, '<=': value <= bound, '>=': value >= bound, '=': value === bound })[
			operator
		] ?? value !== bound;
};

/** Which of a format's sections a number takes, and whether its sign is still to be written. */
function sectionFor(sections: Token[][], value: number): { tokens: Token[]; signed: boolean } {
	const conditions = sections.slice(0, 2).map(conditionOf);
	if (conditions.some((condition) => condition !== null)) {
		const taken = conditions.findIndex((condition) => condition?.(value));
		const index = taken >= 0 ? taken : Math.min(conditions[1] ? 2 : 1, sections.length - 1);
		return { tokens: sections[index] ?? [], signed: value < 0 };
	}
	const numeric = sections.slice(0, 3);
	if (value < 0 && numeric.length > 1) return { tokens: numeric[1] ?? [], signed: false };
	if (value === 0 && numeric.length > 2) return { tokens: numeric[2] ?? [], signed: false };
	return { tokens: numeric[0] ?? [], signed: value < 0 };
}

/** A number as a Vietnamese Excel shows it under a format code. */
export function formatNumber(value: number, code: string | null, date1904 = false): Shown {
	if (!code || /^general$/i.test(code.trim())) return general(value);
	const { tokens, signed } = sectionFor(tokensOf(code), value);
	if (tokens.length === 0) return null;
	if (isDatePattern(tokens)) return formatDate(value, tokens, date1904);
	const text = applyPattern(Math.abs(value), tokens);
	if (text.trim() === '') return null;
	return signed && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Text under a format: the fourth section may wrap or hide it. */
export function formatText(text: string, code: string | null): Shown {
	if (!code) return text;
	const sections = tokensOf(code);
	const section =
		sections.length > 3 ? sections[3] : sections.find((tokens) => tokens.some(({ kind }) => kind === 'text'));
	if (!section) return text;
	const shown = section
		.map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
		.join('');
	return shown.trim() === '' && text.trim() !== '' ? null : shown;
}

/** Whether a format code shows numbers as dates or times. */
export const isDateFormat = (code: string | null): boolean => code !== null && tokensOf(code).some(isDatePattern);

function applyPattern(size: number, tokens: Token[]): string {
	const digitAt = tokens.flatMap((token, index) => (token.kind === 'digit' ? [index] : []));
	if (digitAt.length === 0) {
		return tokens
			.map((token) =>
				token.kind === 'general' || token.kind === 'text' ? general(size) : token.kind === 'literal' ? token.text : ''
			)
			.join('');
	}
	if (tokens.some(({ kind }) => kind === 'fraction')) return general(size);
	const first = digitAt[0] ?? 0;
	const last = digitAt[digitAt.length - 1] ?? 0;
	const percents = tokens.filter(({ kind, text }) => kind === 'literal' && text === '%').length;
	const thousands = tokens.slice(last + 1).findIndex(({ kind }) => kind !== 'comma');
	const scale = thousands < 0 ? tokens.length - last - 1 : thousands;
	// Shifting by powers of ten on the digits' text keeps 0.9849 × 100 from becoming 98.490000000000009.
	let number = Number(`${size}e${percents * 2 - scale * 3}`);
	if (Number.isNaN(number)) number = size * 100 ** percents;
	const exponentAt = tokens.findIndex(({ kind }) => kind === 'exponent');
	if (exponentAt >= 0) return scientific(number, tokens, exponentAt);
	const pointAt = tokens.findIndex(({ kind }) => kind === 'point');
	const wholeTokens = pointAt < 0 ? tokens : tokens.slice(0, pointAt);
	const fractionTokens = pointAt < 0 ? [] : tokens.slice(pointAt + 1);
	const places = fractionTokens.filter(({ kind }) => kind === 'digit');
	const { whole, fraction } = roundedDigits(number, places.length);
	const grouped = tokens.some(({ kind }, index) => kind === 'comma' && index > first && index < last);
	const shownWhole = fillWhole(whole, wholeTokens, grouped);
	if (pointAt < 0) return shownWhole;
	return shownWhole + fillFraction(fraction, fractionTokens, places);
}

const withPoints = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** Digits into their places from the right; what is more than the places stands at the first of them. */
function fillWhole(whole: string, tokens: Token[], grouped: boolean): string {
	const places = tokens.filter(({ kind }) => kind === 'digit');
	const needed = places.length - places.findIndex(({ text }) => text === '0');
	const minimum = places.some(({ text }) => text === '0') ? needed : 0;
	const digits = whole.replace(/^0+(?=.)/, '').padStart(minimum, '0');
	const shown = minimum === 0 && digits === '0' ? '' : digits;
	if (grouped || places.length <= 1 || !hasInnerLiteral(tokens)) {
		let written = false;
		return tokens
			.map((token) => {
				if (token.kind === 'literal') return token.text;
				if (token.kind !== 'digit' || written) return '';
				written = true;
				return grouped ? withPoints(shown) : shown;
			})
			.join('');
	}
	let left = shown;
	let text = '';
	let placesLeft = places.length;
	for (const token of [...tokens].reverse()) {
		if (token.kind === 'literal')
			text = (left === '' && placesLeft > 0 && placesLeft < places.length ? '' : token.text) + text;
		if (token.kind !== 'digit') continue;
		placesLeft--;
		const taken = placesLeft === 0 ? left : left.slice(-1);
		left = placesLeft === 0 ? '' : left.slice(0, -1);
		text = taken + text;
	}
	return text;
}

function hasInnerLiteral(tokens: Token[]): boolean {
	const kinds = tokens.map(({ kind }) => kind);
	return kinds.slice(kinds.indexOf('digit'), kinds.lastIndexOf('digit')).includes('literal');
}

function fillFraction(fraction: string, tokens: Token[], places: Token[]): string {
	const needed = places.map(({ text }) => text).lastIndexOf('0') + 1;
	const shown = fraction.slice(0, needed) + fraction.slice(needed).replace(/0+$/, '');
	let at = 0;
	const text = tokens
		.map((token) => (token.kind === 'literal' ? token.text : token.kind === 'digit' ? (shown[at++] ?? '') : ''))
		.join('');
	return `,${text}`;
}

function scientific(number: number, tokens: Token[], exponentAt: number): string {
	const pointAt = tokens.findIndex(({ kind }) => kind === 'point');
	const places = pointAt < 0 ? 0 : tokens.slice(pointAt, exponentAt).filter(({ kind }) => kind === 'digit').length;
	const [mantissa = '', exponent = '+0'] = number.toExponential(places).split('e');
	return `${mantissa.replace('.', ',')}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
}
