import type { MarkKind, MarkLink } from './chart-types';

/** How a cell is coloured. The word in it says the same. */
export type HeatTone = 'better' | 'worse' | 'base' | 'plain';

export type HeatCellInput =
	| (MarkLink & {
			/** The bare number; its unit stands with the name of the row. */
			valueLabel: string;
			tone: HeatTone;
			/** "↓ kém hơn", with the difference where there is one: "↓ kém hơn −4,65 điểm %". */
			verdict: string;
			/** Where periods of a row differ; else empty. */
			period: string;
			kind: MarkKind;
			/** What must be known of the figure: "suy ra", "không khớp". */
			notes: { text: string; warning: boolean }[];
	  })
	| { missing: string };

export interface HeatRowInput {
	name: string;
	/** Muted words under the name: unit, kind of period, value of the base. */
	detail: string;
	/** One per column. */
	cells: HeatCellInput[];
}

export interface HeatChart {
	/** `marked`: the highlighted province, whose cells have a bar in its colour. */
	columns: { provinceId: string; name: string; marked?: boolean }[];
	groups: { title: string; rows: HeatRowInput[] }[];
}

/** A line of text in pixels: left end and middle. */
export interface HeatText {
	text: string;
	x: number;
	y: number;
	role: 'title' | 'name' | 'muted' | 'value' | 'text' | 'warning';
}

export interface LaidCell {
	input: HeatCellInput;
	row: number;
	column: number;
	x: number;
	y: number;
	width: number;
	height: number;
	texts: HeatText[];
}

export interface HeatLayout {
	width: number;
	height: number;
	/** Titles, names of rows and of columns. */
	texts: HeatText[];
	/** Province marks beside the names of columns. */
	symbols: { provinceId: string; x: number; y: number }[];
	/** Heights of the lines between rows. */
	rules: number[];
	cells: LaidCell[];
}
