import { mutedSize } from './elements';
import type { Box, Segment } from './place-labels';
import { axisTicks } from './nice-axis';
import { textWidth } from './text-width';
import { maxProvinceStyles } from './theme';
import { beside, blockGap, endBlock, sizeOfBlock, trendMarkRadius } from './trend-blocks';
import { placeTrendLabels } from './trend-labels';
import { placeTicks, tickLineHeight } from './trend-time-axis';
import type { LaidSeries, TrendChart, TrendLabel, TrendLayout, TrendSeries } from './trend-types';

const day = 86_400_000;
const rowHeight = 18;
/** Marks keep this distance from the ends of the time axis. */
const inset = 14;

/** Milliseconds of an ISO date in UTC, so that no reader's time zone moves a mark. */
const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** First and last day shown; a single day gets half a year on both sides. */
function timeSpan(chart: TrendChart): [number, number] {
	const dates = [...chart.series.flatMap((series) => series.points), ...chart.ticks].map((one) => timeOf(one.date));
	const [first, last] = dates.length ? [Math.min(...dates), Math.max(...dates)] : [0, day];
	return first === last ? [first - 182 * day, last + 182 * day] : [first, last];
}

function laySeries(series: TrendSeries, toX: (time: number) => number, toY: (value: number) => number): LaidSeries {
	const points = series.points
		.map((point) => ({ point, time: timeOf(point.date), x: toX(timeOf(point.date)), y: toY(point.value) }))
		.sort((a, b) => a.time - b.time);
	const segments = points.flatMap(({ point, x, y }, index): Segment[] => {
		const before = points[index - 1];
		return before && point.joinsPrevious ? [{ x1: before.x, y1: before.y, x2: x, y2: y }] : [];
	});
	return { series, points, segments };
}

/** One row per break line at the top of the chart, its label right of the line or, near the edge, left of it. */
function placeBreaks(breaks: { x: number; label: string }[], top: number, width: number): TrendLabel[] {
	return breaks.map(({ x, label }, row) => {
		const wide = textWidth(label, mutedSize);
		const left = x + 6 + wide <= width ? x + 6 : Math.max(0, x - 6 - wide);
		return { role: 'muted', text: label, x: left, y: top + (row + 0.5) * rowHeight };
	});
}

/** Room the names at the ends of lines need: pixels right of the last points, and height when all stand in one column. */
function endRoom(series: readonly TrendSeries[], width: number): { width: number; height: number } {
	const sizes = series.slice(0, maxProvinceStyles).flatMap((one) => {
		const last = one.points.at(-1);
		return last ? [sizeOfBlock(endBlock(one, last, width))] : [];
	});
	const widest = Math.max(0, ...sizes.map((size) => size.width));
	return { width: beside + widest, height: sizes.reduce((sum, size) => sum + size.height + blockGap, 0) };
}

/** Height of the plot. A single date is no line: it needs no height to show a slope. */
function plotHeight(chart: TrendChart, width: number, needed: number): number {
	if (chart.plotHeight) return Math.max(needed, chart.plotHeight);
	const dates = new Set(chart.series.flatMap((one) => one.points.map((point) => point.date)));
	return Math.max(needed, dates.size > 1 ? Math.round(Math.min(Math.max(width * 0.4, 200), 320)) : 140);
}

/** Lays out the chart at `width` pixels. */
export function layTrend(chart: TrendChart, width: number): TrendLayout {
	const { axis } = chart;
	const [first, last] = timeSpan(chart);
	const valueLabels = axisTicks(axis).map((tick) => textWidth(chart.formatAxis(tick), mutedSize));
	const left = Math.ceil(Math.max(...valueLabels) + 10);
	const room = endRoom(chart.series, width);
	const right = Math.floor(width - Math.min(room.width, width * 0.42) + inset - 2);
	const perPixel = (last - first) / (right - left - 2 * inset);
	const from = Math.round(first - inset * perPixel);
	const to = Math.round(last + inset * perPixel);
	const toX = (time: number): number => left + ((time - from) / (to - from)) * (right - left);

	const shown = (chart.breaks ?? []).map(({ date, label }) => ({ time: timeOf(date), label }));
	const breaks = shown
		.filter(({ time }) => time > from && time < to)
		.map(({ time, label }) => ({ x: toX(time), label }));
	const noteHeight = chart.axisNote ? rowHeight : 0;
	const headHeight = noteHeight + breaks.length * rowHeight;
	const top = headHeight + 22;
	const bottom = top + plotHeight(chart, width, room.height);
	const toY = (value: number): number => {
		const above = ((value - axis.min) / (axis.max - axis.min)) * (bottom - top);
		return chart.inverse ? top + above : bottom - above;
	};

	const series = chart.series.map((one) => laySeries(one, toX, toY));
	const ticksAt = chart.ticks.map(({ date, label }) => ({ x: toX(timeOf(date)), label }));
	const ticks = placeTicks(ticksAt, width, bottom + 16);
	const half = trendMarkRadius + 2;
	const marks = series
		.flatMap((one) => one.points)
		.map(({ x, y }): Box => ({ x: x - half, y: y - half, width: 2 * half, height: 2 * half }));
	const breakLines = breaks.map(({ x }) => ({ x1: x, y1: noteHeight, x2: x, y2: bottom }));
	const frame = { x: left, y: headHeight, width: width - left, height: bottom - headHeight };
	const named = series.slice(0, maxProvinceStyles);
	const y = chart.reference === undefined ? null : toY(chart.reference);
	const reference = y === null ? [] : [{ x1: left, y1: y, x2: right, y2: y }];
	const scene = { series: named, frame, marks, breakLines: [...breakLines, ...reference], width };
	const labels = [
		...(chart.axisNote ? [{ role: 'muted' as const, text: chart.axisNote, x: 0, y: rowHeight / 2 }] : []),
		...placeBreaks(breaks, noteHeight, width),
		...ticks,
		...placeTrendLabels(scene)
	];
	const lowest = Math.max(bottom, ...ticks.map((tick) => tick.y));
	const height = Math.ceil(lowest + tickLineHeight / 2 + 2);
	const plot = { left, right, top, bottom };
	const tickXs = ticksAt.map((tick) => tick.x);
	return { width, height, plot, from, to, toX, toY, series, breakLines, tickXs, labels };
}
