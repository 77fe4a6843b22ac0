import type { GridCell, GridPlace } from '../grid/grid';
import type { Block, BlockLine } from './blocks';
import type { Column } from './columns';
import type { RowNames } from './names';
import { squash } from './words';

/** A row of a form as printed, put together from the lines it is spread over. */
export interface PrintedRow {
	number: string | null;
	printed: string;
	isRoman: boolean;
	name: string;
	unit: string;
	note: string;
	/** Cells of value columns, of the line with the number first. */
	values: GridCell[];
	notes: GridCell[];
	others: GridCell[];
	columns: readonly Column[];
	place: GridPlace | null;
	/** A line without number carries a second value, and no name of its own. */
	second: GridCell | null;
	/** A value cell merged over this and other rows. */
	shared: GridCell | null;
	/** A piece of the row runs over the edge of its column: nothing in it can be told apart for sure. */
	crosses: GridCell | null;
}

const textOf = (cells: readonly GridCell[]): string => squash(cells.map((cell) => cell.text).join(' '));
const hasDigit = (cells: readonly GridCell[]): boolean =>
	cells.some((cell) => /\d/.test(cell.text) || cell.raw !== null);

/** True for a line without number that is a row by itself: it has a name and a value. */
const isOwnRow = (line: BlockLine): boolean =>
	line.number === null && line.cells.name.length > 0 && hasDigit(line.cells.value);

/** Puts the lines of a block together to rows. `form` is the one its heading or names say. */
export function joinRows(block: Block, form: string, names: RowNames, mayBeCentred: boolean): PrintedRow[] {
	const anchors = block.lines.filter((line) => line.number !== null || isOwnRow(line));
	if (!block.lines.some((line) => line.number !== null)) return block.lines.filter((line) => line.cells.name.length > 0).map((line) => toRow([line], line)); // prettier-ignore
	const before: BlockLine[][] = [];
	let run: BlockLine[] = [];
	for (const line of block.lines) {
		if (anchors.includes(line)) {
			before.push(run);
			run = [];
		} else run.push(line);
	}
	const isCentred = mayBeCentred || (before[0] ?? []).length > 0;
	const splits = isCentred
		? chooseSplits(anchors, before, run, form, names)
		: before.map((lines, i) => (i === 0 ? 0 : lines.length));
	return anchors.map((anchor, i) => {
		const above = (before[i] ?? []).slice(splits[i]);
		const below = i + 1 < anchors.length ? (before[i + 1] ?? []).slice(0, splits[i + 1]) : run;
		return toRow([...above, anchor, ...below], anchor);
	});
}

/**
 * Where a number stands in the middle of its row's lines (as in cells centred from top to bottom), the lines between two
 * numbers belong partly to the row above, partly to the one below: the names of the forms decide, then that as many
 * lines stand above a number as below it. The answer says how many of the lines before each anchor go to the row above.
 */
function chooseSplits(
	anchors: BlockLine[],
	before: BlockLine[][],
	last: BlockLine[],
	form: string,
	names: RowNames
): number[] {
	const cost = (i: number, above: BlockLine[], below: BlockLine[]): number => {
		const anchor = anchors[i] as BlockLine;
		const name = textOf([...above, anchor, ...below].flatMap((line) => line.cells.name));
		const misfit = anchor.number === null ? 0 : 1 - names.fit(`${form}/${anchor.number}`, name);
		return misfit * 10 + Math.abs(above.length - below.length) * 0.1;
	};
	// best[i][s]: the least cost of rows up to i - 1 when s lines before anchor i go to the row above.
	let best: { cost: number; path: number[] }[] = [{ cost: 0, path: [0] }];
	for (let i = 0; i < anchors.length; i++) {
		const lines = before[i] ?? [];
		const next = i + 1 < anchors.length ? (before[i + 1] ?? []) : last;
		const isLast = i + 1 === anchors.length;
		const found: { cost: number; path: number[] }[] = [];
		for (let s = isLast ? next.length : 0; s <= next.length; s++) {
			for (const [k, from] of best.entries()) {
				const total = from.cost + cost(i, lines.slice(k), next.slice(0, s));
				const index = isLast ? 0 : s;
				if (!found[index] || total < found[index].cost) found[index] = { cost: total, path: [...from.path, s] };
			}
		}
		best = found;
	}
	return (best[0]?.path ?? []).slice(0, -1);
}

function toRow(lines: BlockLine[], anchor: BlockLine): PrintedRow {
	const own = anchor.cells.value;
	const rest = lines.filter((line) => line !== anchor).flatMap((line) => line.cells.value);
	const carried = rest.filter((cell) => squash(cell.text) !== '');
	const values = own.length > 0 ? own : carried.slice(0, 1);
	const second = (own.length > 0 ? carried[0] : carried[1]) ?? null;
	const all = (role: 'name' | 'unit' | 'note' | 'other'): GridCell[] => lines.flatMap((line) => line.cells[role]);
	return {
		number: anchor.number,
		printed: anchor.printed,
		isRoman: anchor.isRoman,
		name: textOf(all('name')),
		unit: textOf(all('unit')),
		note: textOf(all('note')),
		values,
		notes: all('note'),
		others: all('other'),
		columns: anchor.columns,
		place: values[0]?.place ?? anchor.place,
		second,
		shared: anchor.shared,
		crosses:
			lines
				.flatMap(({ cells }) => Object.values(cells).flat())
				.find(({ doubts }) => doubts.includes('crosses-columns')) ?? null
	};
}
