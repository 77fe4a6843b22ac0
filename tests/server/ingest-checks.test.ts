import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingestForms } from '../../src/lib/server/ingest';
import { copyData, exampleReport } from './example-data';

let data: ReturnType<typeof copyData>;
beforeEach(() => (data = copyData()));
afterEach(() => data.remove());

const warnings: string[] = [];
function ingest(content: string | Buffer, name = 'bao-cao.txt'): ReturnType<typeof ingestForms> {
	const path = join(data.dir, name);
	writeFileSync(path, content);
	warnings.length = 0;
	return ingestForms(path, 'bt-2023-q1', data.dir, (message) => warnings.push(message));
}
/** What is told of a report that is refused; nothing may have been written then. */
function refusal(content: string | Buffer): string {
	expect(() => ingest(content)).toThrow();
	expect(existsSync(join(data.dir, 'observations', 'bt-2023-q1.form.csv'))).toBe(false);
	try {
		ingest(content);
	} catch (error) {
		return (error as Error).message;
	}
	return '';
}

const [heading, row] = ['Biểu mẫu số 03', '3.1.1.\tTổng số hồ sơ\tHồ sơ\t66.959\t'];
const afterNote = (line: string): string => exampleReport.replace('một ghi chú dài', `một ghi chú dài\n${line}`);

describe('headings', () => {
	test.each(['Biểu mẫu số 3', 'Biểu mẫu số: 03', 'Biểu số 03', 'BIỂU MẪU SỐ 03:', 'biểu mẫu 03.', 'Bieu mau so 03'])(
		'%s is understood',
		(line) => expect(ingest(exampleReport.replace(heading, line)).rows).toBe(4)
	);
	test.each(['Biểu mẫu số 08', 'Biểu mẫu số III', 'Biểu mẫu số O3', 'Biểu mẫu số 03 (tiếp theo)', 'Biểu mẫu'])(
		'%s is told: its rows would be lost',
		(line) =>
			expect(refusal(exampleReport.replace(heading, line))).toMatch(
				/^1 error.*\nbao-cao\.txt:19 · "Biểu mẫu.*" is no heading of a known form/
			)
	);
	test('a sentence that begins with the words is none', () => {
		const sentence = 'Biểu mẫu điện tử tương tác đã được công khai trên Cổng dịch vụ công của tỉnh theo quy định.';
		expect(ingest(exampleReport.replace('BÁO CÁO', sentence)).rows).toBe(4);
	});
});

describe('row names', () => {
	test.each([
		[
			'a row that slipped',
			exampleReport.replace('1.\tSố văn bản chỉ đạo CCHC\tVăn bản', '2.1.\tSố nhiệm vụ đã hoàn thành\tNhiệm vụ'),
			/:8 · 01\/2\.1 · reads like row 2\.2 of the form model: "Số nhiệm vụ đã hoàn thành"/
		],
		[
			'a row that differs from its neighbour in one word of fifteen',
			exampleReport.replace(row, '3.2.\tTỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn\t%\t98,9\t'),
			/03\/3\.2 · reads like row 3\.3 of the form model/
		],
		[
			'a name from elsewhere',
			exampleReport.replace('Tổng số hồ sơ', 'Diện tích rừng trồng mới'),
			/03\/3\.1\.1 · "Diện tích rừng trồng mới" is not row 3\.1\.1 of the form model: "Tổng số TTHC/
		],
		['no name', exampleReport.replace('Tổng số hồ sơ', ''), /03\/3\.1\.1 · has no name/]
	])('%s is told', (_, text, message) => expect(refusal(text)).toMatch(message));

	test('marks lost in scanning and shortened names are fine', () => {
		const text = exampleReport.replace('Tổng số hồ sơ', 'TONG SO TTHC').replace('Số văn bản chỉ đạo CCHC', 'Văn bản');
		expect(ingest(text).rows).toBe(4);
	});
});

