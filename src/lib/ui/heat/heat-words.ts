import { formatDate } from '../../domain/date';
import type { Figure, Locale } from '../../domain/figure';
import { formatDifference, formatPercent, formatValue } from '../../domain/format-value';
import type { HeatCell, HeatRow } from '../../domain/heat-map';
import { decimalsOf, formatNumber } from '../../domain/number';
import { isJudged } from '../../domain/verdict';
import { formatPeriod } from '../../domain/period';
import { describeClass, inSentence } from '../../messages/findings';
import { heatWords } from '../../messages/heat-map';
import { waysOutWords } from '../../messages/ways-out';

type FigureCell = Extract<HeatCell, { kind: 'figure' }>;
type MissingCell = Extract<HeatCell, { kind: 'missing' }>;

/** The difference to the base in the right unit: percent of counts, points of rates, places of ranks; "" for none. */
function formatCellDifference({ difference, percent, figure }: FigureCell, locale: Locale): string {
	if (difference === null || difference === 0) return '';
	if (percent === null) return formatDifference(difference, figure.unit, figure.measure, locale);
	return formatPercent(percent, locale);
}

/** Where a whole row has nothing to compare with, the row says so and its cells need not. */
const toldByRow = (cell: FigureCell, row: HeatRow): boolean => cell.judgement === 'unjudged' && 'gap' in row.base;

/** What a figure is beside its base, with the difference: "kém hơn −4,65 điểm %". Empty where the row says why not. */
export function verdictWords(cell: FigureCell, row: HeatRow, locale: Locale): string {
	const words = heatWords[locale];
	if (toldByRow(cell, row)) return '';
	if (cell.why === 'coded') return words.codesDiffer;
	if (cell.judgement === 'best' && 'of' in row.base) return words.bestOf(row.base.of);
	return [words.judgements[cell.judgement], formatCellDifference(cell, locale)].filter(Boolean).join(' ');
}

/** The sign beside the words, for eyes only. */
export const arrowOf = ({ judgement }: FigureCell): string =>
	judgement === 'better' || judgement === 'best' ? '↑ ' : judgement === 'worse' ? '↓ ' : '';

/** Why a province has no figure in a row. */
export function missingWords({ reason, other }: MissingCell, locale: Locale): string {
	const words = heatWords[locale].missing;
	if (reason === 'other-class' && other) return words.otherClass(formatPeriod(other.periodId, locale));
	if (reason === 'other-scope' && other) return words.otherScope(inSentence(other));
	return reason === 'elsewhere' ? words.elsewhere : words.none;
}

/** The period all figures of a row share, else null. */
export function commonPeriod(figures: readonly Figure[]): string | null {
	const periods = new Set(figures.map((figure) => figure.periodId));
	return periods.size === 1 ? ([...periods][0] ?? null) : null;
}

function baseWords(row: HeatRow, isMean: boolean, locale: Locale): string {
	const words = heatWords[locale];
	const { base, direction, gap } = row;
	// Higher and lower are told of two, without a verdict.
	if (!('gap' in base) && gap && isJudged(row)) return words.gaps[gap];
	if (!('gap' in base))
		return isMean ? words.meanOf(base.of, formatNumber(base.value, decimalsOf(base.value), locale)) : '';
	return base.gap === 'not-judged' && direction === 'neutral' ? words.neutral : words.gaps[base.gap];
}

/** "số mới hơn: Khánh Hòa 90,49 điểm (năm 2024)": what a row of a common year leaves out; empty where nothing. */
export function describeNewer({ newer }: HeatRow, locale: Locale): string {
	const told = newer.map(newerOf(locale));
	return told.length > 0 ? waysOutWords[locale].newer(told.join('; ')) : '';
}

const newerOf =
	(locale: Locale) =>
	(figure: Figure): string =>
		`${figure.provinceName} ${formatValue(figure, locale)} (${formatPeriod(figure.periodId, locale)})`;

/** What stands under the name of a row: unit, kind of period, common period, and what it is compared with. */
export function rowDetail(row: HeatRow, figures: readonly Figure[], isMean: boolean, locale: Locale): string {
	const period = commonPeriod(figures);
	return [
		row.measure === 'coded' ? '' : row.unit,
		describeClass(row.comparisonClass, locale),
		row.since ? heatWords[locale].since(formatDate(row.since, locale)) : '',
		period ? formatPeriod(period, locale) : '',
		baseWords(row, isMean, locale),
		describeNewer(row, locale)
	]
		.filter(Boolean)
		.join(' · ');
}
