import type { GridCell, GridPlace, GridRow, ReportGrid } from '../grid/grid';
import { isColumnNumbers, isHead, isSubHead, readColumns, usualColumns, type Column, type ColumnRole } from './columns';
import { headingOfSheet, parseHeading, type FormHeading } from './heading';
import { squash } from './words';

/** A line of a table below its head: with a number it begins a row, without it goes on or is a row that lost its number. */
export interface BlockLine {
	/** "3.1.2"; null where the number cell is empty. */
	number: string | null;
	/** The number cell as printed. */
	printed: string;
	cells: Record<ColumnRole, GridCell[]>;
	columns: readonly Column[];
	place: GridPlace | null;
	/** True for a Roman number, which may stand for the digit. */
	isRoman: boolean;
	/** A value cell that is merged over this and other numbered lines: whose it is, nobody can say. */
	shared: GridCell | null;
}

/** One table of rows, with what heads it. */
export interface Block {
	heading: (FormHeading & { text: string; place: GridPlace | null }) | null;
	/** Lines above the heading, since the last row or form. */
	above: { text: string; place: GridPlace | null }[];
	/** Lines between the heading and the head of the table. */
	titles: { text: string; place: GridPlace | null }[];
	lines: BlockLine[];
	/** Rows that stand in one cell: "3.1. Tỷ lệ hồ sơ % 99,59". */
	loose: { number: string; text: string; place: GridPlace | null }[];
	hasHead: boolean;
	/** Its numbers begin again in the middle of a table: those of a list that a program numbers may do so by mistake. */
	isRestart: boolean;
}

export interface Blocks {
	blocks: Block[];
	/** Lines outside the tables: the report's head and prose, in order; `at` is the row of the grid. */
	texts: { text: string; place: GridPlace | null; at: number }[];
	/** Row of the grid where the first form begins. */
	firstForm: number;
}

const shownOf = (row: GridRow): GridCell[] =>
	row.cells.filter(
		(cell) => cell.state !== 'empty' && (squash(cell.text) !== '' || cell.state !== 'value' || cell.raw !== null)
	);

const plainNumber = /^\(?(\d{1,2}(?:[.,]\d{1,2})*)[.,)]?\)?$/;
const roman = /^(I|II|III|IV|V|VI|VII|VIII|IX|X)[.)]?$/;
const romanDigits = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** "3.1.a", "a)", "2.1*": a number of the province's own making. */
const ownNumber = /^(?:\d{1,2}(?:\.\d{1,2})*[.]?)?[a-zđ*+][.)]?$/i;
/** "(Đơn vị tính: triệu đồng)", at the right over a table. */
const unitOverTable = /^\(?\s*(?:đơn vị tính|đvt|đv tính|đơn vị)\s*[:.]\s*\S/iu;
const looseRow = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\S.*\d/;

/** The number of a row as the forms write it, "3.1.2"; null for what is none. */
export function parseRowNumber(text: string): { number: string; isRoman: boolean } | null {
	const token = squash(text);
	const digits = plainNumber.exec(token)?.[1];
	if (digits) return { number: digits.replaceAll(',', '.'), isRoman: false };
	const letters = roman.exec(token)?.[1];
	if (letters) return { number: String(romanDigits.indexOf(letters) + 1), isRoman: true };
	return ownNumber.test(token) ? { number: token.replace(/[.)]$/, ''), isRoman: false } : null;
}

/** Row of a sheet or table, as people count; null where a format has no rows. */
function rowNumber(place: GridPlace | null): number | null {
	if (place?.kind === 'cell') return Number(/\d+$/.exec(place.cell)?.[0]);
	return place?.kind === 'table' ? place.row : null;
}

/** True when a cell merged downwards reaches a row below it. */
function coversRow(cell: GridCell, place: GridPlace | null): boolean {
	const [from, at] = [rowNumber(cell.place), rowNumber(place)];
	const isOneTable =
		cell.place.kind === 'cell' ? place?.kind === 'cell' && place.sheet === cell.place.sheet : cell.place.kind === 'table' && place?.kind === 'table' && place.table === cell.place.table; // prettier-ignore
	return isOneTable && from !== null && at !== null && at > from && at < from + cell.rowSpan;
}

const emptyRoles = (): Record<ColumnRole, GridCell[]> => ({
	number: [],
	name: [],
	unit: [],
	value: [],
	note: [],
	other: []
});

function byRole(cells: readonly GridCell[], columns: readonly Column[]): Record<ColumnRole, GridCell[]> {
	const found = emptyRoles();
	for (const cell of cells) {
		const column = columns.find(({ from, to }) => cell.column >= from && cell.column < to);
		found[column?.role ?? 'other'].push(cell);
	}
	return found;
}

