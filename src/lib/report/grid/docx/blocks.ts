import type { Piece } from '../cell-text';
import type { GridPlace, GridRow } from '../grid';
import type { XmlElement } from '../xml';
import { composedCell } from './composed-cell';
import type { DocumentContext } from './context';
import { readParagraph } from './paragraph';
import { readTable, type ReadBlocks } from './table';
import { blocksOf, type Block } from './wrapped';

/** Reads blocks in order into rows; a paragraph whose end was deleted goes on in the next one. */
export class BlockReader {
	readonly rows: GridRow[] = [];
	private waiting: Piece[] = [];
	private waitingTracked = false;

	constructor(
		private readonly context: DocumentContext,
		/** Where the blocks hang, when they are those of a text box. */
		private readonly anchor: GridPlace | null = null
	) {}

	read({ element, prompt }: Block): void {
		if (element.name === 'w:p') return this.paragraph(element, prompt);
		this.flush(this.anchor);
		if (element.name === 'w:tbl') this.rows.push(...readTable(element, this.context, this.anchor, readBlocks));
		else this.context.notices.add('other-content', this.anchor, 'altChunk');
	}

	private paragraph(element: XmlElement, prompt: boolean): void {
		const place: GridPlace = this.anchor ?? { kind: 'paragraph', paragraph: ++this.context.paragraphs };
		const { pieces, tracked, runsOn, boxes } = readParagraph(element, this.context, place, prompt);
		this.rows.push(...boxes.flatMap((box) => readBlocks(blocksOf(box), this.context, place, true)));
		this.waiting.push(...pieces);
		this.waitingTracked ||= tracked;
		if (!runsOn) this.flush(place);
	}

	/** Ends the paragraph that is being read. */
	flush(place: GridPlace | null): void {
		const at = place ?? { kind: 'paragraph', paragraph: this.context.paragraphs };
		const source = { column: 0, place: at, tracked: this.waitingTracked, notCalculated: false };
		const cell = composedCell(this.waiting, source, this.context);
		this.waiting = [];
		this.waitingTracked = false;
		// A line break in a paragraph begins a line of its own: titles stand so.
		for (const text of cell.text.split('\n'))
			if (text !== '') this.rows.push({ table: null, cells: [{ ...cell, text }] });
	}
}

/** Rows of the blocks in a text box or cell; those of a text box are told. */
export const readBlocks: ReadBlocks = (blocks, context, anchor, isBox) => {
	const reader = new BlockReader(context, anchor);
	for (const block of blocks) reader.read(block);
	reader.flush(anchor);
	if (isBox) {
		for (const { cells } of reader.rows)
			context.notices.add('text-box', anchor, cells.map(({ text }) => text).join(' | '));
	}
	return reader.rows;
};
