import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { en } from '../../src/lib/messages/en';
import { vi } from '../../src/lib/messages/vi';
import { useSite } from './site';

const site = useSite();
const phone = { width: 390, height: 844 };

/** What a screen reader says before a cell: the head of its row. */
const rowHeads = (page: Page): Promise<string[]> =>
	page
		.getByRole('main')
		.locator('tbody tr[data-observation] > th[scope=row]')
		.evaluateAll((all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()));

describe('the head of a row names province and period', () => {
	test.each([
		['nguon/kh-2024-q3/', /Khánh Hòa.*\d{4}/],
		['tinh/khanh-hoa/', /Khánh Hòa.*\d{4}/],
		['xu-huong/', /(Khánh Hòa|Hải Dương|Bình Thuận).*(năm|quý|tháng) /],
		['so-sanh/', /(Khánh Hòa|Hải Dương|Bình Thuận).*(năm|quý|tháng) /]
	])('%s', async (path, names) => {
		const page = await site.open(path);
		const heads = await rowHeads(page);
		const rows = await page.getByRole('main').locator('tbody tr[data-observation]').count();
		expect(rows).toBeGreaterThan(3);
		expect(heads.length).toBe(rows);
		for (const head of heads) expect(head).toMatch(names);
	});
});

test('on a phone level and period stand below the name, and no column of them is out of sight', async () => {
	const page = await site.open('nguon/kh-2024-q3/', { viewport: phone });
	const line = page.locator('tbody tr[data-observation] .row-of').first();
	await line.getByText('quý III/2024').waitFor();
	const box = await line.boundingBox();
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(phone.width);
	expect(
		await page.getByRole('table').first().getByRole('columnheader', { name: vi.terms.period, exact: true }).count()
	).toBe(0);
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.getByRole('columnheader', { name: vi.terms.period, exact: true }).first().waitFor();
});

describe('tables stand whole, or say how to see the whole', () => {
	test('short tables have no frame; a long one opens, and is whole on paper and without scripts', async () => {
		const page = await site.open('muc-tieu/');
		const boxes = page.locator('.table-scroll');
		const cut = (): Promise<number[]> =>
			boxes.evaluateAll((all) =>
				all
					.filter((one) => one.scrollHeight > one.clientHeight + 1)
					.map((one) => one.querySelectorAll('tbody tr').length)
			);
		const long = await cut();
		expect(long.length).toBeGreaterThan(0);
		for (const rows of long) expect(rows).toBeGreaterThan(25);
		const buttons = page.getByRole('button', { name: vi.table.showWhole });
		expect(await buttons.count()).toBe(long.length);
		for (const button of await buttons.all()) await button.click();
		expect(await cut()).toEqual([]);
		for (const button of await buttons.all()) await button.click();
		await page.emulateMedia({ media: 'print' });
		expect(await cut()).toEqual([]);
		const still = await site.open('muc-tieu/', { javaScriptEnabled: false });
		expect(await still.locator('.whole:visible').count()).toBe(0);
	});

	test.each([
		['', vi],
		['en/', en]
	] as const)('the page of targets stands in the menu: /%s', async (language, m) => {
		const page = await site.open(`${language}so-sanh/`);
		const menu = page.getByRole('navigation', { name: m.site.menu });
		await menu.getByRole('link', { name: m.nav.targets, exact: true }).click();
		await page.waitForURL(`${site.url}${language}muc-tieu/`);
		await menu.locator('[aria-current=page]').getByText(m.nav.targets).waitFor();
	});

	test('the search of the list of indicators says where it looks', async () => {
		for (const path of ['so-sanh/', 'chi-tieu/']) {
			const page = await site.open(path);
			await page.getByRole('searchbox', { name: /mọi lĩnh vực/ }).waitFor();
		}
	});
});
