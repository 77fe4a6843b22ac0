import { parseHeading } from '../../form/heading';
import type { GridCell, GridRow } from '../grid';
import { columnEdges, findHead, type HeadCell } from './page-columns';
import { joinPieces, type PageLine, type Segment } from './page-lines';

export interface PageSize {
	width: number;
	height: number;
}

/** Columns go on over a page that does not repeat the head. */
export interface OpenTable {
	leaves: readonly HeadCell[];
	table: number;
}

const isPageNumber = ({ segments, base }: PageLine, { height }: PageSize): boolean =>
	segments.length === 1 &&
	/^(?:trang\s*)?[-–]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–]?$/i.test(segments[0]?.text ?? '') &&
	(base < 70 || base > height - 60);

/** Lays the lines of a page out: table rows by columns, everything else as paragraphs. `open` is the table left open above. */
export function pageRows(
	lines: readonly PageLine[],
	page: number,
	size: PageSize,
	open: OpenTable | null
): { rows: GridRow[]; open: OpenTable | null } {
	const rows: GridRow[] = [];
	const own = lines.filter((line) => !isPageNumber(line, size));
	let current = open;
	let at = 0;
	while (at < own.length) {
		const head = findHead(own, at);
		const until = head ? head.from : own.length;
		const region = own.slice(at, until);
		const ended = region.findIndex((line) => line.segments.length <= 2 && parseHeading(textOf(line)) !== null);
		const inTable = current ? region.slice(0, ended < 0 ? region.length : ended) : [];
		const after = region.slice(inTable.length);
		if (current) {
			const table = tableRows(inTable, current, page);
			rows.push(...table.rows);
			if (ended >= 0 || table.isEnded) current = null;
		}
		rows.push(...after.map((line) => paragraph(line, page)));
		if (!head) break;
		current = { leaves: head.leaves, table: (current ?? open)?.table ?? page * 100 };
		if (ended >= 0 || !open) current.table = page * 100 + rows.length;
		for (const cells of head.rows)
			rows.push({ table: current.table, cells: cells.map((cell) => headCell(cell, page, own[head.from]?.base ?? 0)) });
		at = head.to + 1;
	}
	return { rows, open: current };
}

const textOf = ({ segments }: PageLine): string => segments.map(({ text }) => text).join(' ');

function tableRows(
	lines: readonly PageLine[],
	{ leaves, table }: OpenTable,
	page: number
): { rows: GridRow[]; isEnded: boolean } {
	const rows: GridRow[] = [];
	const edges = columnEdges(
		leaves,
		lines.flatMap(({ pieces }) => pieces)
	);
	for (const [i, line] of lines.entries()) {
		const cells = cellsOf(line, edges, page);
		const isNumbered = /^\d+(?:\.\d+)*\.?$/.test(cells[0]?.text ?? '');
		// Text over several columns without a number is no row: the table has ended.
		if (!isNumbered && cells.some(({ column, columnSpan }) => column === 0 && columnSpan > 2)) {
			rows.push(...lines.slice(i).map((one) => paragraph(one, page)));
			return { rows, isEnded: true };
		}
		rows.push({ table, cells });
	}
	return { rows, isEnded: false };
}

const place = (
	{ left, right, base, height }: Omit<Segment, 'text' | 'marks' | 'isDoubtful'>,
	page: number
): GridCell['place'] => ({
	kind: 'page',
	page,
	box: [left, base - height, right, base].map((x) => Math.round(x * 10) / 10) as [number, number, number, number]
});

/** The pieces of a line by column: what stands in one column is one text; a piece over an edge stands alone, in doubt. */
function cellsOf({ pieces }: PageLine, edges: readonly number[], page: number): GridCell[] {
	const groups: { column: number; pieces: Segment[] }[] = [];
	for (const piece of pieces) {
		const { column, columnSpan } = tableCell(piece, edges, page);
		const last = groups.at(-1);
		if (last && last.column === column && columnSpan === 1) last.pieces.push(piece);
		else groups.push({ column, pieces: [piece] });
	}
	return groups.map((group) => tableCell(joinPieces(group.pieces), edges, page));
}

function tableCell(segment: Segment, edges: readonly number[], page: number): GridCell {
	// A sliver over an edge is the overhang of a letter.
	const slack = segment.height * 0.15;
	const column = edges.filter((edge) => segment.left + slack >= edge).length;
	const last = edges.filter((edge) => segment.right - slack > edge).length;
	const columnSpan = Math.max(1, last - column + 1);
	return {
		column, columnSpan, rowSpan: 1, state: 'value', text: segment.text, raw: null, numberFormat: null, marks: segment.marks,
		doubts: columnSpan > 1 || segment.isDoubtful ? ['crosses-columns'] : [], place: place(segment, page)
	}; // prettier-ignore
}

const headCell = ({ text, left, right, column, columnSpan }: HeadCell, page: number, base: number): GridCell => ({
	column, columnSpan, rowSpan: 1, state: 'value', text, raw: null, numberFormat: null, marks: [], doubts: [],
	place: place({ left, right, base, height: 10 }, page)
}); // prettier-ignore

function paragraph(line: PageLine, page: number): GridRow {
	const [first] = line.segments;
	const right = line.segments.at(-1)?.right ?? 0;
	return {
		table: null,
		cells: [
			{
				column: 0, columnSpan: 1, rowSpan: 1, state: 'value', text: textOf(line), raw: null, numberFormat: null,
				marks: line.segments.flatMap(({ marks }) => marks), doubts: [],
				place: place({ left: first?.left ?? 0, right, base: line.base, height: line.height }, page)
			}
		]
	}; // prettier-ignore
}
