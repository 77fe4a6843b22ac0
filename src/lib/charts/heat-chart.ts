import type { BuiltChart, PlacedMark } from './built-chart';
import type { MarkKind } from './chart-types';
import { hitRect, lineAt, markAt, outlineAt, plateAt, rectAt, strokesAt, textAt, type SvgElement } from './elements';
import { isBold, sizeOf } from './heat-cell';
import { layHeat } from './heat-layout';
import type { HeatChart, HeatText, HeatTone, LaidCell } from './heat-types';
import { markLook } from './mark-shape';
import { textWidth } from './text-width';
import type { ChartTheme } from './theme';

/** Distance of the strokes of a hatching. */
const hatchStep = 7;

/** Hatching over a whole cell: slanted strokes of one path, cut off at its edges. */
function hatchCell({ x, y, width, height }: LaidCell, colour: string): SvgElement {
	const strokes: [number, number][][] = [];
	for (let start = hatchStep; start < width + height; start += hatchStep) {
		// A stroke runs from the left or lower edge up to the upper or right edge.
		const [fromX, fromY] = start <= height ? [x, y + start] : [x + start - height, y + height];
		const [toX, toY] = start <= width ? [x + start, y] : [x + width, y + start - width];
		strokes.push([[fromX, fromY], [toX, toY]]); // prettier-ignore
	}
	return strokesAt(strokes, { colour });
}

function textElement({ text, x, y, role }: HeatText, theme: ChartTheme): SvgElement {
	const colour = role === 'muted' ? theme.muted : role === 'warning' ? theme.warning : theme.ink;
	return textAt(text, x, y, { colour, size: sizeOf(role), bold: isBold(role) });
}

const groundOf = (tone: HeatTone, theme: ChartTheme): string =>
	tone === 'better' ? theme.better : tone === 'worse' ? theme.worse : theme.tile;

/** Ground and words of a cell. */
function cellDecor(cell: LaidCell, theme: ChartTheme): SvgElement[] {
	const texts = cell.texts.map((text) => textElement(text, theme));
	if ('missing' in cell.input) {
		const plates = cell.texts.map(({ text, x, y, role }) => plateAt(x, y, textWidth(text, sizeOf(role)), theme.paper));
		return [hatchCell(cell, theme.grid), ...plates, ...texts];
	}
	return [rectAt(cell.x, cell.y, cell.width, cell.height, groundOf(cell.input.tone, theme)), ...texts];
}

/** Pixels; narrower than the padding of a cell. */
const markWidth = 4;

/** A bar at the left edge of a cell of the highlighted province. */
function columnBar({ x, y, height, column }: LaidCell, chart: HeatChart, theme: ChartTheme): SvgElement[] {
	const { provinceId, marked } = chart.columns[column] ?? {};
	return marked ? [rectAt(x, y, markWidth, height, theme.province(provinceId ?? '').colour)] : [];
}

const dashes: Record<MarkKind, [number, number] | null> = {
	reported: null,
	derived: [5, 3],
	press: [2, 2],
	draft: [5, 3]
};

/** The outline of a cell: bold for the base, broken for figures the report does not state itself. */
function outlineOf({ x, y, width, height }: LaidCell, tone: HeatTone, kind: MarkKind, theme: ChartTheme): SvgElement {
	const dash = dashes[kind];
	const isBase = tone === 'base';
	const colour = isBase ? theme.ink : dash ? theme.muted : theme.grid;
	return outlineAt(x, y, width, height, { colour, width: isBase ? 2 : 1, ...(dash ? { dash } : {}) });
}

/** Builds a heat map of `width` pixels: provinces × indicators with the numbers in the cells. Pure. */
export function buildHeatChart(chart: HeatChart, theme: ChartTheme, width: number): BuiltChart {
	const { height, texts, symbols, rules, cells } = layHeat(chart, width);
	const decor = [
		...rules.map((y) => lineAt(0, y, width, y, { colour: theme.grid })),
		...texts.map((text) => textElement(text, theme)),
		...symbols.map(({ provinceId, x, y }) => markAt(markLook(theme.province(provinceId), 'reported', theme), x, y, 5)),
		...cells.flatMap((cell) => [...cellDecor(cell, theme), ...columnBar(cell, chart, theme)])
	];
	const marks = cells.flatMap((cell): PlacedMark[] => {
		const { input, row, column } = cell;
		if ('missing' in input) return [];
		const { observationId, href, ariaLabel, tone, kind } = input;
		const link = { observationId, href, ariaLabel, cell: { row, column } };
		const hit = hitRect(cell.x, cell.y, cell.width, cell.height);
		return [{ x: cell.x, y: cell.y, hit, shape: outlineOf(cell, tone, kind, theme), link }];
	});
	// The axes count pixels: cells are no scale.
	const x = { kind: 'plain', min: 0, max: width } as const;
	const y = { kind: 'plain', min: 0, max: height, inverse: true } as const;
	const plot = { left: 0, right: width, top: 0, bottom: height };
	return { width, height, plot, x, y, decor, marks };
}
