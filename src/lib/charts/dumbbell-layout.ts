import { partsOfEnd, narrowDumbbell, sideOf, toLabel, wideDumbbell } from './dumbbell-rows';
import type { DumbbellChart, DumbbellLayout, DumbbellRow, LaidDumbbell } from './dumbbell-types';
import { labelSize, mutedSize } from './elements';
import { widthOfParts } from './label-parts';
import { wideFrom } from './ranked-layout';
import { gap, lineHeight, linesAt } from './ranked-rows';
import type { TextLine } from './ranked-types';
import { textWidth, wrapText } from './text-width';

/** Names beside the plot take at most this share of the width. */
const nameShare = 0.28;
/** A plot narrower than this share is no picture: labels then stand above and below the marks. */
const leastShare = 0.3;

/** Widest label at one side of the marks, in pixels from the middle of its mark. */
function sideRoom(rows: readonly DumbbellRow[], side: 'left' | 'right'): number {
	const widths = rows.flatMap((row) =>
		(['start', 'end'] as const).flatMap((role) => {
			const end = row[role];
			return end && sideOf(row, role) === side ? [toLabel + widthOfParts(partsOfEnd(end, row))] : [];
		})
	);
	return Math.max(10, ...widths);
}

interface Columns {
	wide: boolean;
	/** Of the names. */
	nameWidth: number;
	/** Where reasons and labels may begin. */
	textLeft: number;
	left: number;
	right: number;
}

function columnsOf(chart: DumbbellChart, rows: readonly DumbbellRow[], width: number): Columns {
	const { axis, formatAxis } = chart;
	const tick = (value: number): number => textWidth(formatAxis(value), mutedSize) / 2;
	const lines = rows.flatMap((row) => wrapText(row.name, nameShare * width, labelSize));
	const nameWidth = Math.max(0, ...lines.map((line) => textWidth(line, labelSize)));
	const textLeft = Math.ceil(nameWidth + gap);
	const left = Math.ceil(textLeft + Math.max(tick(axis.min), sideRoom(rows, 'left')));
	const right = Math.floor(width - Math.max(tick(axis.max), sideRoom(rows, 'right')));
	if (width >= wideFrom && right - left >= leastShare * width) return { wide: true, nameWidth, textLeft, left, right };
	const inset = Math.max(tick(axis.min), tick(axis.max), 12);
	return { wide: false, nameWidth: width, textLeft: 0, left: Math.ceil(inset), right: Math.floor(width - inset) };
}

/** Lays out the chart at `width` pixels; the height follows from the rows. */
export function layDumbbell(chart: DumbbellChart, width: number): DumbbellLayout {
	const all = chart.groups.flatMap((group) => group.rows);
	const { wide, nameWidth, textLeft, left, right } = columnsOf(chart, all, width);
	const { min, max } = chart.axis;
	const toX = (value: number): number => left + ((value - min) / (max - min)) * (right - left);
	const titles: TextLine[] = [];
	const rows: LaidDumbbell[] = [];
	let y = 0;
	let plotTop = 0;
	chart.groups.forEach((group, index) => {
		if (index > 0) y += group.title ? 16 : 8;
		const lines = group.title ? wrapText(group.title, width, labelSize, true) : [];
		titles.push(...linesAt(lines, 0, y + (lines.length * lineHeight) / 2));
		if (lines.length > 0) y += lines.length * lineHeight + 4;
		if (index === 0) plotTop = y;
		for (const row of group.rows) {
			const room = { top: y, left: textLeft, width, nameWidth, toX };
			const laid = wide ? wideDumbbell(row, room) : narrowDumbbell(row, room);
			rows.push(laid);
			y = laid.bottom;
		}
	});
	const bottom = y + 4;
	const note = chart.axisNote ?? '';
	const noteX = wide ? Math.max(0, Math.min(left, width - textWidth(note, mutedSize))) : 0;
	return {
		width,
		height: Math.ceil(bottom + 26 + (note ? lineHeight : 0)),
		plot: { left, right, top: plotTop, bottom },
		toX,
		titles,
		rows,
		note: { text: note, x: noteX, y: bottom + 26 + lineHeight / 2 }
	};
}
