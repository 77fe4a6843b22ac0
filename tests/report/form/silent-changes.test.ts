import { describe, expect, test } from 'vitest';
import { meaningOfHead } from '../../../src/lib/report/form/value-head';
import type { FormReading } from '../../../src/lib/report/form/reading';
import { kindsOf, read, report, rows03, valueOf } from './sample';

const values = (reading: FormReading): number => reading.rows.filter(({ value }) => value !== null).length;
const asked = (reading: FormReading): string[] => [...new Set(reading.questions.map(({ kind }) => kind))];
const head = (...heads: string[]): string[] => [['STT', 'Nội dung', 'ĐVT', ...heads, 'Ghi chú'].join('\t')];

describe('the head of the value column', () => {
	test.each([
		'Kết quả', 'Số liệu', 'Thực hiện', 'Kết quả thực hiện', 'Số liệu báo cáo', 'Kỳ báo cáo', 'Kết quả trong kỳ', 'Quý III', 'Quý III/2024',
		'Số liệu quý III năm 2024', 'Kết quả (4)', 'Số liệu tính đến ngày 15/9/2024', 'Thực hiện quý này', 'Giá trị', 'Kết quả của tỉnh'
	])('%s is the report’s own', async (one) => {
		const reading = await read(report({}, { columns: head(one) }));
		expect([values(reading), reading.questions]).toEqual([6, []]);
	}); // prettier-ignore

	test.each([
		'Năm 2022', 'Năm 2024', 'Kế hoạch', 'Kế hoạch năm 2024', 'Cùng kỳ năm trước', 'Lũy kế', 'Lũy kế từ đầu năm', '9 tháng', 'Số liệu cấp huyện',
		'Số liệu của Sở Nội vụ', 'Ước thực hiện', 'Ước thực hiện quý III', 'Quý II/2024', 'Quý II', 'Quý III/2023', 'Kỳ trước', 'Thực hiện 2022', 'Tháng 9',
		'Chỉ tiêu giao', 'Số liệu đến 30/6/2024', 'Dự kiến', 'Số liệu (nghìn)', 'Kết quả so với cùng kỳ'
	])('%s alone is asked for every row', async (one) => {
		const reading = await read(report({}, { columns: head(one) }));
		expect([values(reading), asked(reading)]).toEqual([0, ['column-head']]);
		expect(reading.questions[0]).toMatchObject({ text: one, readings: [{ value: 37, as: 'shown' }] });
	}); // prettier-ignore

	test.each([
		['Thực hiện 2022', 'Kế hoạch 2023', null],
		['Quý III', '9 tháng', null],
		['Trong kỳ', 'Lũy kế', null],
		['Ước quý III', 'Kế hoạch', null],
		['Kế hoạch quý III', 'Thực hiện quý III', 1],
		['Quý III/2023', 'Quý III/2024', 1],
		['Chỉ tiêu giao', 'Đạt được', 1]
	])('%s | %s', async (one, other, column) => {
		const rows = rows03.map(([a, b, c, d]) => [a, b, c, '11', d, ''].join('\t'));
		const heading = ['Quý III năm 2024 của tỉnh Hải Dương, số liệu báo cáo', 'Biểu mẫu số 03', ...head(one, other)];
		const reading = await read([...heading, ...rows].join('\n'));
		expect(values(reading)).toBe(column === null ? 0 : 6);
		if (column !== null) expect(valueOf(reading, '03/1.1')).toBe(37);
	});

	test('without a period of the report, a head that names one is asked', () => {
		expect([meaningOfHead('Quý III/2024', null), meaningOfHead('Kết quả', null)]).toEqual(['other', 'plain']);
		expect(['9 tháng', '9 tháng đầu năm 2024'].map((one) => meaningOfHead(one, '2024-9M'))).toEqual(['own', 'own']);
		expect(meaningOfHead('Năm 2023', '2023')).toBe('own');
	});
});

