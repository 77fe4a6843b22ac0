import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForms } from '../../../src/lib/report/form/read-forms';
import { readGrid } from '../../../src/lib/report/grid/read-grid';
import { model } from '../form/sample';
import { pdfOf, type PdfText } from './pdf-file';

const runs = 200;

/** Rows of form 03 with short names: number, lines of the name, unit, and what can stand there. */
const rows: [string, string[], string][] = [
	['1.1.', ['Số TTHC đã được phê duyệt phương án', 'đơn giản hóa'], 'Thủ tục'],
	['1.2.', ['Số TTHC đã công bố mới'], 'Thủ tục'],
	['2.1.', ['Số TTHC liên thông cùng cấp'], 'Thủ tục'],
	['2.2.', ['Số TTHC liên thông giữa các cấp chính', 'quyền'], 'Thủ tục'],
	['2.3.', ['Số TTHC đã thực hiện tiếp nhận và giải', 'quyết không phụ thuộc vào địa giới hành', 'chính'], 'Thủ tục'],
	['3.1.1.', ['Tổng số TTHC đã giải quyết xong'], 'Hồ sơ'],
	['3.4.1.', ['Tổng số PAKN đã tiếp nhận'], 'PAKN']
];

/** How a count may be written, and what it is; null where it must be asked. */
const styles: [string, (n: number) => string, (n: number) => number | null][] = [
	['plain', (n) => String(n), (n) => n],
	['dots', (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.'), (n) => n],
	['two digits', (n) => String(n).padStart(2, '0'), (n) => n],
	['a full stop', (n) => `${n}.`, (n) => n],
	['a bracketed mark', (n) => `${n}(1)`, (n) => n],
	['a dash', () => '-', () => null],
	['a word', () => 'Không', () => null],
	['a comma', (n) => `${n},5`, () => null],
	['about', (n) => `khoảng ${n}`, () => null],
	['two', (n) => `${n} và 7`, () => null]
];

const cell = fc.record({
	n: fc.integer({ min: 2, max: 9999 }),
	style: fc.nat(styles.length - 1),
	mark: fc.constantFrom('', '', '', 'raised', 'small')
});
const layout = fc.record({
	cells: fc.array(cell, { minLength: rows.length, maxLength: rows.length }),
	/** Rows on the first page; the head repeats on the next, or does not. */
	first: fc.integer({ min: 2, max: rows.length }),
	repeats: fc.boolean(),
	isCentred: fc.boolean()
});

const head = (y: number): PdfText[] =>
	['STT', 'Nội dung', 'ĐVT', 'Kết quả', 'Ghi chú'].map((text, i) => ({ text, x: [50, 150, 330, 400, 500][i] ?? 0, y }));
const title: PdfText[] = [
	{ text: 'Số liệu thống kê công tác cải cách hành chính', x: 150, y: 40 },
	{ text: 'quý III năm 2024 của tỉnh Hải Dương', x: 150, y: 60 },
	{ text: 'Biểu mẫu số 03', x: 250, y: 85 }
];

test('no value of a page file comes to stand in another row, and none is changed in silence', async () => {
	await fc.assert(
		fc.asyncProperty(layout, async ({ cells, first, repeats, isCentred }) => {
			const pages: PdfText[][] = [[...title, ...head(110)], repeats ? head(60) : []];
			const wanted: Record<string, number | null> = {};
			let y = 150;
			rows.forEach(([number, name, unit], i) => {
				const { n, style, mark } = cells[i] as (typeof cells)[number];
				const [, write, value] = styles[style] as (typeof styles)[number];
				if (i === first) y = 100;
				const page = pages[i < first ? 0 : 1] as PdfText[];
				const middle = isCentred ? ((name.length - 1) * 14) / 2 : 0;
				const text = write(n);
				const right = 405 + [...text].length * 5;
				page.push({ text: number, x: 50, y: y + middle }, { text: unit, x: 330, y: y + middle });
				page.push(...name.map((line, k) => ({ text: line, x: 90, y: y + k * 14 })));
				page.push({ text, x: 405, y: y + middle });
				if (mark === 'raised') page.push({ text: '2', x: right + 0.3, y: y + middle - 4, size: 6.5 });
				if (mark === 'small') page.push({ text: '2', x: right + 0.3, y: y + middle, size: 6.5 });
				wanted[`03/${number.slice(0, -1)}`] = mark === 'small' ? null : value(n);
				y += name.length * 14 + 12;
			});
			const reading = readForms(await readGrid(pdfOf(pages.filter((page) => page.length > 0))), model);
			for (const [code, value] of Object.entries(wanted)) {
				const read = reading.rows.find((row) => row.code === code)?.value ?? null;
				const isAsked = reading.questions.some((question) => question.code === code);
				// A question is never wrong; a value is only right as the one that was written.
				expect([code, read]).toEqual([code, isAsked ? null : value]);
				if (value === null) expect([code, isAsked]).toEqual([code, true]);
			}
			const plain = Object.entries(wanted).filter(([, value]) => value !== null);
			const asked = plain.filter(([code]) => reading.questions.some((question) => question.code === code));
			expect(asked).toEqual([]);
		}),
		{ numRuns: runs }
	);
}, 300_000);
