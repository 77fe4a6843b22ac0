import { foldText } from '../../domain/search-text';
import { normaliseUnit } from '../../domain/unit';
import type { FormModel, ModelIndicator, ModelRow } from './form-model';
import type { Finding } from './reading';
import { squash } from './words';

type Reading = Finding['readings'][number];

/** What a printed unit says of a row's numbers; `factor` turns them into the row's own unit, null where they are of another kind. */
export interface UnitVerdict {
	kind: 'same' | 'differs' | 'other';
	factor: number | null;
}

/** Words that multiply what stands behind them: "nghìn hồ sơ", "triệu lượt". */
const multipliers: [RegExp, number][] = [
	[/^(?:chục)(?![\p{L}])/iu, 10],
	[/^(?:trăm)(?![\p{L}])/iu, 100],
	[/^(?:nghìn|ngàn|1[.,]?000)(?![\p{L}\d])/iu, 1e3],
	[/^(?:vạn)(?![\p{L}])/iu, 1e4],
	[/^(?:triệu)(?![\p{L}])/iu, 1e6],
	[/^(?:tỷ|tỉ)(?!\s*lệ)(?![\p{L}])/iu, 1e9]
];
const multiplierWord = /(?<!\p{L})(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L}|\s*lệ)/iu;
const uncounted = ['%', 'triệu đồng', 'điểm', 'giờ', 'phút'];

const foldUnit = (text: string): string => foldText(text).replace(/ /g, '');

/** A unit as `units.csv` knows it, also typed without marks, "Van ban"; with words that multiply it. */
function knownUnit(text: string, model: FormModel): { unit: string; factor: number } | null {
	const printed = normaliseUnit(text);
	const folded = foldUnit(printed);
	const known = model.units.get(printed) ?? [...model.units].find(([one]) => foldUnit(one) === folded)?.[1];
	if (known) return known;
	for (const [word, times] of multipliers) {
		const match = word.exec(printed);
		if (!match) continue;
		const rest = printed.slice(match[0].length).trim();
		const within = rest === '' ? { unit: '', factor: 1 } : knownUnit(rest, model);
		return { unit: within?.unit ?? '', factor: times * (within?.factor ?? 1) };
	}
	return null;
}

/** Says whether the unit printed in a row is another than the row's: of another kind or size, or only in other words. */
export function compareUnit(printed: string, row: ModelRow, model: FormModel): UnitVerdict {
	const { indicator } = row;
	const text = squash(printed).replace(/^\((.*)\)$/, '$1');
	const same: UnitVerdict = { kind: 'same', factor: 1 };
	if (!indicator || text === '' || foldUnit(text) === foldUnit(row.unit)) return same;
	if (indicator.kind === 'coded') return sameCodes(text, row.unit) ? same : { kind: 'other', factor: null };
	const rule = knownUnit(text, model);
	if (rule?.unit === indicator.unit) return rule.factor === 1 ? same : { kind: 'other', factor: rule.factor };
	const isOther = uncounted.includes(rule?.unit ?? '') || indicator.kind !== 'count';
	if (rule && rule.factor !== 1) return { kind: 'other', factor: isOther && rule.unit !== '' ? null : rule.factor };
	if (!rule) {
		const isDoubtful = /[\d%]/.test(text) || multiplierWord.test(text) || indicator.kind !== 'count';
		return isDoubtful ? { kind: 'other', factor: null } : { kind: 'differs', factor: 1 };
	}
	return isOther ? { kind: 'other', factor: null } : { kind: 'differs', factor: 1 };
}

/** What the words behind a number multiply it by; 1 where they say the row's own unit, null where they say another. */
export function factorBehind(words: string, row: ModelRow, indicator: ModelIndicator, model: FormModel): number | null {
	if (words === '') return 1;
	if (words === '%') return indicator.kind === 'percent' ? 1 : null;
	if (foldText(words) === foldText(row.unit)) return 1;
	// "5.109 tỷ" of money leaves the word for money out.
	const isMoney = / đồng$/.test(indicator.unit);
	const rule = (isMoney ? model.units.get(`${normaliseUnit(words)} đồng`) : undefined) ?? knownUnit(words, model);
	return rule && (rule.unit === indicator.unit || (rule.unit === '' && !isMoney)) ? rule.factor : null;
}

/** A number as what it is in the row's own unit, and as it stands. */
export const inUnit = ({ value, as }: Reading, factor: number | null): Reading[] => [
	...(factor !== null && factor !== 1 && value !== null
		? [{ value: Number((value * factor).toPrecision(15)), as: 'converted' as const }]
		: []),
	{ value, as: factor === null || factor === 1 ? as : ('shown' as const) }
];

const unitLine = /^\(?\s*(?:đơn vị tính|đơn vị|đvt|đv tính)\s*[:.-]?\s*(.+?)\s*\)?$/iu;

/** The unit that a line over a table gives all its numbers, "(Đơn vị tính: tỷ đồng)"; null where it names no unit. */
export function unitOfLine(line: string, model: FormModel): string | null {
	const words = unitLine.exec(squash(line.normalize('NFC')))?.[1];
	return words && (knownUnit(words, model) || words === '%') ? words : null;
}

/**
 * What a unit over the table does to a row: nothing where the row's own unit is printed and of another kind, or where the line
 * is about things counted otherwise. Else the factor that it puts upon the row's numbers.
 */
export function factorOver(line: string, printed: string, row: ModelRow, model: FormModel): number | null {
	const { indicator } = row;
	const rule = knownUnit(line, model);
	if (!indicator || indicator.kind === 'coded' || !rule) return 1;
	if (rule.unit === indicator.unit) return rule.factor;
	if (rule.unit === '' && indicator.kind !== 'percent') return rule.factor;
	const isCounted = !uncounted.includes(rule.unit);
	if (indicator.kind === 'count' && isCounted) return rule.factor;
	return rule.unit === '%' && squash(printed) === '' ? null : 1;
}

/** Units of another size that a row says beside its unit column: "Kế hoạch được giao (tỷ đồng)", a note "ĐVT: tỷ đồng". */
export function unitBeside(texts: readonly string[], row: ModelRow, model: FormModel): string | null {
	const said = texts.flatMap((text) => [
		unitOfLine(text, model) ?? text,
		...[...text.matchAll(/\(([^()]*)\)/g)].map(([, within = '']) => unitOfLine(within, model) ?? within)
	]);
	return said.find((text) => (compareUnit(text, row, model).factor ?? 1) !== 1) ?? null;
}

/** "Có = 1; Không = 0" and "Không = 0 Có = 1" are the same codes; "Có = 0" is not. */
function sameCodes(printed: string, known: string): boolean {
	const codes = (text: string): string =>
		[...text.replace(/\s+/g, ' ').matchAll(/([^=;]+?)\s*=\s*(\d)(?!\d)/g)]
			.map(([, label = '', code]) => `${foldText(label)}=${code}`)
			.sort()
			.join(';');
	return codes(printed) === '' ? !printed.includes('=') : codes(printed) === codes(known);
}
