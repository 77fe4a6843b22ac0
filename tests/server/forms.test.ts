import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFormRows } from '../../src/lib/server/forms/form-lines';
import { ingestForms } from '../../src/lib/server/ingest';
import { DataError } from '../../src/lib/server/issue';
import { copyData, exampleReport } from './example-data';

let data: ReturnType<typeof copyData>;
beforeEach(() => (data = copyData()));
afterEach(() => data.remove());

const reportFile = 'bao-cao.txt';
function ingest(text: string): ReturnType<typeof ingestForms> {
	const path = join(data.dir, reportFile);
	writeFileSync(path, text);
	return ingestForms(path, 'bt-2023-q1', data.dir);
}
function failure(text: string): string {
	try {
		ingest(text);
	} catch (error) {
		if (error instanceof DataError) return error.message;
		throw error;
	}
	throw new Error('was accepted');
}
const target = (): string => join(data.dir, 'observations', 'bt-2023-q1.form.csv');

describe('readFormRows', () => {
	test('joins what page breaks cut and keeps the line of the value', () => {
		const { rows, problems } = readFormRows(exampleReport);
		expect(problems).toEqual([]);
		expect(rows.map(({ code, value, unit }) => [code, value, unit])).toEqual([
			['01/1', '08', 'Văn bản'],
			['01/3', '', ''],
			['01/6.2', '2', 'Trực tuyến = 0 Phát phiếu = 1 Kết hợp = 2'],
			['03/3.1', '99,59', '%'],
			['03/3.1.1', '66.959', 'Hồ sơ']
		]);
		const lines = exampleReport.split('\n');
		for (const row of rows) expect(lines[row.line - 1]).toContain(row.value);
	});
	test('text before the first form is passed over', () => {
		expect(readFormRows('Kết quả\t12\nkhông có biểu').rows).toEqual([]);
	});
});

describe('ingestForms', () => {
	test('writes one row per value, with unit, period and place', () => {
		const { rows, path } = ingest(exampleReport);
		expect(rows).toBe(4);
		const written = parse(readFileSync(path, 'utf8'), { columns: true }) as Record<string, string>[];
		expect(written[0]).toMatchObject({
			indicator_id: 'van-ban-chi-dao',
			reported_text: '08',
			reported_value: '8',
			period_id: '2023-Q1',
			form_code: '01/1',
			line: '8'
		});
		expect(written[2]).toMatchObject({
			indicator_id: 'ho-so-dung-han-ty-le',
			scope_id: 'cap-tinh',
			reported_text: '99,59',
			reported_value: '99.59',
			reported_unit: '%'
		});
	});

	test.each([
		[
			'unknown row',
			exampleReport.replace('3.1.1.\tTổng số', '3.9.\tTổng số'),
			/bao-cao\.txt:\d+ · 03\/3\.9 · "Tổng số hồ sơ" is no row of the form model/
		],
		[
			'unreadable value',
			exampleReport.replace('66.959', '66.95'),
			/bao-cao\.txt:\d+ · 03\/3\.1\.1 · value cannot be read: "66\.95"/
		],
		[
			'duplicate code',
			exampleReport.replace('3.1.1.\tTổng số', '3.1.\tTổng số'),
			/bao-cao\.txt:\d+ · 03\/3\.1 · stands twice, first on line \d+/
		],
		[
			'foreign unit',
			exampleReport.replace('Hồ sơ\t66.959', 'Người\t66.959'),
			/03\/3\.1\.1 · unit "Người" cannot be turned into hồ sơ/
		],
		['impossible rate', exampleReport.replace('99,59', '199,59'), /03\/3\.1 · 199\.59 is above 100/],
		[
			'unknown code value',
			exampleReport.replace('Kết hợp = 2\t2', 'Kết hợp = 2\t7'),
			/7 is not one of the codes 0, 1, 2/
		],
		[
			'value on a heading',
			exampleReport.replace('Kiểm tra CCHC\t\t\t', 'Kiểm tra CCHC\t\t5\t'),
			/01\/3 · is a heading in the form model, yet carries the value "5"/
		],
		[
			'two values',
			exampleReport.replace('\t\t\t\tcòn tiếp', '\t\t\t9\tcòn tiếp'),
			/01\/1 · a second value "9" follows "08"/
		],
		['no forms', 'không có gì', /no statistical form/]
	])('%s: an error names file, line and code, and nothing is written', (_, text, message) => {
		expect(failure(text)).toMatch(message);
		expect(existsSync(target())).toBe(false);
	});

	test('all errors are told at once', () => {
		const message = failure(exampleReport.replace('66.959', 'x').replace('08', '?'));
		expect(message).toMatch(/2 error/);
	});

	test('a failed run leaves the earlier file as it was', () => {
		ingest(exampleReport);
		const before = readFileSync(target(), 'utf8');
		failure(exampleReport.replace('66.959', '66,95,9'));
		expect(readFileSync(target(), 'utf8')).toBe(before);
	});

	test('an unregistered document is refused with the known ones', () => {
		const path = join(data.dir, reportFile);
		writeFileSync(path, exampleReport);
		expect(() => ingestForms(path, 'ninh-binh-2024', data.dir)).toThrow(/"ninh-binh-2024" is not registered.*kh-2022/s);
	});
});

test('all 127 form rows with a value of the Khánh Hòa report are in the data', () => {
	const rows = parse(readFileSync('data/observations/kh-2024-q3.form.csv', 'utf8'), { columns: true }) as Record<
		string,
		string
	>[];
	expect(rows).toHaveLength(127);
	expect(new Set(rows.map((row) => row.form_code)).size).toBe(127);
});
