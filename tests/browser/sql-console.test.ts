import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { locales } from '../../src/lib/domain/figure';
import { tableNames } from '../../src/lib/domain/tables';
import { dataPageWords } from '../../src/lib/messages/data-page';
import { sqlHints } from '../../src/lib/messages/sql-hints';
import { vi } from '../../src/lib/messages/vi';
import { exampleNames, exampleQueries, type ExampleName } from '../../src/lib/query/example-queries';
import { answerFree, freeLimits } from '../../src/lib/query/free-answer';
import { formatSqlQuery } from '../../src/lib/view/sql-link';
import { expectAccessible } from './axe';
import { earlierBox, engineIsReady, engineStatus } from './compare-page';
import { tabTo } from './keyboard';
import { useNativeAnswers } from './native-answers';
import { useSite } from './site';
import { engineAnswers } from './engine-answers';

const site = useSite();
const below = useSite('/ban/thu/');
const native = useNativeAnswers();
const nativeAnswer = (sql: string) => answerFree((question, args) => native.ask(question, args), sql, 1000);
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
		const { rows, columns } = await nativeAnswer(examples.documents);
		await answered(page, rows.length, 4);
		expect(await isFocused(box(page))).toBe(true);
		const [heads, ...cells] = await shownTable(page);
		expect(heads).toEqual(columns.map(({ name }) => name));
		expect(cells).toEqual(rows.map((row) => row.map(String)));
		expect(await result(page).getByRole('rowheader').allInnerTexts()).toEqual(rows.map(([name]) => name));
		// One column of names and columns of numbers: a chart of the same rows.
		const drawing = result(page).getByRole('figure').locator('svg:visible');
		await drawing.waitFor();
		for (const row of rows) expect(await drawing.textContent()).toContain(row[0]);
	});

	test.each(locales)('of each kind has an answer in the data, in %s', async (locale) => {
		const own = exampleQueries(locale, dataPageWords[locale].console.heads);
		for (const name of exampleNames) {
			expect((await nativeAnswer(own[name])).rows.length, name).toBeGreaterThan(0);
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
		await alertIn(page).getByText(m.refused.function('read_csv')).waitFor();
		await run(page, "FROM 'http://127.0.0.1:9/x.parquet'");
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
		const { rows, columns } = await nativeAnswer(examples.mismatch);
		await answered(page, rows.length, 8);
		const arrival = page.waitForEvent('download');
		await page.getByRole('button', { name: button, exact: true }).click();
		const file = await arrival;
		expect(file.suggestedFilename()).toMatch(/^doi-sanh-sql(-excel)?\.csv$/);
		const [header, ...written] = parse(await readFile(await file.path()), { bom: true, delimiter }) as string[][];
		const asText = (cell: unknown): string =>
			typeof cell === 'number' ? String(cell).replace('.', decimal) : String(cell ?? '');
		expect(header).toEqual(columns.map(({ name }) => name));
		// Text that Excel would take for a number is written as a text constant.
		const constant = /^="(.*)"$/s;
		expect(written.map((row) => row.map((cell) => cell.replace(constant, '$1')))).toEqual(
			rows.map((row) => row.map(asText))
		);
		// Head by head and row by row what the table shows, numbers there rounded for reading.
		const [heads, ...cells] = await shownTable(page);
		expect(header).toEqual(heads);
		expect(cells.map((row) => row.at(-1))).toEqual(written.map((row) => row.at(-1)));
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

describe('what has no exact cell', () => {
	const sql = `SELECT [64.14, NULL] AS "__proto__", 12345678901234567.89::DECIMAL(38,2) AS constructor, 'nan'::DOUBLE AS a,
	INTERVAL 3 MONTH AS a, TIMESTAMPTZ '2024-01-02 03:04:05.000001+07' AS b, NULL::INTEGER AS c, DATE '0044-03-15 (BC)' AS d`;
	const shown = ['[64.14, NULL]', '12.345.678.901.234.567,89', 'nan', '3 months', '2024-01-01 20:04:05.000001+00', 'NULL', '0044-03-15 (BC)']; // prettier-ignore

	test('is shown and saved in the engine’s own text, and the zone of times is said', async () => {
		const page = await site.open('du-lieu/');
		await run(page, sql);
		await answered(page, 1, 7);
		expect(await shownTable(page)).toEqual([['__proto__', 'constructor', 'a', 'a_1', 'b', 'c', 'd'], shown]);
		await result(page).getByText(words.result.zone).waitFor();
		const arrival = page.waitForEvent('download');
		await page.getByRole('button', { name: words.result.csv, exact: true }).click();
		const [, saved] = parse(await readFile(await (await arrival).path()), { bom: true }) as string[][];
		expect(saved).toEqual(['[64.14, NULL]', '12345678901234567.89', 'nan', '3 months', '2024-01-01 20:04:05.000001+00', '', '0044-03-15 (BC)']); // prettier-ignore
		await run(page, 'SELECT 1 AS a');
		await answered(page, 1, 1);
		expect(await result(page).getByText(words.result.zone).count()).toBe(0);
	});

	test('and what the engine lacks, is told with what to write instead', async () => {
		const page = await site.open('du-lieu/');
		await run(page, 'SELECT current_date');
		await alertIn(page).getByText(sqlHints.vi.lacks['lacks-date']).waitFor();
		await run(page, 'SELECT (now()::TIMESTAMP + INTERVAL 7 HOUR)::DATE AS x');
		await answered(page, 1, 1);
		await run(page, 'PIVOT (SELECT area_id, position FROM areas) ON area_id USING sum(position)');
		await answered(page, 1, 8);
	});
});

describe('an answer too large to be shown', () => {
	test('is cut, and what was cut is said', async () => {
		const page = await site.open('du-lieu/');
		const columns = Array.from({ length: 1000 }, (_, i) => `${i} AS x${i}`).join(', ');
		await run(page, `SELECT ${columns} FROM range(200)`);
		await answered(page, 200, freeLimits.columns);
		await result(page).getByText(words.result.leftOut('800')).waitFor();
		await result(page).getByText(words.result.shown('75')).waitFor();
		await run(page, "SELECT repeat('đ', 3000000) AS a FROM range(2)");
		await answered(page, 2, 1);
		await result(page).getByText(words.result.cut('2', '32.767')).waitFor();
		await result(page).getByText(words.result.clipped).waitFor();
		const [, [cell]] = (await shownTable(page)) as [string[], [string]];
		expect(cell).toBe(`${'đ'.repeat(10_000)}…`);
		// A text of 100,000 letters is told, not run.
		await run(page, `SELECT ${'1 + '.repeat(25_000)}1`);
		await alertIn(page).getByText(m.refused.long('50.000')).waitFor();
	});
});

test('what a statement does to its engine is no other page’s, and the engine ends with the page', async () => {
	const page = await site.open('so-sanh/', { prepare: engineAnswers });
	await earlierBox(page).check();
	await engineIsReady(page);
	const workers = page.workers().length;
	await page.getByRole('banner').getByRole('link', { name: vi.nav.data }).click();
	await run(page, 'SELECT * FROM enable_logging()');
	await alertIn(page).getByText(m.refused.function('enable_logging')).waitFor();
	await run(page, 'SELECT 1 AS a');
	await answered(page, 1, 1);
	expect(page.workers().length).toBeGreaterThan(workers);
	await page.getByRole('banner').getByRole('link', { name: vi.nav.compare }).click();
	await earlierBox(page).waitFor();
	await expect.poll(() => page.workers().length).toBe(workers);
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
