import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { locales } from '../../src/lib/domain/figure';
import { tableNames } from '../../src/lib/domain/tables';
import { dataPageWords } from '../../src/lib/messages/data-page';
import { exampleNames, exampleQueries, type ExampleName } from '../../src/lib/query/example-queries';
import { freeRows } from '../../src/lib/query/free-answer';
import { formatSqlQuery } from '../../src/lib/view/sql-link';
import { expectAccessible } from './axe';
import { engineStatus } from './compare-page';
import { tabTo } from './keyboard';
import { useNativeAnswers } from './native-answers';
import { useSite } from './site';

const site = useSite();
const below = useSite('/ban/thu/');
const native = useNativeAnswers();
const words = dataPageWords.vi;
const m = words.console;
const examples = exampleQueries('vi', m.heads);

const box = (page: Page): Locator => page.getByRole('textbox', { name: m.label });
const runButton = (page: Page): Locator => page.getByRole('button', { name: m.run, exact: true });
const alertIn = (page: Page): Locator => page.getByRole('main').getByRole('alert');
const result = (page: Page): Locator => page.getByRole('region', { name: words.result.title, exact: true });
const exampleLink = (page: Page, name: ExampleName): Locator => page.getByRole('link', { name: m.example[name] });
const isFocused = (goal: Locator): Promise<boolean> => goal.evaluate((element) => element === document.activeElement);

async function run(page: Page, sql: string): Promise<void> {
	await box(page).fill(sql);
	await box(page).press('Control+Enter');
}
/** The result of exactly this statement is on the page. */
async function answered(page: Page, rows: number, columns: number): Promise<void> {
	await page
		.getByRole('status')
		.getByText(words.result.count(String(rows), columns))
		.waitFor();
}
/** Heads and cells of the result as shown. */
const shownTable = (page: Page): Promise<string[][]> =>
	result(page)
		.getByRole('row')
		.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));

describe('an example', () => {
	test('runs from the keyboard, and not before it is told to', async () => {
		const page = await site.open('du-lieu/');
		await tabTo(page, exampleLink(page, 'documents'));
		await page.keyboard.press('Enter');
		await page.getByText(m.filled).waitFor();
		expect(await box(page).inputValue()).toBe(examples.documents);
		expect(await isFocused(box(page))).toBe(true);
		expect(await engineStatus(page)).toBe('idle');

		await page.keyboard.press('Control+Enter');
		const rows = await native.ask(freeRows, { sql: examples.documents, most: 100 });
		await answered(page, rows.length, 4);
		expect(await isFocused(box(page))).toBe(true);
		const [heads, ...cells] = await shownTable(page);
		expect(heads).toEqual(Object.keys(rows[0] ?? {}));
		expect(cells).toEqual(rows.map((row) => Object.values(row).map(String)));
		// One column of names and columns of numbers: a chart of the same rows.
		const drawing = result(page).getByRole('figure').locator('svg:visible');
		await drawing.waitFor();
		for (const row of rows) expect(await drawing.textContent()).toContain(Object.values(row)[0]);
	});

	test.each(locales)('of each kind has an answer in the data, in %s', async (locale) => {
		const own = exampleQueries(locale, dataPageWords[locale].console.heads);
		for (const name of exampleNames) {
			expect((await native.ask(freeRows, { sql: own[name], most: 10 })).length, name).toBeGreaterThan(0);
		}
	});

	test('does not swallow what the reader was typing', async () => {
		const page = await site.open('du-lieu/');
		await box(page).fill('SELECT 1 -- nháp');
		await exampleLink(page, 'late').click();
		await page.getByText(m.replaced).waitFor();
		await page.getByRole('button', { name: m.restore }).click();
		expect(await box(page).inputValue()).toBe('SELECT 1 -- nháp');
		expect(await isFocused(box(page))).toBe(true);
	});
});

