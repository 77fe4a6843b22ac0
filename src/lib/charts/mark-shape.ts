import type { MarkKind } from './chart-types';
import type { ChartTheme, MarkShape, ProvinceStyle } from './theme';

type Point = [number, number];

const turn = (degrees: number, radius: number): Point => {
	const angle = ((degrees - 90) * Math.PI) / 180;
	return [Math.cos(angle) * radius, Math.sin(angle) * radius];
};
const ring = (corners: number, radius: number): Point[] =>
	Array.from({ length: corners }, (_, i) => turn((360 / corners) * i, radius));

/** Outlines around (0, 0) that look as large as a circle of radius 1. */
// prettier-ignore
const outlines: Record<Exclude<MarkShape, 'circle'>, Point[]> = {
	square: [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
	triangle: [[0, -1.2], [1.15, 0.85], [-1.15, 0.85]],
	'triangle-down': [[0, 1.2], [-1.15, -0.85], [1.15, -0.85]],
	diamond: [[0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]],
	pentagon: ring(5, 1.15),
	star: Array.from({ length: 10 }, (_, i) => turn(36 * i, i % 2 ? 0.6 : 1.4)),
	plus: [
		[-0.4, -1.15], [0.4, -1.15], [0.4, -0.4], [1.15, -0.4], [1.15, 0.4], [0.4, 0.4],
		[0.4, 1.15], [-0.4, 1.15], [-0.4, 0.4], [-1.15, 0.4], [-1.15, -0.4], [-0.4, -0.4]
	],
	hourglass: [[-1, -1.1], [1, -1.1], [0.25, 0], [1, 1.1], [-1, 1.1], [-0.25, 0]]
};

/** Corners of a mark around (x, y) in pixels, or null for the circle. `radius` is that of the circle of equal weight. */
export function markPoints(shape: MarkShape, x: number, y: number, radius: number): Point[] | null {
	if (shape === 'circle') return null;
	return outlines[shape].map(([dx, dy]) => [x + dx * radius, y + dy * radius]);
}

export interface MarkLook {
	shape: MarkShape;
	fill: string;
	stroke: string;
	lineWidth: number;
	lineDash?: [number, number];
	/** Pixels taken off the radius: an outline grows outwards, and hollow marks shall look as large as filled ones. */
	inset: number;
}

/** Look of a province's mark by the kind of its figure. The filled mark has a rim of paper, to stand out on lines. */
export function markLook(province: ProvinceStyle, kind: MarkKind, theme: ChartTheme): MarkLook {
	const { colour, shape } = province;
	const hollow = { shape, fill: theme.paper, stroke: colour, lineWidth: 2, inset: 1 };
	if (kind === 'derived') return hollow;
	if (kind === 'press') return { ...hollow, shape: 'diamond', lineDash: [2, 2] };
	if (kind === 'draft') return { ...hollow, lineDash: [4, 2] };
	return { shape, fill: colour, stroke: theme.paper, lineWidth: 1.5, inset: 0 };
}
