import { markPoints, type MarkLook } from './mark-shape';
import { baselineOf, escapeSvg, short } from './svg-text';

/**
 * Parts of a drawing as SVG text, positions and sizes in pixels of the chart. They are written directly: as shapes of an
 * ECharts series they would be models, graphics and virtual nodes first, most of the time it takes to draw a chart. Looks are
 * attributes, since the page's own CSS must win over them and a strict content policy may refuse style attributes.
 */
export type SvgElement = string;

export const labelSize = 13;
export const mutedSize = 12;

export interface TextLook {
	colour: string;
	size?: number;
	bold?: boolean;
	/** Colour of a rim that keeps the text readable over lines. */
	halo?: string;
}

/** One line of text from `x`; `y` is its middle. */
export function textAt(text: string, x: number, y: number, look: TextLook): SvgElement {
	const { colour, size = labelSize, bold, halo } = look;
	const rim = halo ? ` stroke="${halo}" stroke-width="3" paint-order="stroke" stroke-miterlimit="2"` : '';
	return (
		`<text x="${short(x)}" y="${short(baselineOf(y, size))}" font-size="${size}"` +
		`${bold ? ' font-weight="600"' : ''} fill="${colour}"${rim}>${escapeSvg(text)}</text>`
	);
}

/** Paper behind a line of text, where grid lines would run through it. `y` is the middle of the text. */
export function plateAt(x: number, y: number, textWidth: number, paper: string): SvgElement {
	return rectAt(x - 3, y - 9, textWidth + 6, 18, paper);
}

export interface LineLook {
	colour: string;
	width?: number;
	dash?: readonly [number, number];
}

const stroke = ({ colour, width = 1, dash }: LineLook): string =>
	`stroke="${colour}"${width === 1 ? '' : ` stroke-width="${width}"`}${dash ? ` stroke-dasharray="${dash.join()}"` : ''}`;

/** Straight strokes, each through two points or more, as one path. */
export function strokesAt(strokes: readonly (readonly (readonly [number, number])[])[], look: LineLook): SvgElement {
	const path = strokes.map((points) => `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`).join('');
	return `<path d="${path}" fill="none" ${stroke(look)}/>`;
}

/** A straight line from (x1, y1) to (x2, y2). */
export function lineAt(x1: number, y1: number, x2: number, y2: number, look: LineLook): SvgElement {
	return strokesAt([[[x1, y1], [x2, y2]]], look); // prettier-ignore
}

const box = (x: number, y: number, width: number, height: number): string =>
	`x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;

/** A filled rectangle. */
export function rectAt(x: number, y: number, width: number, height: number, fill: string, opacity = 1): SvgElement {
	return `<rect ${box(x, y, width, height)} fill="${fill}"${opacity === 1 ? '' : ` fill-opacity="${opacity}"`}/>`;
}

/** Hatching inside a box, the sign for a missing figure: slanted strokes of one path. */
export function hatchAt(x: number, y: number, width: number, height: number, colour: string): SvgElement {
	const step = 5;
	const strokes: [number, number][][] = [];
	for (let left = x; left + height <= x + width; left += step)
		strokes.push([[left, y + height], [left + height, y]]); // prettier-ignore
	return strokesAt(strokes, { colour });
}

/** Takes clicks and touches although it cannot be seen. */
const unseen = 'fill="none" pointer-events="visible"';

/** The area of a mark that takes clicks and touches. */
export function hitRect(x: number, y: number, width: number, height: number): SvgElement {
	return `<rect ${box(x, y, width, height)} ${unseen}/>`;
}

/** The same, round. */
export function hitCircle(cx: number, cy: number, r: number): SvgElement {
	return `<circle cx="${short(cx)}" cy="${short(cy)}" r="${short(r)}" ${unseen}/>`;
}

/** The mark itself with its middle at (x, y). */
export function markAt(look: MarkLook, x: number, y: number, radius: number): SvgElement {
	const { fill, stroke: colour, lineWidth: width, lineDash } = look;
	const paint = `fill="${fill}" ${stroke({ colour, width, ...(lineDash ? { dash: lineDash } : {}) })}`;
	const inner = radius - look.inset;
	const points = markPoints(look.shape, x, y, inner);
	if (points) return `<polygon points="${points.flat().map(short).join(' ')}" ${paint}/>`;
	return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(inner)}" ${paint}/>`;
}

/** An outline that is a mark by itself, drawn inside of the box. */
export function outlineAt(x: number, y: number, width: number, height: number, look: LineLook): SvgElement {
	return `<rect ${box(x + 0.5, y + 0.5, width - 1, height - 1)} fill="none" ${stroke(look)}/>`;
}
