import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Figure } from '../../src/lib/domain/figure';
import { vi } from '../../src/lib/messages/vi';
import { documentFigures } from '../../src/lib/query/document-figures';
import { indicatorFigures } from '../../src/lib/query/indicator-figures';
import { shownEdition } from './built-editions';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import { downloadButton, provinceBox } from './compare-page';
import { arrivingFile, downloadAs, downloadDialog, type DownloadedFile } from './download-dialog';
import { tabTo } from './keyboard';
import { useNativeAnswers } from './native-answers';
import { indicatorId } from './page-kinds';
import { expectChartAndTable, tableFigures } from './shown-figures';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();

const dialects = [
	{ name: 'standard', format: 'csv', delimiter: ',', decimal: '.' },
	{ name: 'Vietnamese Excel', format: 'csv-excel', delimiter: ';', decimal: ',' }
] as const;
type Dialect = (typeof dialects)[number];
type Row = Record<string, string>;

async function download(page: Page, { format, delimiter }: Dialect): Promise<DownloadedFile & { rows: Row[] }> {
	const file = await downloadAs(page, format);
	return { ...file, rows: parse(file.bytes, { bom: true, columns: true, delimiter }) as Row[] };
}

/** Texts that Excel would turn into dates or numbers are written as ="03/3.1". */
const asExcelReads = (row: Row): Row =>
	Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^="(.*)"$/, '$1')]));

/** Every row says what it is, what it is worth and where it stands. */
function expectRows(written: Row[], figures: Figure[], { decimal }: Dialect): void {
	const rows = written.map(asExcelReads);
	const cell = (value: string | number | null): string => (value === null ? '' : String(value));
	expect(rows.map((row) => row.observation_id)).toEqual(figures.map(({ id }) => id));
	rows.forEach((row, i) => {
		const figure = figures[i] as Figure;
		expect(row).toMatchObject({
			province_id: figure.provinceId,
			province: figure.provinceName,
			indicator_id: figure.indicatorId,
			indicator: figure.indicatorName,
			scope_id: figure.scopeId,
			scope: figure.scopeName,
			period_id: figure.periodId,
			value: String(figure.value).replace('.', decimal),
			unit: figure.unit,
			document_id: figure.documentId,
			document: figure.documentLabel,
			section: figure.section,
			form_code: cell(figure.formCode),
			line: cell(figure.line),
			edition: shownEdition
		});
	});
}

describe.each(dialects)('a file in $name dialect', (dialect) => {
	test('holds the rows on the screen after a choice', async () => {
		const page = await site.open('so-sanh/');
		await provinceBox(page, 'Bình Thuận').uncheck();
		const figures = await native.compare({ provinceIds: ['khanh-hoa', 'hai-duong'] });
		await expectChartAndTable(page, figures);
		const { fileName, bytes, rows } = await download(page, dialect);
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(bytes.includes('sep=')).toBe(false);
		expect(bytes.toString().trimEnd().split('\r\n')).toHaveLength(figures.length + 1);
		expect(fileName).toMatch(new RegExp(`^doi-sanh-[a-z-]+-${shownEdition}(-excel)?\\.csv$`));
		expectRows(rows, figures, dialect);
		expect(rows.some(({ value }) => value?.includes(dialect.decimal))).toBe(true);
		expect(rows.map((row) => row.observation_id).sort()).toEqual((await tableFigures(page)).map(({ id }) => id).sort());
		await page.getByRole('status').getByText(vi.download.done(figures.length)).waitFor();
	});

	test('holds every claim of an indicator and of a document, in the order of their tables', async () => {
		const claims = await native.ask(indicatorFigures, { locale: 'vi', indicatorId });
		const ofIndicator = await site.open(`chi-tieu/${indicatorId}/`);
		expectRows((await download(ofIndicator, dialect)).rows, claims, dialect);

		const ofDocument = await site.open('nguon/kh-2024-q3/');
		const { rows } = await download(ofDocument, dialect);
		expectRows(rows, await native.ask(documentFigures, { locale: 'vi', documentId: 'kh-2024-q3' }), dialect);
		expect(rows.map((row) => row.observation_id)).toEqual((await tableFigures(ofDocument)).map(({ id }) => id));
	});
});

test('the dialog works from the keyboard: opens, closes on Escape, and gives the focus back after a download', async () => {
	const page = await site.open('so-sanh/');
	const opener = downloadButton(page);
	const dialog = downloadDialog(page);
	const words = takeAwayWords.vi;
	const first = dialog.getByRole('radio', { name: words.formats.xlsx.name });
	const hasFocus = (goal: typeof opener): Promise<boolean> => goal.evaluate((one) => one === document.activeElement);
	await opener.focus();
	await page.keyboard.press('Enter');
	await dialog.waitFor();
	await expect.poll(() => hasFocus(first)).toBe(true);
	expect(await first.isChecked()).toBe(true);
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'hidden' });
	// Its content goes once the page has heard of the closing; before that it cannot be opened anew.
	await page.locator('dialog h2').filter({ hasText: words.dialog.title }).waitFor({ state: 'detached' });
	await expect.poll(() => hasFocus(opener)).toBe(true);

	await page.keyboard.press('Enter');
	await dialog.waitFor();
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => dialog.getByRole('radio', { name: words.formats['csv-excel'].name }).isChecked()).toBe(true);
	await tabTo(page, dialog.getByRole('button', { name: /CSV/ }));
	const { fileName } = await arrivingFile(page, () => page.keyboard.press('Enter'));
	expect(fileName).toMatch(/-excel\.csv$/);
	await dialog.waitFor({ state: 'hidden' });
	await expect.poll(() => hasFocus(opener)).toBe(true);
});

test('the dialog says before the download what the file will hold', async () => {
	const page = await site.open('so-sanh/');
	const figures = await native.compare();
	const title = await page.getByRole('figure').getByRole('heading').first().innerText();
	await downloadButton(page).click();
	const dialog = downloadDialog(page);
	const said = await dialog.innerText();
	expect(said).toContain(title);
	for (const word of ['Khánh Hòa', 'Hải Dương', 'Bình Thuận', figures[0]?.indicatorName, figures[0]?.documentLabel])
		expect(said).toContain(word);
	await dialog.getByRole('button', { name: takeAwayWords.vi.dialog.download(figures.length, 'XLSX') }).waitFor();
	const rows = dialog.getByRole('table').locator('tbody tr');
	const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-observation')));
	expect(ids).toEqual(figures.slice(0, ids.length).map(({ id }) => id));
	expect(ids.length).toBe(Math.min(5, figures.length));
});
