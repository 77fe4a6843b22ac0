import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Figure } from '../../src/lib/domain/figure';
import { vi } from '../../src/lib/messages/vi';
import { documentFigures } from '../../src/lib/query/document-figures';
import { indicatorFigures } from '../../src/lib/query/indicator-figures';
import { shownEdition } from './built-editions';
import { downloadButton, provinceBox } from './compare-page';
import { useNativeAnswers } from './native-answers';
import { indicatorId } from './page-kinds';
import { expectChartAndTable, tableFigures } from './shown-figures';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();

const dialects = [
	{ name: 'standard', button: vi.download.standard, delimiter: ',', decimal: '.' },
	{ name: 'Vietnamese Excel', button: vi.download.excel, delimiter: ';', decimal: ',' }
];
type Dialect = (typeof dialects)[number];
type Row = Record<string, string>;

interface Downloaded {
	fileName: string;
	bytes: Buffer;
	rows: Row[];
}

async function download(page: Page, { button, delimiter }: Dialect): Promise<Downloaded> {
	await downloadButton(page).click();
	const arrival = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await arrival;
	const bytes = await readFile(await file.path());
	const rows = parse(bytes, { bom: true, columns: true, delimiter }) as Row[];
	return { fileName: file.suggestedFilename(), bytes, rows };
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

test('the menu works from the keyboard: opens, closes on Escape, and gives the focus back after a download', async () => {
	const page = await site.open('so-sanh/');
	const opener = downloadButton(page);
	const choice = page.getByRole('button', { name: vi.download.excel });
	await opener.focus();
	await page.keyboard.press('Enter');
	await choice.waitFor();
	await page.keyboard.press('Tab');
	expect(await choice.evaluate((button) => button === document.activeElement)).toBe(true);
	await page.keyboard.press('Escape');
	await choice.waitFor({ state: 'hidden' });
	expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);

	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const arrival = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	await arrival;
	expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
});
