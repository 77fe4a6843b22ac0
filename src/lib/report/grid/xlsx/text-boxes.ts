import { composeText } from '../cell-text';
import type { GridRow } from '../grid';
import { childElement, childElements, eachElement, elementsWithin, isOn, textWithin, type XmlElement } from '../xml';
import { cellName } from './reference';

export interface SheetBox {
	/** 0-based row the box hangs on. */
	row: number;
	rows: GridRow[];
}

/** Text boxes and shapes with text over a sheet, each paragraph a row of its own. */
export function readTextBoxes(xml: string, sheet: string): SheetBox[] {
	const boxes: SheetBox[] = [];
	const anchors = new Set(['xdr:twoCellAnchor', 'xdr:oneCellAnchor', 'xdr:absoluteAnchor']);
	eachElement(xml, anchors, (anchor) => {
		const number = (name: string): number => Number(textWithin(childElement(anchor, 'xdr:from', name) ?? emptyElement));
		const row = number('xdr:row') || 0;
		const place = { kind: 'cell', sheet, cell: cellName(row, number('xdr:col') || 0) } as const;
		const rows = elementsWithin(anchor, 'xdr:sp')
			.filter((shape) => !isOn(childElement(shape, 'xdr:nvSpPr', 'xdr:cNvPr')?.attributes.hidden))
			.flatMap((shape) => childElements(childElement(shape, 'xdr:txBody') ?? emptyElement, 'a:p'))
			.map(paragraphOf)
			.filter(({ text }) => text !== '')
			.map(({ text, marks, doubts }): GridRow => ({
				table: null,
				cells: [{ column: 0, columnSpan: 1, rowSpan: 1, state: 'value', text, raw: null, numberFormat: null, marks, doubts, place }] // prettier-ignore
			}));
		if (rows.length > 0) boxes.push({ row, rows });
	});
	return boxes;
}

const emptyElement: XmlElement = { name: '', attributes: {}, children: [] };

function paragraphOf(paragraph: XmlElement): ReturnType<typeof composeText> {
	return composeText(
		childElements(paragraph).map((child) => {
			if (child.name === 'a:br') return { text: '\n' };
			const { baseline, strike } = childElement(child, 'a:rPr')?.attributes ?? {};
			const text = childElements(child, 'a:t').map(textWithin).join('');
			return { text, raised: Number(baseline ?? 0) > 0, struck: strike !== undefined && strike !== 'noStrike' };
		})
	);
}
