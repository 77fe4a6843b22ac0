import { partsOfEnd, narrowDumbbell, sideOf, toLabel, wideDumbbell } from './dumbbell-rows';
import type { DumbbellChart, DumbbellLayout, DumbbellRow, LaidDumbbell } from './dumbbell-types';
import { labelSize, mutedSize } from './elements';
import { widthOfParts } from './label-parts';
import type { NiceAxis } from './nice-axis';
import { wideFrom } from './ranked-layout';
import { gap, lineHeight, linesAt } from './ranked-rows';
import type { TextLine } from './ranked-types';
import { textWidth, wrapText } from './text-width';

/** Names beside the plot take at most this share of the width. */
const nameShare = 0.28;
/** A plot narrower than this share is no picture: labels then stand above and below the marks. */
const leastShare = 0.3;

/** A mark with a label beside it: share of the axis below it, and pixels its label needs from the middle of the mark. */
interface SideLabel {
	side: 'left' | 'right';
	share: number;
	room: number;
}

function sideLabels(rows: readonly DumbbellRow[], { min, max }: NiceAxis): SideLabel[] {
	return rows.flatMap((row) =>
		(['start', 'end'] as const).flatMap((role) => {
			const end = row[role];
			if (!end) return [];
			const share = (end.value - min) / (max - min);
			return [{ side: sideOf(row, role), share, room: toLabel + widthOfParts(partsOfEnd(end, row)) }];
		})
	);
}

/** More than enough: every step halves what is missing, or there is no room at all. */
const mostSteps = 40;

/**
 * The widest plot between `from` and `to` pixels beside whose marks all labels fit. Each end moves in as far as the labels
 * need with the other end where it is, until neither moves.
 */
function fitLabels(labels: readonly SideLabel[], from: number, to: number): { left: number; right: number } {
	let [left, right] = [from, to];
	for (let step = 0; step < mostSteps && left < right; step++) {
		for (const { side, share, room } of labels) {
			if (side === 'left' && share < 1) left = Math.max(left, (from + room - share * right) / (1 - share));
			if (side === 'right' && share > 0) right = Math.min(right, (to - room - (1 - share) * left) / share);
		}
	}
	return { left: Math.ceil(left), right: Math.floor(right) };
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
	// The ends of the axis have room for half a mark or half a label.
	const ends = [
		{ side: 'left', share: 0, room: Math.max(tick(axis.min), 10) },
		{ side: 'right', share: 1, room: Math.max(tick(axis.max), 10) }
	] satisfies SideLabel[];
	const { left, right } = fitLabels([...ends, ...sideLabels(rows, axis)], textLeft, width);
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
