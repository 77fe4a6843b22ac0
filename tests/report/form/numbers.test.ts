import { describe, expect, test } from 'vitest';
import { readForms } from '../../../src/lib/report/form/read-forms';
import type { GridCell } from '../../../src/lib/report/grid/grid';
import { kindsOf, model, read, report, rows03, sheet, valueOf } from './sample';

describe('a count', () => {
	test.each([
		['2.043', 2043],
		['2 043', 2043],
		['2\u00a0043', 2043],
		['2\u202f043', 2043],
		['2043', 2043],
		['08', 8],
		['2.043.', 2043],
		['2.043(1)', 2043],
		['2.043¹', 2043],
		['2.043*', 2043],
		['2.043 thủ tục', 2043],
		['1.002.043', 1002043],
		['0', 0]
	])('%s is %d', async (text, value) => {
		const reading = await read(report({ '1.4.': { 3: text } }));
		expect([valueOf(reading, '03/1.4'), reading.questions]).toEqual([value, []]);
	});

	test.each([
		['2,043', 'two-readings'],
		['0.043', 'two-readings'],
		['20,5', 'not-whole'],
		['20.43', 'not-whole'],
		['-12', 'negative'],
		['2.043 (trong đó 190 ngành dọc)', 'two-numbers'],
		['2.043 (12)', 'two-numbers'],
		['12-15', 'two-numbers'],
		['12/15', 'two-numbers'],
		['khoảng 2.000', 'approximate'],
		['hơn 2.000', 'approximate'],
		['12/05/2024', 'date'],
		['12/5/24', 'date'],
		['-', 'blank-word'],
		['…', 'blank-word'],
		['x', 'blank-word'],
		['Không', 'blank-word'],
		['Chưa có số liệu', 'blank-word'],
		['#N/A', 'unreadable'],
		['2.04.3', 'unreadable'],
		['1O4', 'unreadable'],
		['45%', 'unit'],
		['4,5 tỷ đồng', 'unit'],
		['148 142', 'two-numbers']
	])('%s is asked: %s', async (text, kind) => {
		const reading = await read(report({ '1.4.': { 3: text } }));
		expect(valueOf(reading, '03/1.4')).toBeNull();
		const asked = kindsOf(reading.questions, '03/1.4');
		expect(text === '2.04.3' || text === '1O4' ? asked.length : asked).toEqual(
			text === '2.04.3' || text === '1O4' ? 1 : [kind]
		);
	});
});

describe('a percentage', () => {
	test.each([
		['98,49', 98.49],
		['98,49%', 98.49],
		['98,49 %', 98.49],
		['98.49', 98.49],
		['98,495', 98.495],
		['100', 100],
		['0', 0],
		['0,5%', 0.5]
	])('%s is %d', async (text, value) => {
		const reading = await read(report({ '3.1.': { 3: text } }));
		expect([valueOf(reading, '03/3.1'), reading.questions]).toEqual([value, []]);
	});

	test.each([
		['0.045', 'two-readings', [0.045, 45]],
		['0,9849', 'share', [98.49, 0.9849]],
		['1.234', 'two-readings', [1234, 1.234]],
		['104,2', 'above-100', [104.2]]
	])('%s is asked with what it may mean', async (text, kind, readings) => {
		const reading = await read(report({ '3.1.': { 3: text } }));
		const [question] = reading.questions;
		expect([question?.kind, question?.readings.map(({ value }) => value)]).toEqual([kind, readings]);
		expect(valueOf(reading, '03/3.1')).toBeNull();
	});
});

describe('a typed cell of a workbook', () => {
	const readCell = (code: string, cell: Partial<GridCell>) =>
		readForms(
			sheet([
				['Quý III năm 2024 của tỉnh Hải Dương, số liệu báo cáo'],
				['Biểu mẫu số 03'],
				['STT', 'Nội dung', 'ĐVT', 'Kết quả', 'Ghi chú'],
				...rows03.map((row) =>
					row.map((text, i) => (i === 3 && `03/${row[0]?.replace(/\.$/, '')}` === code ? cell : text))
				)
			]),
			model
		);

	test.each([
		['03/1.4', { raw: 2043, text: '2.043', numberFormat: '#,##0' }, 2043],
		['03/3.1', { raw: 0.9849, text: '98,49%', numberFormat: '0.00%' }, 98.49],
		['03/3.1', { raw: 98.4876, text: '98,49', numberFormat: '0.00' }, 98.4876],
		['03/3.1', { raw: 1, text: '100%', numberFormat: '0%' }, 100]
	])('%s %j', (code, cell, value) => {
		const reading = readCell(code, cell);
		expect([valueOf(reading, code), reading.questions]).toEqual([value, []]);
	});

	test.each([
		['03/3.1', { raw: 0.9849, text: '0,98', numberFormat: '0.00' }, 'share'],
		['03/1.4', { raw: 2.043, text: '2,043', numberFormat: 'General' }, 'not-whole'],
		['03/1.4', { raw: 2043, text: '2', numberFormat: '0,' }, 'shown-differs'],
		['03/1.4', { raw: 45000, text: '15/03/2023', numberFormat: 'dd/mm/yyyy' }, 'date'],
		['03/1.4', { raw: 0.5, text: '50%', numberFormat: '0%' }, 'unit'],
		['03/1.4', { state: 'error' as const, text: '#DIV/0!' }, 'error-cell'],
		['03/1.4', { state: 'not-calculated' as const, text: '' }, 'not-calculated'],
		['03/1.4', { raw: true, text: 'TRUE' }, 'unreadable']
	])('%s %j is asked', (code, cell, kind) => {
		const reading = readCell(code, cell);
		expect([valueOf(reading, code), kindsOf(reading.questions, code)]).toEqual([null, [kind]]);
	});

	test('empty is told, and is not zero', () => {
		const reading = readCell('03/1.4', { text: '', state: 'empty' });
		expect([valueOf(reading, '03/1.4'), kindsOf(reading.warnings, '03/1.4'), reading.questions]).toEqual([
			null,
			['empty'],
			[]
		]);
	});
});

test('a coded row takes its code or its word, and nothing else', async () => {
	const coded = (unit: string, value: string): string =>
		report(
			{},
			{
				after: [
					'Biểu mẫu số 01',
					'STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\tGhi chú',
					`7.\tTổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp\t${unit}\t${value}\t`
				]
			}
		);
	const usual = 'Không = 0 Có = 1';
	for (const [unit, text, value, kind] of [
		[usual, '1', 1, null],
		[usual, 'Có', 1, null],
		[usual, 'Không', 0, null],
		['Có = 1; Không = 0', 'Có', 1, null],
		['', '0', 0, null],
		[usual, '3', null, 'not-a-code'],
		[usual, 'x', null, 'blank-word'],
		['Không = 1 Có = 0', '1', null, 'unit']
	] as const) {
		const reading = await read(coded(unit, text));
		expect([text, valueOf(reading, '01/7'), kindsOf(reading.questions, '01/7')]).toEqual([
			text,
			value,
			kind ? [kind] : []
		]);
	}
});
