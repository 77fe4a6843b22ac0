import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { vi } from '../../src/lib/messages/vi';
import { pageKinds } from './page-kinds';
import { useSite } from './site';

const site = useSite();
const withTables = pageKinds.filter(({ hasTable }) => hasTable);
const withCharts = pageKinds.filter(({ hasChart }) => hasChart);
/** A4 less margins, in CSS pixels. */
const paper = { width: 718, height: 1046 };

async function openOnPaper(path: string): Promise<Page> {
	const page = await site.open(path, { viewport: paper });
	await page.emulateMedia({ media: 'print' });
	return page;
}

/** Boxes around tables that would cut them off on paper, where nothing can be scrolled. */
const clippedTables = (page: Page): Promise<string[]> =>
	page.locator('main [role=region]:has(table)').evaluateAll((boxes) =>
		boxes.flatMap((box) => {
			const style = getComputedStyle(box);
			const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.maxHeight !== 'none';
			return clips
				? [`${box.getAttribute('aria-label') ?? box.id}: ${style.overflow}, at most ${style.maxHeight}`]
				: [];
		})
	);

describe('on paper', () => {
	test.each(withTables)('no table of the $name page is cut off', async ({ path }) => {
		const page = await openOnPaper(path);
		expect(await page.locator('main [role=region]:has(table)').count()).toBeGreaterThan(0);
		expect(await clippedTables(page)).toEqual([]);
	});

	test.each(withCharts)('the numbers beside every chart of the $name page are printed', async ({ path }) => {
		const page = await openOnPaper(path);
		const tables = page.getByRole('figure').locator('table');
		expect(await tables.count()).toBeGreaterThan(0);
		for (const table of await tables.all())
			expect(await table.evaluate((element) => element.checkVisibility())).toBe(true);
		for (const figure of await page.getByRole('figure').all())
			expect(await figure.locator('svg[role=group]:visible').count()).toBe(1);
	});

	test('headings of a long table are repeated, controls are left out', async () => {
		const page = await openOnPaper('so-sanh/');
		const head = page.getByRole('figure').locator('thead').first();
		expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
		for (const control of [vi.share.button, vi.download.button, vi.site.theme.toDark, vi.compare.searchIndicator])
			expect(await page.getByText(control, { exact: true }).or(page.getByLabel(control)).first().isVisible()).toBe(
				false
			);
	});

	test('title and drawing share the first sheet, without the menus of the site', async () => {
		const page = await openOnPaper('so-sanh/');
		expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
		const figure = page.getByRole('figure').first();
		const [title, drawing] = [figure.getByRole('heading'), figure.locator('svg[role=group]:visible')];
		expect((await title.boundingBox())?.y).toBeLessThan(300);
		const box = await drawing.boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(paper.height);
		// A figure that may not break at all would leave the first sheet empty.
		expect(await figure.evaluate((one) => getComputedStyle(one).breakInside)).toBe('auto');
		expect(await figure.locator('.plot').evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
	});

	test('dark is for screens: paper gets dark letters', async () => {
		const page = await site.open('so-sanh/', { viewport: paper });
		await page.getByRole('button', { name: vi.site.theme.toDark }).click();
		await page.emulateMedia({ media: 'print' });
		const brightness = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
			const [red = 0, green = 0, blue = 0] = getComputedStyle(heading).color.match(/\d+/g)?.map(Number) ?? [];
			return (red + green + blue) / 3;
		});
		expect(brightness).toBeLessThan(90);
	});
});
