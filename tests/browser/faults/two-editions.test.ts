import { parse } from 'csv-parse/sync';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Figure } from '../../../src/lib/domain/figure';
import { formatPeriod } from '../../../src/lib/domain/period';
import { dataPageWords } from '../../../src/lib/messages/data-page';
import { renewedWords } from '../../../src/lib/messages/renewed';
import { searchWords } from '../../../src/lib/messages/search';
import { vi } from '../../../src/lib/messages/vi';
import { choicesIn, earlierBox, earlierPeriod, engineIsReady, failureNotice } from '../compare-page';
import { downloadAs } from '../download-dialog';
import { useNativeAnswers } from '../native-answers';
import { expectChartAndTable } from '../shown-figures';
import { useSite } from '../site';
import { useFaultTable } from './fault-table';
import { newEdition, SwappingHost } from './swapping-host';
import { engineAnswers } from '../engine-answers';

const host = new SwappingHost();
const site = useSite('/', () => host.start());
const native = useNativeAnswers();
const tell = useFaultTable('Data of another edition under an open page');
const m = renewedWords.vi;
const works = 'what is shown, of one edition; its files; all pages';
const recovery = 'a reload by its button, which keeps the link';
/** Pages that were not built, and scripts gone with the old version. */
const faults = [/status of 404/];

let [initial, answer]: [Figure[], Figure[]] = [[], []];
beforeAll(async () => {
	await host.prepare();
	[initial, answer] = [await native.compare(), await native.compare({ periods: [earlierPeriod] })];
});
beforeEach(() => {
	host.swapped = { data: false, manifest: false, pages: false };
	host.asked.length = 0;
});

const renewed = { data: true, manifest: true, pages: true };
const oneMore = (figures: Figure[]): Figure[] => figures.map((one) => ({ ...one, value: one.value + 1 }));
const reload = (page: Page): Promise<void> => page.getByRole('button', { name: m.reload }).click();

/** One sentence, one button that is of use, and not a figure of the other edition. */
async function expectRenewed(page: Page, figures: Figure[]): Promise<void> {
	await failureNotice(page).getByText(m.renewed).waitFor();
	expect(await failureNotice(page).getByRole('button').allInnerTexts()).toEqual([m.reload]);
	await expectChartAndTable(page, figures);
}

