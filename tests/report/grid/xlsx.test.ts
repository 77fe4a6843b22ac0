import { expect, test } from 'vitest';
import type { GridCell, ReportGrid } from '../../../src/lib/report/grid/grid';
import { readGrid } from '../../../src/lib/report/grid/read-grid';
import { sheetOf, workbookOf, zipOf, namespaces } from './office-file';

/** Texts by cell name; other states by their own name. */
const shown = (grid: ReportGrid): Record<string, string> =>
	Object.fromEntries(
		cellsOf(grid).map((cell) => [
			cell.place.kind === 'cell' ? cell.place.cell : '',
			cell.state === 'value' ? cell.text : cell.state
		])
	);
const cellsOf = (grid: ReportGrid): GridCell[] => grid.rows.flatMap(({ cells }) => cells);
const told = (grid: ReportGrid): string[] => grid.notices.map(({ code, text }) => `${code}: ${text}`);
const inline = (name: string, text: string): string => `<c r="${name}" t="inlineStr"><is>${text}</is></c>`;

const styles = `<numFmts>
	<numFmt numFmtId="170" formatCode=";;;"/><numFmt numFmtId="171" formatCode="#,##0&quot; hồ sơ&quot;"/>
	<numFmt numFmtId="172" formatCode="General\\d"/></numFmts>
	<fonts><font/><font><strike/></font><font><name val=".VnTimeH"/></font><font><name val="VNI-Times"/></font></fonts>
	<cellXfs><xf/><xf numFmtId="10"/><xf numFmtId="2"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="14"/>
	<xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf numFmtId="3"/></cellXfs>`;

test('five states stay apart', async () => {
	const grid = await readGrid(
		sheetOf(`<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>0</v></c><c r="C1"/>${inline('D1', '<t>  </t>')}
			<c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1"><f>1+1</f></c><c r="G1"><f>A1</f><v></v></c><c r="H1" t="str"><f>""</f><v></v></c>
			<c r="I1" t="e"><f>1/0</f><v>#N/A</v></c>${inline('J1', '<t>#N/A</t>')}<c r="K1" t="b"><v>true</v></c></row>`)
	);
	expect(shown(grid)).toEqual({
		A1: '5', B1: '0', D1: 'empty', E1: 'error', F1: 'not-calculated', G1: 'not-calculated', I1: 'error', J1: '#N/A', K1: 'TRUE'
	}); // prettier-ignore
	expect(cellsOf(grid).find(({ state }) => state === 'error')?.text).toBe('#DIV/0!');
	expect(cellsOf(grid).at(-1)?.raw).toBe(true);
});

test('raised marks are kept apart from the number', async () => {
	const raised = '<rPr><vertAlign val="superscript"/></rPr>';
	const grid = await readGrid(
		sheetOf(
			`<row r="1"><c r="A1" t="s"><v>0</v></c>${inline('B1', `<r><t>99,5</t></r><r>${raised}<t>(2)</t></r>`)}${inline('C1', '<t>1.465¹</t>')}
			${inline('D1', '<t>m²</t>')}${inline('E1', `<r><t>k</t></r><r><t>m</t></r><r>${raised}<t>2</t></r>`)}
			${inline('F1', `<r><t>1</t></r><r>${raised}<t>2</t></r><r><t>664</t></r>`)}${inline('G1', `<r>${raised}<t>1</t></r>`)}</row>`,
			{ strings: `<si><r><t>1.664</t></r><r>${raised}<t>1</t></r><rPh sb="0" eb="1"><t>9</t></rPh></si>` }
		)
	);
	expect(shown(grid)).toEqual({
		A1: '1.664', B1: '99,5', C1: '1.465', D1: 'm²', E1: 'km²', F1: '1\n664', G1: 'empty'
	}); // prettier-ignore
	expect(cellsOf(grid).map(({ marks }) => marks.join())).toEqual(['1', '(2)', '1', '', '', '2', '1']);
});

