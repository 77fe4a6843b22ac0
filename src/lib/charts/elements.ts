import { markPoints, type MarkLook } from './mark-shape';

/** Shapes handed to ECharts' custom series. Positions and sizes in pixels of the chart. */
export type ChartElement = {
	type: 'text' | 'line' | 'rect' | 'circle' | 'polygon' | 'path';
	shape?: Record<string, unknown>;
	style: Record<string, unknown>;
};

export const labelSize = 13;
export const mutedSize = 12;

export interface TextLook {
	colour: string;
	size?: number;
	bold?: boolean;
	anchor?: 'left' | 'center' | 'right';
	/** Colour of a rim that keeps the text readable over lines. */
	halo?: string;
}

/** One line of text; `y` is its middle. */
export function textAt(text: string, x: number, y: number, look: TextLook): ChartElement {
	return {
		type: 'text',
		style: {
			text,
			x,
			y,
			fill: look.colour,
			fontSize: look.size ?? labelSize,
			fontWeight: look.bold ? 600 : 'normal',
			fontFamily: 'inherit',
			align: look.anchor ?? 'left',
			verticalAlign: 'middle',
			...(look.halo ? { stroke: look.halo, lineWidth: 3 } : {})
		}
	};
}

/** Paper behind a line of text, where grid lines would run through it. `y` is the middle of the text. */
export function plateAt(x: number, y: number, textWidth: number, paper: string): ChartElement {
	return rectAt(x - 3, y - 9, textWidth + 6, 18, paper);
}

export interface LineLook {
	colour: string;
	width?: number;
	dash?: [number, number];
}

/** A straight line from (x1, y1) to (x2, y2). */
export function lineAt(x1: number, y1: number, x2: number, y2: number, look: LineLook): ChartElement {
	return {
		type: 'line',
		shape: { x1, y1, x2, y2 },
		style: {
			fill: 'none',
			stroke: look.colour,
			lineWidth: look.width ?? 1,
			...(look.dash ? { lineDash: look.dash } : {})
		}
	};
}

/** A filled rectangle. */
export function rectAt(x: number, y: number, width: number, height: number, fill: string, opacity = 1): ChartElement {
	return { type: 'rect', shape: { x, y, width, height }, style: { fill, opacity } };
}

/** Hatching inside a box, the sign for a missing figure: slanted strokes of one path. */
export function hatchAt(x: number, y: number, width: number, height: number, colour: string): ChartElement {
	const step = 5;
	let pathData = '';
	for (let left = 0; left + height <= width; left += step)
		pathData += `M${x + left} ${y + height}L${x + left + height} ${y}`;
	return { type: 'path', shape: { pathData }, style: { fill: 'none', stroke: colour, lineWidth: 1 } };
}

/** The area of a mark that takes clicks and touches, unseen: zrender gives it `fill="none" pointer-events="visible"`. */
export function hitRect(x: number, y: number, width: number, height: number): ChartElement {
	return rectAt(x, y, width, height, 'transparent');
}

/** The same, round. */
export function hitCircle(cx: number, cy: number, r: number): ChartElement {
	return { type: 'circle', shape: { cx, cy, r }, style: { fill: 'transparent' } };
}

/** The mark itself with its middle at (x, y). */
export function markAt(look: MarkLook, x: number, y: number, radius: number): ChartElement {
	const { fill, stroke, lineWidth, lineDash } = look;
	const style = { fill, stroke, lineWidth, ...(lineDash ? { lineDash } : {}) };
	const inner = radius - look.inset;
	const points = markPoints(look.shape, x, y, inner);
	if (points) return { type: 'polygon', shape: { points }, style };
	return { type: 'circle', shape: { cx: x, cy: y, r: inner }, style };
}
