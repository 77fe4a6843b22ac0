import { describe, expect, test } from 'vitest';
import { parseHeading } from '../../../src/lib/report/form/heading';
import { periodsIn } from '../../../src/lib/report/form/head-period';
import { kindsOf, read, report, rows03, valueOf } from './sample';

const all = { '1.1': 37, '1.2': 58, '1.4': 2043, '3.1': 97.25, '3.1.1': 4000, '3.1.2': 3890 };
const valuesOf = (reading: Awaited<ReturnType<typeof read>>) =>
	Object.fromEntries(Object.keys(all).map((number) => [number, valueOf(reading, `03/${number}`)]));

describe('headings', () => {
	test.each([
		['Biểu mẫu số 01', '01'], ['BIỂU 01/CCHC', '01'], ['Phụ lục số 02', '02'], ['Phụ lục II', '02'], ['Biểu mẫu số III. Cải cách thủ tục hành chính', '03'],
		['Biểu số 4: Cải cách tổ chức bộ máy', '04'], ['(Biểu mẫu số 05)', '05'], ['BIỂU MẪU 06 - CẢI CÁCH TÀI CHÍNH CÔNG', '06'], ['Bieu mau so 07', '07'],
		['Mẫu biểu số 07', '07'], ['Biểu số 03/BNV', '03'], ['Biểu mẫu số 08', null], ['Biểu mẫu số O2', null]
	])('%s', (line, form) => expect(parseHeading(line)?.form).toBe(form)); // prettier-ignore

	test.each([
		'Biểu mẫu số 01 kèm theo Công văn số 581/BNV-CCHC',
		'Báo cáo số 12',
		'Phụ lục',
		'Biểu dương 02 tập thể',
		'Biểu quyết 5 nội dung'
	])('%s is none', (line) => expect(parseHeading(line)?.form ?? null).toBeNull());

	test.each([['Phụ lục số 03'], ['BIỂU 03/CCHC'], ['Biểu mẫu số III. Cải cách thủ tục hành chính'], ['']])(
		'"%s" heads the rows',
		async (heading) => {
			const reading = await read(report({}, { heading: heading ? [heading] : ['Cải cách thủ tục hành chính'] }));
			expect([valuesOf(reading), reading.questions]).toEqual([all, []]);
			expect(kindsOf(reading.warnings, null as never).includes('heading-lost')).toBe(heading === '');
		}
	);

	test('rows under the heading of another form are a question', async () => {
		const reading = await read(report({}, { heading: ['Biểu mẫu số 02'] }));
		expect([reading.rows, reading.questions.map(({ kind, expected }) => [kind, expected])]).toEqual([
			[],
			[['form-name', '03']]
		]);
	});
});

describe('columns by their head', () => {
	const inOrder = (heads: string[], order: number[]): string =>
		[
			'Quý III năm 2024 của tỉnh Hải Dương, số liệu báo cáo',
			'Biểu mẫu số 03',
			heads.join('\t'),
			...rows03.map((row) => order.map((i) => row[i] ?? '').join('\t'))
		].join('\n');

	test.each([
		[
			['TT', 'Nội dung', 'ĐVT', 'Kết quả', 'Ghi chú'],
			[0, 1, 2, 3, 4]
		],
		[
			['STT', 'Nội dung', 'Kết quả', 'Đơn vị tính', 'Ghi chú'],
			[0, 1, 3, 2, 4]
		],
		[
			['Số TT', 'Chỉ tiêu', 'Ghi chú', 'Số liệu', 'ĐVT'],
			[0, 1, 4, 3, 2]
		],
		[
			['TT', 'Nội dung', 'Kết quả'],
			[0, 1, 3]
		]
	])('%j', async (heads, order) => {
		const reading = await read(inOrder(heads, order));
		expect([valuesOf(reading), reading.questions]).toEqual([all, []]);
	});

	const twoPeriods = (heads: string[]): string =>
		[
			'Quý III năm 2024 của tỉnh Hải Dương, số liệu báo cáo',
			'Biểu mẫu số 03',
			['STT', 'Nội dung', 'ĐVT', ...heads, 'Ghi chú'].join('\t'),
			...rows03.map(([a, b, c, d, e]) => [a, b, c, '11', d, e].join('\t'))
		].join('\n');

	test.each([
		[['Quý II/2024', 'Quý III/2024']],
		[['Kỳ trước', 'Kỳ này']],
		[['Cùng kỳ năm trước', 'Kết quả']],
		[['Kế hoạch', 'Thực hiện']]
	])('two value columns: %j', async (heads) => {
		const reading = await read(twoPeriods(heads));
		expect([valuesOf(reading), reading.questions]).toEqual([all, []]);
	});

	test.each([[['Số liệu', 'Kết quả']], [['Trong kỳ', 'Lũy kế']]])(
		'which of %j is asked for every row',
		async (heads) => {
			const reading = await read(twoPeriods(heads));
			expect(Object.values(valuesOf(reading))).toEqual([null, null, null, null, null, null]);
			expect(new Set(reading.questions.map(({ kind }) => kind))).toEqual(new Set(['two-columns']));
		}
	);

	test('a row that numbers the columns is no row', async () => {
		const reading = await read(
			report({}, { columns: ['STT\tNội dung\tĐVT\tKết quả\tGhi chú', '(1)\t(2)\t(3)\t(4)\t(5)'] })
		);
		expect([valuesOf(reading), reading.questions]).toEqual([all, []]);
	});
});

