/** A piece of text on a page, in points from the top left; `size` of its letters. */
export interface PdfText {
	text: string;
	x: number;
	y: number;
	size?: number;
}

const height = 842;

/**
 * A page file made by hand, text as glyph numbers with a ToUnicode table, so that every letter can stand in it. All letters are
 * half as wide as they are high.
 */
export function pdfOf(pages: readonly (readonly PdfText[])[]): Uint8Array {
	const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text.normalize('NFC')]))];
	const glyph = (letter: string): string => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0');
	const utf16 = (letter: string): string => [...new Uint16Array([...letter].flatMap((one) => [...Array(one.length)].map((_, i) => one.charCodeAt(i))))].map((unit) => unit.toString(16).padStart(4, '0')).join(''); // prettier-ignore
	const table = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${Array.from({ length: Math.ceil(letters.length / 100) }, (_, i) => letters.slice(i * 100, i * 100 + 100))
	.map((some) => `${some.length} beginbfchar\n${some.map((one) => `<${glyph(one)}> <${utf16(one)}>`).join('\n')}\nendbfchar`)
	.join('\n')}
endcmap end end`; // prettier-ignore
	const stream = (body: string): string => `<</Length ${body.length}>>stream\n${body}\nendstream`;
	const objects: string[] = [
		'<</Type/Catalog/Pages 2 0 R>>',
		`<</Type/Pages/Kids[${pages.map((_, i) => `${7 + i * 2} 0 R`).join(' ')}]/Count ${pages.length}>>`,
		'<</Type/Font/Subtype/Type0/BaseFont/Made/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
		'<</Type/Font/Subtype/CIDFontType2/BaseFont/Made/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor 6 0 R>>',
		stream(table),
		'<</Type/FontDescriptor/FontName/Made/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>'
	];
	for (const [i, texts] of pages.entries()) {
		objects.push(
			`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${height}]/Resources<</Font<</F 3 0 R>>>>/Contents ${8 + i * 2} 0 R>>`
		);
		const show = ({ text, x, y, size = 10 }: PdfText): string =>
			`BT /F ${size} Tf ${x} ${height - y} Td <${[...text.normalize('NFC')].map(glyph).join('')}> Tj ET`;
		objects.push(stream(texts.map(show).join('\n')));
	}
	let file = '%PDF-1.5\n';
	const places = objects.map((body, i) => {
		const at = file.length;
		file += `${i + 1} 0 obj${body}endobj\n`;
		return at;
	});
	const start = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
	file += `trailer<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${start}\n%%EOF`;
	return new TextEncoder().encode(file);
}