describe('who reports', () => {
	const opening = (...lines: string[]): string[] => [...lines, 'Số liệu cải cách hành chính quý III năm 2024'];
	test.each([
		[['UBND HUYỆN NAM SÁCH', 'Số: 77/BC-UBND', 'Tỉnh Hải Dương']],
		[['UBND TỈNH HẢI DƯƠNG', 'SỞ NỘI VỤ', 'Số: 12/BC-SNV']],
		[['UBND TỈNH HẢI DƯƠNG', 'Số: 12/BC-SNV']],
		[['UBND THÀNH PHỐ CHÍ LINH', 'tỉnh Hải Dương']],
		[['Báo cáo của Sở Tài chính tỉnh Hải Dương']],
		[['UBND xã Cổ Bì, tỉnh Hải Dương']],
		[['Kết quả của thị xã Kinh Môn, tỉnh Hải Dương']]
	])('%j is below the province', async (lines) => {
		const reading = await read(report({}, { head: opening(...lines) }));
		expect(asked(reading)).toEqual(['issuer']);
	});

	test.each([
		[['UBND TỈNH HẢI DƯƠNG', 'Số: 77/BC-UBND', '- Sở Nội vụ']],
		[['Báo cáo của tỉnh Hải Dương', 'của các sở, ban, ngành và UBND cấp huyện']],
		[['UBND TỈNH HẢI DƯƠNG', '1.3. Số cơ quan vi phạm phát hiện qua Thanh tra Chính phủ']],
		[['UBND TỈNH HẢI DƯƠNG', 'TẠI CÁC SỞ, NGÀNH, CẤP HUYỆN, CẤP XÃ']]
	])('%j is the province', async (lines) => {
		expect((await read(report({}, { head: opening(...lines) }))).questions).toEqual([]);
	});

	test('a body the narrative tells of is not who reports', async () => {
		const told = ['I. CÔNG TÁC CHỈ ĐẠO', 'UBND thành phố Chí Linh thí điểm nộp hồ sơ tại nhà.'];
		const reading = await read(report({}, { head: [...opening('UBND TỈNH HẢI DƯƠNG'), ...told] }));
		expect(reading.questions).toEqual([]);
	});
});

test.each([
	['DỰ THẢO', ['draft']], ['(Dự thảo lần 2)', ['draft']], ['Dự thảo báo cáo', ['draft']], ['Góp ý dự thảo nghị định', []]
])('%s', async (line, kinds) => {
	const lines = [line, 'UBND TỈNH HẢI DƯƠNG', 'Số liệu cải cách hành chính quý III năm 2024'];
	expect(asked(await read(report({}, { head: lines })))).toEqual(kinds);
}); // prettier-ignore

describe('what the report says of its time', () => {
	const dated = (title: string, day = ''): string =>
		report({}, { head: [`Báo cáo ${title} của tỉnh Hải Dương`, `(Kèm theo Báo cáo số 77/BC-UBND${day ? ` ngày ${day}` : ''})`] }); // prettier-ignore

	test.each([
		['quý V năm 2023', '', 'bad-period'],
		['quý 5/2023', '', 'bad-period'],
		['13 tháng năm 2023', '', 'bad-period'],
		['tháng 13/2023', '', 'bad-period'],
		['quý II năm 2023', '31/6/2023', 'bad-date'],
		['quý I năm 2023', 'ngày 30 tháng 02 năm 2023', 'bad-date'],
		['năm 2023', '14/6/2023', 'issued-early'],
		['quý II năm 2023', '20/4/2023', 'issued-early'],
		['quý II năm 2023', '15/6/2024', 'issued-late'],
		['quý II và 6 tháng đầu năm 2023', '', 'two-spans'],
		['quý IV và cả năm 2023', '', 'two-spans']
	])('%s, %s: %s', async (title, day, kind) => {
		const reading = await read(dated(title, day));
		expect([asked(reading), reading.refusal]).toEqual([[kind], null]);
	});

	test.each([
		['quý II năm 2023', '10/6/2023'],
		['6 tháng đầu năm 2023', '12/6/2023'],
		['năm 2023', '20/11/2023'],
		['năm 2023', '05/01/2024']
	])('%s signed on %s is usual', async (title, day) => {
		expect((await read(dated(title, day))).questions).toEqual([]);
	});

	test('of a quarter and its running total, the steward says which', async () => {
		const text = dated('quý II và 6 tháng đầu năm 2023');
		const stated = { provinceId: 'hai-duong', periodId: '2023-H1', number: '', issuedOn: '' };
		const reading = await read(text, stated);
		expect([reading.period, reading.questions, reading.refusal]).toEqual(['2023-H1', [], null]);
		expect((await read(text)).period).toBe('2023-Q2');
		expect((await read(text, { ...stated, periodId: '2023-Q1' })).refusal?.is).toBe('other-period');
	});
});