describe('rows', () => {
	test('words that name a pole, a level or a body must agree; other words are told', async () => {
		const reading = await read(
			report({
				'3.1.2.': { 1: 'Số hồ sơ TTHC đã giải quyết trước hạn' },
				'3.1.': { 1: 'Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được tiếp nhận đúng hạn' },
				'1.4.': { 1: 'Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết của địa phương' },
				'1.1.': { 1: 'Số TTHC được phê duyệt phương án đơn giản hóa trong kỳ' }
			})
		);
		expect(
			['03/3.1.2', '03/3.1', '03/1.4', '03/1.1'].map((code) => reading.questions.some((one) => one.code === code))
		).toEqual([true, true, false, false]);
		expect(kindsOf(reading.warnings, '03/1.1')).toEqual(['name-differs']);
		expect([valueOf(reading, '03/3.1.2'), valueOf(reading, '03/1.4')]).toEqual([null, 2043]);
	});

	test('a name of another code is asked with that code', async () => {
		const reading = await read(report({ '1.1.': { 1: 'Số TTHC đã công bố mới' } }));
		expect(reading.questions.map(({ code, kind, expected }) => [code, kind, expected.slice(0, 6)])).toEqual([
			['03/1.1', 'other-row', '03/1.2']
		]);
	});

	test('a lost number is told by the very name, else asked', async () => {
		const named = await read(report({ '3.1.2.': { 0: '' } }));
		expect([valuesOf(named), kindsOf(named.warnings, '03/3.1.2')]).toEqual([all, ['code-by-name']]);
		const other = await read(report({ '3.1.2.': { 0: '', 1: 'Số hồ sơ giải quyết sớm' } }));
		expect([valueOf(other, '03/3.1.2'), other.questions.map(({ kind }) => kind)]).toEqual([
			undefined,
			['without-number']
		]);
	});

	test('a code twice: the same is told, two values are asked and neither is taken', async () => {
		const row = (value: string) => ({ after: [`1.2.\tSố TTHC đã công bố mới\tThủ tục\t${value}\t`] });
		const same = await read(report({}, row('58')));
		expect([valueOf(same, '03/1.2'), same.questions]).toEqual([58, []]);
		const other = await read(report({}, row('85')));
		expect([valueOf(other, '03/1.2'), kindsOf(other.questions, '03/1.2')]).toEqual([null, ['twice']]);
	});

	test('another unit is a question, the same in other words is not', async () => {
		const reading = await read(report({ '1.1.': { 2: '%' }, '1.2.': { 2: 'Thu tuc' }, '1.4.': { 2: 'TTHC' } }));
		expect(reading.questions.map(({ code, kind }) => [code, kind])).toEqual([['03/1.1', 'unit']]);
	});

	test('a value that slipped into another cell is asked', async () => {
		const reading = await read(report({ '1.1.': { 3: '', 4: '37' }, '1.2.': { 2: 'Thủ tục 58', 3: '' } }));
		expect([kindsOf(reading.questions, '03/1.1'), kindsOf(reading.questions, '03/1.2')]).toEqual([
			['value-elsewhere'],
			['value-elsewhere']
		]);
	});
});

describe('what the report says of itself', () => {
	test.each([
		['Kết quả công tác cải cách hành chính quý I và phương hướng, nhiệm vụ quý II năm 2023', ['2023-Q1']],
		['Báo cáo 6 tháng đầu năm 2024, phương hướng 6 tháng cuối năm 2024', ['2024-H1']],
		['Báo cáo 9 tháng năm 2024', ['2024-9M']],
		['Báo cáo tháng 8/2024', ['2024-M08']],
		['Báo cáo năm 2022 (ngày 14 tháng 6 năm 2023)', ['2022']],
		['Báo cáo Quý 2-2025', ['2025-Q2']],
		['tăng so với quý I/2023', []]
	])('%s', (text, periods) => expect(periodsIn(text)).toEqual(periods));

	test('two periods or two provinces are refused', async () => {
		const periods = await read(report({}, { heading: ['Biểu mẫu số 03', 'Kết quả quý II năm 2024'] }));
		expect([periods.refusal?.is, periods.rows]).toEqual(['two-periods', []]);
		const provinces = await read(report({}, { heading: ['Biểu mẫu số 03', 'Kết quả của tỉnh Bình Thuận'] }));
		expect(provinces.refusal?.is).toBe('two-provinces');
	});

	test('marks lost in scanning hide neither head nor rows', async () => {
		const plain = report().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
		const reading = await read(plain);
		expect([reading.period, reading.province, reading.number, reading.issuedOn]).toEqual([
			'2024-Q3',
			'hai-duong',
			'77/BC-UBND',
			'2024-09-20'
		]);
		expect([valuesOf(reading), reading.questions]).toEqual([all, []]);
	});

	test('silence is asked, and what the steward says fills it', async () => {
		const text = report({}, { head: ['PHỤ LỤC'] });
		expect((await read(text)).questions.map(({ kind }) => kind).sort()).toEqual(['no-period', 'no-province']);
		const stated = { provinceId: 'hai-duong', periodId: '2024-Q3', number: '', issuedOn: '' };
		expect((await read(text, stated)).questions).toEqual([]);
	});

	test('a province that has ended, or is not held, is asked', async () => {
		const head = (line: string) => report({}, { head: [line] });
		expect((await read(head('Báo cáo quý IV năm 2025 của tỉnh Bình Thuận'))).questions.map(({ kind }) => kind)).toEqual(
			['unknown-province']
		);
		expect(
			(await read(head('Báo cáo quý III năm 2024 của tỉnh Quảng Nam'))).questions.map(({ kind, text }) => [kind, text])
		).toEqual([['unknown-province', 'Quảng Nam']]);
	});
});
