import { textWidth } from '../../src/lib/charts/text-width';
import { baselineOf } from '../../src/lib/charts/svg-text';
import type { Box } from '../../src/lib/charts/place-labels';

export interface TextBox extends Box {
	text: string;
	bold: boolean;
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const number = (tag: string, name: string): number => Number(attribute(tag, name) ?? 0);
const decode = (text: string): string =>
	text
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

/** The texts of a chart with the room they take by our own measure; `y` in the SVG is their baseline. */
export function readTexts(svg: string): TextBox[] {
	return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', raw = '']) => {
		const text = decode(raw);
		const size = number(tag, 'font-size');
		const bold = attribute(tag, 'font-weight') === '600';
		const width = textWidth(text, size, bold);
		const [, dx = '0', dy = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(tag) ?? [];
		const anchor = attribute(tag, 'text-anchor');
		const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
		const x = number(tag, 'x') + Number(dx) - shift;
		return { text, bold, x, y: number(tag, 'y') + Number(dy) - baselineOf(size / 2, size), width, height: size };
	});
}

export interface Link {
	observationId: string;
	mark: number;
	href: string;
	ariaLabel: string;
	/** The shape of class `mark`, as written. */
	shape: string;
	/** Middle of a circle, else of the corners of a polygon's box. */
	x: number;
	y: number;
}

/** The links of a chart in the order they stand. */
export function readLinks(svg: string): Link[] {
	return [...svg.matchAll(/<a ([^>]*)>(.*?)<\/a>/g)].map(([, tag = '', inner = '']) => {
		const shape = /<(?:circle|polygon) class="mark"[^>]*>/.exec(inner)?.[0] ?? '';
		const points = (attribute(shape, 'points') ?? '').split(' ').map(Number);
		const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
		const round = shape.startsWith('<circle');
		return {
			observationId: attribute(` ${tag}`, 'data-observation') ?? '',
			mark: number(` ${tag}`, 'data-mark'),
			href: decode(attribute(` ${tag}`, 'href') ?? ''),
			ariaLabel: decode(attribute(` ${tag}`, 'aria-label') ?? ''),
			shape,
			x: round ? number(shape, 'cx') : middle(points.filter((_, i) => i % 2 === 0)),
			y: round ? number(shape, 'cy') : middle(points.filter((_, i) => i % 2 === 1))
		};
	});
}

/** Straight pieces of strokes, of paths `M x y L x y …`. */
export function readLines(svg: string): { x1: number; y1: number; x2: number; y2: number; stroke: string }[] {
	return [...svg.matchAll(/<path d="([ML\d. -]+)"([^>]*)>/g)].flatMap(([, path = '', tag = '']) =>
		path.split('M').flatMap((one) => {
			const points = one.split('L').map((point) => point.split(' ').map(Number));
			return points.slice(1).map(([x2 = NaN, y2 = NaN], i) => {
				const [x1 = NaN, y1 = NaN] = points[i] ?? [];
				return { x1, y1, x2, y2, stroke: attribute(tag, 'stroke') ?? '' };
			});
		})
	);
}

/** Filled rectangles, not the unseen ones. */
export function readRects(svg: string): (Box & { fill: string })[] {
	return [...svg.matchAll(/<rect( x=[^>]*)>/g)].map(([, tag = '']) => ({
		x: number(tag, 'x'), y: number(tag, 'y'), width: number(tag, 'width'), height: number(tag, 'height'),
		fill: attribute(tag, 'fill') ?? ''
	})); // prettier-ignore
}

/** Height and width from the viewBox. */
export function readSize(svg: string): { width: number; height: number } {
	const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
	return { width: Number(width), height: Number(height) };
}

/** Texts that leave the chart, by more than half a pixel. */
export function cutTexts(svg: string): string[] {
	const { width, height } = readSize(svg);
	return readTexts(svg)
		.filter((t) => t.x < -0.5 || t.y < -0.5 || t.x + t.width > width + 0.5 || t.y + t.height > height + 0.5)
		.map((t) => t.text);
}

/** Pairs of texts that lie on each other, by more than half a pixel. */
export function overlappingTexts(svg: string): [string, string][] {
	const texts = readTexts(svg);
	const touch = (a: Box, b: Box): boolean =>
		a.x + 0.5 < b.x + b.width && b.x + 0.5 < a.x + a.width && a.y + 0.5 < b.y + b.height && b.y + 0.5 < a.y + a.height;
	return texts.flatMap((a, i) =>
		texts.slice(i + 1).flatMap((b): [string, string][] => (touch(a, b) ? [[a.text, b.text]] : []))
	);
}
