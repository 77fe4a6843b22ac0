import { oldFontOf, type OldFont } from '../old-fonts';
import { childElement, childElements, isOn, parseXml, type XmlElement } from '../xml';

export interface CellFont {
	vertical: 'raised' | 'lowered' | null;
	struck: boolean;
	oldFont: OldFont | null;
	/** Points; null where the font names no size. */
	size: number | null;
}

export interface CellStyle {
	/** Number format code; null for "General". */
	format: string | null;
	font: CellFont;
}

export const plainFont: CellFont = { vertical: null, struck: false, oldFont: null, size: null };
export const plainStyle: CellStyle = { format: null, font: plainFont };

/** Formats that a file names by number alone, as they stand in a Vietnamese Excel. */
const builtIn: Record<number, string> = {
	1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??', 14: 'dd/mm/yyyy',
	15: 'dd-mmm-yy', 16: 'dd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'dd/mm/yyyy h:mm',
	37: '#,##0 ;(#,##0)', 38: '#,##0 ;(#,##0)', 39: '#,##0.00;(#,##0.00)', 40: '#,##0.00;(#,##0.00)', 41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
	42: '#,##0', 43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', 44: '#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0',
	48: '##0.0E+0', 49: '@'
}; // prettier-ignore

/** How letters are set, from a font of the style sheet or the properties of a run. */
export function fontOf(element: XmlElement | undefined): CellFont {
	if (!element) return plainFont;
	const name = childElement(element, 's:name') ?? childElement(element, 's:rFont');
	const vertical = childElement(element, 's:vertAlign')?.attributes.val;
	const strike = childElement(element, 's:strike');
	return {
		vertical: vertical === 'superscript' ? 'raised' : vertical === 'subscript' ? 'lowered' : null,
		struck: strike !== undefined && isOn(strike.attributes.val, true),
		oldFont: oldFontOf(name?.attributes.val),
		size: Number(childElement(element, 's:sz')?.attributes.val) || null
	};
}

/** Cell formats by the number a cell names. */
export function readStyles(xml: string | null): CellStyle[] {
	if (xml === null) return [];
	const root = parseXml(xml);
	const formats = new Map(
		childElements(childElement(root, 's:numFmts') ?? root, 's:numFmt').map(({ attributes }) => [
			Number(attributes.numFmtId),
			attributes.formatCode ?? ''
		])
	);
	const fonts = childElements(childElement(root, 's:fonts') ?? root, 's:font').map(fontOf);
	return childElements(childElement(root, 's:cellXfs') ?? root, 's:xf').map(({ attributes }) => {
		const id = Number(attributes.numFmtId ?? 0);
		const code = formats.get(id) ?? builtIn[id] ?? null;
		return {
			format: code === null || /^general$/i.test(code.trim()) ? null : code,
			font: fonts[Number(attributes.fontId ?? 0)] ?? plainFont
		};
	});
}
