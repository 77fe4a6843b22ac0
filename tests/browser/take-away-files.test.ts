import { pinEdition } from '../../src/lib/view/edition-pin';
import { shownEdition } from './built-editions';
import { parquetReadObjects } from 'hyparquet';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fullNote } from '../../src/lib/domain/early-cut';
import type { Figure, Locale } from '../../src/lib/domain/figure';
import { figureColumns, type FileCell } from '../../src/lib/domain/figure-file';
import { formatPeriod } from '../../src/lib/domain/period';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import { documentFigures } from '../../src/lib/query/document-figures';
import { indicatorFigures } from '../../src/lib/query/indicator-figures';
import { provinceFigures } from '../../src/lib/query/province-figures';
import { provinceBox } from './compare-page';
import { downloadAs, downloadDialog, arrivingFile } from './download-dialog';
import { useNativeAnswers } from './native-answers';
import { indicatorId } from './page-kinds';
import { expectChartAndTable, readNumber, tableFigures } from './shown-figures';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();

type Cell = string | number | boolean | Date | null;

interface Workbook {
	cover: Cell[][];
	/** Cells of the sheet of figures by the words of the head. */
	rows: Record<string, Cell>[];
	notes: Cell[][];
}

async function openWorkbook(bytes: Buffer): Promise<Workbook> {
	const sheets = (await readXlsxFile(bytes)) as { sheet: string; data: Cell[][] }[];
	const [cover = [], figures = [], notes = []] = sheets.map(({ data }) => data);
	const [head = [], ...rest] = figures;
	const rows = rest.map((row) => Object.fromEntries(head.map((name, i) => [String(name), row[i] ?? null])));
	return { cover, rows, notes };
}

const asDate = (value: FileCell): FileCell | Date => (value === null ? null : new Date(`${value}T00:00:00Z`));

/** Every cell of the contract, with its type. */
function expectTyped(
	rows: Record<string, unknown>[],
	figures: Figure[],
	nameOf: (name: string) => string,
	truth: readonly unknown[] = [false, true]
): void {
	expect(rows).toHaveLength(figures.length);
	figures.forEach((figure, i) => {
		for (const { name, type, read } of figureColumns) {
			const value = read(figure);
			const expected = type === 'date' ? asDate(value) : type === 'boolean' ? truth[value ? 1 : 0] : value;
			expect(rows[i]?.[nameOf(name)] ?? null, `${figure.id} ${name}`).toEqual(expected);
		}
	});
}

/** The column of checks is in words there. */
function expectWorkbook({ rows }: Workbook, figures: Figure[], locale: Locale): void {
	const words = takeAwayWords[locale].columns;
	const told = figures.map((figure) => ({ ...figure, checks: null }));
	expectTyped(rows.map((row) => ({ ...row, [words.check]: null })), told, (name) => words[name as 'value'], takeAwayWords[locale].file.truth); // prettier-ignore
	expect(rows.map((row) => row[words.period])).toEqual(figures.map((figure) => formatPeriod(figure.periodId, locale)));
}

const chooseTwo = async (page: Page): Promise<Figure[]> => {
	await provinceBox(page, 'Bình Thuận').uncheck();
	const figures = await native.compare({ provinceIds: ['khanh-hoa', 'hai-duong'] });
	await expectChartAndTable(page, figures);
	return figures;
};