describe('what cannot run', () => {
	test.each([
		["INSERT INTO areas VALUES ('x', 1, 'x', 'x')", m.refused.word('INSERT', 'SELECT').split('SELECT')[0] as string],
		['SELECT 1; DROP TABLE areas', m.refused.many],
		['', m.refused.empty]
	])('is refused in a sentence, and nothing is loaded for it: %s', async (sql, sentence) => {
		const page = await site.open('du-lieu/');
		await run(page, sql);
		await alertIn(page).getByText(sentence).waitFor();
		expect(await box(page).inputValue()).toBe(sql);
		expect(await engineStatus(page)).toBe('idle');
		await expectAccessible(page);
	});

	test('is told in the reader’s language and in DuckDB’s words, and stays in the box', async () => {
		const page = await site.open('du-lieu/', { colorScheme: 'dark' });
		const wrong = 'SELECT name_vi\nFROM areas\nWHERE nope = 1';
		await run(page, wrong);
		await alertIn(page).getByText(m.fault.name).waitFor();
		expect(await alertIn(page).locator('pre').innerText()).toContain('LINE 3: WHERE nope = 1');
		expect(await box(page).inputValue()).toBe(wrong);
		await expectAccessible(page);

		await run(page, "SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')");
		await alertIn(page).getByText(m.fault.outside).waitFor();

		// The same engine goes on, its tables whole.
		await run(page, 'SELECT count(*) AS n FROM areas');
		await answered(page, 1, 1);
		expect(await shownTable(page)).toEqual([['n'], ['8']]);
		expect(await alertIn(page).count()).toBe(0);
	});

	test('can be stopped, and the next statement runs', async () => {
		const page = await site.open('du-lieu/');
		await run(page, 'SELECT 1 AS a');
		await answered(page, 1, 1);
		await run(page, 'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3');
		await page.getByRole('button', { name: m.stop, exact: true }).click();
		await alertIn(page).getByText(m.engineWords.cancelled).waitFor();
		expect(await isFocused(box(page))).toBe(true);
		expect(await result(page).getByText(words.result.older).isVisible()).toBe(true);
		await run(page, 'SELECT 2 AS b');
		await answered(page, 1, 1);
		await result(page).getByRole('columnheader', { name: 'b' }).waitFor();
	});
});

describe('a link', () => {
	const sql = `SELECT 'đúng hạn & "kỳ" + 100 %' AS "Chữ",\n\t1.5 AS so, NULL AS trong, DATE '2024-09-18' AS ngay -- #?`;

	test('carries the statement that was run; opened anew it waits for the reader', async () => {
		const page = await site.open('du-lieu/');
		await run(page, sql);
		await answered(page, 1, 4);
		const table = await shownTable(page);
		expect(table[1]).toEqual(['đúng hạn & "kỳ" + 100 %', '1,5', 'NULL', '18/9/2024']);

		const other = await site.open(page.url().slice(site.url.length));
		await other.getByText(m.filled).waitFor();
		expect(await box(other).inputValue()).toBe(sql);
		expect(await engineStatus(other)).toBe('idle');
		expect(await result(other).count()).toBe(0);
		await expectAccessible(other);
		await runButton(other).click();
		await answered(other, 1, 4);
		expect(await shownTable(other)).toEqual(table);
		expect(other.url()).toBe(page.url());
	});

	test('back and forth goes through the statements', async () => {
		const page = await site.open('du-lieu/');
		await run(page, 'SELECT 1 AS a');
		await answered(page, 1, 1);
		await run(page, 'SELECT 2 AS b, 3 AS c');
		await answered(page, 1, 2);
		await page.goBack();
		await page.getByText(words.result.older).waitFor();
		expect(await box(page).inputValue()).toBe('SELECT 1 AS a');
	});

	test('to the other language keeps the statement', async () => {
		const page = await site.open(`du-lieu/?${formatSqlQuery(sql)}`);
		await page.getByText(m.filled).waitFor();
		await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
		await page.getByText(dataPageWords.en.console.filled).waitFor();
		expect(await page.getByRole('textbox', { name: dataPageWords.en.console.label }).inputValue()).toBe(sql);
	});

	test.each(['so-sanh/', 'xu-huong/', 'chi-tieu/ho-so-dung-han-ty-le/'])(
		'on the charts of %s leads to their own question, answered with their figures',
		async (path) => {
			const page = await site.open(path);
			const figure = page.getByRole('figure').first();
			const drawn = await figure
				.locator('svg:visible a[data-observation]')
				.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-observation')));
			await figure.getByRole('link', { name: words.seeSql }).click();
			await page.getByText(m.filled).waitFor();
			await box(page).press('Control+Enter');
			await result(page).waitFor();
			const rows = await result(page)
				.locator('tr[data-observation]')
				.evaluateAll((all) => all.map((row) => row.getAttribute('data-observation')));
			expect(drawn.length).toBeGreaterThan(0);
			expect(rows).toEqual(expect.arrayContaining(drawn));
		}
	);
});

