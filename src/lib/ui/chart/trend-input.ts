import { niceAxis } from '../../charts/nice-axis';
import type { TrendChart } from '../../charts/trend-types';
import type { Figure, Locale } from '../../domain/figure';
import { formatBareValue } from '../../domain/format-value';
import { formatPeriod } from '../../domain/period';
import { figuresOfPanel, seriesBreaks, type TrendPanel } from '../../domain/series';
import { messagesOf } from '../../messages/messages';
import { axisFormat, isZeroBased, markInput } from './ranked-input';

/** Ticks at the end of every year the points touch, plus the points' own periods where years are few. */
export function ticksOf(figures: readonly Figure[], locale: Locale): TrendChart['ticks'] {
	const byDate = new Map(figures.map((figure) => [figure.periodEnd, formatPeriod(figure.periodId, locale)]));
	return [...byDate].sort(([a], [b]) => a.localeCompare(b)).map(([date, label]) => ({ date, label }));
}

/** Lines over time as the input of a trend chart. `onScale`: figures the axis must hold, where several charts share it. */
export function buildTrendInput(panel: TrendPanel, locale: Locale, onScale?: readonly Figure[]): TrendChart {
	const m = messagesOf(locale);
	const figures = figuresOfPanel(panel);
	const first = figures[0];
	const ceiling = first?.unit === '%' ? { max: 100 } : {};
	const axis = niceAxis((onScale ?? figures).map((figure) => figure.value), { zeroBased: first ? isZeroBased(first) : false, ...ceiling }); // prettier-ignore
	const formatAxis = axisFormat(onScale ?? figures, axis.interval, locale);
	const isRank = first?.measure === 'rank';
	const axisNote = isRank
		? m.chart.rankAxis
		: axis.cut && first?.measure !== 'coded'
			? m.chart.axisFrom(formatAxis(axis.min))
			: null;
	return {
		series: panel.series.map((series) => ({
			provinceId: series.provinceId,
			name: series.provinceName,
			points: series.points.map((point) => ({
				...markInput(point.figure, locale),
				valueLabel: formatBareValue(point.figure, locale),
				date: point.figure.periodEnd,
				joinsPrevious: point.joinsPrevious
			}))
		})),
		axis,
		formatAxis,
		ticks: ticksOf(figures, locale),
		breaks: seriesBreaks.map((date) => ({ date, label: m.trend.break2025 })),
		inverse: isRank,
		...(axisNote ? { axisNote } : {})
	};
}
