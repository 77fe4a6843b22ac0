import { labelSize, mutedSize, plateAt, textAt, type ChartElement } from './elements';
import type { RankedLayout, RankedRow } from './ranked-types';
import { textWidth } from './text-width';
import type { ChartTheme } from './theme';

export type FigureRow = Extract<RankedRow, { value: number }>;

/** Distance from the middle of the mark to its label. */
const toLabel = 13;
const between = 8;

interface Part {
	text: string;
	width: number;
	size: number;
	bold: boolean;
	colour: 'ink' | 'muted' | 'warning';
}

/** Value, detail and warning of a row, in this order. */
function partsOf(row: FigureRow, withDetail: boolean): Part[] {
	const part = (text: string, size: number, bold: boolean, colour: Part['colour']): Part => ({
		text,
		size,
		bold,
		colour,
		width: textWidth(text, size, bold)
	});
	return [
		part(row.valueLabel, labelSize, true, 'ink'),
		...(withDetail && row.detail ? [part(row.detail, mutedSize, false, 'muted')] : []),
		...(row.warning ? [part(row.warning, mutedSize, false, 'warning')] : [])
	];
}

const widthOf = (parts: Part[]): number => parts.reduce((sum, part) => sum + part.width + between, -between);

/** Pixels a row's label needs from the middle of its mark to its end. */
export function labelWidth(row: FigureRow, withDetail: boolean): number {
	return toLabel + widthOf(partsOf(row, withDetail));
}

/** Whether the label of a mark at `x` fits on one of its sides, inside `from` to `to`. */
export function labelFits(row: FigureRow, withDetail: boolean, x: number, from: number, to: number): boolean {
	const needed = labelWidth(row, withDetail);
	return x + needed <= to || x - needed >= from;
}

/** The label right of the mark; left of it where it would be cut, and for bars that run to the left. */
export function placeValueLabel(row: FigureRow, y: number, layout: RankedLayout, theme: ChartTheme): ChartElement[] {
	const parts = partsOf(row, layout.withDetail);
	const needed = labelWidth(row, layout.withDetail);
	const mark = layout.toX(row.value);
	const barToLeft = layout.zeroBased && row.value < 0;
	const turned = barToLeft || mark + needed > layout.width;
	const fitsLeft = mark - needed >= layout.plot.left;
	// The end of the bar of a negative value is zero: a label right of the mark would lie on it.
	const free = (barToLeft ? layout.toX(0) : mark) + toLabel;
	let x = turned && fitsLeft ? mark - needed : free;
	const plate = plateAt(x, y, widthOf(parts), theme.paper);
	const texts = parts.map(({ text, width, size, bold, colour }) => {
		const element = textAt(text, x, y, { colour: theme[colour], size, bold });
		x += width + between;
		return element;
	});
	return [plate, ...texts];
}
