import type { Piece } from '../cell-text';
import type { GridCell, GridPlace, GridRow } from '../grid';
import { childElement, isOn, textWithin, type XmlElement } from '../xml';
import { composedCell } from './composed-cell';
import type { DocumentContext } from './context';
import { readParagraph } from './paragraph';
import { blocksOf, wrappedIn, type Block } from './wrapped';

/** Reads what stands in a text box or frame: handed in, since that may be tables again. */
export type ReadBlocks = (
	blocks: Block[],
	context: DocumentContext,
	anchor: GridPlace | null,
	isBox: boolean
) => GridRow[];

const numberIn = (parent: XmlElement | undefined, name: string, otherwise: number): number => {
	const value = Number(parent && childElement(parent, name)?.attributes['w:val']);
	return Number.isInteger(value) && value >= 0 ? Math.min(value, 1000) : otherwise;
};

const has = (parent: XmlElement | undefined, name: string): boolean => {
	const found = parent && childElement(parent, name);
	return found !== undefined && isOn(found.attributes['w:val'], true);
};

/** Lays a table out: late cells in their own column, merged ones once with what they cover. Tables within follow their row. */
export function readTable(
	table: XmlElement,
	context: DocumentContext,
	anchor: GridPlace | null,
	readBlocks: ReadBlocks
): GridRow[] {
	return new TableReader(context, anchor, readBlocks).read(table);
}

class TableReader {
	private readonly table: number;
	private readonly rows: GridRow[] = [];
	/** Cells that are merged downwards, by the column they begin at. */
	private open = new Map<number, GridCell>();

	constructor(
		private readonly context: DocumentContext,
		private readonly anchor: GridPlace | null,
		private readonly readBlocks: ReadBlocks
	) {
		this.table = context.tables++;
	}

	read(table: XmlElement): GridRow[] {
		wrappedIn(table, 'w:tr').forEach(({ element, prompt }, index) => this.row(element, index, prompt));
		return this.rows;
	}

	private row(row: XmlElement, index: number, prompt: boolean): void {
		const properties = childElement(row, 'w:trPr');
		const place = (column: number): GridPlace =>
			this.anchor ?? { kind: 'table', table: this.table + 1, row: index + 1, column: column + 1 };
		const cells = wrappedIn(row, 'w:tc', prompt);
		const allText = (): string => cells.map(({ element }) => textWithin(element)).join(' | ');
		if (properties && childElement(properties, 'w:del')) {
			this.context.notices.add('tracked-changes', place(0), allText());
			return;
		}
		if (has(properties, 'w:hidden')) {
			this.context.notices.add('hidden-row', place(0), allText());
			return;
		}
		const single = cells[0];
		if (cells.length === 1 && single && blocksOf(single.element).some(({ element }) => element.name === 'w:tbl')) {
			return this.frame(single);
		}
		const inserted = properties !== undefined && childElement(properties, 'w:ins') !== undefined;
		if (inserted) this.context.notices.add('tracked-changes', place(0), '');
		const moved = cells.some(({ element }) => childElement(element, 'w:tcPr', 'w:cellDel') !== undefined);
		const laidOut: GridCell[] = [];
		const within: GridRow[] = [];
		let column = numberIn(properties, 'w:gridBefore', 0);
		const stillOpen = new Map<number, GridCell>();
		for (const { element, prompt: cellPrompt } of cells) {
			const cellProperties = childElement(element, 'w:tcPr');
			if (cellProperties && childElement(cellProperties, 'w:cellDel')) {
				this.context.notices.add('tracked-changes', place(column), textWithin(element));
				continue;
			}
			const span = numberIn(cellProperties, 'w:gridSpan', 1) || 1;
			const at = column;
			column += span;
			if (this.isCovered(cellProperties, at, span, laidOut, stillOpen)) {
				const text = textWithin(element);
				if (text.trim() !== '') this.context.notices.add('merged-values', place(at), text);
				continue;
			}
			const cell = this.cell({ element, prompt: cellPrompt }, at, place(at), within, inserted || moved);
			cell.columnSpan = span;
			laidOut.push(cell);
			if (cellProperties && childElement(cellProperties, 'w:vMerge')) stillOpen.set(at, cell);
		}
		this.open = stillOpen;
		if (laidOut.some(({ state, marks }) => state !== 'empty' || marks.length > 0))
			this.rows.push({ table: this.table, cells: laidOut });
		this.rows.push(...within);
	}

	/** Whether a cell lies under one above or before it; the covering cell grows by it. */
	private isCovered(
		properties: XmlElement | undefined,
		at: number,
		span: number,
		laidOut: GridCell[],
		stillOpen: Map<number, GridCell>
	): boolean {
		const vertical = properties && childElement(properties, 'w:vMerge');
		const above = this.open.get(at);
		if (vertical && vertical.attributes['w:val'] !== 'restart' && above) {
			above.rowSpan++;
			stillOpen.set(at, above);
			return true;
		}
		const before = laidOut.at(-1);
		const horizontal = properties && childElement(properties, 'w:hMerge');
		if (horizontal && horizontal.attributes['w:val'] !== 'restart' && before) {
			before.columnSpan += span;
			return true;
		}
		return false;
	}

	/** A cell around a whole table is a frame: what stands in it is read in its own order. */
	private frame({ element, prompt }: Block): void {
		this.rows.push(...this.readBlocks(blocksOf(element, prompt), this.context, this.anchor, false));
	}

	private cell(
		{ element, prompt }: Block,
		column: number,
		place: GridPlace,
		within: GridRow[],
		moved: boolean
	): GridCell {
		this.context.countCell();
		const pieces: Piece[] = [];
		let tracked = moved;
		let notCalculated = false;
		let separate = false;
		for (const block of blocksOf(element, prompt)) {
			if (block.element.name !== 'w:p') {
				within.push(...this.readBlocks([block], this.context, this.anchor, false));
				continue;
			}
			const paragraph = readParagraph(block.element, this.context, place, block.prompt);
			if (separate) pieces.push({ text: '\n' });
			pieces.push(...paragraph.pieces);
			tracked ||= paragraph.tracked;
			notCalculated ||= paragraph.notCalculated;
			separate = !paragraph.runsOn;
			// A box over a cell is mostly a title over the table: it goes before the row.
			this.rows.push(...paragraph.boxes.flatMap((box) => this.readBlocks(blocksOf(box), this.context, place, true)));
		}
		const cell = composedCell(pieces, { column, place, tracked, notCalculated }, this.context);
		// A tab sets two numbers apart as a break does; elsewhere it is a blank.
		cell.text = cell.text.replace(/(\d)[^\S\n]*\t\s*(?=[\d.,])/g, '$1\n').replace(/[^\S\n]*\t[^\S\n]*/g, ' ');
		return cell;
	}
}
