import type { Locale } from '../domain/figure';
import { bestBase, meanBase, type HeatBase } from '../domain/heat-base';
import type { HeatGroup } from '../domain/heat-drawings';
import type { Judgement } from '../domain/heat-judgement';
import { figuresOf, type HeatCell, type HeatRow } from '../domain/heat-map';
import { isJudged } from '../domain/verdict';
import { inSentence } from './findings';
import { heatWords, type Score } from './heat-map';
import { messagesOf } from './messages';
import { periodInWords } from './stand';

type Provinces = readonly { id: string; name: string }[];
type FigureCell = Extract<HeatCell, { kind: 'figure' }>;

const judged: readonly Judgement[] = ['best', 'better', 'worse', 'same'];

/** Cells with a verdict. Two equal counts are no verdict on anybody. */
const judgedCells = (row: HeatRow): FigureCell[] =>
	row.cells.flatMap((cell) =>
		cell.kind === 'figure' && judged.includes(cell.judgement) && isJudged(cell.figure) ? [cell] : []
	);

/** How each province fares over the rows, in the order of the columns; rows nobody is judged in count for none. */
function scoresOf(rows: readonly HeatRow[], provinces: Provinces): Score[] {
	return provinces.map(({ id, name }) => {
		const found = rows.flatMap(judgedCells).filter(({ provinceId }) => provinceId === id);
		const count = (...words: Judgement[]): number => found.filter(({ judgement }) => words.includes(judgement)).length;
		return { province: name, better: count('best', 'better'), worse: count('worse'), of: found.length };
	});
}

function describeScopes(groups: readonly HeatGroup[], locale: Locale): string {
	const names = new Map(groups.map((group, i) => [group.scopeId, i === 0 ? group.scopeName : inSentence(group)]));
	return heatWords[locale].scopes([...names.values()]);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Why no row is judged, by how many rows: other periods and too few provinces by name. */
function whyNone(rows: readonly HeatRow[], locale: Locale): string {
	const { why } = heatWords[locale].finding;
	const gapOf = (row: HeatRow) => (isJudged(row) && row.gap ? row.gap : 'other');
	return (['periods-differ', 'few', 'other'] as const)
		.map((gap) => ({ gap, n: rows.filter((row) => gapOf(row) === gap).length }))
		.filter(({ n }) => n > 0)
		.map(({ gap, n }) => why[gap](n))
		.join(', ');
}

/** The one row that is judged: which, of when, and who is what in it. */
function tellRow(row: HeatRow, provinces: Provinces, locale: Locale): string {
	const words = heatWords[locale];
	const [first] = figuresOf(row);
	if (!first) return '';
	const at = row.scopeId === 'toan-tinh' ? '' : messagesOf(locale).findings.at(inSentence(row));
	const cells = judgedCells(row);
	const best = cells.filter(({ judgement }) => judgement === 'best');
	const wordsOf = ({ judgement }: FigureCell): string =>
		judgement === 'best' && 'of' in row.base ? words.bestOf(row.base.of) : words.judgements[judgement];
	const nameOf = (cell: FigureCell): string =>
		provinces.find(({ id }) => id === cell.provinceId)?.name ?? cell.provinceId;
	const verdicts = cells.every(({ judgement }) => judgement === 'same')
		? [words.judgements.same]
		: (best.length > 0 ? best : cells).map((cell) => words.finding.verdict(nameOf(cell), wordsOf(cell)));
	return words.finding.one(`${row.indicatorName}${at} (${periodInWords(first, locale)})`, verdicts);
}

/** The finding as a part of a sentence. */
function tellHeat(rows: readonly HeatRow[], base: HeatBase, provinces: Provinces, locale: Locale): string {
	const { finding, meanInSentence } = heatWords[locale];
	const told = rows.filter((row) => judgedCells(row).length > 0);
	if (told.length === 0) return finding.none(rows.length, whyNone(rows, locale));
	const unranked = rows.length - told.length;
	const rest = unranked > 0 ? `; ${finding.rest(unranked)}` : '';
	const baseName = base === meanBase ? meanInSentence : (provinces.find(({ id }) => id === base)?.name ?? base);
	const [only] = told;
	if (told.length === 1 && only) {
		const row = tellRow(only, provinces, locale);
		return (base === bestBase ? row : finding.against(baseName, row)) + rest;
	}
	const scores = scoresOf(told, provinces).filter((score) => score.of > 0);
	if (base !== bestBase) return finding.against(baseName, scores.map(finding.score).join('; ')) + rest;
	const leading = scores.filter((score) => score.better > 0).sort((a, b) => b.better - a.better);
	return (leading.length > 0 ? finding.best(leading) : finding.equal(told.length)) + rest;
}

/** What rows of a heat map say of the provinces against the base, as one sentence by fixed patterns. */
export const describeHeat = (rows: readonly HeatRow[], base: HeatBase, provinces: Provinces, locale: Locale): string =>
	capital(tellHeat(rows, base, provinces, locale));

/** The finding of one of several drawings, after its levels: "Toàn tỉnh và cấp tỉnh: so với …". */
export const describeDrawing = (
	groups: readonly HeatGroup[],
	base: HeatBase,
	provinces: Provinces,
	locale: Locale
): string =>
	`${describeScopes(groups, locale)}: ${tellHeat(
		groups.flatMap((group) => group.rows),
		base,
		provinces,
		locale
	)}`;
