import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Figure, Locale } from '../../src/lib/domain/figure';
import { figureColumns } from '../../src/lib/domain/figure-file';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import { buildWorkbook } from '../../src/lib/ui/take-away/workbook';
import { writeXlsx } from '../../src/lib/ui/take-away/write-xlsx';
import { exampleFigure } from '../domain/example-figure';
import { exampleAbout, exampleFigures } from './example-file';

type Cell = string | number | boolean | Date | null;
interface Sheet {
	sheet: string;
	data: Cell[][];
}

async function reopen(locale: Locale): Promise<Sheet[]> {
	const file = await writeXlsx(buildWorkbook(exampleFigures, exampleAbout(), locale));
	return (await readXlsxFile(Buffer.from(await file.arrayBuffer()))) as Sheet[];
}

describe.each(['vi', 'en'] as const)('an Excel file in %s', (locale) => {
	const words = takeAwayWords[locale];
	let cover: Cell[][], rows: Cell[][], notes: Cell[][], beside: Cell[][], names: string[];
	beforeAll(async () => {
		const sheets = await reopen(locale);
		names = sheets.map(({ sheet }) => sheet);
		[cover = [], rows = [], notes = [], beside = []] = sheets.map(({ data }) => data);
	});
	/** Cells of the sheet of figures by the name of the column. */
	const cellsOf = (row: number): Record<string, Cell> =>
		Object.fromEntries((rows[0] ?? []).map((name, i) => [String(name), rows[row + 1]?.[i] ?? null]));

	test('has cover, figures, notes, and provinces side by side', () => {
		expect(names).toEqual([words.file.cover, words.file.figures, words.file.notes, words.file.sideBySide]);
	});

	test('sets the provinces side by side: values as numbers, each with its period', () => {
		const [head = [], ...lines] = beside;
		const provinces = new Set(exampleFigures.map(({ provinceName }) => provinceName));
		expect(head.filter((name) => provinces.has(String(name)))).toHaveLength(provinces.size);
		for (const { provinceName, indicatorName, scopeName, value, isPrimary } of exampleFigures.filter(
			(one) => one.isPrimary
		)) {
			const at = head.indexOf(provinceName);
			const own = lines.filter((line) => line[0] === indicatorName && line[1] === scopeName);
			expect(
				own.some((line) => line[at] === value),
				`${provinceName} ${value} ${isPrimary}`
			).toBe(true);
			expect(own.every((line) => line[at] === null || typeof line[at + 1] === 'string')).toBe(true);
		}
	});

	test('says on its cover what it holds', () => {
		const about = exampleAbout();
		const said = new Map(cover.map(([label, value]) => [label, value]));
		expect(cover[0]?.[0]).toBe(about.title);
		expect(said.get(words.file.filters)).toBe(about.filters);
		expect(said.get(words.file.periods)).toBe(about.periods);
		expect(said.get(words.file.edition)).toBe(about.edition);
		expect(said.get(words.file.link)).toBe(about.link);
		expect(said.get(words.file.joins)).toBe(about.joins);
		expect(said.get(words.file.rows)).toBe(exampleFigures.length);
		expect(said.get(words.file.date)).toEqual(new Date('2025-11-21T00:00:00Z'));
		expect(cover.find(([label]) => label === 'Báo cáo 317/BC-UBND')).toContain(2);
		expect(cover.find(([label]) => label === 'Báo Hải Dương')).toContain(words.file.kinds.press);
	});

	test('holds every column of the contract with typed cells', () => {
		const { columns } = words;
		expect(rows).toHaveLength(exampleFigures.length + 1);
		expect(rows[0]).toHaveLength(figureColumns.length + 2);
		exampleFigures.forEach((figure, i) => {
			const cells = cellsOf(i);
			for (const { name, type, read } of figureColumns.filter((column) => column.name !== 'check')) {
				const value = read(figure);
				const expected = value !== null && type === 'date' ? new Date(`${value}T00:00:00Z`) : value;
				const said = type === 'boolean' ? words.file.truth[value ? 1 : 0] : expected;
				expect(cells[columns[name]], `${figure.id} ${name}`).toEqual(said);
			}
		});
	});

	test('marks in words what must not be taken at face value', () => {
		const { marks, columns } = words;
		expect(cellsOf(0)[columns.marks]).toBe(null);
		expect(cellsOf(1)[columns.marks]).toBe(
			[marks.approx, marks.derived, marks.mismatch, marks.doubt].map(([mark]) => mark).join('; ')
		);
		expect(cellsOf(2)[columns.marks]).toBe(marks.press[0]);
	});

	test('explains every mark and column, and repeats the notes of rows', () => {
		const first = notes.map(([cell]) => cell);
		for (const [mark] of Object.values(words.marks)) expect(first).toContain(mark);
		for (const { name } of figureColumns)
			expect(notes.find(([, code]) => code === name)?.[0]).toBe(words.columns[name]);
		const noted = notes.filter(([id]) => ['a', 'b', 'c'].includes(String(id)));
		expect(noted.map(([id]) => id)).toEqual(['b']);
		expect(noted[0]).toContain('=1+1 không phải công thức');
	});
});

