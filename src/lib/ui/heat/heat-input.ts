import { markKindOf } from '../../charts/chart-types';
import type { HeatCellInput, HeatChart, HeatRowInput, HeatTone } from '../../charts/heat-types';
import type { Figure, Locale } from '../../domain/figure';
import { formatBareValue } from '../../domain/format-value';
import { meanBase, type HeatBase } from '../../domain/heat-base';
import type { HeatGroup } from '../../domain/heat-drawings';
import type { Judgement } from '../../domain/heat-judgement';
import { figuresOf, type HeatCell, type HeatRow } from '../../domain/heat-map';
import { formatPeriod } from '../../domain/period';
import { heatWords } from '../../messages/heat-map';
import { messagesOf } from '../../messages/messages';
import { markLabel } from '../chart/ranked-input';
import { figureLink } from '../site/links';
import { arrowOf, commonPeriod, missingWords, rowDetail, verdictWords } from './heat-words';

const tones: Partial<Record<Judgement, HeatTone>> = { best: 'better', better: 'better', worse: 'worse', base: 'base' };

function notesOf(figure: Figure, locale: Locale): { text: string; warning: boolean }[] {
	const m = messagesOf(locale).marks;
	const note = (has: boolean, text: string, warning = false) => (has ? [{ text, warning }] : []);
	return [
		...note(figure.documentKind === 'press', heatWords[locale].press),
		...note(figure.basis === 'derived', m.derived),
		...note(figure.checks === 'mismatch', m.mismatch, true),
		...note(figure.flags.includes('doubt'), m.doubt, true)
	];
}

function cellInput(cell: HeatCell, row: HeatRow, locale: Locale): HeatCellInput {
	if (cell.kind === 'missing') return { missing: missingWords(cell, locale) };
	const { figure, judgement } = cell;
	const verdict = verdictWords(cell, row, locale);
	const [first = '', ...rest] = markLabel(figure, locale).split(' · ');
	return {
		observationId: figure.id,
		href: figureLink(locale, figure),
		ariaLabel: [first, verdict, row.indicatorName, ...rest].filter(Boolean).join(' · '),
		valueLabel: formatBareValue(figure, locale),
		tone: tones[judgement] ?? 'plain',
		verdict: verdict && arrowOf(cell) + verdict,
		period: commonPeriod(figuresOf(row)) ? '' : formatPeriod(figure.periodId, locale),
		kind: markKindOf(figure),
		notes: notesOf(figure, locale)
	};
}

/** One drawing of a heat map as the input of its chart. */
export function buildHeatInput(
	groups: readonly HeatGroup[],
	provinces: readonly { id: string; name: string }[],
	base: HeatBase,
	locale: Locale,
	highlight?: string
): HeatChart {
	const rowInput = (row: HeatRow): HeatRowInput => ({
		name: row.indicatorName,
		detail: rowDetail(row, figuresOf(row), base === meanBase, locale),
		cells: row.cells.map((cell) => cellInput(cell, row, locale))
	});
	return {
		columns: provinces.map(({ id, name }) => ({ provinceId: id, name, marked: id === highlight })),
		groups: groups.map(({ scopeName, rows }) => ({ title: scopeName, rows: rows.map(rowInput) }))
	};
}
