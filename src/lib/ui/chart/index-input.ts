import { niceAxis } from '../../charts/nice-axis';
import type { TrendChart, TrendSeries } from '../../charts/trend-types';
import type { Locale } from '../../domain/figure';
import type { IndexedPoint, IndexGroup, IndexLine } from '../../domain/index-series';
import { decimalsOf, formatNumber } from '../../domain/number';
import { seriesBreaks } from '../../domain/series';
import { messagesOf } from '../../messages/messages';
import { formatIndex, formatIndexBase, trendIndexWords } from '../../messages/trend-index';
import { markInput } from './ranked-input';
import { ticksOf } from './trend-input';

/** Tell lines of one province apart, in the order of the indicators and levels. */
const dashes: ([number, number] | undefined)[] = [undefined, [7, 4], [2, 3], [12, 3]];
/** With more lines the base is said once, above the chart. */
const mostNotes = 3;

/** What tells a line from the others: the province, and indicator and level where they differ. */
function nameOf(line: IndexLine, { lines }: IndexGroup): string {
	const differ = (key: 'indicatorId' | 'scopeId'): boolean => lines.some((one) => one[key] !== line[key]);
	const parts = [differ('indicatorId') ? line.indicatorName : '', differ('scopeId') ? line.scopeName : ''];
	return [line.provinceName, ...parts].filter(Boolean).join(', ');
}

const kindOf = ({ indicatorId, scopeId }: IndexLine): string => `${indicatorId} ${scopeId}`;

/** Lines as an index as the input of a trend chart; `onScale`: the groups that share its axis. */
export function buildIndexInput(
	group: IndexGroup,
	locale: Locale,
	onScale: readonly IndexGroup[] = [group]
): TrendChart {
	const m = messagesOf(locale);
	const words = trendIndexWords[locale];
	const base = formatIndexBase(group.basePeriodId, locale);
	const all = onScale.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ index }) => index)));
	const axis = niceAxis([100, ...all]);
	const formatAxis = (value: number): string => formatNumber(value, decimalsOf(axis.interval), locale);
	const kinds = [...new Set(group.lines.map(kindOf))];
	const pointOf = (line: IndexLine, { figure, index, joinsPrevious }: IndexedPoint) => {
		const mark = markInput(figure, locale);
		const valueLabel = formatIndex(index, figure.flags.includes('approx'), locale);
		return {
			...mark,
			value: index,
			valueLabel,
			ariaLabel: `${line.indicatorName} · ${words.column.toLowerCase()} ${valueLabel} (${base}) · ${mark.ariaLabel}`,
			date: figure.periodEnd,
			joinsPrevious
		};
	};
	const series = group.lines.map((line): TrendSeries => ({
		provinceId: line.provinceId,
		name: nameOf(line, group),
		...(group.lines.length <= mostNotes ? { note: `(${base})` } : {}),
		dash: dashes[kinds.indexOf(kindOf(line)) % dashes.length],
		points: line.points.map((point) => pointOf(line, point))
	}));
	const figures = group.lines.flatMap(({ points }) => points.map(({ figure }) => figure));
	return {
		series,
		axis,
		formatAxis,
		reference: 100,
		ticks: ticksOf(figures, locale),
		breaks: seriesBreaks.map((date) => ({ date, label: m.trend.break2025 })),
		...(axis.cut ? { axisNote: m.chart.axisFrom(formatAxis(axis.min)) } : {})
	};
}
