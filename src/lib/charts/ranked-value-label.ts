import type { SvgElement } from './elements';
import { wordsOf } from './highlight';
import { drawParts, labelPart, widthOfParts, type LabelPart } from './label-parts';
import type { RankedLayout, RankedRow } from './ranked-types';
import type { ChartTheme } from './theme';

export type FigureRow = Extract<RankedRow, { value: number }>;

/** Distance from the middle of the mark to its label. */
const toLabel = 13;

/** Value, detail and warning of a row, in this order. */
const partsOf = (row: FigureRow, withDetail: boolean): LabelPart[] => [
	labelPart(row.valueLabel, wordsOf(row), true),
	...(withDetail && row.detail ? [labelPart(row.detail, 'muted')] : []),
	...(row.warning ? [labelPart(row.warning, 'warning')] : [])
];

/** Pixels a row's label needs from the middle of its mark to its end. */
export function labelWidth(row: FigureRow, withDetail: boolean): number {
	return toLabel + widthOfParts(partsOf(row, withDetail));
}

/** Whether the label of a mark at `x` fits on one of its sides, inside `from` to `to`. */
export function labelFits(row: FigureRow, withDetail: boolean, x: number, from: number, to: number): boolean {
	const needed = labelWidth(row, withDetail);
	return x + needed <= to || x - needed >= from;
}

/** The label right of the mark; left of it where it would be cut, and for bars that run to the left. */
export function placeValueLabel(row: FigureRow, y: number, layout: RankedLayout, theme: ChartTheme): SvgElement[] {
	const parts = partsOf(row, layout.withDetail);
	const needed = labelWidth(row, layout.withDetail);
	const mark = layout.toX(row.value);
	const barToLeft = layout.zeroBased && row.value < 0;
	const turned = barToLeft || mark + needed > layout.width;
	const fitsLeft = mark - needed >= layout.plot.left;
	// The end of the bar of a negative value is zero: a label right of the mark would lie on it.
	const free = (barToLeft ? layout.toX(0) : mark) + toLabel;
	return drawParts(parts, turned && fitsLeft ? mark - needed : free, y, theme);
}