describe('a file', () => {
	test.each([
		{ button: words.result.csv, delimiter: ',', decimal: '.' },
		{ button: words.result.csvExcel, delimiter: ';', decimal: ',' }
	])('$button, reopened, holds the rows of the answer', async ({ button, delimiter, decimal }) => {
		const page = await site.open('du-lieu/');
		await run(page, examples.mismatch);
		const rows = await native.ask(freeRows, { sql: examples.mismatch, most: 1000 });
		await answered(page, rows.length, 8);
		const arrival = page.waitForEvent('download');
		await page.getByRole('button', { name: button, exact: true }).click();
		const file = await arrival;
		expect(file.suggestedFilename()).toMatch(/^doi-sanh-sql(-excel)?\.csv$/);
		const written = parse(await readFile(await file.path()), { bom: true, columns: true, delimiter }) as Record<string, string>[]; // prettier-ignore
		const asText = (cell: unknown): string =>
			typeof cell === 'number' ? String(cell).replace('.', decimal) : String(cell ?? '');
		const expected = rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, asText(v)])));
		expect(written).toEqual(expected);
		// Head by head and row by row what the table shows, numbers there rounded for reading.
		const [heads, ...cells] = await shownTable(page);
		expect(Object.keys(written[0] ?? {})).toEqual(heads);
		expect(cells.map((row) => row.at(-1))).toEqual(written.map((row) => Object.values(row).at(-1)));
	});

	test('has more rows than the table, up to the limit, and both are said', async () => {
		const page = await site.open('du-lieu/');
		await run(page, 'SELECT i FROM range(60000) t(i)');
		await page.getByText(words.result.more('50.000')).waitFor();
		await page.getByText(words.result.shown('1.000')).waitFor();
		expect(await result(page).locator('tbody tr').count()).toBe(1000);
		const arrival = page.waitForEvent('download');
		await page.getByRole('button', { name: words.result.csv, exact: true }).click();
		const text = await readFile(await (await arrival).path(), 'utf8');
		expect(text.trimEnd().split('\r\n')).toHaveLength(50_001);
	});
});

test('axe finds nothing on an answer with a chart and on a long table, light and dark', async () => {
	const page = await site.open('du-lieu/');
	await run(page, examples.documents);
	await result(page).getByRole('figure').locator('svg:visible').waitFor();
	await expectAccessible(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectAccessible(page);
	await run(page, examples.doubtful);
	await page.getByText(words.result.nullHint).or(result(page).getByRole('columnheader', { name: 'observation_id' })).first().waitFor(); // prettier-ignore
	await expectAccessible(page);
});

test('every table can be taken away, under a sub-path too', async () => {
	const page = await below.open('du-lieu/');
	const files = page.getByRole('main').locator('a[download]');
	const addresses = await files.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	expect(addresses).toEqual(tableNames.map((table) => new URL(`data/${table}.parquet`, below.url).href));
	for (const address of addresses) {
		const head = Buffer.from(await (await fetch(address)).arrayBuffer()).subarray(0, 4).toString(); // prettier-ignore
		expect(head).toBe('PAR1');
	}
	const manifest = page.getByRole('link', { name: words.catalogue.manifest });
	const { edition } = (await (await fetch(await manifest.evaluate((link) => (link as HTMLAnchorElement).href))).json()) as { edition: string }; // prettier-ignore
	expect(await page.getByText(words.catalogue.lead(edition)).count()).toBe(1);
});
