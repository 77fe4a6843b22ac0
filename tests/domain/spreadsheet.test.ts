import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureFileHeader, figureFileRow } from '../../src/lib/domain/figure-file';
import { byteOrderMark, formatCsv, looksTyped, type SpreadsheetCell } from '../../src/lib/domain/spreadsheet';
import { exampleFigure } from './example-figure';

const options = { standard: { delimiter: ',' }, 'excel-vi': { delimiter: ';' } } as const;
const open = (text: string, dialect: 'standard' | 'excel-vi'): string[][] =>
	parse(text, { bom: true, ...options[dialect] }) as string[][];

describe('formatCsv', () => {
	test('starts with the mark Excel needs and ends lines with CRLF', () => {
		const text = formatCsv(['a'], [['Khánh Hòa']], 'standard');
		expect(text).toBe(`${byteOrderMark}a\r\nKhánh Hòa\r\n`);
		expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	});

	test('decimal comma and semicolon for an Excel set to Vietnamese', () => {
		expect(formatCsv(['a', 'b'], [[99.59, 'x;y']], 'excel-vi')).toBe(`${byteOrderMark}a;b\r\n99,59;"x;y"\r\n`);
	});

	test.each(['=1+1', '+CMD', '@SUM(A1)', '-2+3', '\t=1', '＝1'])('text %s cannot run as a formula', (text) => {
		expect(open(formatCsv(['a'], [[text]], 'standard'), 'standard')[1]?.[0]).toBe(`'${text}`);
	});

	test.each([
		'14.535', '05', '3', '99,59', '-0,09', '3. 029.141.766', '02/1', '1/2024', '2023-04', '12-10', '1.5.24', '56863-12600',
		'1e5', '50 %', '12.000 đ', '9:30', 'tháng 9/2024', '3-Sep', 'TRUE', '(5)'
	])('Excel set to Vietnamese makes no number, date or time of the text %s; other programs get it as it is', (text) => {
		expect(open(formatCsv(['a'], [[text]], 'excel-vi'), 'excel-vi')[1]).toEqual([`="${text}"`]);
		expect(open(formatCsv(['a'], [[text]], 'standard'), 'standard')[1]).toEqual([text]);
	}); // prettier-ignore

	test.each(['2024-Q3', '2024-09-18', 'khanh-hoa', '2021 đến nay', '671 khong', 'I.2', '–', 'approx;doubt', ''])(
		'%s is text by itself, or a date in every language',
		(text) => expect(open(formatCsv(['a'], [[text]], 'excel-vi'), 'excel-vi')[1]).toEqual([text])
	);

	test('negative numbers stay numbers', () => {
		expect(formatCsv(['a'], [[-1.26]], 'standard')).toContain('\r\n-1.26\r\n');
		expect(formatCsv(['a'], [[-1.26]], 'excel-vi')).toContain('\r\n-1,26\r\n');
	});

	test('any cells come back as they went in', () => {
		const cell = fc.oneof(
			fc.string().filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text) && !looksTyped(text)),
			fc.double({ noNaN: true, noDefaultInfinity: true }),
			fc.constant(null)
		);
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 }),
				fc.constantFrom('standard', 'excel-vi' as const),
				(rows, dialect) => {
					const read = open(
						formatCsv(['x', 'y', 'z'], rows as SpreadsheetCell[][], dialect as 'standard'),
						dialect as 'standard'
					).slice(1);
					const number = (n: number): string => (dialect === 'standard' ? String(n) : String(n).replace('.', ','));
					expect(read).toEqual(
						rows.map((row) => row.map((one) => (one === null ? '' : typeof one === 'number' ? number(one) : one)))
					);
				}
			)
		);
	});
});

test('a figure is one row with code, name, value, source, line and edition', () => {
	const row = Object.fromEntries(
		figureFileRow(exampleFigure(), 'a1b2c3d').map((cell, i) => [figureFileHeader[i], cell])
	);
	expect(row).toMatchObject({
		province_id: 'khanh-hoa',
		province: 'Khánh Hòa',
		value: 98.9,
		unit: '%',
		document_id: 'kh-2024-q3',
		line: 556,
		form_code: '03/3.2',
		edition: 'a1b2c3d'
	});
});
