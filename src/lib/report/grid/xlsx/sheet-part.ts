import { ReportRefusal } from '../grid';
import { limits } from '../limits';
import { childElement, childElements, eachElement, isOn, textWithin, type XmlElement } from '../xml';
import { areaOf, positionOf, type Area } from './reference';
import { richTextOf, unescaped, type RichText } from './strings';

/** A cell as the part holds it, before any layout. */
export interface StoredCell {
	row: number;
	column: number;
	style: number;
	content:
		| { kind: 'text'; rich: RichText }
		| { kind: 'number'; value: number }
		| { kind: 'boolean'; value: boolean }
		| { kind: 'date'; text: string }
		| { kind: 'error'; text: string }
		| { kind: 'not-calculated' };
	formula: boolean;
}

export interface SheetPart {
	/** By row, and within a row by column. */
	cells: StoredCell[];
	merges: Area[];
	hiddenRows: Set<number>;
	hiddenColumns: Area[];
	/** Whether the sheet is set to show zeros as nothing. */
	hidesZeros: boolean;
	/** Relationship id of its drawing: text boxes stand there. */
	drawing: string | null;
	/** Whether rows that say nothing of themselves are hidden. */
	hidesOtherRows: boolean;
	shownRows: Set<number>;
}

const wanted = new Set(['s:row', 's:mergeCell', 's:col', 's:sheetView', 's:sheetFormatPr', 's:drawing']);

/** Reads a sheet's part row by row. `budget` counts the cells of the whole file. */
export function readSheetPart(xml: string, shared: RichText[], budget: { cells: number }): SheetPart {
	const sheet: SheetPart = {
		cells: [], merges: [], hiddenRows: new Set(), hiddenColumns: [], hidesZeros: false, drawing: null, hidesOtherRows: false, shownRows: new Set()
	}; // prettier-ignore
	let nextRow = 0;
	eachElement(xml, wanted, (element) => {
		const { attributes } = element;
		if (element.name === 's:row') {
			const row = attributes.r === undefined ? nextRow : Number(attributes.r) - 1;
			nextRow = readRow(element, row, sheet, shared, budget) + 1;
		} else if (element.name === 's:mergeCell') {
			const area = areaOf(attributes.ref ?? '');
			if (area) sheet.merges.push(area);
			if (sheet.merges.length > limits.merges) throw new ReportRefusal('too-many-cells', null, 'merges');
		} else if (element.name === 's:col') {
			const hidden = isOn(attributes.hidden) || Number(attributes.width ?? 1) === 0;
			const [left, right] = [Number(attributes.min) - 1, Number(attributes.max) - 1];
			if (hidden && left >= 0 && right >= left) sheet.hiddenColumns.push({ top: 0, bottom: Infinity, left, right });
		} else if (element.name === 's:sheetView') {
			if (!isOn(attributes.showZeros, true)) sheet.hidesZeros = true;
		} else if (element.name === 's:sheetFormatPr') {
			sheet.hidesOtherRows = isOn(attributes.zeroHeight);
		} else sheet.drawing = attributes['r:id'] ?? null;
	});
	sheet.cells.sort((one, other) => one.row - other.row || one.column - other.column);
	return sheet;
}

/** Reads a row; gives its number, which cells may tell where the row does not. */
function readRow(
	element: XmlElement,
	given: number,
	sheet: SheetPart,
	shared: RichText[],
	budget: { cells: number }
): number {
	let row = given;
	let nextColumn = 0;
	const cells: StoredCell[] = [];
	for (const cell of childElements(element, 's:c')) {
		const place = positionOf(cell.attributes.r);
		if (place && element.attributes.r === undefined) row = place.row;
		const column = place?.column ?? nextColumn;
		nextColumn = column + 1;
		const content = contentOf(cell, shared);
		if (!content) continue;
		if (++budget.cells > limits.cells) throw new ReportRefusal('too-many-cells');
		const formula = childElement(cell, 's:f') !== undefined;
		cells.push({ row: place?.row ?? row, column, style: Number(cell.attributes.s ?? 0), content, formula });
	}
	if (row < 0 || row >= limits.rows || nextColumn > limits.columns)
		throw new ReportRefusal('damaged', null, `row ${row + 1}`);
	for (const cell of cells) sheet.cells.push({ ...cell, row });
	const { hidden, ht } = element.attributes;
	if (isOn(hidden) || (ht !== undefined && Number(ht) === 0)) sheet.hiddenRows.add(row);
	if (hidden !== undefined && !isOn(hidden)) sheet.shownRows.add(row);
	return row;
}

function contentOf(cell: XmlElement, shared: RichText[]): StoredCell['content'] | null {
	const type = cell.attributes.t ?? 'n';
	if (type === 'inlineStr') {
		const inline = childElement(cell, 's:is');
		return inline ? { kind: 'text', rich: richTextOf(inline) } : null;
	}
	const stored = childElement(cell, 's:v');
	const text = stored ? textWithin(stored) : '';
	const formula = childElement(cell, 's:f') !== undefined;
	if (type === 'str') {
		// A formula whose result is an empty text was calculated; one without any result was not.
		if (!stored) return formula ? { kind: 'not-calculated' } : null;
		return text === '' ? null : { kind: 'text', rich: [{ text: unescaped(text), font: null }] };
	}
	const value = text.trim();
	if (value === '') return formula ? { kind: 'not-calculated' } : null;
	if (type === 's') {
		const rich = shared[Number(value)];
		if (!rich) throw new ReportRefusal('damaged', null, `shared string ${value}`);
		return { kind: 'text', rich };
	}
	if (type === 'b') return { kind: 'boolean', value: isOn(value) };
	if (type === 'e') return { kind: 'error', text: value };
	if (type === 'd') return { kind: 'date', text: value };
	const number = Number(value);
	return Number.isFinite(number) ? { kind: 'number', value: number } : { kind: 'error', text: value };
}
