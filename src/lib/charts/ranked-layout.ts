import type { Plot } from './built-chart';
import { labelSize, mutedSize } from './elements';
import { columnsOf, gap, lineHeight, linesAt, narrowRow, wideRow, type RowColumns } from './ranked-rows';
import type { LaidRow, RankedChart, RankedLayout, TextLine } from './ranked-types';
import { labelFits, labelWidth, type FigureRow } from './ranked-value-label';
import { textWidth, wrapText } from './text-width';

/** From this width on names stand in a column at the left and details are shown. */
export const wideFrom = 520;
/** A plot narrower than this share of its room gives up details, and lets labels of dots turn to the left. */
const enoughShare = 0.5;
const leastPlot = 40;

/**
 * Right end of the plot: as far right as every value label still fits right of its mark. Labels of bars never turn to the
 * left, where the bar is.
 */
function plotRight(chart: RankedChart, rows: FigureRow[], left: number, width: number, withDetail: boolean): number {
	const { axis, zeroBased } = chart;
	const room = width - left;
	const lastTick = textWidth(chart.formatAxis(axis.max), mutedSize) / 2;
	let plotWidth = room - Math.max(lastTick, 10);
	for (const row of rows) {
		const end = zeroBased ? Math.max(row.value, 0) : row.value;
		const share = (end - axis.min) / (axis.max - axis.min);
		if (share > 0) plotWidth = Math.min(plotWidth, (room - labelWidth(row, withDetail)) / share);
	}
	return Math.floor(left + Math.max(plotWidth, leastPlot));
}

/** Ends of the plot in pixels, and whether details are shown. */
function layPlot(chart: RankedChart, left: number, width: number): { right: number; withDetail: boolean } {
	const rows = chart.groups.flatMap((group) => group.rows).filter((row) => row.value !== null);
	const enough = Math.floor(left + (width - left) * enoughShare);
	if (width >= wideFrom) {
		const right = plotRight(chart, rows, left, width, true);
		if (right >= enough) return { right, withDetail: true };
	}
	const right = plotRight(chart, rows, left, width, false);
	const { min, max } = chart.axis;
	const fitsAtEnough = (row: FigureRow): boolean =>
		labelFits(row, false, left + ((row.value - min) / (max - min)) * (enough - left), left, width);
	const turn = right < enough && !chart.zeroBased && rows.every(fitsAtEnough);
	return { right: turn ? enough : right, withDetail: false };
}

/** Titles and rows one under the other. */
function layGroups(
	chart: RankedChart,
	columns: RowColumns,
	left: number,
	width: number
): { titles: TextLine[]; rows: LaidRow[]; top: number; bottom: number } {
	const titles: TextLine[] = [];
	const rows: LaidRow[] = [];
	let y = 0;
	let top = 0;
	chart.groups.forEach((group, index) => {
		if (index > 0) y += group.title ? 16 : 8;
		if (group.title) {
			const lines = wrapText(group.title, width, labelSize, true);
			titles.push(...linesAt(lines, 0, y + (lines.length * lineHeight) / 2));
			y += lines.length * lineHeight + 4;
		}
		if (index === 0) top = y;
		for (const row of group.rows) {
			const room = { top: y, left, width };
			const laid = width >= wideFrom ? wideRow(row, columns, room) : narrowRow(row, room);
			rows.push(laid);
			y = laid.bottom;
		}
	});
	return { titles, rows, top, bottom: y + 4 };
}

/** Lays out the chart at `width` pixels; the height follows from the rows. */
export function layRanked(chart: RankedChart, width: number): RankedLayout {
	const wide = width >= wideFrom;
	const { min, max } = chart.axis;
	const all = chart.groups.flatMap((group) => group.rows);
	const columns = columnsOf(all, width);
	const firstTick = textWidth(chart.formatAxis(min), mutedSize) / 2;
	const left = Math.ceil(wide ? columns.name + columns.period + 2 * gap : Math.max(firstTick, 10));
	const { right, withDetail } = layPlot(chart, left, width);
	const { titles, rows, top, bottom } = layGroups(chart, columns, left, width);
	const plot: Plot = { left, right, top, bottom };
	const noteWidth = textWidth(chart.axisNote ?? '', mutedSize);
	return {
		width,
		height: Math.ceil(bottom + 26 + (chart.axisNote ? lineHeight : 0)),
		plot,
		toX: (value) => left + ((value - min) / (max - min)) * (right - left),
		withDetail,
		zeroBased: chart.zeroBased,
		titles,
		rows,
		noteX: wide ? Math.max(0, Math.min(left, width - noteWidth)) : 0,
		noteY: bottom + 26 + lineHeight / 2
	};
}
