import type { Plot } from './built-chart';
import type { MarkInput } from './chart-types';
import type { OfProvince } from './highlight';
import type { NiceAxis } from './nice-axis';

/** One province in one period: a figure, or the reason why there is none. */
export type RankedRow = OfProvince & { name: string; period: string } & (
		| (MarkInput & {
				/** Muted words after the value, "66.687/66.959 hồ sơ"; left out where there is no room. */
				detail?: string | undefined;
				/** A second value on the axis, drawn as an upright tick: the part of the year gone. */
				tick?: number | undefined;
		  })
		| { value: null; missing: string }
	);

export interface RankedGroup {
	/** Bold heading, for example the administrative level; none for a single group. */
	title?: string | undefined;
	/** In the order they are shown. */
	rows: RankedRow[];
}

export interface RankedChart {
	groups: RankedGroup[];
	/** One scale for all groups, from `niceAxis` over all values. */
	axis: NiceAxis;
	/** Thin bars from zero beside the marks; the axis must hold zero. */
	zeroBased: boolean;
	/** Said under the axis where it is cut: "trục từ 94 %". */
	axisNote?: string | undefined;
	formatAxis: (value: number) => string;
}

export interface TextLine {
	text: string;
	x: number;
	/** Middle of the line. */
	y: number;
}

export interface LaidRow {
	row: RankedRow;
	/** Where its mark stands; top and bottom of the row. */
	y: number;
	top: number;
	bottom: number;
	names: TextLine[];
	periods: TextLine[];
	/** Why there is no figure. */
	reasons: TextLine[];
}

/** Where everything stands, in pixels of the chart. */
export interface RankedLayout {
	width: number;
	height: number;
	plot: Plot;
	toX: (value: number) => number;
	withDetail: boolean;
	zeroBased: boolean;
	titles: TextLine[];
	rows: LaidRow[];
	noteX: number;
	noteY: number;
}