/** Parts a laid-out report into its tables of rows. Heads that repeat on every page are dropped. */
export function findBlocks(grid: ReportGrid): Blocks {
	const found: Blocks = { blocks: [], texts: [], firstForm: grid.rows.length };
	let block: Block | null = null;
	let columns: readonly Column[] | null = null;
	let sheet: string | null = null;
	let table: number | null = null;
	let lastTop = 0;
	/** Lines since the last row: titles of what comes next, or the end of the table. */
	let between: { text: string; place: GridPlace | null }[] = [];
	let above: Block['above'] = [];
	let isInterrupted = false;
	/** The last merged value cell and the line it stands in. */
	let merged: { cell: GridCell; line: BlockLine } | null = null;

	const open = (heading: Block['heading'], at: number): Block => {
		block = { heading, above, titles: between, lines: [], loose: [], hasHead: false, isRestart: false };
		above = [];
		found.blocks.push(block);
		found.firstForm = Math.min(found.firstForm, at);
		between = [];
		lastTop = 0;
		isInterrupted = false;
		return block;
	};

	const rows = grid.rows;
	const isLaidOut = grid.format === 'pdf' || grid.format === 'text';
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at] as GridRow;
		const cells = shownOf(row);
		if (cells.length === 0) {
			isInterrupted = true;
			continue;
		}
		const place = cells[0]?.place ?? null;
		const text = squash(cells.map((cell) => cell.text).join(' '));
		if (place?.kind === 'cell' && place.sheet !== sheet) {
			sheet = place.sheet;
			const heading = headingOfSheet(sheet);
			block = null;
			columns = null;
			between = [];
			if (heading) open({ ...heading, text: sheet, place }, at);
		}
		if (row.table !== table) {
			table = row.table;
			if (row.table !== null) isInterrupted = true;
		}
		const heading = cells.length <= 2 && cells[0]?.raw === null ? parseHeading(text) : null;
		if (heading) {
			const named = block as Block | null;
			// A sheet's own heading says more than its name.
			if (named && named.lines.length === 0 && named.heading?.text === sheet && sheet !== null)
				named.heading = { ...heading, text, place }; // prettier-ignore
			else {
				above = between;
				between = [];
				open({ ...heading, text, place }, at);
			}
			continue;
		}
		if (cells.length === 1 && unitOverTable.test(text)) {
			found.texts.push({ text, place, at });
			between.push({ text, place });
			const titled = block as Block | null;
			if (titled && titled.lines.length === 0) titled.titles.push({ text, place });
			continue;
		}
		const nextCells = nextShown(rows, at);
		// What spans columns from above never stands over the numbers: there it is a title.
		const first = Math.min(...nextCells.map((cell) => cell.column));
		const isAside = cells.every((cell) => cell.column > first);
		const isUpper = isSubHead(cells) && isAside && cells.length <= 2 && isHead(nextCells) && nextCells.length <= 4;
		if (isHead(cells) || isUpper) {
			let upper: GridCell[] = cells;
			let step = at;
			if (isUpper) {
				step = nextIndex(rows, at);
				upper = [...cells, ...shownOf(rows[step] as GridRow)];
			}
			const below = nextShown(rows, step);
			const nameColumns = upper.filter((cell) => /^(name|number)$/.test(readColumns([cell], [])[0]?.role ?? ''));
			const isBelow = isSubHead(below) && below.every((cell) => nameColumns.every((one) => cell.column !== one.column));
			if (isBelow) step = nextIndex(rows, step);
			columns = readColumns(upper, isBelow ? below : []);
			at = step;
			isInterrupted = false;
			if (block) (block as Block).hasHead = true;
			continue;
		}
		if (isColumnNumbers(cells)) continue;
		if (columns === null && !block) {
			found.texts.push({ text, place, at });
			between.push({ text, place });
			continue;
		}
		const roles = byRole(cells, columns ?? usualColumns);
		const printed = squash(roles.number.map((cell) => cell.text).join(' '));
		const number = printed === '' ? null : parseRowNumber(printed);
		const others = cells.length - roles.number.length;
		// Of a heading that wraps, the middle line may hold the number alone; elsewhere a lone number is a page's.
		const isLone = isLaidOut && row.table !== null && others === 0 && block !== null;
		if (number && (others > 0 || isLone)) {
			const top = Number.parseInt(number.number, 10);
			const isRestart = number.number === '1' && lastTop > 0;
			if (!block || isRestart) {
				const goesOn = isRestart && !isInterrupted;
				open(null, at);
				(block as Block | null)!.hasHead = columns !== null;
				(block as Block | null)!.isRestart = goesOn;
			}
			if (Number.isFinite(top)) lastTop = Math.max(lastTop, top);
			const line: BlockLine = { number: number.number, printed, cells: roles, columns: columns ?? usualColumns, place, isRoman: number.isRoman, shared: null }; // prettier-ignore
			if (merged && coversRow(merged.cell, place)) merged.line.shared = line.shared = merged.cell;
			const tall = roles.value.find((cell) => cell.rowSpan > 1);
			if (tall) merged = { cell: tall, line };
			(block as Block | null)!.lines.push(line);
			between = [];
			isInterrupted = false;
			continue;
		}
		// Where no number can be read, a name with a figure is still a row: it is told by its name, or asked.
		const isRow = roles.name.length > 0 && roles.value.some((cell) => /\d/.test(cell.text) || cell.raw !== null);
		if (!number && (printed === '' || isRow) && block && !isInterrupted && others > 0) {
			(block as Block).lines.push({
				number: null,
				printed,
				cells: roles,
				columns: columns ?? usualColumns,
				place,
				isRoman: false,
				shared: null
			});
			continue;
		}
		const loose = looseRow.exec(text)?.[1];
		if (loose && block && cells.length <= 2) (block as Block).loose.push({ number: loose, text, place });
		found.texts.push({ text, place, at });
		between.push({ text, place });
		const current = block as Block | null;
		if (current && current.lines.length === 0) current.titles.push({ text, place });
	}
	return found;
}

function nextIndex(rows: readonly GridRow[], at: number): number {
	let next = at + 1;
	while (next < rows.length && shownOf(rows[next] as GridRow).length === 0) next++;
	return next;
}

const nextShown = (rows: readonly GridRow[], at: number): GridCell[] => {
	const next = rows[nextIndex(rows, at)];
	return next ? shownOf(next) : [];
};
