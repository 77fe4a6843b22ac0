import { expect, test } from 'vitest';
import type { GridCell, ReportGrid } from '../../../src/lib/report/grid/grid';
import { readGrid } from '../../../src/lib/report/grid/read-grid';
import { documentOf, type DocumentParts } from './office-file';

const read = (body: string, parts?: DocumentParts): Promise<ReportGrid> => readGrid(documentOf(body, parts));
const run = (text: string, properties = ''): string =>
	`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = ''): string =>
	`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
const cell = (inside: string, properties = ''): string =>
	`<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<w:p') || inside.startsWith('<w:tbl') ? inside : paragraph(inside)}</w:tc>`;
const words = (...texts: string[]): string => texts.map((text) => cell(run(text))).join('');
const row = (cells: string, properties = ''): string =>
	`<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
/** A table with one row of cells with this inside. */
const cells = (...insides: string[]): string => table(row(insides.map((inside) => cell(inside)).join('')));

const texts = (grid: ReportGrid): string[][] => grid.rows.map((one) => one.cells.map(({ text }) => text));
const allCells = (grid: ReportGrid): GridCell[] => grid.rows.flatMap((one) => one.cells);
const told = (grid: ReportGrid): string[] => grid.notices.map(({ code, text }) => `${code}: ${text}`);
/** Where cells stand: column, columns and rows covered. */
const layout = (grid: ReportGrid): string[][] =>
	grid.rows.map((one) =>
		one.cells.map(
			(at) => `${at.text}@${at.column}${at.columnSpan + at.rowSpan > 2 ? `+${at.columnSpan}x${at.rowSpan}` : ''}`
		)
	);

const styles = `<w:style w:type="character" w:styleId="mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
	<w:style w:type="character" w:styleId="deepMark"><w:basedOn w:val="mark"/></w:style>
	<w:style w:type="character" w:styleId="unhidden"><w:rPr><w:vanish/></w:rPr></w:style>
	<w:style w:type="paragraph" w:styleId="hidden"><w:rPr><w:vanish/></w:rPr></w:style>
	<w:style w:type="paragraph" w:styleId="old"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>`;

test('raised marks by run, style, position, note reference and letter', async () => {
	const raised = '<w:vertAlign w:val="superscript"/>';
	const note = '<w:r><w:rPr><w:rStyle w:val="mark"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';
	const grid = await read(
		cells(
			run('1.664') + run('1', raised), run('1.665') + run('2', '<w:rStyle w:val="deepMark"/>'), run('10') + run('3', '<w:position w:val="6"/>'),
			run('1.667') + note, run('1.668') + '<w:r><w:endnoteReference w:id="5"/></w:r>', run('1.669⁽⁴⁾'), run('k') + run('m') + run('2', raised),
			run('1') + run('9', raised) + run('664'), run('12', '<w:position w:val="6"/>')
		), // prettier-ignore
		{
			styles,
			footnotes: '<w:footnote w:id="2"><w:p><w:r><w:t>Gồm cả ngành dọc</w:t></w:r></w:p></w:footnote>',
			endnotes: ''
		}
	);
	expect(texts(grid)).toEqual([['1.664', '1.665', '10', '1.667', '1.668', '1.669', 'km²', '1\n664', '12']]);
	expect(allCells(grid).map(({ marks }) => marks.join())).toEqual(['1', '2', '3', '1', '1', '(4)', '', '9', '']);
	expect(told(grid)).toContain('footnote: 1: Gồm cả ngành dọc');
});

const level = (index: number, text: string, format = 'decimal', more = ''): string =>
	`<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbered = (numId: number, at: number, text = ''): string =>
	paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`);

test('automatic numbers are worked out: levels, starts, restarts, formats, lists that share or begin anew', async () => {
	const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, '%1.', 'upperRoman')}${level(1, '%2')}${level(2, '%2.%3', 'decimal', '<w:suff w:val="nothing"/>')}
		${level(3, '%4)', 'lowerLetter')}${level(4, '%1.%5', 'decimal', '<w:isLgl/>')}</w:abstractNum>
		<w:abstractNum w:abstractNumId="1">${level(0, '•', 'bullet')}${level(1, '\uf0b7', 'bullet')}</w:abstractNum>
		<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
		<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
		<w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>`;
	const list: [number, number, string?][] = [
		[1, 0, 'a'], [1, 1], [1, 2, 'b'], [1, 2], [1, 1], [1, 2], [1, 3], [1, 3], [2, 0], [1, 4], [3, 0], [3, 1], [3, 0], [4, 0, 'x'], [4, 1, 'y'], [9, 0, 'z']
	]; // prettier-ignore
	const grid = await read(table(...list.map(([numId, at, text]) => row(cell(numbered(numId, at, text ?? ''))))), {
		numbering
	});
	expect(texts(grid).flat()).toEqual([
		'I. a', '1', '1.1b', '1.2', '2', '2.1', 'a)', 'b)', 'II.', '2.1', 'V.', '1', 'VI.', '• x', 'y', 'z'
	]); // prettier-ignore
});

