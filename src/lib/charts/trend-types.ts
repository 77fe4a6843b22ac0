import type { Plot } from './built-chart';
import type { MarkInput } from './chart-types';
import type { OfProvince } from './highlight';
import type { NiceAxis } from './nice-axis';
import type { Segment } from './place-labels';

export interface TrendPoint extends MarkInput {
	/** ISO date: the end of the period. */
	date: string;
	/** Only then a line leads here from the point before; missing periods, other kinds of periods and breaks leave a gap. */
	joinsPrevious: boolean;
}

export interface TrendSeries extends OfProvince {
	name: string;
	/** Said under the newest value, such as the base of an index. */
	note?: string | undefined;
	/** Tells lines of one province apart; solid without. */
	dash?: [number, number] | undefined;
	points: TrendPoint[];
}

export interface TrendChart {
	/** One per province, or per province and indicator. From the ninth on they are grey and unnamed: eight is what a reader can tell apart. */
	series: TrendSeries[];
	/** From `niceAxis` over all values. */
	axis: NiceAxis;
	formatAxis: (value: number) => string;
	/** Ranks: the smallest value, which is the highest place, stands on top. */
	inverse?: boolean | undefined;
	/** A value all lines are held against: 100 of an index. On the axis. */
	reference?: number | undefined;
	/** Pixels between the ends of the axis, where there is little room; else by the width. */
	plotHeight?: number | undefined;
	/** Said above the axis where it is cut: "trục từ 94 %". */
	axisNote?: string | undefined;
	/** Marks on the time axis in words: "2022", "quý III/2024". ISO dates, in order. */
	ticks: { date: string; label: string }[];
	/** Days that break every line, such as 2025-07-01; left out where they lie outside the time shown. */
	breaks?: { date: string; label: string }[] | undefined;
}

/** A point in pixels. */
export interface LaidPoint {
	point: TrendPoint;
	time: number;
	x: number;
	y: number;
}

export interface LaidSeries {
	series: TrendSeries;
	points: LaidPoint[];
	/** Lines between joined points. */
	segments: Segment[];
}

/** A placed text; `role` decides how it looks. */
export interface TrendLabel {
	role: 'name' | 'last' | 'value' | 'warning' | 'muted';
	text: string;
	/** Left end and middle of the line. */
	x: number;
	y: number;
	/** Colours the name like the line. */
	provinceId?: string;
}

export interface TrendLayout {
	width: number;
	height: number;
	plot: Plot;
	/** Ends of the time axis in milliseconds. */
	from: number;
	to: number;
	toX: (time: number) => number;
	toY: (value: number) => number;
	series: LaidSeries[];
	breakLines: Segment[];
	/** Where the time axis has a tick. */
	tickXs: number[];
	labels: TrendLabel[];
}
