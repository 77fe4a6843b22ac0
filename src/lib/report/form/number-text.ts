/** What a text could be as a number. `marks` behind it ("(1)", "¹", "*") are left out and told. */
export interface NumberText {
	/** Every reading that obeys the rules of writing numbers, likeliest first; none: this is no number. */
	readings: { value: number; as: 'decimal' | 'thousands' }[];
	/** What follows the number: "%", "hồ sơ", "" for nothing. */
	unit: string;
	decimals: number;
	/** The number is "98.49": no thousands can be meant, but it is not how a Vietnamese report writes. */
	hasDecimalDot: boolean;
	/** "148 142": blanks between groups of three of which the first is full may part two numbers as well. */
	mayBeTwo: boolean;
}

const blank = '[ \\u00a0\\u2007\\u2009\\u202f]';
const groupedBy = (mark: string): RegExp => new RegExp(`^(-?\\d{1,3}(?:${mark}\\d{3})+)(?:([.,])(\\d+))?$`);
const grouped = { blank: groupedBy(blank), dot: groupedBy('\\.'), comma: groupedBy(',') };

/** Marks of notes: raised digits and stars, and one or two digits or a letter in brackets that touch the number. */
const noteMarks = /(?:[¹²³⁰⁴-⁹]+|\*+|(?<=[\d%])\((?:\d{1,2}|[a-zđ]|\*+)\)|(?<=[\d%])\[\d{1,2}\])+$/u;
const numberThenUnit = /^([-+]?\d[\d.,\u00a0\u2007\u2009\u202f ]*?\d|[-+]?\d)[.,;]?\s*(%|\p{L}[^\d]*)?$/u;

const toNumber = (whole: string, fraction = ''): number =>
	Number(`${whole.replace(/[^\d-]/g, '')}${fraction ? `.${fraction}` : ''}`);

/** Reads a text as a number in every way that is allowed. Null where it is none, or more than one. */
export function parseNumberText(text: string): NumberText | null {
	const token = text
		.replace(/[\u2212\u2010\u2011\u2012]/g, '-')
		.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
		.trim()
		.replace(noteMarks, '')
		.trim();
	const match = numberThenUnit.exec(token);
	if (!match?.[1]) return null;
	const digits = match[1].replace(/^\+/, '');
	const unit = (match[2] ?? '').trim();
	const known = readDigits(digits);
	return known && { ...known, unit };
}

function readDigits(digits: string): Omit<NumberText, 'unit'> | null {
	const plain = { decimals: 0, hasDecimalDot: false, mayBeTwo: false };
	if (/^-?\d+$/.test(digits)) return { ...plain, readings: [{ value: Number(digits), as: 'thousands' }] };
	const blanks = grouped.blank.exec(digits);
	if (blanks?.[1]) {
		const [, whole, mark, fraction = ''] = blanks;
		// "12 345.678" could go on in thousands; nobody writes so.
		if (mark === '.' && fraction.length === 3) return null;
		const value = toNumber(whole ?? '', fraction);
		return {
			...plain,
			readings: [{ value, as: 'thousands' }],
			decimals: fraction.length,
			mayBeTwo: /^-?\d{3} /.test(digits)
		};
	}
	const dots = grouped.dot.exec(digits);
	if (dots?.[1] && dots[2] !== '.') {
		const [, whole = '', , fraction = ''] = dots;
		const value = toNumber(whole, fraction);
		const groups = whole.split('.').length - 1;
		if (groups > 1 || fraction) return { ...plain, readings: [{ value, as: 'thousands' }], decimals: fraction.length };
		// "0.045" and "1.234": one dot and three digits may be either.
		const decimal = { value: Number(whole), as: 'decimal' as const };
		const thousands = { value, as: 'thousands' as const };
		return { ...plain, readings: /^-?0/.test(whole) ? [decimal, thousands] : [thousands, decimal], decimals: 3 };
	}
	const commas = grouped.comma.exec(digits);
	if (commas?.[1] && commas[2] !== ',') {
		const [, whole = '', , fraction = ''] = commas;
		const value = toNumber(whole, fraction);
		const groups = whole.split(',').length - 1;
		if (groups > 1 || fraction) return { ...plain, readings: [{ value, as: 'thousands' }], decimals: fraction.length };
		return { ...plain, readings: [{ value: Number(whole.replace(',', '.')), as: 'decimal' }, { value, as: 'thousands' }], decimals: 3 }; // prettier-ignore
	}
	const decimal = /^(-?\d+)([.,])(\d+)$/.exec(digits);
	if (!decimal) return null;
	const [, whole = '', mark, fraction = ''] = decimal;
	const value = toNumber(whole, fraction);
	return { ...plain, readings: [{ value, as: 'decimal' }], decimals: fraction.length, hasDecimalDot: mark === '.' };
}

const datePattern =
	/^(?:ngày )?\d{1,2}\s*[/-]\s*\d{1,2}\s*[/-]\s*(?:\d{4}|\d{2})$|^\d{4}-\d{2}-\d{2}|^\d{1,2}[-/][A-Za-z]{3}|^\d{1,2}\/\d{4}$/;

/** True for what can only be a date: "12/05/2024", "2024-05-12", "12-Jan", "5/2024". */
export const isDateText = (text: string): boolean => datePattern.test(text.trim());

/** The numbers that stand in a text, as parts between anything else. */
export const numbersIn = (text: string): string[] => text.match(/\d[\d.,]*/g) ?? [];
