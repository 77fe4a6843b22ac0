import type { ResultCell, ResultRow } from '../../domain/result-table';

/** Rows a page shows at most. */
export const shownRows = 1000;
/** Cells and letters of a table a page draws without standing still; letters of one cell, and of one among too many. */
const [shownCells, shownLetters, longestCell, shortCell] = [15_000, 1_000_000, 10_000, 300];

const lettersOf = (cell: ResultCell): number => (typeof cell === 'string' ? cell.length : 0);

/** The beginning of a text; never half a letter. */
export const clip = (text: string, most: number): string =>
	text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;

/** The part of an answer that its table shows: the first rows, and of long texts the beginning. */
export function shownPart(all: readonly ResultRow[]): { rows: ResultRow[]; isClipped: boolean } {
	const rows = all.slice(0, Math.min(shownRows, Math.floor(shownCells / (all[0]?.length ?? 1))));
	const letters = rows.reduce((sum, row) => sum + row.reduce<number>((own, cell) => own + lettersOf(cell), 0), 0);
	const most = letters > shownLetters ? shortCell : longestCell;
	if (!rows.some((row) => row.some((cell) => lettersOf(cell) > most))) return { rows, isClipped: false };
	return {
		rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? clip(cell, most) : cell))),
		isClipped: true
	};
}