describe('an Excel file', () => {
	test('equals the comparison on the screen after a choice, and says what it holds', async () => {
		const page = await site.open('so-sanh/');
		const figures = await chooseTwo(page);
		const { fileName, bytes } = await downloadAs(page, 'xlsx');
		expect(fileName).toMatch(new RegExp(`^doi-sanh-[a-z-]+-${shownEdition}\\.xlsx$`));
		const book = await openWorkbook(bytes);
		expectWorkbook(book, figures, 'vi');

		const printed = new Map((await tableFigures(page)).map(({ id, text }) => [id, readNumber(text)]));
		const { columns, file } = takeAwayWords.vi;
		for (const row of book.rows)
			expect(Number((row[columns.value] as number).toFixed(2))).toBe(printed.get(String(row[columns.observation_id])));

		const said = new Map(book.cover.map(([label, value]) => [label, value]));
		expect(said.get(file.link)).toBe(pinEdition(page.url(), shownEdition));
		expect(said.get(file.rows)).toBe(figures.length);
		expect(said.get(file.filters)).toContain('Khánh Hòa và Hải Dương');
		expect(said.get(file.periods)).toBe(file.latest);
		expect(await page.getByRole('contentinfo').innerText()).toContain(String(said.get(file.edition)));
		expect(book.cover[0]?.[0]).toBe(await page.getByRole('figure').getByRole('heading').first().innerText());
		for (const label of new Set(figures.map(({ documentLabel }) => documentLabel)))
			expect(book.cover.map(([cell]) => cell)).toContain(label);
	});

	test('of a long document is whole: more than a worker of the packer would have been asked for', async () => {
		const page = await site.open('nguon/kh-2024-q3/');
		const figures = await native.ask(documentFigures, { locale: 'vi', documentId: 'kh-2024-q3' });
		const book = await openWorkbook((await downloadAs(page, 'xlsx')).bytes);
		expectWorkbook(book, figures, 'vi');
		const noted = figures.find(({ note }) => note);
		expect(book.notes.flat()).toContain(noted && fullNote(noted));
	});

	test('of an indicator and of a province equals their pages', async () => {
		const ofIndicator = await site.open(`chi-tieu/${indicatorId}/`);
		const claims = await native.ask(indicatorFigures, { locale: 'vi', indicatorId });
		expectWorkbook(await openWorkbook((await downloadAs(ofIndicator, 'xlsx')).bytes), claims, 'vi');

		const ofProvince = await site.open('tinh/khanh-hoa/');
		const latest = await native.ask(provinceFigures, { locale: 'vi', provinceId: 'khanh-hoa' });
		expectWorkbook(await openWorkbook((await downloadAs(ofProvince, 'xlsx')).bytes), latest, 'vi');
	});

	test('is in English on an English page', async () => {
		const page = await site.open('en/so-sanh/');
		await page.getByRole('main').getByRole('button', { name: 'Download figures' }).click();
		const dialog = downloadDialog(page, 'en');
		const { bytes } = await arrivingFile(page, () => dialog.getByRole('button', { name: /XLSX/ }).click());
		const book = await openWorkbook(bytes);
		expectWorkbook(book, await native.compare({ locale: 'en' }), 'en');
		const words = [...book.cover, ...book.notes].map(([label]) => String(label));
		for (const foreign of [...Object.values(takeAwayWords.vi.columns), takeAwayWords.vi.file.edition])
			expect(words).not.toContain(foreign);
	});
});

test('JSON equals the comparison on the screen after a choice', async () => {
	const page = await site.open('so-sanh/');
	const figures = await chooseTwo(page);
	const { fileName, bytes } = await downloadAs(page, 'json');
	expect(fileName).toMatch(/\.json$/);
	const file = JSON.parse(bytes.toString()) as { about: Record<string, unknown>; figures: Record<string, unknown>[] };
	expect(file.about).toMatchObject({ rows: figures.length, link: pinEdition(page.url(), shownEdition) });
	expect(file.figures).toEqual(
		figures.map((figure) => Object.fromEntries(figureColumns.map(({ name, read }) => [name, read(figure)])))
	);
});

test('Parquet equals the document on the screen, with types', async () => {
	const page = await site.open('nguon/kh-2024-q3/');
	const figures = await native.ask(documentFigures, { locale: 'vi', documentId: 'kh-2024-q3' });
	const { fileName, bytes } = await downloadAs(page, 'parquet');
	expect(fileName).toMatch(/\.parquet$/);
	const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
	expectTyped(rows, figures, (name) => name);
});

test('what only one kind of file needs is fetched when it is asked for', async () => {
	const asked: string[] = [];
	const page = await site.open('so-sanh/', {
		prepare: (context) => Promise.resolve(context.on('request', (request) => void asked.push(request.url())))
	});
	const before = asked.length;
	await page.getByRole('main').getByRole('button', { name: 'Tải số liệu' }).click();
	await downloadDialog(page).getByRole('table').waitFor();
	// The dialog itself is a script, and nothing else.
	expect(asked.slice(before).filter((url) => !url.endsWith('.js'))).toEqual([]);
	const opened = asked.length;
	await downloadDialog(page).getByRole('button', { name: takeAwayWords.vi.close }).click();
	await downloadAs(page, 'xlsx');
	expect(asked.slice(opened).filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
	expect(await page.locator('html').getAttribute('data-engine')).toBe('idle');
});
