import { labelSize, mutedSize } from './elements';
import type { LaidRow, RankedRow, TextLine } from './ranked-types';
import { textWidth, wrapText } from './text-width';

/** Pixels from one line of text to the next. */
export const lineHeight = 18;
/** Space between columns of text. */
export const gap = 12;
/** Width of the sign for a missing figure, which stands at the start of the plot. */
export const hatchWidth = 30;

/** Lines of text one under the other around a middle. */
export const linesAt = (lines: string[], x: number, middle: number): TextLine[] =>
	lines.map((text, i) => ({ text, x, y: middle + (i - (lines.length - 1) / 2) * lineHeight }));

/** Widths of the two columns left of the plot, in pixels. */
export interface RowColumns {
	name: number;
	period: number;
}

/** Columns as narrow as the texts allow: at most a fifth of the chart for periods, 42 % for both. */
export function columnsOf(rows: RankedRow[], width: number): RowColumns {
	const period = Math.min(0.2 * width, Math.max(0, ...rows.map((row) => textWidth(row.period, mutedSize))));
	// Wrapped lines are shorter than the room they had: the column is as wide as its longest line.
	const lines = rows.flatMap((row) => wrapText(row.name, 0.42 * width - period, labelSize));
	return { name: Math.max(0, ...lines.map((line) => textWidth(line, labelSize))), period };
}

/** Room of a row: the plot begins at `left`, the chart is `width` wide. */
interface RowRoom {
	top: number;
	left: number;
	width: number;
}

const reasonAt = (room: RowRoom): number => room.left + hatchWidth + 8;
const reasonLines = (row: RankedRow, room: RowRoom): string[] =>
	row.value === null ? wrapText(row.missing, room.width - reasonAt(room), mutedSize) : [];

/** A row with its labels in columns left of the mark. */
export function wideRow(row: RankedRow, columns: RowColumns, room: RowRoom): LaidRow {
	const names = wrapText(row.name, columns.name + 1, labelSize);
	const periods = wrapText(row.period, columns.period + 1, mutedSize);
	const reasons = reasonLines(row, room);
	const height = Math.max(28, Math.max(names.length, periods.length, reasons.length) * lineHeight + 8);
	const y = room.top + height / 2;
	return {
		row,
		y,
		top: room.top,
		bottom: room.top + height,
		names: linesAt(names, 0, y),
		periods: linesAt(periods, columns.name + gap, y),
		reasons: linesAt(reasons, reasonAt(room), y)
	};
}

/** A row with its labels above the mark: the period follows the name where the line has room. */
export function narrowRow(row: RankedRow, room: RowRoom): LaidRow {
	const { top, width } = room;
	const names = wrapText(row.name, width, labelSize);
	const after = textWidth(names.at(-1) ?? '', labelSize) + 8;
	const fits = after + textWidth(row.period, mutedSize) <= width;
	const periods = fits ? [row.period] : wrapText(row.period, width, mutedSize);
	const nameEnd = top + 2 + names.length * lineHeight;
	const labelEnd = fits ? nameEnd : nameEnd + periods.length * lineHeight;
	const periodMiddle = fits ? nameEnd - lineHeight / 2 : (nameEnd + labelEnd) / 2;
	const y = labelEnd + 8;
	const reasons = reasonLines(row, room).map((text, i) => ({ text, x: reasonAt(room), y: y + i * lineHeight }));
	return {
		row,
		y,
		top,
		bottom: y + 15 + Math.max(0, reasons.length - 1) * lineHeight,
		names: linesAt(names, 0, top + 2 + (names.length * lineHeight) / 2),
		periods: linesAt(periods, fits ? after : 0, periodMiddle),
		reasons
	};
}
