import { foldText } from '../../domain/search-text';
import type { GridCell } from '../grid/grid';
import type { FormModel, ModelIndicator, ModelRow, ValueKind } from './form-model';
import { isDateText, numbersIn, parseNumberText } from './number-text';
import type { Finding, FindingKind } from './reading';
import { factorBehind, inUnit } from './unit-text';
import { squash } from './words';

export type Readings = Finding['readings'];
export type ValueVerdict =
	| { kind: 'value'; value: number; doubts: string[] }
	| { kind: 'empty' }
	| { kind: 'question'; why: FindingKind; readings: Readings };

/** How the file as a whole writes numbers. */
export interface NumberStyle {
	/** Thousands are marked by dots somewhere: blanks between full groups may then part two numbers. */
	usesDots: boolean;
	/** Some percentage stands as a share: then even "1%" may be a hundred per cent. */
	hasShares: boolean;
}

const ask = (why: FindingKind, readings: Readings = []): ValueVerdict => ({ kind: 'question', why, readings });
const take = (value: number, ...doubts: string[]): ValueVerdict => ({ kind: 'value', value, doubts });
const tidy = (value: number): number => Number(value.toPrecision(15));

/** Words and signs that stand where a number is missing: whether they mean zero, only a person knows. */
const blankWords =
	/^(?:[-–—―−_.…/*+x×]+|không( có)?( phát sinh)?|k|kps|chưa( có)?( số liệu)?|chưa thống kê|chưa phát sinh|n\/?a|nil|o|trống|không áp dụng|chưa tổng hợp)$/i;
const about =
	/(?:^|\s)(?:khoảng|gần|hơn|trên|dưới|xấp xỉ|ước|ước đạt|ước tính|tối thiểu|ít nhất|dự kiến|trên dưới)(?=\s)|[~≈<>≤≥±]/i;

/** Says what a value cell holds, given what can stand in that row. Nothing that may be read in two ways is decided here. */
export function readValue(cell: GridCell, row: ModelRow, model: FormModel, style: NumberStyle): ValueVerdict {
	const { indicator } = row;
	if (cell.state === 'error') return ask('error-cell');
	if (cell.state === 'not-calculated') return ask('not-calculated');
	const text = cell.text.normalize('NFC').trim();
	if (cell.state === 'empty' || (text === '' && cell.raw === null)) return { kind: 'empty' };
	if (!indicator) return ask('heading-with-value');
	if (cell.doubts.includes('crosses-columns')) return ask('crosses-columns');
	if (cell.doubts.includes('struck-out') || cell.doubts.includes('tracked-change'))
		return ask('doubtful-letters', textReadings(text));
	if (indicator.kind === 'coded') return readCode(text, cell, indicator);
	if (typeof cell.raw === 'boolean') return ask('unreadable');
	if (typeof cell.raw === 'number') return readStored(cell.raw, cell, text, indicator);
	return readText(text, row, indicator, model, style);
}

const textReadings = (text: string): Readings => parseNumberText(text)?.readings ?? [];

function readCode(text: string, cell: GridCell, indicator: ModelIndicator): ValueVerdict {
	if (typeof cell.raw === 'boolean') return ask('unreadable', [{ value: Number(cell.raw), as: 'shown' }]);
	const value = typeof cell.raw === 'number' ? cell.raw : (parseNumberText(text)?.readings[0]?.value ?? null);
	if (value !== null && !parseNumberText(text)?.unit)
		return indicator.codes.has(value) ? take(value) : ask('not-a-code', [{ value, as: 'shown' }]);
	const word = foldText(text);
	const code = [...indicator.codes].find(([, label]) => foldText(label) === word)?.[0];
	if (code !== undefined) return take(code);
	// "Có" and "Không" say the same in a row that only knows done and not done; that is for a person to say.
	return blankWords.test(text) ? ask('blank-word') : ask('not-a-code');
}

/** A number stored in a spreadsheet: the raw value counts, but it must be what is shown, and fit the row. */
function readStored(raw: number, cell: GridCell, text: string, { kind, max }: ModelIndicator): ValueVerdict {
	const format = cell.numberFormat ?? '';
	if (isDateText(text) || /[dy]{2,}|mmm|h:m/i.test(format.replace(/"[^"]*"|\\./g, ''))) return ask('date');
	const isPercent = format.replace(/"[^"]*"|\\./g, '').includes('%');
	const value = isPercent ? tidy(raw * 100) : tidy(raw);
	const shown = parseNumberText(text);
	const nearest = shown?.readings.map((one) => Math.abs(one.value - value)) ?? [];
	const step = 0.5000001 * 10 ** -(shown?.decimals === 3 && kind === 'count' ? 0 : (shown?.decimals ?? 0));
	if (nearest.length === 0 || Math.min(...nearest) > step)
		return ask('shown-differs', [
			{ value, as: 'stored' },
			...textReadings(text).map(({ value }) => ({ value, as: 'shown' as const }))
		]);
	if (isPercent && kind !== 'percent') return ask('unit', [{ value: tidy(raw), as: 'stored' }]);
	if (kind === 'percent' && !isPercent) {
		if (value > 0 && value <= 1) return shareQuestion(value);
	}
	if (!Number.isInteger(value) && kind === 'count') return ask('not-whole', asThousands(value));
	// Typed as 4.655 where the dot was meant for thousands: stored as a fraction with three digits.
	if (kind === 'amount' && !Number.isInteger(value) && asThousands(value).length > 1)
		return ask('two-readings', asThousands(value));
	return inRange(value, kind, max);
}

/** A fraction of at most three digits may be thousands typed with a dot that the program took for a decimal point. */
function asThousands(value: number): Readings {
	const thousand = tidy(value * 1000);
	const isPossible = Number.isInteger(thousand) && Math.abs(value) < 1000;
	return [...(isPossible ? [{ value: thousand, as: 'thousands' as const }] : []), { value, as: 'decimal' as const }];
}

const shareQuestion = (value: number): ValueVerdict =>
	ask('share', [
		{ value: tidy(value * 100), as: 'share' },
		{ value, as: 'percent' }
	]);

function inRange(value: number, kind: ValueKind, max: number | null, ...doubts: string[]): ValueVerdict {
	if (value < 0) return ask('negative', [{ value, as: 'shown' }]);
	if (value > (max ?? (kind === 'percent' ? 100 : Infinity))) return ask('above-100', [{ value, as: 'shown' }]);
	return take(value, ...doubts);
}

function readText(
	text: string,
	row: ModelRow,
	indicator: ModelIndicator,
	model: FormModel,
	style: NumberStyle
): ValueVerdict {
	if (blankWords.test(squash(text))) return ask('blank-word', [{ value: 0, as: 'zero' }, { value: null, as: 'nothing' }]); // prettier-ignore
	if (isDateText(text)) return ask('date');
	const flat = text.replace(/[ \t]+/g, ' ');
	const parsed =
		/\n/.test(text.trim()) && numbersIn(text.replace(/\((?:\d{1,2}|[a-zđ])\)/g, '')).length > 1
			? null
			: parseNumberText(flat);
	if (!parsed) return readOther(text);
	const { kind } = indicator;
	const factor = factorBehind(parsed.unit, row, indicator, model);
	if (factor !== 1)
		return ask(
			'unit',
			parsed.readings.flatMap((one) => inUnit(one, factor))
		);
	if (parsed.mayBeTwo && style.usesDots)
		return ask('two-numbers', numbersIn(text).map((one, i) => ({ value: Number(one), as: i === 0 ? 'first' : 'second' }))); // prettier-ignore
	const fitting = parsed.readings.filter(({ value }) => fits(value, kind, indicator.max));
	const [first] = parsed.readings;
	if (!first) return ask('unreadable');
	if (parsed.readings.length > 1) {
		// A count is whole, and dots are how a Vietnamese report writes thousands; a comma there is not.
		const isUsual = first.as === 'thousands' && /\./.test(text);
		if (kind === 'count' && isUsual) return inRange(first.value, kind, indicator.max);
		const isOnly = fitting.length === 1 && /,/.test(text) && kind === 'percent' && (fitting[0]?.value ?? 0) >= 1;
		if (!isOnly) return ask('two-readings', parsed.readings);
		return take(fitting[0]?.value ?? 0);
	}
	if (kind === 'count' && !Number.isInteger(first.value)) return ask('not-whole', asThousands(first.value));
	if (kind === 'percent') {
		// "1", "1,00" may be a whole; so may "1%" where other percentages stand as shares.
		const mayBeShare = parsed.unit !== '%' ? first.value <= 1 : first.value === 1 && style.hasShares;
		if (first.value > 0 && mayBeShare) return shareQuestion(first.value);
	}
	return inRange(first.value, kind, indicator.max, ...(parsed.hasDecimalDot ? ['dot-decimal'] : []));
}

function fits(value: number, kind: ValueKind, max: number | null): boolean {
	if (value < 0 || value > (max ?? (kind === 'percent' ? 100 : Infinity))) return false;
	return kind !== 'count' || Number.isInteger(value);
}

/** What is no single number: words about it, two of them, a sentence, or nothing that can be read. */
function readOther(text: string): ValueVerdict {
	const numbers = numbersIn(text).map((one) => parseNumberText(one.replace(/[.,]+$/, ''))?.readings[0]?.value ?? null);
	if (about.test(text) && numbers.length === 1)
		return ask(
			'approximate',
			numbers.map((value) => ({ value, as: 'about' }))
		);
	if (numbers.length > 1)
		return ask('two-numbers', numbers.map((value, i) => ({ value, as: i === 0 ? 'first' : 'second' }))); // prettier-ignore
	return numbers.length === 1
		? ask(
				'in-sentence',
				numbers.map((value) => ({ value, as: 'first' }))
			)
		: ask('unreadable');
}