test('numbers are shown as a Vietnamese Excel shows them', async () => {
	const grid = await readGrid(
		sheetOf(
			`<row r="1"><c r="A1" s="1"><v>0.9959</v></c><c r="B1" s="2"><v>1.1</v></c><c r="C1" s="4"><v>1664</v></c><c r="D1" s="5"><v>1664</v></c>
			<c r="E1"><v>0.9849</v></c><c r="F1" s="10"><v>1234567.5</v></c><c r="G1"><v>0.30000000000000004</v></c><c r="H1" s="6"><v>45565</v></c></row>`,
			{ styles }
		)
	);
	expect(shown(grid)).toEqual({
		A1: '99,59%', B1: '1,10', C1: '1.664 hồ sơ', D1: '1664d', E1: '0,9849', F1: '1.234.568', G1: '0,3', H1: '30/09/2024'
	}); // prettier-ignore
	expect(cellsOf(grid)[0]).toMatchObject({ raw: 0.9959, numberFormat: '0.00%' });
});

test('dates of 1904, with either way of writing true', async () => {
	for (const yes of ['1', 'true', 'on']) {
		const workbookProperties = `<workbookPr date1904="${yes}"/>`;
		const grid = await readGrid(sheetOf('<row><c s="6"><v>44103</v></c></row>', { styles, workbookProperties }));
		expect(shown(grid)).toEqual({ A1: '30/09/2024' });
	}
});