describe('a share that is a whole', () => {
	test.each(['1', '1,0', '1,00', '01'])('%s where a percentage stands is asked', async (text) => {
		const reading = await read(report({ '3.1.': { 3: text } }));
		expect(reading.questions.map(({ kind, readings }) => [kind, readings.map(({ value }) => value)])).toEqual([
			['share', [100, 1]]
		]);
	});
	test('"1,0%" is one per cent, unless other percentages are shares', async () => {
		const more = ['3.2.\tTỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết đúng hạn\t%\t0,98\t'];
		expect(valueOf(await read(report({ '3.1.': { 3: '1,0%' } })), '03/3.1')).toBe(1);
		expect(valueOf(await read(report({ '3.1.': { 3: '1,0%' } }, { after: more })), '03/3.1')).toBeNull();
	});
});

describe('units', () => {
	const money = (over: string[], unit: string, value: string): string =>
		report(
			{},
			{
				after: [
					'',
					...over,
					'Biểu mẫu số 06',
					...over,
					'STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\tGhi chú',
					'1.\tTỷ lệ thực hiện kế hoạch giải ngân vốn đầu tư công\t%\t45,5\t',
					`1.1.\tKế hoạch được giao\t${unit}\t${value}\t`,
					'2.1.\tTổng số ĐVSN tại địa phương\tĐơn vị\t412\t'
				]
			}
		);
	const readingsOf = (reading: FormReading, code: string) => reading.questions.find((one) => one.code === code)?.readings.map(({ value, as }) => [value, as]); // prettier-ignore

	test.each([['Đơn vị tính: tỷ đồng'], ['(ĐVT: Tỷ đồng)'], ['Đơn vị: tỷ đồng']])(
		'%s over a form is asked for money alone',
		async (line) => {
			for (const unit of ['Triệu đồng', '']) {
				const reading = await read(money([line], unit, '5109'));
				expect(reading.questions.map(({ code, kind }) => [code, kind])).toEqual([['06/1.1', 'unit']]);
				expect(readingsOf(reading, '06/1.1')).toEqual([
					[5109000, 'converted'],
					[5109, 'shown']
				]);
			}
		}
	);

	test('what a line names as a body, or as the row’s own unit, changes nothing', async () => {
		for (const line of ['Đơn vị: UBND tỉnh Hải Dương', 'Đơn vị tính: Triệu đồng'])
			expect((await read(money([line], 'Triệu đồng', '5109'))).questions).toEqual([]);
	});

	test.each([
		['Nghìn thủ tục', 1000], ['trăm thủ tục', 100], ['Triệu', 1e6], ['1.000 thủ tục', 1000], ['Ngàn', 1000]
	])('%s in the unit column is asked, converted', async (unit, factor) => {
		const reading = await read(report({ '1.1.': { 2: unit } }));
		expect([valueOf(reading, '03/1.1'), readingsOf(reading, '03/1.1')]).toEqual([
			null,
			[[37 * factor, 'converted'], [37, 'shown']]
		]);
	}); // prettier-ignore

	test.each([
		['Kế hoạch được giao (tỷ đồng)', ''],
		['Kế hoạch được giao', 'ĐVT: tỷ đồng'],
		['Kế hoạch được giao', '(tỷ đồng)']
	])('a unit in the name or the note of a row: %s, %s', async (name, note) => {
		const text = money([], 'Triệu đồng', '5109').replace('Kế hoạch được giao', name).replace('5109\t', `5109\t${note}`);
		expect(readingsOf(await read(text), '06/1.1')).toEqual([
			[5109000, 'converted'],
			[5109, 'shown']
		]);
	});

	test('a multiplier behind the number is said as what it makes of it', async () => {
		expect(readingsOf(await read(money([], 'Triệu đồng', '5.109,791 tỷ')), '06/1.1')).toEqual([
			[5109791, 'converted'],
			[5109.791, 'shown']
		]);
	});
});

