import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { hasAnswered, results } from './compare-page';
import { pageKinds } from './page-kinds';
import { useSite } from './site';

const site = useSite();
const widths = [320, 390, 1440, 1920];

/** Indicators whose names, values, periods or number of levels strain a drawing. */
const straining = [
	'tthc-tong-so',
	'ho-so-truc-tuyen',
	'ho-so-da-giai-quyet',
	'vbqppl-ban-hanh',
	'muc-do-hai-long',
	'tuyen-dung-cong-chuc-dac-biet'
];

/** Pairs of texts of one drawing that run into each other, and texts that leave it on the left or right. */
function findTextFaults(): string[] {
	/** Half a stroke of a letter: boxes of letters are larger than their ink. */
	const slack = 2;
	const faults: string[] = [];
	for (const svg of document.querySelectorAll('main figure svg')) {
		const frame = svg.getBoundingClientRect();
		if (frame.width === 0) continue;
		const texts = [...svg.querySelectorAll('text')].map((text) => ({
			words: text.textContent ?? '',
			box: text.getBoundingClientRect()
		}));
		texts.forEach(({ words, box }, i) => {
			if (box.left < frame.left - slack || box.right > frame.right + slack)
				faults.push(`“${words}” leaves the drawing`);
			for (const other of texts.slice(i + 1)) {
				const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
				const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
				if (wide > slack && high > slack) faults.push(`“${words}” and “${other.words}” overlap`);
			}
		});
	}
	return faults;
}

/** Elements that stick out of the page on the right, outside boxes that scroll by themselves. */
function findOverflow(): string[] {
	const width = document.scrollingElement?.scrollWidth ?? 0;
	if (width <= innerWidth) return [];
	const out = [...document.querySelectorAll('body *')].filter((element) => {
		const clipped = element.closest('[role=region], nav, .visually-hidden');
		return !clipped && element.getBoundingClientRect().right > innerWidth + 1;
	});
	return [`the page is ${width} px wide`, ...out.slice(0, 3).map((element) => element.outerHTML.slice(0, 120))];
}

async function faultsAt(page: Page, width: number): Promise<string[]> {
	await page.setViewportSize({ width, height: 900 });
	await page.evaluate(() => document.fonts.ready);
	return [...(await page.evaluate(findOverflow)), ...(await page.evaluate(findTextFaults))];
}

async function expectFitsEverywhere(path: string): Promise<void> {
	const page = await site.open(path);
	// Tables beside charts count too.
	for (const fold of await page.locator('main figure summary').all()) await fold.click();
	const faults: Record<number, string[]> = {};
	for (const width of widths) faults[width] = await faultsAt(page, width);
	expect(faults).toEqual(Object.fromEntries(widths.map((width) => [width, []])));
}

describe('nothing overlaps and no page scrolls sideways from 320 to 1920 px', () => {
	test.each(pageKinds)('$name', ({ path }) => expectFitsEverywhere(path));
	test.each(pageKinds)('$name in English', ({ path }) => expectFitsEverywhere(`en/${path}`));
	test.each(straining)('the comparison of %s', (id) => expectFitsEverywhere(`chi-tieu/${id}/`));

	test('the page for unknown addresses', async () => {
		const page = await site.open('khong-co/', { alive: false, faults: [/status of 404/] });
		for (const width of widths) expect(await faultsAt(page, width)).toEqual([]);
	});

	test('letters twice as large, as some readers set them', async () => {
		const page = await site.open('so-sanh/');
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		expect(await page.evaluate(findOverflow)).toEqual([]);
	});
});

describe('a table of figures shows all its columns at 1440 px, the source among them', () => {
	const several = 'linh-vuc=chi-so&chi-tieu=pci,papi,par-index';
	test.each([
		['of one indicator, which its caption names', '', 6],
		['of several', `&${several}`, 7]
	])('%s', async (_, query, columns) => {
		const page = await site.open(`so-sanh/?dang=bang${query}`);
		await page.setViewportSize({ width: 1440, height: 900 });
		await hasAnswered(page);
		const table = results(page).getByRole('table');
		expect(await table.getByRole('columnheader').count()).toBe(columns);
		const hidden = await table.evaluate(
			(one) => one.getBoundingClientRect().width - (one.parentElement?.clientWidth ?? 0)
		);
		expect(hidden).toBeLessThanOrEqual(0);
	});
});
