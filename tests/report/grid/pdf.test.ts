import { describe, expect, test } from 'vitest';
import type { GridRow, ReportGrid } from '../../../src/lib/report/grid/grid';
import { isOutOfOrder, pageLines, type PageItem } from '../../../src/lib/report/grid/pdf/page-lines';
import { pageRows, type OpenTable } from '../../../src/lib/report/grid/pdf/page-rows';
import { readPdf } from '../../../src/lib/report/grid/pdf/read-pdf';
import { readForms } from '../../../src/lib/report/form/read-forms';
import type { FormReading } from '../../../src/lib/report/form/reading';
import { kindsOf, model, valueOf } from '../form/sample';

/** A piece of text of 11 points; letters are 5 points wide. */
const piece = (text: string, left: number, base: number, height = 11): PageItem => ({
	text,
	left,
	right: left + text.length * 5 * (height / 11),
	base,
	height
});

const head = (base: number): PageItem[] => [
	piece('STT', 50, base),
	piece('Chỉ tiêu thống kê', 130, base),
	piece('Kết quả thống kê', 355, base - 10),
	piece('Đơn vị tính', 335, base + 10),
	piece('Số liệu', 420, base + 10),
	piece('Ghi chú', 490, base)
];

/** A row whose number stands in the middle of the lines of its name. */
const row = (number: string, name: string[], unit: string, value: string, base: number): PageItem[] => {
	const top = base - ((name.length - 1) * 14) / 2;
	return [
		piece(number, 50, base),
		...name.map((line, i) => piece(line, 90, top + i * 14)),
		...(unit ? [piece(unit, 345, base)] : []),
		...(value ? [piece(value, 425, base)] : [])
	];
};

const title = [
	piece('Số liệu thống kê công tác cải cách hành chính', 150, 40),
	piece('quý III năm 2024 của tỉnh Hải Dương', 150, 56),
	piece('Biểu mẫu số 03', 250, 80)
];
const size = { width: 595, height: 842 };

function readPages(...pages: PageItem[][]): FormReading {
	const rows: GridRow[] = [];
	let open: OpenTable | null = null;
	for (const [i, items] of pages.entries()) {
		const laid = pageRows(pageLines(items), i + 1, size, open);
		rows.push(...laid.rows);
		open = laid.open;
	}
	const grid: ReportGrid = { format: 'pdf', rows, notices: [] };
	return readForms(grid, model);
}

const late = row('3.1.', ['Tỷ lệ hồ sơ TTHC do các sở, ngành', 'tiếp nhận được tiếp nhận đúng hạn'], '%', '97,25', 160);
const handled = row('3.1.1.', ['Tổng số TTHC đã giải quyết xong'], 'Hồ sơ', '4.000', 200);
const onTime = row('3.1.2.', ['Số hồ sơ TTHC đã giải quyết', 'đúng hạn'], 'Hồ sơ', '3.890', 230);

