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
