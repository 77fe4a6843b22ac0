import type { GridCell, GridRow } from '../grid';
import type { Notices } from '../notices';
import { columnsOf, matchColumns, placeHead, placeSegments, type Core, type PlacedSegment } from './aligned-columns';
import { isHeadLine, isRowNumber, isTitleLine, linesOfText, namesNumbers, type TextLine } from './segments';
import { textCell } from './text-cell';
import { wrappedRows, type Alignment, type PlacedLine } from './wrapped-rows';

/** Whether a text's lines stand in columns set apart by blanks: several rows with a number, a name and more. */
export function isAligned(text: string): boolean {
	const rows = linesOfText(text).filter(
		({ segments }) => segments.length > 2 && isRowNumber(segments[0]?.text ?? '') && segments.length < 12
	);
	return rows.length >= 3;
}

/** A stretch of lines on one page that is one table, or running text. */
interface Stretch {
	inTable: boolean;
	/** Goes on with the table of the page before, without a head of its own. */
	goesOn: boolean;
	lines: TextLine[];
}

/** Lines of one table that follow each other: its head, its rows, or running text that crosses its columns. */
interface Run {
	kind: 'head' | 'body' | 'text';
	table: number;
	lines: PlacedLine[];
}

/**
 * Text aligned by blanks, as a printed page is saved: words in the column they stand under, the lines that a row is wrapped over put
 * together around its number.
 */
export function alignedRows(text: string, notices: Notices): GridRow[] {
	let table = -1;
	let before: Core[] = [];
	const runs = stretchesOf(linesOfText(text)).flatMap(({ inTable, goesOn, lines }): Run[] => {
		if (!inTable) return [{ kind: 'text', table, lines: lines.map(unplaced) }];
		const head = headOf(lines);
		const body = lines.filter((line) => !head.has(line));
		const cores = columnsOf(body, [...head]);
		const continues = goesOn && table >= 0;
		const numbers = continues ? matchColumns(cores, before) : cores.map((_, index) => index);
		if (!continues) {
			table++;
			before = cores;
		}
		return runsOf(withoutPageNumbers(lines, notices), head, cores, numbers, table);
	});
	const costOf = (alignment: Alignment): number =>
		runs.reduce((sum, { kind, lines }) => sum + (kind === 'body' ? wrappedRows(lines, alignment).cost : 0), 0);
	const alignment: Alignment = costOf('top') <= costOf('middle') ? 'top' : 'middle';
	return runs.flatMap((run) => {
		const together = run.kind === 'body' ? wrappedRows(run.lines, alignment).rows : run.lines.map((line) => [line]);
		return together.map((lines) => rowOf(lines, run.kind === 'text' ? null : run.table));
	});
}

/** Parts the lines where a form begins or ends and where a page does. Blank lines are dropped; they end running text alone. */
function stretchesOf(lines: TextLine[]): Stretch[] {
	const stretches: Stretch[] = [];
	let open: Stretch = { inTable: false, goesOn: false, lines: [] };
	const begin = (inTable: boolean, goesOn = false): void => {
		if (open.lines.length > 0) stretches.push(open);
		open = { inTable, goesOn, lines: [] };
	};
	lines.forEach((line, index) => {
		if (line.beginsPage && open.inTable) begin(true, true);
		if (line.segments.length === 0) return;
		if (isTitleLine(line)) begin(false);
		else if (!open.inTable || open.goesOn) {
			const next = lines.slice(index + 1, index + 3).find(namesNumbers);
			const beginsHead = namesNumbers(line) || (isHeadLine(line) && next !== undefined);
			const isRow = line.segments.length > 2 && isRowNumber(line.segments[0]?.text ?? '');
			// A head anew on the next page is still the same table: the reader of forms drops it.
			if (beginsHead && open.lines.length === 0) open = { inTable: true, goesOn: false, lines: [] };
			else if ((beginsHead || isRow) && !open.inTable) begin(true);
		}
		open.lines.push(line);
	});
	begin(false);
	return stretches;
}

/** The lines of a table's head: that which names the column of numbers, and those around it that only name columns. */
function headOf(lines: TextLine[]): Set<TextLine> {
	const head = new Set<TextLine>();
	lines.forEach((line, index) => {
		if (!namesNumbers(line)) return;
		head.add(line);
		for (let at = index - 1; at >= 0 && isHeadLine(lines[at] as TextLine); at--) head.add(lines[at] as TextLine);
		for (let at = index + 1; at < lines.length && isHeadLine(lines[at] as TextLine); at++)
			head.add(lines[at] as TextLine);
	});
	return head;
}

/** Page numbers stand alone on the first or last line of a page, away from the column of numbers. */
function withoutPageNumbers(lines: TextLine[], notices: Notices): TextLine[] {
	const left = Math.min(...lines.map(({ segments }) => segments[0]?.start ?? 0));
	return lines.filter((line, index) => {
		const [only, more] = line.segments;
		if (!only || more || (index > 0 && index < lines.length - 1) || only.start < left + 6) return true;
		if (!/^(trang )?[-–]?\s*\d{1,4}(\s*[-–/]\s*\d{0,4})?$/iu.test(only.text)) return true;
		notices.add('header-repeated', { kind: 'line', line: line.number, column: only.start + 1 }, only.text);
		return false;
	});
}

/** A line of running text: all its words one cell. */
const unplaced = ({ number, segments }: TextLine): PlacedLine => ({
	number,
	segments: [
		{
			text: segments.map(({ text }) => text).join('  '), start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0, column: 0, columnSpan: 1, crosses: false
		}
	] // prettier-ignore
});

/** Each line's words in columns. Running text below a table crosses them all, and so does not belong to it. */
function runsOf(lines: TextLine[], head: Set<TextLine>, cores: Core[], numbers: number[], table: number): Run[] {
	const runs: Run[] = [];
	let ended = false;
	for (const line of lines) {
		const segments = head.has(line) ? placeHead(line.segments, cores) : placeSegments(line.segments, cores);
		const crossesAll = segments.length === 1 && (segments[0]?.columnSpan ?? 1) > 2;
		const isRow = head.has(line) || isRowNumber(line.segments[0]?.text ?? '');
		ended = !isRow && (ended || crossesAll) && line.segments.length === 1;
		const kind = head.has(line) ? 'head' : ended ? 'text' : 'body';
		const placed = ended
			? unplaced(line)
			: {
					number: line.number,
					segments: segments.map((one) => ({ ...one, column: numbers[one.column] ?? one.column }))
				};
		const last = runs.at(-1);
		if (last?.kind === kind) last.lines.push(placed);
		else runs.push({ kind, table, lines: [placed] });
	}
	return runs;
}

/** A row of one line or more: what stands in one column is one cell, with a break where a line ends. */
function rowOf(lines: PlacedLine[], table: number | null): GridRow {
	const cells = new Map<number, GridCell>();
	for (const { number, segments } of lines) {
		for (const segment of segments) {
			const cell = cellOf(segment, number);
			const above = cells.get(segment.column);
			if (above) {
				above.text = [above.text, cell.text].filter((text) => text !== '').join('\n');
				above.marks.push(...cell.marks);
				above.doubts.push(...cell.doubts);
			} else cells.set(segment.column, cell);
		}
	}
	return { table, cells: [...cells.values()].sort((one, other) => one.column - other.column) };
}

const cellOf = ({ text, start, column, columnSpan, crosses }: PlacedSegment, line: number): GridCell => ({
	...textCell(text, column, line, start + 1),
	columnSpan,
	doubts: crosses ? ['crosses-columns'] : []
});
