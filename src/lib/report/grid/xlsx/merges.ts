import type { Area } from './reference';

/** A merged area as it is seen: rows and columns that are hidden take nothing of it. */
export interface SeenMerge {
	area: Area;
	/** Where its text stands: the first row and column of it that can be seen. Null where all of it is hidden. */
	anchor: { row: number; column: number } | null;
}

/** Finds the merged area over a cell; asked row by row from the top, so that many areas cost little. */
export class Merges {
	private readonly waiting: SeenMerge[];
	private active: SeenMerge[] = [];

	constructor(areas: Area[], hiddenRow: (row: number) => boolean, hiddenColumn: (column: number) => boolean) {
		this.waiting = areas
			.filter(({ top, left, bottom, right }) => bottom > top || right > left)
			.map((area) => ({ area, anchor: anchorOf(area, hiddenRow, hiddenColumn) }))
			.sort((one, other) => other.area.top - one.area.top);
	}

	over(row: number, column: number): SeenMerge | undefined {
		for (let next = this.waiting.at(-1); next && next.area.top <= row; next = this.waiting.at(-1)) {
			this.active.push(next);
			this.waiting.pop();
		}
		this.active = this.active.filter(({ area }) => area.bottom >= row);
		return this.active.find(({ area }) => area.left <= column && column <= area.right);
	}
}

function firstSeen(from: number, to: number, hidden: (at: number) => boolean): number | null {
	for (let at = from; at <= to; at++) if (!hidden(at)) return at;
	return null;
}

function anchorOf(
	area: Area,
	hiddenRow: (row: number) => boolean,
	hiddenColumn: (column: number) => boolean
): SeenMerge['anchor'] {
	const row = firstSeen(area.top, area.bottom, hiddenRow);
	const column = firstSeen(area.left, area.right, hiddenColumn);
	return row === null || column === null ? null : { row, column };
}