describe('lost values', () => {
	test.each([
		['in the unit cell', row.replace('Hồ sơ\t66.959', 'Hồ sơ 66.959\t'), 'unit'],
		['instead of the unit', row.replace('Hồ sơ\t66.959', '66.959\t'), 'unit'],
		['in the name cell', row.replace('\tHồ sơ\t66.959', ' Hồ sơ 66.959\t\t'), 'name'],
		['in the note cell', row.replace('66.959\t', '\t66.959'), 'note'],
		['after the codes', '7.\tTổ chức đối thoại\tKhông = 0 Có = 1 1\t\t', 'unit', '01/7']
	])('a value %s is told', (_, changed, cell, code = '03/3.1.1') => {
		const text =
			code === '03/3.1.1'
				? exampleReport.replace(row, changed)
				: exampleReport.replace(heading, `${changed}\n${heading}`);
		expect(refusal(text)).toMatch(`${code} · value missing: it seems to stand in the ${cell} cell`);
	});
	test('a row left empty is not one, even where its name ends in a year', () => {
		const empty = '\nBiểu mẫu số 04\n2.5.\tTỷ lệ phần trăm biên chế đã tinh giản so với năm 2015\t%\t\t\n';
		const { missing, rows } = ingest(exampleReport + empty);
		expect(rows).toBe(4);
		expect(missing).toContain('04/2.5');
	});
	test.each(['3.1.1. Tổng số hồ sơ Hồ sơ 66.959', '3.1.1  Tổng số hồ sơ', '3. Kết quả giải quyết TTHC'])(
		'a row without tabs is told: %s',
		(line) =>
			expect(refusal(exampleReport.replace(row, line))).toMatch(/:25 · 03\/3\S* · no tabs: number, name, unit, value/)
	);
	test('so is one without the first tab', () =>
		expect(refusal(exampleReport.replace(row, row.replace('\t', ' ')))).toMatch(
			/:25 · 03\/3\.1\.1 · no tab between row number and name/
		));
	test.each(['22 nhiệm vụ đang thực hiện trong hạn', '1.859 biên chế', '18/6/2024.', '17', '2024. Tiếp', '99,5 %'])(
		'a note that wraps, or a page number, is no row: %s',
		(line) => expect(ingest(afterNote(line)).rows).toBe(4)
	);
});

describe('the text as a whole', () => {
	test.each([
		['UTF-16', Buffer.from(`\uFEFF${exampleReport}`, 'utf16le'), /bao-cao\.txt · is not UTF-8 \(UTF-16\?\)/],
		['Windows-1258', Buffer.from(exampleReport, 'latin1'), /bao-cao\.txt:1 · is not UTF-8: letters of this line/],
		['letters lost before', exampleReport.replace('ghi chú', 'ghi ch�'), /bao-cao\.txt:8 · is not UTF-8/],
		['an empty file', ' \n', /bao-cao\.txt · is empty/],
		['spaces for tabs', exampleReport.replaceAll('\t', '  '), /^1 error.*\n.*the text has no tabs/]
	])('%s is refused in one line', (_, content, message) => expect(refusal(content)).toMatch(message));

	test('what cannot be opened is told without a stack', () => {
		expect(() => ingestForms(join(data.dir, 'x.txt'), 'bt-2023-q1', data.dir)).toThrow(
			/x\.txt · cannot be read: there is no/
		);
		expect(() => ingestForms(data.dir, 'bt-2023-q1', data.dir)).toThrow(/cannot be read: it is a folder/);
	});

	test('a byte order mark is passed over', () => expect(ingest(`\uFEFF${exampleReport}`).rows).toBe(4));

	test('problems come in the order of the lines, breaches of the contract with their form code', () => {
		const text = exampleReport.replace('99,59', '-1').replace('66.959', '6x').replace('08', '1,5');
		const codes = refusal(text).match(/0\d\/[\d.]+ · \S+/g);
		expect(codes).toEqual(['01/1 · 1.5', '03/3.1 · -1', '03/3.1.1 · value']);
	});

	test('a unit of another kind is told with those allowed', () => {
		expect(refusal(exampleReport.replace('Hồ sơ\t66', 'Người\t66'))).toMatch(
			/unit "Người" cannot be turned into hồ sơ \(allowed by units\.csv: hồ sơ/
		);
	});
});

describe('warnings', () => {
	test('a report of another file name than registered is read all the same', () => {
		expect(ingest(exampleReport).rows).toBe(4);
		expect(warnings).toEqual([
			expect.stringMatching(/this file is bao-cao\.txt, documents\.csv says "003_.*bt-2023-q1/)
		]);
		ingest(exampleReport, '003_97317f7171c4fa29.txt');
		expect(warnings).toEqual([]);
	});
	test('rows that the replaced file had are named', () => {
		ingest(exampleReport);
		ingest(exampleReport.replace(row, ''));
		expect(warnings.at(-1)).toBe('3 rows replace 4; no longer there: 03/3.1.1');
		expect(readFileSync(join(data.dir, 'observations', 'bt-2023-q1.form.csv'), 'utf8')).not.toMatch('03/3.1.1');
	});
	test('a misspelt document is suggested', () => {
		writeFileSync(join(data.dir, 'r.txt'), exampleReport);
		expect(() => ingestForms(join(data.dir, 'r.txt'), 'bt-2023-q', data.dir)).toThrow(/did you mean bt-2023-q1\?/);
	});
	test('with a dimension unread, the cause alone is told', () => {
		data.edit('indicators.csv', (text) => text.replace('indicator_id', 'id'));
		expect(refusal(exampleReport)).toMatch(/^1 error.*\nindicators\.csv:1 · header is/);
	});
});