test('numbers from a paragraph style; deleted, hidden and covered paragraphs are not counted', async () => {
	const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, '%1.')}<w:lvl w:ilvl="1"><w:start w:val="1"/><w:pStyle w:val="row"/><w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum>
		<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
	const style =
		'<w:style w:type="paragraph" w:styleId="row"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
	const styled = (inside: string, more = ''): string => paragraph(inside, `<w:pStyle w:val="row"/>${more}`);
	const grid = await read(
		numbered(1, 0, 'Đầu') +
			styled(run('một')) +
			styled('<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>', '<w:rPr><w:del/></w:rPr>') +
			styled(run('ẩn', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>') +
			styled(run('hai')) +
			table(row(cell(styled(run('ba')))), row(cell(styled(run('xóa'))), '<w:del/>'), row(cell(styled(run('bốn'))))) +
			paragraph(run('không số'), '<w:pStyle w:val="row"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
		{ numbering, styles: style }
	);
	expect(texts(grid).flat()).toEqual(['1. Đầu', '1.1. một', '1.2. hai', '1.3. ba', '1.4. bốn', 'không số']);
});

test('late, merged and covered cells stand in their own columns', async () => {
	const grid = await read(
		table(
			row(
				cell(run('TT'), '<w:vMerge w:val="restart"/>') +
					cell(run('Nội dung'), '<w:vMerge w:val="restart"/>') +
					cell(run('Kết quả'), '<w:gridSpan w:val="2"/>')
			),
			row(cell(run('cũ'), '<w:vMerge/>') + cell('', '<w:vMerge w:val="continue"/>') + words('ĐVT', 'Số')),
			row(words('20', '30'), '<w:gridBefore w:val="2"/>'),
			row(cell(run('a'), '<w:hMerge w:val="restart"/>') + cell('', '<w:hMerge/>') + words('b', 'c'))
		)
	);
	expect(layout(grid)).toEqual([
		['TT@0+1x2', 'Nội dung@1+1x2', 'Kết quả@2+2x1'], ['ĐVT@2', 'Số@3'], ['20@2', '30@3'], ['a@0+2x1', 'b@2', 'c@3']
	]); // prettier-ignore
	expect(told(grid)).toEqual(['merged-values: cũ']);
	expect(grid.rows[2]?.cells[0]?.place).toEqual({ kind: 'table', table: 1, row: 3, column: 3 });
});

test('tracked changes are read as accepted, and told', async () => {
	const grid = await read(
		table(
			row(
				cell(`<w:del><w:r><w:delText>95,9</w:delText></w:r></w:del><w:ins>${run('99,5')}</w:ins>`) +
					cell(paragraph(run('12'), '<w:rPr><w:del/></w:rPr>') + paragraph(run('34'))) +
					cell(`<w:moveFrom>${run('cũ')}</w:moveFrom><w:moveTo>${run('mới')}</w:moveTo>`) + words('x')
			),
			row(words('bỏ', 'bỏ'), '<w:del/>'),
			row(words('thêm'), '<w:ins/>')
		)
	); // prettier-ignore
	expect(texts(grid)).toEqual([['99,5', '1234', 'mới', 'x'], ['thêm']]);
	expect(allCells(grid).map(({ doubts }) => doubts.join())).toEqual(['tracked-change', 'tracked-change', 'tracked-change', '', 'tracked-change']); // prettier-ignore
	expect(told(grid)).toContain('tracked-changes: 95,9');
	expect(told(grid)).toContain('tracked-changes: bỏ | bỏ');
});

test('hidden and struck-out text is left out and told; toggles of two styles cancel each other', async () => {
	const grid = await read(
		paragraph(run('ẩn') + run('thấy', '<w:rStyle w:val="unhidden"/>'), '<w:pStyle w:val="hidden"/>') +
			cells(run('1', '<w:strike/>') + run('2'), run('3', '<w:dstrike/>') + run('4'), run('5', '<w:vanish/>') + run('6'), run('7', '<w:strike w:val="false"/>'), run('chữ', '<w:caps/>')) +
			table(row(words('hàng ẩn'), '<w:hidden/>')),
		{ styles }
	); // prettier-ignore
	expect(texts(grid)).toEqual([['thấy'], ['2', '4', '6', '7', 'CHỮ']]);
	expect(told(grid)).toEqual([
		'hidden-text: ẩn',
		'struck-out: 1',
		'struck-out: 3',
		'hidden-text: 5',
		'hidden-row: hàng ẩn'
	]);
});

test('breaks and tabs separate, letters without a shape fall away', async () => {
	const grid = await read(
		cells(
			paragraph(run('10')) + paragraph(run('20')), '<w:r><w:t>1</w:t><w:br/><w:t>2</w:t><w:cr/><w:t>3</w:t></w:r>',
			'<w:r><w:t>1</w:t><w:ptab/><w:t>664</w:t></w:r>', '<w:r><w:t>99</w:t><w:br w:type="page"/><w:t>5</w:t></w:r>',
			'<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>', run('1\u00a0664'), '<w:r><w:t>12</w:t><w:softHyphen/><w:t>34</w:t><w:noBreakHyphen/><w:t>5</w:t></w:r>',
			'<w:r><w:t>1.</w:t></w:r><w:proofErr/><w:bookmarkStart/><w:r><w:t>664</w:t></w:r>', '<w:r><w:t> 5 </w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>6</w:t></w:r>'
		)
	); // prettier-ignore
	expect(texts(grid)[0]).toEqual([
		'10\n20',
		'1\n2\n3',
		'1\n664',
		'99\n5',
		'a b',
		'1\u00a0664',
		'1234‑5',
		'1.664',
		'56'
	]);
});

test('fields and controls carry values; prompts do not', async () => {
	const mark = (type: string, inside = ''): string =>
		`<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
	const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
	const list =
		'<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Tốt"/><w:listEntry w:val="Khá"/></w:ddList></w:ffData>';
	const control = (inside: string, properties = ''): string =>
		`<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
	const grid = await read(
		table(
			row(
				cell(`<w:fldSimple w:instr="=SUM(ABOVE)">${run('1.664')}</w:fldSimple>`) +
					cell(mark('begin') + instruction('=SUM(ABOVE)') + mark('separate') + run('1.665') + mark('end')) +
					cell(mark('begin', list) + instruction('FORMDROPDOWN') + mark('end')) +
					cell(mark('begin') + instruction('=A1*2') + mark('end')) +
					cell(control(run('5'))) + cell(control(run('Nhập số liệu 0'), '<w:showingPlcHdr/>')) + control(cell(run('8'))) +
					cell('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>') + cell(`<w:smartTag>${run('9')}</w:smartTag>`)
			)
		) + control(paragraph(run('trong khung')))
	); // prettier-ignore
	expect(texts(grid)).toEqual([['1.664', '1.665', 'Khá', '', '5', '', '8', '☑', '9'], ['trong khung']]);
	expect(allCells(grid)[3]?.state).toBe('not-calculated');
	expect(told(grid)).toEqual(['prompt-left: Nhập số liệu 0']);
});

test('text boxes come before what they hang in, once, from either kind of drawing', async () => {
	const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
	const drawn = (text: string): string =>
		`<w:drawing><a:graphic><wps:txbx>${box(text)}</wps:txbx></a:graphic></w:drawing>`;
	const grid = await read(
		paragraph(`<w:r>${drawn('Biểu mẫu số 01')}</w:r>${run('Công tác')}`) +
			paragraph(`<w:r><mc:AlternateContent><mc:Choice>${drawn('Biểu mẫu số 02')}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Biểu mẫu số 02')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`) +
			cells(run('STT') + `<w:r><w:pict><v:textbox>${box('Biểu mẫu số 03')}</v:textbox></w:pict></w:r>`, run('Số'))
	); // prettier-ignore
	expect(texts(grid)).toEqual([
		['Biểu mẫu số 01'],
		['Công tác'],
		['Biểu mẫu số 02'],
		['Biểu mẫu số 03'],
		['STT', 'Số']
	]);
	expect(told(grid)).toHaveLength(3);
});

test('tables in tables: a frame is read in its own order, others follow their row', async () => {
	const inner = (text: string): string => table(row(words(text)));
	const grid = await read(
		table(row(cell(paragraph(run('Biểu 1')) + inner('1') + paragraph(run('Biểu 2')) + inner('2')))) +
			table(row(cell(run('a')) + cell(paragraph(run('b')) + inner('c'))), row(words('d', 'e')))
	);
	expect(texts(grid)).toEqual([['Biểu 1'], ['1'], ['Biểu 2'], ['2'], ['a', 'b'], ['c'], ['d', 'e']]);
	expect(grid.rows.map((one) => one.table)).toEqual([null, 1, null, 2, 3, 4, 3]);
});

test('equations, old fonts by style, running heads, parts from elsewhere', async () => {
	const grid = await read(
		paragraph(run('Bé Tµi chÝnh'), '<w:pStyle w:val="old"/>') +
			paragraph(run('s') + run('è'), '<w:pStyle w:val="old"/>') +
			paragraph(run('Bé', '<w:rFonts w:ascii="Arial"/>'), '<w:pStyle w:val="old"/>') +
			paragraph('<m:oMath><m:r><m:t>99,59%</m:t></m:r></m:oMath>') +
			'<w:altChunk r:id="x"/>' +
			paragraph('<w:r><w:t>Biểu</w:t><w:br/><w:t>Tên</w:t></w:r>'),
		{ styles, header: paragraph(run('Biểu mẫu số 05')) }
	);
	expect(texts(grid).flat()).toEqual(['Bộ Tài chính', 'số', 'Bé', '99,59%', 'Biểu', 'Tên']);
	expect(told(grid)).toEqual(['other-content: Biểu mẫu số 05', 'old-font: Bộ Tài chính', 'other-content: altChunk']);
});
