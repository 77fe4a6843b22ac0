import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartOfResult } from '../../src/lib/domain/result-chart';
import { cellFormat, kindOfType, resultFileRows, type ResultColumn } from '../../src/lib/domain/result-table';
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
		expect(written('x', 'HUGEINT', ['170141183460469231731687303715884105727'])).toEqual(['170141183460469231731687303715884105727']); // prettier-ignore
	});
});

test('a file reopened holds every cell of the table', () => {
	const columns = [column('a;b', 'VARCHAR'), column('số', 'DOUBLE'), column('d', 'DATE'), column('b', 'BOOLEAN')];
	const text = fc.string({ unit: 'grapheme' }).filter((value) => !/^[=+\-@\t\r＝＋－＠]/.test(value) && value !== '');
	const row = fc.tuple(fc.option(text), fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), fc.boolean());
	fc.assert(
		fc.property(fc.array(row), (values) => {
			const rows = values.map(([a, n, b]) => ({ 'a;b': a, số: n, d: '2024-02-29', b }));
			const csv = formatCsv(
				columns.map(({ name }) => name),
				resultFileRows(columns, rows),
				'standard'
			);
			const [header, ...cells] = parse(csv, { bom: true, relax_column_count: false, record_delimiter: '\r\n' }) as string[][];
			expect(header).toEqual(['a;b', 'số', 'd', 'b']);
			expect(cells).toEqual(
				rows.map((one) => [one['a;b'] ?? '', one.số === null ? '' : String(one.số), one.d, String(one.b)])
			);
		})
	);
}); // prettier-ignore

describe('a chart', () => {
	const text = column('tỉnh', 'VARCHAR');
	const number = column('số', 'BIGINT');
	const two = [
		{ tỉnh: 'a', số: 1 },
		{ tỉnh: 'b', số: null }
	];
	test('stands where one column names the rows and the others are numbers', () => {
		expect(chartOfResult([text, number], two)).toEqual({ label: text, numbers: [number] });
		expect(chartOfResult([number, column('tỉnh', 'DATE')], two)?.numbers).toEqual([number]);
	});
	test.each([
		['no numbers', [text], two],
		['no names', [number], two],
		['two names', [text, { ...text, name: 'khác' }, number], two],
		['a yes or no', [column('tỉnh', 'BOOLEAN'), number], two],
		['one row', [text, number], two.slice(0, 1)],
		['a row without a name', [text, number], [...two, { tỉnh: null, số: 2 }]],
		['numbers that are all missing', [text, number], two.map((row) => ({ ...row, số: null }))],
		['too many rows', [text, number], Array.from({ length: 31 }, () => ({ tỉnh: 'a', số: 1 }))]
	])('does not stand for %s', (_, columns, rows) => expect(chartOfResult(columns, rows)).toBeNull());
});
