import type { Locale } from '../domain/figure';
import { bestBase, isJudged, meanBase, type HeatBase } from '../domain/heat-base';
import type { HeatGroup } from '../domain/heat-drawings';
import type { HeatRow } from '../domain/heat-map';
import { inSentence } from './findings';
import { heatWords, type Score } from './heat-map';

type Provinces = readonly { id: string; name: string }[];

const judged = ['best', 'better', 'worse', 'same'];

/** How each province fares over the rows, in the order of the columns; rows nobody is judged in count for none. */
function scoresOf(rows: readonly HeatRow[], provinces: Provinces): Score[] {
	return provinces.map(({ id, name }) => {
		const found = rows
			.flatMap((row) => row.cells)
			.flatMap((cell) => (cell.provinceId === id && cell.kind === 'figure' ? [cell] : []))
			// Two equal counts are no verdict on anybody.
			.filter((cell) => judged.includes(cell.judgement) && isJudged(cell.figure));
		const count = (...words: string[]): number => found.filter((cell) => words.includes(cell.judgement)).length;
		return { province: name, better: count('best', 'better'), worse: count('worse'), of: found.length };
	});
}

function describeScopes(groups: readonly HeatGroup[], locale: Locale): string {
	const names = new Map(groups.map((group, i) => [group.scopeId, i === 0 ? group.scopeName : inSentence(group)]));
	return heatWords[locale].scopes([...names.values()]);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The finding as a part of a sentence. */
function tellHeat(rows: readonly HeatRow[], base: HeatBase, provinces: Provinces, locale: Locale): string {
	const { finding, meanInSentence } = heatWords[locale];
	const scores = scoresOf(rows, provinces).filter((score) => score.of > 0);
	if (scores.length === 0) return finding.none(rows.length);
	if (base !== bestBase) {
		const name = base === meanBase ? meanInSentence : (provinces.find(({ id }) => id === base)?.name ?? base);
		return finding.against(name, scores.map(finding.score).join('; '));
	}
	const leading = scores.filter((score) => score.better > 0).sort((a, b) => b.better - a.better);
	return leading.length > 0 ? finding.best(leading) : finding.equal(Math.max(...scores.map((score) => score.of)));
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
