import type { MarkLink } from './chart-types';
import type { SvgElement } from './elements';
import type { MarkLook } from './mark-shape';
import type { NiceAxis } from './nice-axis';

/** The plot in pixels of the chart. */
export interface Plot {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** A value axis with its labels; an axis in pixels or milliseconds draws no labels, the layout writes them. */
export type ChartAxis =
	| { kind: 'value'; axis: NiceAxis; format: (value: number) => string; inverse?: boolean }
	| { kind: 'plain'; min: number; max: number; inverse?: boolean };

/** A mark in the units of the axes: ECharts' own scales place it, so that marks and grid cannot disagree. */
export type PlacedMark = {
	x: number;
	y: number;
	/** Where it takes clicks, in pixels of the chart. */
	hit: SvgElement;
	link: MarkLink;
} & (
	| { radius: number; look: MarkLook }
	/** A shape of its own in pixels, such as the outline of a cell. */
	| { shape: SvgElement }
);

/** A chart ready to be drawn. */
export interface BuiltChart {
	/** Size in CSS pixels; also the viewBox. */
	width: number;
	height: number;
	plot: Plot;
	x: ChartAxis;
	y: ChartAxis;
	/** Everything that is not a link: lines, bars, labels. Drawn under the marks, so that their hit areas come first. */
	decor: SvgElement[];
	/** In reading order. */
	marks: PlacedMark[];
}
