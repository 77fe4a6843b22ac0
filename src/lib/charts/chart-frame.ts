import type { CustomSeriesRenderItemReturn } from 'echarts';
import { markAt, mutedSize, type ChartElement } from './elements';
import type { BuiltChart, ChartOption, MarkLink } from './chart-types';
import type { MarkLook } from './mark-shape';
import type { NiceAxis } from './nice-axis';
import type { ChartTheme } from './theme';

/** Id of the one series whose items become links. */
export const marksSeriesId = 'marks';

/** A mark in data units: ECharts' own scales place it, so that marks and grid cannot disagree. */
export type PlacedMark = {
	x: number;
	y: number;
	/** Where it takes clicks, in pixels. */
	hit: ChartElement;
	link: MarkLink;
} & (
	| { radius: number; look: MarkLook }
	/** A shape of its own in pixels, such as the outline of a cell. */
	| { shape: ChartElement }
);

/** The plot in pixels of the chart. */
export interface Plot {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** A value axis with its labels; an axis in pixels or milliseconds draws no labels, the layout writes them. */
export type FrameAxis =
	| { kind: 'value'; axis: NiceAxis; format: (value: number) => string; inverse?: boolean }
	| { kind: 'plain'; min: number; max: number; inverse?: boolean };

function axisOption(frameAxis: FrameAxis, theme: ChartTheme) {
	if (frameAxis.kind === 'plain') {
		const { min, max, inverse } = frameAxis;
		return { type: 'value' as const, min, max, inverse: inverse ?? false, show: false };
	}
	const { axis, format, inverse = false } = frameAxis;
	return {
		inverse,
		type: 'value' as const,
		min: axis.min,
		max: axis.max,
		interval: axis.interval,
		axisLine: { show: false },
		axisTick: { show: false },
		splitLine: { lineStyle: { color: theme.grid, width: 1 } },
		axisLabel: {
			formatter: format,
			color: theme.muted,
			fontSize: mutedSize,
			fontFamily: 'inherit',
			margin: 8,
			showMinLabel: true,
			showMaxLabel: true,
			hideOverlap: false
		}
	};
}

export interface Frame {
	width: number;
	height: number;
	plot: Plot;
	x: FrameAxis;
	y: FrameAxis;
	/** Everything that is not a link: lines, bars, labels. Drawn under the marks, so that their hit areas come first. */
	decor: ChartElement[];
	marks: PlacedMark[];
}

const drawMark = (mark: PlacedMark, x: number, y: number): ChartElement =>
	'shape' in mark ? mark.shape : markAt(mark.look, x, y, mark.radius);

const group = (children: ChartElement[]): CustomSeriesRenderItemReturn =>
	({ type: 'group', children }) as CustomSeriesRenderItemReturn;

/** Puts axes, decoration and marks into one option. ECharts' defaults that move, hover or measure are off. */
export function buildFrame(frame: Frame, theme: ChartTheme): BuiltChart {
	const { width, height, plot, decor, marks } = frame;
	const option: ChartOption = {
		animation: false,
		useUTC: true,
		backgroundColor: 'none',
		grid: {
			left: plot.left,
			right: width - plot.right,
			top: plot.top,
			bottom: height - plot.bottom,
			outerBoundsMode: 'none'
		},
		xAxis: axisOption(frame.x, theme),
		yAxis: axisOption(frame.y, theme),
		series: [
			{ id: 'decor', type: 'custom', silent: true, data: [[0, 0]], renderItem: () => group(decor) },
			{
				id: marksSeriesId,
				type: 'custom',
				data: marks.map((mark) => [mark.x, mark.y]),
				renderItem(params, api) {
					const mark = marks[params.dataIndex];
					const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
					return group(mark ? [mark.hit, drawMark(mark, x, y)] : []);
				}
			}
		]
	};
	return { option, width, height, marks: marks.map((mark) => mark.link) };
}
