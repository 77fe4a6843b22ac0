import type { BuiltChart, PlacedMark } from './built-chart';
import { hitCircle, lineAt, strokesAt, textAt, type SvgElement } from './elements';
import { styleOf } from './highlight';
import { markLook } from './mark-shape';
import type { Segment } from './place-labels';
import type { ChartTheme, ProvinceStyle } from './theme';
import { isBold, sizeOf, trendMarkRadius } from './trend-blocks';
import { layTrend } from './trend-layout';
import type { LaidPoint, TrendChart, TrendLabel, TrendLayout } from './trend-types';

const largestHit = 14;

function labelElement(label: TrendLabel, theme: ChartTheme): SvgElement {
	const colours = { value: theme.ink, last: theme.ink, warning: theme.warning, muted: theme.muted };
	const colour = label.role === 'name' ? theme.province(label.provinceId ?? '').colour : colours[label.role];
	return textAt(label.text, label.x, label.y, {
		colour,
		size: sizeOf(label.role),
		bold: isBold(label.role),
		halo: theme.paper
	});
}

/** Half the way to the nearest other mark, so that two marks close together both can be hit. */
function hitRadius(point: LaidPoint, all: readonly LaidPoint[]): number {
	let radius = largestHit;
	for (const other of all) {
		// Most marks of a long trend are too far to the side to matter.
		if (other === point || Math.abs(other.x - point.x) >= 2 * radius) continue;
		radius = Math.min(radius, Math.hypot(other.x - point.x, other.y - point.y) / 2);
	}
	return Math.max(trendMarkRadius, radius);
}

/** One stroke for segments that follow each other: a long line is a single path, not one for every quarter. */
function joinSegments(segments: readonly Segment[]): [number, number][][] {
	const strokes: [number, number][][] = [];
	for (const { x1, y1, x2, y2 } of segments) {
		const [endX, endY] = strokes.at(-1)?.at(-1) ?? [];
		if (endX !== x1 || endY !== y1) strokes.push([[x1, y1]]);
		strokes.at(-1)?.push([x2, y2]);
	}
	return strokes;
}

/** Reference, breaks, time axis, lines and labels. */
function trendDecor(layout: TrendLayout, reference: number | undefined, theme: ChartTheme): SvgElement[] {
	const { plot, breakLines, series, labels, tickXs, toY } = layout;
	const y = reference === undefined ? null : toY(reference);
	return [
		...(y === null ? [] : [lineAt(plot.left, y, plot.right, y, { colour: theme.muted, dash: [2, 2] })]),
		...tickXs.map((x) => lineAt(x, plot.bottom, x, plot.bottom + 5, { colour: theme.muted })),
		...breakLines.map(({ x1, y1, x2, y2 }) => lineAt(x1, y1, x2, y2, { colour: theme.muted, dash: [3, 3] })),
		...[...series]
			.sort((a, b) => Number(b.series.muted ?? false) - Number(a.series.muted ?? false))
			.flatMap(({ series: one, segments }) => {
				const look = { colour: styleOf(one, theme).colour, width: 2, ...(one.dash ? { dash: one.dash } : {}) };
				return segments.length ? [strokesAt(joinSegments(segments), look)] : [];
			}),
		...labels.map((label) => labelElement(label, theme))
	];
}

/** Builds a chart over time of `width` pixels. Pure: the same input gives the same chart. Marks: series by series, in time. */
export function buildTrendChart(chart: TrendChart, theme: ChartTheme, width: number): BuiltChart {
	const layout = layTrend(chart, width);
	const all = layout.series.flatMap((one) => one.points);
	const markOf = (laid: LaidPoint, style: ProvinceStyle): PlacedMark => {
		const { value, kind, observationId, href, ariaLabel } = laid.point;
		return {
			x: laid.time,
			y: value,
			radius: trendMarkRadius,
			look: markLook(style, kind, theme),
			hit: hitCircle(laid.x, laid.y, hitRadius(laid, all)),
			link: { observationId, href, ariaLabel }
		};
	};
	const marks = layout.series.flatMap(({ series, points }) =>
		points.map((laid) => markOf(laid, styleOf(series, theme)))
	);
	const { height, plot, from, to } = layout;
	const x = { kind: 'plain', min: from, max: to } as const;
	const y = { kind: 'value', axis: chart.axis, format: chart.formatAxis, inverse: chart.inverse ?? false } as const;
	return { width, height, plot, x, y, decor: trendDecor(layout, chart.reference, theme), marks };
}
