import { labelSize, mutedSize } from './elements';
import type { DumbbellEnd, DumbbellRow, LaidDumbbell, LaidEnd } from './dumbbell-types';
import { wordsOf } from './highlight';
import { labelPart, packParts, widthOfParts, type LabelPart } from './label-parts';
import { lineHeight, linesAt } from './ranked-rows';
import { wrapText } from './text-width';

/** Later marks are the larger ones. */
export const endRadius = { start: 4.5, end: 6.5 } as const;
/** From the middle of a mark to its label. */
export const toLabel = 14;
/** Marks nearer than this would cover each other: one moves up, the other down. */
const closeMarks = 16;
const apart = 8;
const leastHeight = 34;

/** Room of a row: names wrap at `nameWidth`; beside the plot, labels stand at `left` or further right. */
export interface DumbbellRoom {
	top: number;
	left: number;
	width: number;
	nameWidth: number;
	toX: (value: number) => number;
}

type Role = LaidEnd['role'];

/** Value, period and warning of an end, in this order. */
export const partsOfEnd = (end: DumbbellEnd, row: DumbbellRow): LabelPart[] => [
	labelPart(end.valueLabel, wordsOf(row), true),
	labelPart(end.period, 'muted'),
	...(end.warning ? [labelPart(end.warning, 'warning')] : [])
];

/** The side of its mark a label stands at: outside of the two. */
export function sideOf({ start, end }: DumbbellRow, role: Role): 'left' | 'right' {
	const falls = start !== null && end !== null && end.value < start.value;
	return (role === 'start') === falls ? 'right' : 'left';
}

const areClose = ({ start, end }: DumbbellRow, { toX }: DumbbellRoom): boolean =>
	start !== null && end !== null && Math.abs(toX(start.value) - toX(end.value)) < closeMarks;

/** Marks of a row around the height `y`, and where each takes clicks. */
function placeEnds(row: DumbbellRow, y: number, room: DumbbellRoom, bottom: number): Omit<LaidEnd, 'label'>[] {
	const ends = (['start', 'end'] as const).flatMap((role) => {
		const end = row[role];
		return end ? [{ role, end, x: room.toX(end.value) }] : [];
	});
	const [first, second] = ends;
	const { top, width } = room;
	const whole = { x: 0, y: top, width, height: bottom - top };
	if (!first || !second) return ends.map((one) => ({ ...one, y, hit: whole }));
	if (areClose(row, room))
		return [
			{ ...first, y: y - apart, hit: { ...whole, height: y - top } },
			{ ...second, y: y + apart, hit: { ...whole, y, height: bottom - y } }
		];
	const middle = (first.x + second.x) / 2;
	return ends.map((one) => ({
		...one,
		y,
		hit: one.x < middle ? { ...whole, width: middle } : { ...whole, x: middle, width: width - middle }
	}));
}

/** A row with its name left of the plot and labels at the outer sides of its marks. */
export function wideDumbbell(row: DumbbellRow, room: DumbbellRoom): LaidDumbbell {
	const { top, left, width, nameWidth } = room;
	const names = wrapText(row.name, nameWidth + 1, labelSize);
	const reasons = row.reason ? wrapText(row.reason, width - left, mutedSize) : [];
	const high = Math.max(leastHeight, names.length * lineHeight + 10);
	const y = top + high / 2;
	const bottom = top + high + reasons.length * lineHeight;
	const ends = placeEnds(row, y, room, bottom).map((laid): LaidEnd => {
		const parts = partsOfEnd(laid.end, row);
		const isLeft = sideOf(row, laid.role) === 'left';
		const x = isLeft ? Math.max(left, laid.x - toLabel - widthOfParts(parts)) : laid.x + toLabel;
		return { ...laid, label: [{ parts, x, y }] };
	});
	return {
		row,
		top,
		bottom,
		names: linesAt(names, 0, y),
		reasons: reasons.map((text, i) => ({ text, x: left, y: top + high + (i + 0.5) * lineHeight - 4 })),
		ends
	};
}

/** A row with everything in lines: the name, the label of the start, the marks, the label of the end, a reason. */
export function narrowDumbbell(row: DumbbellRow, room: DumbbellRoom): LaidDumbbell {
	const { top, width } = room;
	const names = wrapText(row.name, width, labelSize);
	const reasons = row.reason ? wrapText(row.reason, width, mutedSize) : [];
	const linesOf = (role: Role): LabelPart[][] => {
		const end = row[role];
		return end ? packParts(partsOfEnd(end, row), width) : [];
	};
	const labels = { start: linesOf('start'), end: linesOf('end') };
	const startTop = top + 4 + names.length * lineHeight;
	const half = areClose(row, room) ? 18 : 12;
	const y = startTop + labels.start.length * lineHeight + half;
	const endTop = y + half;
	const reasonTop = endTop + labels.end.length * lineHeight;
	const bottom = reasonTop + reasons.length * lineHeight + 8;
	const ends = placeEnds(row, y, room, bottom).map((laid): LaidEnd => {
		const from = laid.role === 'start' ? startTop : endTop;
		const label = labels[laid.role].map((parts, i) => {
			const wide = widthOfParts(parts);
			const x = Math.max(0, Math.min(laid.x - wide / 2, width - wide));
			return { parts, x, y: from + (i + 0.5) * lineHeight };
		});
		return { ...laid, label };
	});
	return {
		row,
		top,
		bottom,
		names: linesAt(names, 0, top + 4 + (names.length * lineHeight) / 2),
		reasons: reasons.map((text, i) => ({ text, x: 0, y: reasonTop + (i + 0.5) * lineHeight })),
		ends
	};
}
