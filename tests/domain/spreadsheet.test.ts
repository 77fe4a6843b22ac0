import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureFileHeader, figureFileRow } from '../../src/lib/domain/figure-file';
import { byteOrderMark, formatCsv, type SpreadsheetCell } from '../../src/lib/domain/spreadsheet';
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

	test('Excel makes no date of a form code and keeps the zero of "08"', () => {
		expect(open(formatCsv(['a', 'b'], [['02/1', '08']], 'excel-vi'), 'excel-vi')[1]).toEqual(['="02/1"', '="08"']);
		expect(open(formatCsv(['a', 'b'], [['02/1', '08']], 'standard'), 'standard')[1]).toEqual(['02/1', '08']);
	});

	test('negative numbers stay numbers', () => {
		expect(formatCsv(['a'], [[-1.26]], 'standard')).toContain('\r\n-1.26\r\n');
		expect(formatCsv(['a'], [[-1.26]], 'excel-vi')).toContain('\r\n-1,26\r\n');
	});

	test('any cells come back as they went in', () => {
		const cell = fc.oneof(
			fc.string().filter((text) => !/^[=+\-@\t\r＝＋－＠]|^\d+\/\d|^0\d/.test(text)),
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
