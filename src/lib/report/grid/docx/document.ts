import { ReportRefusal, type ReportGrid } from '../grid';
import { Notices } from '../notices';
import { mainPart, relationshipsOf } from '../relationships';
import { childElements, eachElement, elementsWithin, parseXml, textWithin } from '../xml';
import type { ZipFile } from '../zip';
import { BlockReader } from './blocks';
import { DocumentContext } from './context';
import { Fields } from './fields';
import { Numbering } from './numbering';
import { RunStyles } from './run-styles';
import { blocksOf } from './wrapped';

const blocks = new Set(['w:p', 'w:tbl', 'w:sdt', 'w:altChunk', 'mc:AlternateContent']);

/** A Word document as one grid: paragraphs and tables in reading order, as seen when all changes are accepted. */
export function readDocument(zip: ZipFile): ReportGrid {
	const main = mainPart(zip, 'word/document.xml');
	const parts = relationshipsOf(zip, main);
	const partOf = (type: string): string | null => {
		const found = parts.find((part) => part.type === type);
		return found && zip.has(found.target) ? zip.text(found.target) : null;
	};
	const notices = new Notices();
	const notes = new Map([...notesIn(partOf('footnotes'), 'footnote'), ...notesIn(partOf('endnotes'), 'endnote')]);
	const context = new DocumentContext(
		new RunStyles(partOf('styles')), new Numbering(partOf('numbering')), new Fields(), notices, notes
	); // prettier-ignore
	for (const { type, target } of parts) {
		if (type !== 'header' || !zip.has(target)) continue;
		const text = elementsWithin(parseXml(zip.text(target)), 'w:p').map((one) => elementsWithin(one, 'w:t').map(textWithin).join('')).join(' '); // prettier-ignore
		if (text.trim() !== '') notices.add('other-content', null, text.normalize('NFC'));
	}
	const reader = new BlockReader(context);
	eachElement(zip.text(main), blocks, (element) => {
		for (const block of blocksOf(element)) reader.read(block);
	});
	reader.flush(null);
	if (context.fields.inInstruction) throw new ReportRefusal('damaged', null, 'field');
	return { format: 'docx', rows: reader.rows, notices: notices.all };
}

function notesIn(xml: string | null, kind: 'footnote' | 'endnote'): [string, string][] {
	if (xml === null) return [];
	return childElements(parseXml(xml), `w:${kind}`).map((note) => [
		`${kind} ${note.attributes['w:id'] ?? ''}`,
		elementsWithin(note, 'w:t').map(textWithin).join('').trim().normalize('NFC')
	]);
}
