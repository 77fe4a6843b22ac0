import type { Piece } from '../cell-text';
import { childElement, childElements, eachElement, textWithin, type XmlElement } from '../xml';
import { fontOf, type CellFont } from './styles';

/** A text of a cell: stretches, each with its own setting or, where null, that of the cell. */
export type RichText = { text: string; font: CellFont | null }[];

/** "_x000D_" stands for a sign that XML cannot hold, "_x005F_" for the low line before such a group. */
export const unescaped = (text: string): string =>
	text.includes('_x')
		? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		: text;

/** The text of a shared or inline string. Readings aloud (phonetic runs) are no part of it. */
export function richTextOf(element: XmlElement): RichText {
	return childElements(element).flatMap((child): RichText => {
		if (child.name === 's:t') return [{ text: unescaped(textWithin(child)), font: null }];
		if (child.name !== 's:r') return [];
		const properties = childElement(child, 's:rPr');
		const text = childElements(child, 's:t').map(textWithin).join('');
		return [{ text: unescaped(text), font: properties ? fontOf(properties) : null }];
	});
}

export function readSharedStrings(xml: string | null): RichText[] {
	const strings: RichText[] = [];
	if (xml !== null) eachElement(xml, new Set(['s:si']), (element) => strings.push(richTextOf(element)));
	return strings;
}

/** Stretches with the setting each has in a cell of the given font. */
export function piecesOf(rich: RichText, cellFont: CellFont): Piece[] {
	let before = '';
	return rich.map(({ text, font }) => {
		const { vertical, struck, oldFont } = font ?? cellFont;
		const size = font?.size ?? cellFont.size;
		const raised = vertical === 'raised' || (vertical === 'lowered' && /\d$/.test(before));
		before += text;
		return { text, raised, struck, oldFont, size };
	});
}
