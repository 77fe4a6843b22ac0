import { strToU8 } from 'fflate/browser';
import { expect, test } from 'vitest';
import type { ReportGrid } from '../../../src/lib/report/grid/grid';
import { readGrid } from '../../../src/lib/report/grid/read-grid';

const texts = (grid: ReportGrid): string[][] => grid.rows.map(({ cells }) => cells.map(({ text }) => text));
const read = (text: string): Promise<ReportGrid> => readGrid(strToU8(text));

test('separators are found, quotes and breaks inside them read', async () => {
	const grid = await read('\ufeffTT;Nội dung;ĐVT;Số\r\n1;"Có = 1; Không = 0";"a\r\nb";1,5\r\n2;"Số ""mới""";;2\r\n');
	expect(grid.format).toBe('csv');
	expect(texts(grid)).toEqual([
		['TT', 'Nội dung', 'ĐVT', 'Số'],
		['1', 'Có = 1; Không = 0', 'a\nb', '1,5'],
		['2', 'Số "mới"', '', '2']
	]);
	expect(grid.rows[2]?.cells[1]?.place).toEqual({ kind: 'line', line: 4, column: 3 });
	expect(grid.rows[2]?.cells[2]?.state).toBe('empty');
});

test('a comma file with decimal commas in quotes', async () => {
	expect(texts(await read('1,Tỷ lệ,%,"98,49",\n2,"a, b",x,"1.465",\n'))).toEqual([
		['1', 'Tỷ lệ', '%', '98,49', ''],
		['2', 'a, b', 'x', '1.465', '']
	]);
});

test('a line that says the separator is obeyed and is no row', async () => {
	const grid = await read('sep=|\r\n1|2\r\n3|4');
	expect(texts(grid)).toEqual([
		['1', '2'],
		['3', '4']
	]);
	expect(grid.rows[0]?.cells[0]?.place).toEqual({ kind: 'line', line: 2, column: 1 });
});

test('tabs win over semicolons in the text; a stray quotation mark is a letter', async () => {
	const grid = await read('Biểu mẫu số 01\n1.\t"Có = 1; b\tx; y\t2\n\f2.\ta\t"b\tc"\t3\n3.\ta\tb\t4');
	expect(grid.format).toBe('tsv');
	expect(texts(grid)).toEqual([
		['Biểu mẫu số 01'],
		['1.', '"Có = 1; b', 'x; y', '2'],
		['2.', 'a', 'b\tc', '3'],
		['3.', 'a', 'b', '4']
	]);
	expect(grid.rows.map(({ table }) => table)).toEqual([null, 0, 0, 0]);
});

test('upright strokes with edges and a rule', async () => {
	expect(texts(await read('| TT | Nội dung | Số |\n|---|:--:|--:|\n| 1 | a | 1.664 |\n| 2 | b | |\n'))).toEqual([
		['TT', 'Nội dung', 'Số'],
		['1', 'a', '1.664'],
		['2', 'b', '']
	]);
});

const sample = '1\tTỷ lệ hồ sơ của tỉnh đúng hạn\t%\t99,5\n2\tTổng số đơn vị hành chính\tđơn vị\t5\n3\tđường\tkm\t7\n';

test('UTF-16 with and without its mark', async () => {
	for (const text of ['\ufeff' + sample, sample]) {
		const little = new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);
		expect(texts(await readGrid(little))).toEqual(texts(await read(sample)));
		const big = little.map((_, index) => little[index ^ 1] ?? 0);
		expect(texts(await readGrid(big))).toEqual(texts(await read(sample)));
	}
});

/** Text to bytes of a one-byte encoding, by trying what each byte decodes to. */
function encode(text: string, label: string): Uint8Array {
	const letters = new Map(
		Array.from({ length: 256 }, (_, byte) => [new TextDecoder(label).decode(new Uint8Array([byte])), byte])
	);
	return new Uint8Array([...text].map((letter) => letters.get(letter) ?? 63));
}

test('windows-1258 is composed', async () => {
	// Vowels stay whole, tone marks stand apart: as Windows writes it.
	const apart = sample.replace(/[ạ-ỹ]/g, (letter) => {
		const parts = letter.normalize('NFD');
		const tone = [...parts].find((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark)) ?? '';
		return parts.replace(tone, '').normalize('NFC') + tone;
	});
	const grid = await readGrid(encode(apart, 'windows-1258'));
	expect(texts(grid)).toEqual(texts(await read(sample)));
	expect(grid.notices).toEqual([{ code: 'decoded-as', place: null, text: 'windows-1258' }]);
});