test('codes and names are both there, and the head stays in sight', () => {
	const [, figures] = buildWorkbook(exampleFigures, exampleAbout(), 'vi');
	expect(figures?.stickyRowsCount).toBe(1);
	const head = (figures?.data[0] ?? []).map((cell) => (cell as { value: string }).value);
	for (const name of ['Tỉnh', 'Mã tỉnh', 'Chỉ tiêu', 'Mã chỉ tiêu', 'Kỳ', 'Mã kỳ']) expect(head).toContain(name);
	expect(figures?.columns).toHaveLength(head.length);
});

test('a file without notes says so', () => {
	const [, , notes] = buildWorkbook(exampleFigures.slice(0, 1), exampleAbout(), 'vi');
	expect(JSON.stringify(notes?.data)).toContain(takeAwayWords.vi.file.noRowNotes);
});

describe('a cell of an Excel file', () => {
	const reopened = async (figure: Partial<Figure>): Promise<Record<string, Cell>> => {
		const sheets = buildWorkbook([exampleFigure(figure)], exampleAbout(), 'en');
		const read = (await readXlsxFile(Buffer.from(await (await writeXlsx(sheets)).arrayBuffer()))) as Sheet[];
		const [head = [], row = []] = read[1]?.data ?? [];
		return Object.fromEntries(head.map((name, i) => [String(name), row[i] ?? null]));
	};

	test.each([NaN, Infinity, -Infinity])('is empty where a number is %s', async (value) => {
		const { columns } = takeAwayWords.en;
		const row = await reopened({ value, outOf: value });
		expect([row[columns.value], row[columns.out_of]]).toEqual([null, null]);
	});

	test('holds at most 32,767 UTF-16 units, never half a letter, and says that there was more', async () => {
		const { note } = takeAwayWords.en.columns;
		const whole = 'đ'.repeat(32_767);
		expect((await reopened({ note: whole }))[note]).toBe(whole);
		expect((await reopened({ note: `${whole}x` }))[note]).toBe(`${whole.slice(1)}…`);
		// The pair would stand across the end.
		const paired = `${'a'.repeat(32_765)}𝄞 end`;
		expect((await reopened({ note: paired }))[note]).toBe(`${'a'.repeat(32_765)}…`);
	});

	test.each(['_x0041_', 'ma_x000D_x0041_x', '_X00e9_', '_x005F_x0041_', '_x41_'])('keeps the text %s', async (text) => {
		const row = await reopened({ note: text });
		expect(row[takeAwayWords.en.columns.note]).toBe(text);
	});

	test('is a text where a date has no day', async () => {
		expect((await reopened({ asOf: '2024' }))[takeAwayWords.en.columns.as_of]).toBe('2024');
	});
});

test('provinces side by side: every primary figure stands once, also where a province has several periods', () => {
	const own = (id: string, provinceId: string, periodId: string, periodEnd: string, value: number): Figure =>
		exampleFigure({ id, provinceId, provinceName: provinceId, periodId, periodStart: periodEnd, periodEnd, value });
	const figures = [
		own('a', 'khanh-hoa', '2024-Q3', '2024-09-30', 1),
		own('b', 'khanh-hoa', '2023-Q3', '2023-09-30', 2),
		own('c', 'hai-duong', '2023-Q3', '2023-09-30', 3),
		own('d', 'binh-thuan', '2022-Q3', '2022-09-30', 4)
	];
	const rowsOf = (some: Figure[]) => {
		const [head, ...rows] = buildWorkbook(some, exampleAbout(), 'vi').at(-1)?.data ?? [];
		expect(head).toHaveLength(9);
		return rows.map((row) => row.slice(3).map((cell) => (cell as { value: unknown } | null)?.value ?? null));
	};
	expect(rowsOf(figures)).toEqual([
		[1, 'quý III/2024', null, null, null, null],
		[2, 'quý III/2023', 3, 'quý III/2023', null, null],
		[null, null, null, null, 4, 'quý III/2022']
	]);
	// One figure of each: one row, each with its period.
	expect(rowsOf(figures.filter(({ id }) => id !== 'b'))).toEqual([
		[1, 'quý III/2024', 3, 'quý III/2023', 4, 'quý III/2022']
	]);
});
