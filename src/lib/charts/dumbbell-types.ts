import type { Plot } from './built-chart';
import type { MarkInput } from './chart-types';
import type { OfProvince } from './highlight';
import type { LabelPart } from './label-parts';
import type { NiceAxis } from './nice-axis';
import type { TextLine } from './ranked-types';

/** One end of a row: a figure and its period in words. */
export interface DumbbellEnd extends MarkInput {
	period: string;
}

/** A province in two periods; at least one end is there. */
export interface DumbbellRow extends OfProvince {
	name: string;
	start: DumbbellEnd | null;
	end: DumbbellEnd | null;
	/** Whether a line may join the two. */
	joined: boolean;
	/** Why an end or the line is missing; empty where nothing is. */
	reason: string;
}

export interface DumbbellChart {
	groups: {
		/** Bold heading, for example the administrative level. */
		title?: string | undefined;
		rows: DumbbellRow[];
	}[];
	/** One scale for all groups, from `niceAxis` over all values. */
	axis: NiceAxis;
	formatAxis: (value: number) => string;
	/** Said under the axis where it is cut. */
	axisNote?: string | undefined;
}

/** A mark in pixels with the lines of its label. */
export interface LaidEnd {
	role: 'start' | 'end';
	end: DumbbellEnd;
	x: number;
	y: number;
	/** `x`: left end; `y`: middle of the line. */
	label: { parts: LabelPart[]; x: number; y: number }[];
	/** Where it takes clicks. */
	hit: { x: number; y: number; width: number; height: number };
}

export interface LaidDumbbell {
	row: DumbbellRow;
	top: number;
	bottom: number;
	names: TextLine[];
	reasons: TextLine[];
	/** The start first. */
	ends: LaidEnd[];
}

/** Where everything stands, in pixels of the chart. */
export interface DumbbellLayout {
	width: number;
	height: number;
	plot: Plot;
	toX: (value: number) => number;
	titles: TextLine[];
	rows: LaidDumbbell[];
	note: TextLine;
}