test('text of old fonts is converted with a doubt', async () => {
	const tcvn3 = '1\tTû lÖ hå s¬ cña tØnh ®óng h¹n\t%\t99,5\n2\tTæng sè ®¬n vÞ hµnh chÝnh\t®¬n vÞ\t5\n3\t®­êng\tkm\t7\n';
	for (const bytes of [encode(tcvn3, 'windows-1252'), strToU8(tcvn3)]) {
		const grid = await readGrid(bytes);
		expect(texts(grid)).toEqual(texts(await read(sample)));
		expect(grid.rows[0]?.cells[1]?.doubts).toEqual(['old-font']);
		expect(grid.notices[0]?.code).toBe('old-font');
	}
	const vni =
		'1\tTyû leä hoà sô cuûa tænh ñuùng haïn\t%\t99,5\n2\tToång soá ñôn vò haønh chính\tñôn vò\t5\n3\tñöôøng\tkm\t7\n';
	expect(texts(await readGrid(encode(vni, 'windows-1252')))).toEqual(texts(await read(sample)));
});

test('bytes that read as nothing known are refused', async () => {
	await expect(readGrid(new Uint8Array([...strToU8('a\tb\tc\n'), 0xe9, 0xff, 0xf0]))).rejects.toThrow('encoding');
});

const printed = `                       Biểu mẫu số 01
                 STT      Nội dung                    Kết quả        Ghi chú
                                                   ĐVT      Số liệu
                        Tỷ lệ hồ sơ giải quyết
                 1.                                  %        99,5    (lũy kế)
                        đúng hạn trong kỳ
                 2.     Tổng số hồ sơ              Hồ sơ      1 465
                        Số cơ quan, đơn vị đã     Cơ quan,
                 2.1.                                          12
                        kiểm tra                   đơn vị
                                         7
\f                        Số nhiệm vụ còn lại
                 2.2.                               Việc       5
                        chưa làm
                 3.     Số khác                     Việc       6
Người lập biểu đã ký và đóng dấu vào báo cáo này theo quy định của pháp luật`;

test('columns aligned by blanks, rows wrapped around their number, page numbers', async () => {
	const grid = await read(printed);
	expect(grid.format).toBe('text');
	expect(grid.rows.map(({ cells }) => cells.map(({ column, text }) => `${column}:${text}`).join(' ¦ '))).toEqual([
		'0:Biểu mẫu số 01',
		'0:STT ¦ 1:Nội dung ¦ 2:Kết quả ¦ 4:Ghi chú',
		'2:ĐVT ¦ 3:Số liệu',
		'0:1. ¦ 1:Tỷ lệ hồ sơ giải quyết\nđúng hạn trong kỳ ¦ 2:% ¦ 3:99,5 ¦ 4:(lũy kế)',
		'0:2. ¦ 1:Tổng số hồ sơ ¦ 2:Hồ sơ ¦ 3:1 465',
		'0:2.1. ¦ 1:Số cơ quan, đơn vị đã\nkiểm tra ¦ 2:Cơ quan,\nđơn vị ¦ 3:12',
		'0:2.2. ¦ 1:Số nhiệm vụ còn lại\nchưa làm ¦ 2:Việc ¦ 3:5',
		'0:3. ¦ 1:Số khác ¦ 2:Việc ¦ 3:6',
		'0:Người lập biểu đã ký và đóng dấu vào báo cáo này theo quy định của pháp luật'
	]);
	expect(grid.notices.map(({ code, text }) => `${code}: ${text}`)).toEqual(['header-repeated: 7']);
	expect(grid.rows[3]?.cells[3]?.place).toEqual({ kind: 'line', line: 5, column: 63 });
});

test('numbers on the first line of their row, and words over the edge of a column', async () => {
	const rows = Array.from(
		{ length: 14 },
		(_, index) => `${`${index + 1}.`.padEnd(6)}Số hồ sơ thứ ${index + 1}`.padEnd(40) + 'Hồ sơ     12'
	);
	rows[2] = '3.    Số hồ sơ có một tên dài quá đến nỗi che 45678';
	rows.splice(5, 0, '      và phần sau của tên');
	const grid = await read(rows.join('\n'));
	expect(grid.rows).toHaveLength(14);
	expect(grid.rows[4]?.cells[1]?.text).toBe('Số hồ sơ thứ 5\nvà phần sau của tên');
	expect(grid.rows[2]?.cells.some(({ doubts }) => doubts.includes('crosses-columns'))).toBe(true);
	expect(grid.rows[3]?.cells.flatMap(({ doubts }) => doubts)).toEqual([]);
});

test('a semicolon inside quotation marks separates nothing where commas do', async () => {
	const line = (row: number): string => `${row},"Có = 1; Không = 0",,,,"Có = 1; Không = 0"`;
	const grid = await readGrid(new TextEncoder().encode(`${line(1)}\n${line(2)}\n`));
	expect(grid.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
		[1, 2].map((row) => [String(row), 'Có = 1; Không = 0', '', '', '', 'Có = 1; Không = 0'])
	);
});