describe('words that change what a row counts', () => {
	const rows: [string, string, string][] = [
		['02', '1.1.', 'Số VBQPPL do cấp tỉnh bãi bỏ'],
		['02', '2.2.2.', 'Số VBQPPL có kiến nghị xử lý còn phải được xử lý xong'],
		['03', '1.2.', 'Số TTHC đã công bố hết hiệu lực'],
		['03', '3.4.2.', 'Số PAKN còn phải giải quyết'],
		['03', '3.4.2.', 'Số PAKN đã từ chối giải quyết'],
		['03', '2.1.', 'Số TTHC liên thông khác cấp'],
		['04', '2.2.', 'Tổng số biên chế vắng mặt tại thời điểm báo cáo'],
		['04', '2.4.', 'Số biên chế đã tinh giản trong năm'],
		['05', '2.1.', 'Số công chức thôi việc (thi tuyển, xét tuyển)'],
		['05', '3.', 'Số lượng lãnh đạo quản lý được tuyển chọn, miễn nhiệm thông qua thi tuyển (lũy kế từ đầu năm)'],
		['05', '3.', 'Số lượng lãnh đạo quản lý được tuyển chọn, bổ nhiệm thông qua thi tuyển (trong kỳ)'],
		['05', '4.1.', 'Số lãnh đạo cấp tỉnh được khen thưởng'],
		['01', '5.4.', 'Số nhiệm vụ chưa quá hạn nhưng hoàn thành'],
		['01', '2.1.', 'Tỷ lệ nhiệm vụ đề ra trong kế hoạch'],
		['07', '5.3.1.', 'Tỷ lệ sở, ngành đã mất kết nối liên thông với Hệ thống'],
		['03', '1.2.', 'Số TTHC đã công bố mới của Bộ Tư pháp'],
		['03', '3.1.1.', 'Tổng số TTHC doanh nghiệp đã giải quyết xong']
	];
	const one = (form: string, number: string, name: string, unit = ''): string =>
		[
			'Quý III năm 2024 của tỉnh Hải Dương, số liệu báo cáo',
			`Biểu mẫu số ${form}`,
			...head('Kết quả'),
			`${number}\t${name}\t${unit}\t12\t`
		].join('\n');

	test.each(rows)('%s %s %s', async (form, number, name) => {
		const code = `${form}/${number.replace(/\.$/, '')}`;
		const reading = await read(one(form, number, name));
		expect(reading.questions.some((question) => question.code === code)).toBe(true);
	});

	test.each([
		['03', '3.1.', 'Tỷ lệ hồ sơ TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn'],
		['03', '3.2.1.', 'Tổng số hồ sơ thủ tục hành chính cấp huyện đã giải quyết xong', 'Hồ sơ'],
		['05', '4.1.', 'Số lãnh đạo cấp tỉnh bị kỉ luật trong kỳ báo cáo'],
		['01', '3.1.', 'Tổng số sở, ngành được kiểm tra trên địa bàn tỉnh Hải Dương'],
		['04', '1.5.4.', 'Tỉ lệ ĐVSNCL đã cắt giảm so với năm 2015', '%']
	])('%s %s %s is told, not asked', async (form, number, name, unit = '') => {
		const code = `${form}/${number.replace(/\.$/, '')}`;
		const reading = await read(one(form, number, name, unit));
		expect([kindsOf(reading.questions, code), valueOf(reading, code)]).toEqual([[], 12]);
	});

	test('a heading that is turned is asked: its rows count something else', async () => {
		const turned = `4.\tSố lượng cán bộ, công chức, viên chức được khen thưởng\t\t\t`;
		const reading = await read(report({}, { after: ['Biểu mẫu số 05', ...head('Kết quả'), turned, '4.1.\tSố lãnh đạo cấp tỉnh bị kỷ luật\tNgười\t1\t'] })); // prettier-ignore
		expect(reading.questions.map(({ code, kind }) => [code, kind])).toEqual([['05/4', 'pole']]);
	});
});
