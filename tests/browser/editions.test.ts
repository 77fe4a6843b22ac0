import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { formatDate } from '../../src/lib/domain/date';
import { editionNotice } from '../../src/lib/messages/edition-notice';
import { editionWords } from '../../src/lib/messages/editions';
import { vi } from '../../src/lib/messages/vi';
import { listEditions } from '../../src/lib/server/editions/history';
import { olderEdition, shownEdition } from './built-editions';
import { choicesIn, engineStatus, provinceBox } from './compare-page';
import { useNativeAnswers } from './native-answers';
import { expectChartAndTable } from './shown-figures';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();
const words = editionWords.vi;
const older = editionNotice.vi.older(olderEdition.id, formatDate(olderEdition.publishedOn, 'vi'), shownEdition);

describe('the page of editions', () => {
	test('lists every published edition, newest first, and is reached from footer and sources', async () => {
		const page = await site.open('nguon/');
		await page.getByRole('main').getByRole('link', { name: words.fromSources }).click();
		await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
		const footer = page.getByRole('contentinfo').getByRole('link', { name: shownEdition });
		expect(await footer.getAttribute('href')).toMatch(/\/an-ban\/$/);
		const published = listEditions('data').map(({ id }) => id).reverse(); // prettier-ignore
		const ids = await page.locator('main section[id]').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids).toEqual(published.includes(shownEdition) ? published : [shownEdition, ...published]);
		expect(await page.locator(`[id="${shownEdition}"]`).getByText(words.current).count()).toBe(1);
	});

	test('shows a correction before and after, with a link to the figure that still stands', async () => {
		const page = await site.open('an-ban/');
		const id = 'kh-2022.l735.kien-nghi-kiem-toan-tong-so.toan-tinh.2022';
		const change = page
			.locator(`[data-observation="${id}"]`)
			.filter({ hasText: '3.478.485,84884\u00a0triệu\u00a0đồng' });
		expect(await change.isVisible()).toBe(false);
		await page.locator('details', { has: change }).locator('summary').click();
		expect(await change.getByRole('cell').allInnerTexts()).toEqual([
			words.facets.value,
			'3.478.485,84884\u00a0triệu\u00a0đồng',
			'3.478.485,848845\u00a0triệu\u00a0đồng'
		]);
		await change.getByRole('link').click();
		await page.getByRole('dialog').getByText('3.478.485,848845', { exact: false }).first().waitFor();
	});

	test('every link to a figure leads to one that is there', async () => {
		const page = await site.open('an-ban/', { javaScriptEnabled: false });
		const hrefs = await page.locator('[data-observation] a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)); // prettier-ignore
		expect(hrefs.length).toBeGreaterThan(300);
		const pages = [...new Set(hrefs.map((href) => href.split('#')[0] ?? ''))].slice(0, 25);
		for (const address of pages) {
			const html = await (await page.request.get(address)).text();
			for (const href of hrefs.filter((one) => one.startsWith(`${address}#`)))
				expect(html).toContain(`id="${href.split('#')[1]}"`);
		}
	});

	test('gives all changes of an edition as a file', async () => {
		const page = await site.open('an-ban/');
		const arrival = page.waitForEvent('download');
		await page.locator(`[id="${olderEdition.id}"]`).getByRole('link', { name: words.files.figures, exact: true }).click(); // prettier-ignore
		const file = await arrival;
		expect(file.suggestedFilename()).toBe(`${olderEdition.id}.csv`);
		const rows = parse(await readFile(await file.path()), { bom: true, columns: true }) as { change: string }[];
		expect(rows.map(({ change }) => change)).toEqual(rows.map(() => 'added'));
		expect(rows).toHaveLength(920);
	});
});

describe('a link that names an edition', () => {
	test.each(['so-sanh/', 'chi-tieu/ho-so-dung-han-ty-le/', 'kiem-tra/'])('an older one on %s: a notice with the way to what changed', async (path) => {
		const page = await site.open(`${path}?an-ban=${olderEdition.id}`);
		await page.getByRole('status').getByText(older).waitFor();
		await page.getByRole('link', { name: editionNotice.vi.see }).click();
		await page.locator(`[id="${olderEdition.id}"]:target`).waitFor();
		expect(await page.getByText(older).count()).toBe(0);
	}); // prettier-ignore

	test('the current one: nothing is said, and the view is as without', async () => {
		const page = await site.open(`so-sanh/?an-ban=${shownEdition}`);
		await expectChartAndTable(page, await native.compare());
		expect(await engineStatus(page)).toBe('idle');
		const told = await page.getByRole('main').getByRole('status').allInnerTexts();
		expect(told.filter((text) => text.trim())).toEqual([]);
	});

	test('an unknown one, however long: a sentence', async () => {
		const page = await site.open(`so-sanh/?an-ban=${'x'.repeat(5000)}`, { viewport: { width: 390, height: 800 } });
		await page.getByText(editionNotice.vi.unknown(`${'x'.repeat(40)}…`, shownEdition)).waitFor();
		await expectChartAndTable(page, await native.compare());
		expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(390);
	});

	test('what is chosen anew is of the current data: notice and pin go', async () => {
		const page = await site.open(`so-sanh/?an-ban=${olderEdition.id}`);
		await page.getByText(older).waitFor();
		await provinceBox(page, 'Bình Thuận').uncheck();
		// The older link was of official documents, and so is what is chosen from there.
		const figures = await native.compare({ provinceIds: ['khanh-hoa', 'hai-duong'], onlyOfficial: true });
		await expectChartAndTable(page, figures);
		expect(await page.getByText(older).count()).toBe(0);
		expect(choicesIn(page)).not.toHaveProperty('an-ban');
	});

	test('the notice goes along into the other language', async () => {
		const page = await site.open(`so-sanh/?an-ban=${olderEdition.id}`);
		await page.getByText(older).waitFor();
		await page.getByRole('banner').getByRole('link', { name: vi.site.language }).click();
		const date = formatDate(olderEdition.publishedOn, 'en');
		await page.getByText(editionNotice.en.older(olderEdition.id, date, shownEdition)).waitFor();
	});
});