describe('a tab stays open while the host gets data of another edition', () => {
	test('before the engine starts: said, nothing mixed, no engine fetched; the reload keeps the choice', async () => {
		const page = await site.open('so-sanh/', { faults });
		host.swapped = renewed;
		await earlierBox(page).check();
		await expectRenewed(page, initial);
		expect(host.asked.filter((path) => path.includes('duckdb-eh.wasm'))).toEqual([]);
		await reload(page);
		await expectChartAndTable(page, oneMore(answer));
		expect(choicesIn(page).ky).toBe(earlierPeriod);
		expect(await page.getByRole('contentinfo').innerText()).toContain(newEdition);
		tell({ fault: 'manifest and Parquet replaced before the engine starts', sentence: m.renewed, works, recovery });
	});

	test('after it: what it holds is answered, of the edition of the page, and so are files', async () => {
		const page = await site.open('so-sanh/', { faults, prepare: engineAnswers });
		await earlierBox(page).check();
		await engineIsReady(page);
		await expectChartAndTable(page, answer);
		host.swapped = renewed;
		const later = '2023-Q1';
		const periods = page.getByRole('group', { name: vi.terms.period, exact: true });
		await periods.getByRole('checkbox', { name: formatPeriod(later, 'vi'), exact: true }).check();
		await earlierBox(page).uncheck();
		const figures = await native.compare({ periods: [later] });
		await expectChartAndTable(page, figures);
		const { fileName, bytes } = await downloadAs(page, 'csv');
		expect(fileName).toContain(host.edition);
		const rows: Record<string, string>[] = parse(bytes, { columns: true, bom: true });
		expect(rows.map(({ observation_id, value, edition }) => [observation_id, Number(value), edition]).sort()).toEqual(
			figures.map(({ id, value }) => [id, value, host.edition]).sort()
		);
		tell({
			fault: 'the same after the engine has the figures',
			sentence: 'none: everything answered is of the edition at the foot of the page',
			works: 'all that needs no further file',
			recovery: 'the next file that is fetched tells it'
		});
	});

	test('between two files of the engine: the second is refused as another edition, not as damaged', async () => {
		const page = await site.open('du-lieu/', { faults });
		const { label, run } = dataPageWords.vi.console;
		const ask = async (sql: string): Promise<void> => {
			await page.getByRole('textbox', { name: label }).fill(sql);
			await page.getByRole('button', { name: run, exact: true }).click();
		};
		await ask('SELECT count(*) FROM provinces');
		await page.getByRole('region', { name: dataPageWords.vi.result.title, exact: true }).waitFor();
		host.swapped = renewed;
		await ask('SELECT count(*) FROM tasks');
		await failureNotice(page).getByText(m.renewed).waitFor();
		tell({ fault: 'the same between two files a question needs', sentence: m.renewed, works, recovery });
	});

	test('while the upload is half done: no figure of the new file is taken; then it is said', async () => {
		const page = await site.open('so-sanh/', { faults });
		host.swapped = { data: true, manifest: false, pages: false };
		await earlierBox(page).check();
		await failureNotice(page).getByText(vi.engine.failed.data).waitFor();
		await expectChartAndTable(page, initial);
		host.swapped = renewed;
		await page.getByRole('button', { name: vi.engine.retry }).click();
		await expectRenewed(page, initial);
		const sentence = `${vi.engine.failed.data} — ${m.renewed}`;
		tell({ fault: 'Parquet replaced, the manifest not yet', sentence, works, recovery: `retry, then ${recovery}` });
	});

	test('the page itself is still the old one: the second time it is said that waiting helps', async () => {
		const page = await site.open('so-sanh/', { faults });
		host.swapped = { ...renewed, pages: false };
		await earlierBox(page).check();
		await expectRenewed(page, initial);
		await reload(page);
		await failureNotice(page).getByText(m.still).waitFor();
		expect(choicesIn(page).ky).toBe(earlierPeriod);
		host.swapped = renewed;
		await reload(page);
		await expectChartAndTable(page, oneMore(answer));
		tell({ fault: 'data replaced, pages not (a cache on the way)', sentence: m.still, works, recovery });
	});

	test('the card of a figure, the search and a file of the catalogue are not taken from the other edition', async () => {
		const page = await site.open('so-sanh/', { faults });
		host.swapped = renewed;
		await page.getByRole('figure').first().locator('svg:visible').first().getByRole('link').first().press('Enter');
		await page.getByRole('dialog').getByText(m.renewed).waitFor();
		await page.keyboard.press('Escape');
		await page.getByRole('banner').getByRole('button', { name: searchWords.vi.button }).first().click();
		await page.getByRole('dialog').getByText(m.renewed).waitFor();
		tell({ fault: 'card of a figure, search: files of another edition', sentence: m.renewed, works, recovery });

		host.swapped = { data: false, manifest: false, pages: false };
		const catalogue = await site.open('du-lieu/', { faults });
		host.swapped = renewed;
		const downloads: string[] = [];
		catalogue.on('download', (download) => void downloads.push(download.url()));
		const link = catalogue.getByRole('link', { name: new RegExp(dataPageWords.vi.catalogue.download) });
		await link.first().click();
		await catalogue.getByText(m.renewed).waitFor();
		expect(downloads).toEqual([]);
		tell({ fault: 'a Parquet file of the catalogue, replaced', sentence: m.renewed, works, recovery });
	});

	test('a link to a page of the other edition loads it whole, and nothing of the first stays', async () => {
		const page = await site.open('so-sanh/', { faults });
		await page.evaluate(() => Object.assign(globalThis, { first: true }));
		host.swapped = renewed;
		await page.getByRole('banner').getByRole('link', { name: vi.nav.trends }).click();
		await page.getByRole('heading', { level: 1, name: vi.trend.title }).waitFor();
		await page.getByRole('contentinfo').getByText(newEdition).waitFor();
		expect(await page.evaluate(() => 'first' in globalThis)).toBe(false);
		tell({
			fault: 'a page of another edition behind a link',
			sentence: 'none: the page is loaded whole',
			works: 'all',
			recovery: 'by itself'
		});
	});
});
