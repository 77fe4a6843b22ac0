import { ReportRefusal, type GridPlace } from '../grid';
import { limits } from '../limits';
import type { Notices } from '../notices';
import type { Fields } from './fields';
import type { Numbering } from './numbering';
import type { RunStyles } from './run-styles';

/** What reading a document needs to know of the whole of it. */
export class DocumentContext {
	paragraphs = 0;
	tables = 0;
	private cells = 0;
	private readonly notesSeen = { footnote: 0, endnote: 0 };

	constructor(
		readonly styles: RunStyles,
		readonly numbering: Numbering,
		readonly fields: Fields,
		readonly notices: Notices,
		/** Texts of footnotes and endnotes by kind and id: "footnote 2". */
		private readonly notes: Map<string, string>
	) {}

	countCell(): void {
		if (++this.cells > limits.cells) throw new ReportRefusal('too-many-cells');
	}

	/** The number a note's reference shows; its text is told. */
	noteNumber(kind: 'footnote' | 'endnote', id: string, place: GridPlace | null): string {
		const number = String(++this.notesSeen[kind]);
		this.notices.add('footnote', place, `${number}: ${this.notes.get(`${kind} ${id}`) ?? ''}`);
		return number;
	}
}
