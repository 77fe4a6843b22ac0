import type { CustomSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { BuiltChart, ChartAxis } from './built-chart';
import { mutedSize } from './elements';
import { baselineOf } from './svg-text';
import { chartTheme } from './theme';

type ChartOption = ComposeOption<GridComponentOption | CustomSeriesOption>;

function axisOption(chartAxis: ChartAxis) {
	if (chartAxis.kind === 'plain') {
		const { min, max, inverse } = chartAxis;
		return { type: 'value' as const, min, max, inverse: inverse ?? false, show: false };
	}
	const { axis, format, inverse = false } = chartAxis;
	return {
		inverse,
		type: 'value' as const,
		min: axis.min,
		max: axis.max,
		interval: axis.interval,
		axisLine: { show: false },
		axisTick: { show: false },
		splitLine: { lineStyle: { color: chartTheme.grid, width: 1 } },
		axisLabel: {
			formatter: format,
			color: chartTheme.muted,
			fontSize: mutedSize,
			fontFamily: 'inherit',
			margin: 8,
			showMinLabel: true,
			showMaxLabel: true,
			hideOverlap: false
		}
	};
}

/**
 * ECharts' option for the axes and grid of a chart. Its one series draws nothing: it hands the places of all marks, in pixels,
 * to `onPlaces`. ECharts' defaults that move, hover or measure are off.
 */
export function axesOption(chart: BuiltChart, onPlaces: (places: [number, number][]) => void): ChartOption {
	const { width, height, plot, marks } = chart;
	return {
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
		xAxis: axisOption(chart.x),
		yAxis: axisOption(chart.y),
		series: {
			type: 'custom',
			silent: true,
			// One item stands for all marks: each of its own would be stored and visited.
			data: [[0, 0]],
			renderItem(_, api) {
				onPlaces(marks.map(({ x, y }) => api.coord([x, y]) as [number, number]));
				return null;
			}
		}
	};
}

/** Elements as zrender writes them: one opening tag, text at most, one closing tag. */
const leaf = /<(path|text)\b([^>]*)>([^<]*)<\/\1>/g;

/** A text that hangs by its middle, as ECharts writes all of them, hung by its baseline instead. */
function hangByBaseline(attributes: string): string {
	const own = attributes.replace(/ dominant-baseline="central"/, '');
	if (own === attributes) return attributes;
	const read = (name: string): number => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(own)?.[1] ?? 0);
	return `${own.replace(/ y="[^"]*"/, '')} y="${baselineOf(read('y'), read('font-size')).toFixed(1)}"`;
}

/** Attributes a page can use: no ids of ECharts' data, no classes of its hover styles, no style, no long decimals. */
const cleanAttributes = (attributes: string): string =>
	attributes
		.replace(/ (?:ecmeta_\w+|class|xml:space)="[^"]*"/g, '')
		.replace(/ style="[^"]*?font-size:([\d.]+)[^"]*"/g, ' font-size="$1"')
		.replace(/ (?:style|pointer-events)="[^"]*"/g, '')
		.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
		.trimEnd();

/** Axes and grid out of ECharts' SVG text. `idPrefix` comes before every id, so that charts on one page do not share ids. */
export const cleanAxes = (svg: string, idPrefix: string): string =>
	svg
		.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
		.replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '')
		.replace(/\bzr\d+-/g, `${idPrefix}-`)
		.replaceAll('\n', '')
		.replace(leaf, (_, tag: string, attributes: string, text: string) =>
			text
				? `<${tag}${hangByBaseline(cleanAttributes(attributes))}>${text}</${tag}>`
				: `<${tag}${cleanAttributes(attributes)}/>`
		);