test('what cannot be seen is left out and told', async () => {
	const grid = await readGrid(
		workbookOf({
			styles,
			sheets: [
				{ name: 'Ẩn', state: 'veryHidden', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' },
				{
					name: 'Thấy',
					xml: `<sheetViews><sheetView showZeros="0"/></sheetViews><cols><col min="2" max="2" hidden="true"/></cols><sheetData>
						<row r="1"><c r="A1"><v>11</v></c><c r="B1"><v>12</v></c><c r="C1" s="3"><v>13</v></c><c r="D1"><v>0</v></c></row>
						<row r="2" hidden="1"><c r="A2"><v>21</v></c></row><row r="3" ht="0"><c r="A3"><v>31</v></c></row></sheetData>`
				}
			]
		})
	);
	expect(shown(grid)).toEqual({ A1: '11', C1: 'empty', D1: 'empty' });
	expect(told(grid)).toEqual([
		'hidden-sheet: Ẩn', 'hidden-text: 13', 'hidden-text: 0', 'hidden-column: 12', 'hidden-row: 21', 'hidden-row: 31'
	]); // prettier-ignore
});

test('merged cells stand once, values under them are told, and hidden beginnings show further on', async () => {
	const grid = await readGrid(
		sheetOf(
			`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>77</v></c><c r="D1"><v>4</v></c></row>
			<row r="2" hidden="1"><c r="A2"><v>5</v></c></row><row r="3"><c r="B3"><v>6</v></c></row>`,
			{ after: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>' }
		)
	);
	expect(shown(grid)).toEqual({ A1: '1', D1: '4', A3: '5', B3: '6' });
	expect(cellsOf(grid)[0]).toMatchObject({ column: 0, columnSpan: 3, rowSpan: 1 });
	expect(told(grid)).toContain('merged-values: 77');
});

test('struck-out text is no part of a value', async () => {
	const grid = await readGrid(
		sheetOf(
			`<row>${inline('A1', '<r><rPr><strike/></rPr><t>95,9</t></r><r><t>99,5</t></r>')}<c r="B1" s="7"><v>12</v></c></row>`,
			{ styles }
		)
	);
	expect(shown(grid)).toEqual({ A1: '99,5', B1: 'empty' });
	expect(cellsOf(grid)[0]?.doubts).toEqual(['struck-out']);
	expect(told(grid)).toEqual(['struck-out: 95,9', 'struck-out: 12']);
});

test('letters of old fonts become Unicode, capitals by the font', async () => {
	const grid = await readGrid(
		sheetOf('<row><c t="s" s="8"><v>0</v></c><c t="s" s="9"><v>1</v></c></row>', {
			styles,
			strings: '<si><t>BiÓu mÉu sè 01</t></si><si><t>Soá ñöôøng Tyû leä</t></si>'
		})
	);
	expect(shown(grid)).toEqual({ A1: 'BIỂU MẪU SỐ 01', B1: 'Số đường Tỷ lệ' });
	expect(cellsOf(grid).map(({ doubts }) => doubts)).toEqual([['old-font'], ['old-font']]);
});

test('letters are composed, breaks and escapes read, blanks in numbers kept', async () => {
	const grid = await readGrid(
		sheetOf(
			`<row><c t="s"><v>0</v></c>${inline('B1', '<t>Tỷ lệ</t>')}${inline('C1', '<t>1\u00a0664</t>')}${inline('D1', '<t>1\u202f664 </t>')}
			${inline('E1', '<t>_x005F_x0041_B</t>')}${inline('F1', '<t><![CDATA[a<b]]></t>')}</row>`,
			{ strings: '<si><t xml:space="preserve"> 10_x000D_\n20 </t></si>' }
		)
	);
	expect(shown(grid)).toEqual({
		A1: '10\n20', B1: 'Tỷ lệ', C1: '1\u00a0664', D1: '1\u202f664', E1: '_x0041_B', F1: 'a<b'
	}); // prettier-ignore
});

test('a workbook of another program: prefixes, strict names, absolute targets, UTF-16, no places, a chart sheet', async () => {
	const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
	const strictRelations = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
	const relation = (id: string, type: string, target: string): string =>
		`<Relationship Id="${id}" Type="${strictRelations}/${type}" Target="${target}"/>`;
	const wrap = (rows: string): string =>
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`;
	const sheet = `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${strict}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>hồ sơ</x:t></x:is></x:c></x:row><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
	const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...[...sheet].map((letter) => letter.charCodeAt(0))]).buffer);
	const grid = await readGrid(
		zipOf({
			'[Content_Types].xml':
				'<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml" PartName="/a/book.xml"/></Types>',
			'_rels/.rels': wrap(relation('m', 'officeDocument', '/a/book.xml')),
			'a/book.xml': `<b:workbook xmlns:b="${strict}" xmlns:q="${strictRelations}"><b:sheets><b:sheet name="Biểu đồ" q:id="c"/><b:sheet name="Số liệu" q:id="d"/></b:sheets></b:workbook>`,
			'a/_rels/book.xml.rels': wrap(
				relation('c', 'chartsheet', 'chart.xml') + relation('d', 'worksheet', '/a/deep/../one.xml')
			),
			'a/one.xml': utf16,
			'a/vbaProject.bin': new Uint8Array([1, 2, 3])
		})
	);
	expect(shown(grid)).toEqual({ A1: '1', B1: 'hồ sơ', A2: '2' });
});

test('text boxes over a sheet are read where they hang', async () => {
	const drawing = `<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${namespaces.drawing}">
		<d:twoCellAnchor><d:from><d:col>0</d:col><d:row>1</d:row></d:from><d:sp><d:txBody><a:p><a:r><a:t>Biểu mẫu số 02</a:t></a:r></a:p></d:txBody></d:sp></d:twoCellAnchor></d:wsDr>`;
	const rels = (type: string, target: string): string =>
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="x/${type}" Target="${target}"/></Relationships>`;
	const grid = await readGrid(
		sheetOf('<row r="1"><c><v>1</v></c></row><row r="3"><c><v>3</v></c></row>', {
			after: '<drawing r:id="d"/>',
			extra: {
				'xl/worksheets/_rels/sheet1.xml.rels': rels('drawing', '../drawings/one.xml'),
				'xl/drawings/one.xml': drawing
			}
		})
	);
	expect(grid.rows.map(({ table, cells }) => [table, cells[0]?.text])).toEqual([[0, '1'], [null, 'Biểu mẫu số 02'], [0, '3']]); // prettier-ignore
});
