import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartOfResult } from '../../src/lib/domain/result-chart';
import {
	cellFormat,
	kindOfType,
	resultFileRows,
	type ResultColumn,
	type ResultRow
} from '../../src/lib/domain/result-table';
import { formatCsv } from '../../src/lib/domain/spreadsheet';

const column = (name: string, type: string): ResultColumn => ({ name, type, kind: kindOfType(type) });
const written = (name: string, type: string, cells: (number | string | boolean)[], locale: 'vi' | 'en' = 'vi') =>
	cells.map(cellFormat(column(name, type), cells, locale, ['sai', 'đúng']));

test.each([
	['BIGINT', 'number'],
	['UTINYINT', 'number'],
	['DECIMAL(18,3)', 'number'],
	['DOUBLE', 'number'],
	['DATE', 'date'],
	['BOOLEAN', 'boolean'],
	['VARCHAR', 'text'],
	['TIMESTAMP', 'text'],
	['INTEGER[]', 'text'],
	['STRUCT(a INTEGER)', 'text']
])('%s is %s', (type, kind) => expect(kindOfType(type)).toBe(kind));

describe('cells', () => {
	test('numbers of a column share their decimals, in the manner of the language', () => {
		expect(written('x', 'DOUBLE', [1234.5, 99.59, -3])).toEqual(['1.234,50', '99,59', '−3,00']);
		expect(written('x', 'DOUBLE', [1234.5, 99.59, -3], 'en')).toEqual(['1,234.50', '99.59', '−3.00']);
		expect(written('x', 'BIGINT', [1664, 7])).toEqual(['1.664', '7']);
	});
	test('long fractions do not give whole numbers noughts', () => {
		expect(written('x', 'DOUBLE', [62.5105804499, 34, 0.00001])).toEqual(['62,5106', '34', '0,00001']);
	});
	test('years are not grouped', () => {
		expect(written('năm', 'BIGINT', [2024])).toEqual(['2024']);
		expect(written('year', 'BIGINT', [2024], 'en')).toEqual(['2024']);
		expect(written('namespace', 'BIGINT', [2024])).toEqual(['2.024']);
	});
	test('dates and answers are in the reader’s language, digits beyond numbers stay text', () => {
		expect(written('x', 'DATE', ['2024-09-18'])).toEqual(['18/9/2024']);
		expect(written('x', 'DATE', ['2024-09-18'], 'en')).toEqual(['18 September 2024']);
		expect(written('x', 'BOOLEAN', [true, false])).toEqual(['đúng', 'sai']);
	});
	test('digits beyond numbers are all written, what is no number stays as it is', () => {
		expect(written('x', 'DECIMAL(38,2)', ['-12345678901234567.80', 64.14])).toEqual([
			'−12.345.678.901.234.567,80',
			'64,14'
		]);
		expect(written('x', 'HUGEINT', ['12345678901234567890'], 'en')).toEqual(['12,345,678,901,234,567,890']);
		expect(written('x', 'DOUBLE', ['nan', '-inf', 1e17])).toEqual(['nan', '-inf', '100000000000000000']);
		expect(written('x', 'DATE', ['0044-03-15 (BC)', '-infinity'])).toEqual(['0044-03-15 (BC)', '-infinity']);
	});
});

test('a file reopened holds every cell of the table', () => {
	const columns = [column('a;b', 'VARCHAR'), column('số', 'DOUBLE'), column('d', 'DATE'), column('b', 'BOOLEAN')];
	const text = fc.string({ unit: 'grapheme' }).filter((value) => !/^[=+\-@\t\r＝＋－＠]/.test(value) && value !== '');
	const row = fc.tuple(fc.option(text), fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), fc.boolean());
	fc.assert(
		fc.property(fc.array(row), (values) => {
			const rows = values.map(([a, n, b]) => [a, n, '2024-02-29', b]);
			const csv = formatCsv(
				columns.map(({ name }) => name),
				resultFileRows(rows),
				'standard'
			);
			const [header, ...cells] = parse(csv, { bom: true, relax_column_count: false, record_delimiter: '\r\n' }) as string[][];
			expect(header).toEqual(['a;b', 'số', 'd', 'b']);
			expect(cells).toEqual(
				rows.map((row) => row.map((cell) => String(cell ?? '')))
			);
		})
	);
}); // prettier-ignore

describe('a chart', () => {
	const text = column('tỉnh', 'VARCHAR');
	const number = column('số', 'BIGINT');
	const two: ResultRow[] = [
		['a', 1],
		['b', null]
	];
	test('stands where one column names the rows and the others are numbers', () => {
		const placed = { label: { ...text, at: 0 }, numbers: [{ ...number, at: 1 }] };
		expect(chartOfResult([text, number], two)).toEqual(placed);
		const turned = two.map(([name = null, value = null]) => [value, name]);
		expect(chartOfResult([number, column('tỉnh', 'DATE')], turned)?.numbers).toEqual([{ ...number, at: 0 }]);
	});
	test.each([
		['no numbers', [text], two],
		['no names', [number], two],
		['two names', [text, { ...text, name: 'khác' }, number], two],
		['a yes or no', [column('tỉnh', 'BOOLEAN'), number], two],
		['one row', [text, number], two.slice(0, 1)],
		['names that are texts', [text, number], two.map((row) => ['x'.repeat(201), ...row.slice(1)])],
		['a row without a name', [text, number], [...two, [null, 2]]],
		['numbers that are all missing', [text, number], two.map(([name = null]) => [name, null])],
		['too many rows', [text, number], Array.from({ length: 31 }, () => ['a', 1])]
	])('does not stand for %s', (_, columns, rows) => expect(chartOfResult(columns, rows)).toBeNull());
});