describe('rows on pages', () => {
	test('lines are put together by the names of the forms, over a head that repeats and one that does not', () => {
		const next = row(
			'3.4.1.',
			['Tổng số PAKN đã tiếp nhận', '(trực tiếp hoặc do cơ quan có thẩm', 'quyền chuyển đến)'],
			'PAKN',
			'138',
			160
		);
		const reading = readPages(
			[...title, ...head(110), ...late, ...handled],
			[
				...head(110),
				...row('3.1.2.', ['Số hồ sơ TTHC đã giải quyết', 'đúng hạn'], 'Hồ sơ', '3.890', 160),
				piece('2', 300, 820)
			],
			[...next]
		);
		expect(['3.1', '3.1.1', '3.1.2', '3.4.1'].map((code) => valueOf(reading, `03/${code}`))).toEqual([
			97.25, 4000, 3890, 138
		]);
		expect(reading.questions).toEqual([]);
		expect(reading.warnings.filter(({ kind }) => kind !== 'missing' && kind !== 'form-missing')).toEqual([]);
	});

	test('a number alone in the middle of a heading that wraps keeps its lines', () => {
		const heading = [
			piece('Thực hiện cơ chế một cửa, một', 90, 150),
			piece('2.', 50, 157),
			piece('cửa liên thông', 90, 164)
		];
		const reading = readPages([
			...title,
			...head(110),
			...heading,
			...row('2.1.', ['Số TTHC liên thông cùng cấp'], 'Thủ tục', '73', 190),
			...handled.map((one) => ({ ...one, base: one.base + 20 }))
		]);
		expect([valueOf(reading, '03/2.1'), valueOf(reading, '03/3.1.1'), reading.questions]).toEqual([73, 4000, []]);
	});

	test('a piece over the edge of its column refuses its row, and that row alone', () => {
		const glued = [
			piece('3.1.1.', 50, 200),
			piece('Tổng số TTHC đã giải quyết xong', 90, 200),
			piece('Hồ sơ  4.000 12', 345, 200)
		];
		const reading = readPages([...title, ...head(110), ...late, ...glued, ...onTime]);
		expect([valueOf(reading, '03/3.1.1'), kindsOf(reading.questions, '03/3.1.1')]).toEqual([null, ['crosses-columns']]);
		expect([valueOf(reading, '03/3.1'), valueOf(reading, '03/3.1.2')]).toEqual([97.25, 3890]);
	});

	test('numbers that touch are never made one', () => {
		const touching = [...handled.slice(0, -1), piece('4', 425, 200), piece('000', 430, 200)];
		const reading = readPages([...title, ...head(110), ...late, ...touching, ...onTime]);
		expect(valueOf(reading, '03/3.1.1')).toBeNull();
		expect(reading.questions.map(({ code }) => code)).toEqual(['03/3.1.1']);
	});

	test('a raised mark is no digit of the number', () => {
		const marked = [...handled, piece('1', 450.5, 195.5, 8.5)];
		const reading = readPages([...title, ...head(110), ...late, ...marked, ...onTime]);
		expect([valueOf(reading, '03/3.1.1'), reading.questions]).toEqual([4000, []]);
	});

	test('a head over two columns may be set to the left, over the first alone', () => {
		const left = head(110).map((one) => (one.text === 'Kết quả thống kê' ? piece('Kết quả', 335, one.base) : one));
		const reading = readPages([...title, ...left, ...late, ...handled, ...onTime]);
		expect(['3.1', '3.1.1', '3.1.2'].map((code) => valueOf(reading, `03/${code}`))).toEqual([97.25, 4000, 3890]);
		expect(reading.questions).toEqual([]);
	});

	test('what follows the last table is no part of its last row', () => {
		const after = [
			piece('Nơi nhận: Bộ Nội vụ; Thường trực Tỉnh ủy; các sở, ban, ngành trong toàn tỉnh Hải Dương', 60, 300)
		];
		const reading = readPages([...title, ...head(110), ...late, ...handled, ...onTime, ...after]);
		expect([valueOf(reading, '03/3.1.2'), reading.questions]).toEqual([3890, []]);
	});
});

describe('letters out of order', () => {
	test('plain letters first, borrowed ones after', () => {
		const strewn = Array.from({ length: 4 }, (_, i) => piece('T l h s gi i quy tỷ ệ ồ ơ ả ế', 60, 100 + i * 20));
		expect(isOutOfOrder(strewn)).toBe(true);
	});
	test('pieces that lie over each other', () => {
		const items = [
			piece('Tỷ lệ hồ sơ', 60, 100),
			piece('giải quyết', 80, 100),
			piece('đúng hạn', 60, 130),
			piece('quá hạn', 70, 130)
		];
		expect(isOutOfOrder(items)).toBe(true);
	});
	test('a page as it should be', () => {
		expect(isOutOfOrder([...title, ...head(110), ...late, ...handled, ...onTime])).toBe(false);
	});
});

describe('files', () => {
	const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
	const blank = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R/Size 4>>
%%EOF`;

	test('a page without text', async () => {
		await expect(readPdf(bytes(blank))).rejects.toMatchObject({ code: 'no-text-layer' });
	}, 60_000);
	test('a cut file', async () => {
		await expect(readPdf(bytes('%PDF-1.4\n1 0 obj<</Type/Catalog'))).rejects.toMatchObject({ code: 'damaged' });
	}, 60_000);
});
