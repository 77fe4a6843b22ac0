import { expect, test } from 'vitest';
import { kindsOf, read, report, rows03, valueOf } from './sample';

const codes = rows03.map(([number = '']) => `03/${number.replace(/\.$/, '')}`);

test('numbers that count on from the form before are left aside: the names say the rows', async () => {
	const change = Object.fromEntries(rows03.map(([number = '']) => [number, { 0: number.replace(/^\d/, (top) => String(Number(top) + 7)) }])); // prettier-ignore
	const reading = await read(report(change));
	expect(codes.map((code) => valueOf(reading, code))).toEqual([37, 58, 2043, 97.25, 4000, 3890]);
	expect([reading.questions, kindsOf(reading.warnings, '03/1.1')]).toEqual([[], ['code-by-name']]);
});

test('a number that a program turned into a date: the name says the row', async () => {
	const reading = await read(report({ '1.2.': { 0: '01/02/2023' } }));
	expect([valueOf(reading, '03/1.2'), kindsOf(reading.warnings, '03/1.2')]).toEqual([58, ['code-by-name']]);
});

test('two rows put into one are asked, not lost', async () => {
	const both = { 0: '1.1. 1.2.', 1: `${rows03[0]?.[1]} ${rows03[1]?.[1]}`, 3: '37 58' };
	const reading = await read(report({ '1.1.': both }));
	expect(reading.questions.map(({ kind }) => kind)).toEqual(['without-number']);
});

test('a second report behind the first is refused with both lines', async () => {
	const other = report({}, { head: ['PHỤ LỤC', 'Số liệu thống kê cải cách hành chính quý III năm 2024 của tỉnh Bình Thuận'] }); // prettier-ignore
	const { refusal } = await read(`${report()}\n\n${other}`);
	expect([refusal?.is, refusal?.sides.length]).toEqual(['two-provinces', 2]);
	const note = '(1) Trong đó có hồ sơ nhận từ tỉnh Bình Thuận';
	expect((await read(`${report()}\n\n${note}\n\nBiểu mẫu số 04`)).refusal).toBeNull();
});
