import { ReportRefusal, type GridRow, type ReportGrid } from '../grid';
import { Notices } from '../notices';
import { mainPart, relationshipsOf, type Relationship } from '../relationships';
import { childElement, childElements, isOn, parseXml } from '../xml';
import type { ZipFile } from '../zip';
import { positionOf } from './reference';
import { layOutSheet } from './sheet';
import { readSheetPart } from './sheet-part';
import { readSharedStrings } from './strings';
import { readStyles } from './styles';
import { readTextBoxes, type SheetBox } from './text-boxes';

/** A workbook as one grid: its visible sheets in order, each a table of its own. Macros and outside links are not touched. */
export function readWorkbook(zip: ZipFile): ReportGrid {
	const main = mainPart(zip, 'xl/workbook.xml');
	const workbook = parseXml(zip.text(main));
	const parts = relationshipsOf(zip, main);
	const partOf = (type: string): string | null => {
		const found = parts.find((part) => part.type === type);
		return found && zip.has(found.target) ? zip.text(found.target) : null;
	};
	const shared = readSharedStrings(partOf('sharedStrings'));
	const styles = readStyles(partOf('styles'));
	const date1904 = isOn(childElement(workbook, 's:workbookPr')?.attributes.date1904);
	const notices = new Notices();
	const budget = { cells: 0 };
	const rows: GridRow[] = [];
	let table = 0;
	for (const { attributes } of childElements(childElement(workbook, 's:sheets') ?? workbook, 's:sheet')) {
		const target = parts.find(({ id }) => id === attributes['r:id']);
		// Sheets that hold only a chart have no cells.
		if (target?.type !== 'worksheet') continue;
		const name = (attributes.name ?? '').normalize('NFC');
		if (attributes.state === 'hidden' || attributes.state === 'veryHidden') {
			notices.add('hidden-sheet', { kind: 'cell', sheet: name, cell: 'A1' }, name);
			continue;
		}
		const part = readSheetPart(zip.text(target.target), shared, budget);
		const laidOut = layOutSheet(part, { name, table: table++, styles, date1904, notices });
		rows.push(...withBoxes(laidOut, part.drawing ? boxesOf(zip, target, part.drawing, name) : [], notices));
	}
	if (table === 0) throw new ReportRefusal('damaged', null, 'no sheet');
	return { format: 'xlsx', rows, notices: notices.all };
}

function boxesOf(zip: ZipFile, sheet: Relationship, drawing: string, name: string): SheetBox[] {
	const target = relationshipsOf(zip, sheet.target).find(({ id }) => id === drawing)?.target;
	return target && zip.has(target) ? readTextBoxes(zip.text(target), name) : [];
}

/** Text boxes go before the row they hang on. */
function withBoxes(rows: GridRow[], boxes: SheetBox[], notices: Notices): GridRow[] {
	const waiting = [...boxes].sort((one, other) => one.row - other.row);
	const placed: GridRow[] = [];
	const place = (until: number): void => {
		for (let next = waiting[0]; next && next.row <= until; next = waiting[0]) {
			for (const row of next.rows) notices.add('text-box', row.cells[0]?.place ?? null, row.cells[0]?.text ?? '');
			placed.push(...next.rows);
			waiting.shift();
		}
	};
	for (const row of rows) {
		const at = row.cells[0]?.place;
		place(at?.kind === 'cell' ? (positionOf(at.cell)?.row ?? 0) : 0);
		placed.push(row);
	}
	place(Infinity);
	return placed;
}
