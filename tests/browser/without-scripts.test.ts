import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { en } from '../../src/lib/messages/en';
import { vi } from '../../src/lib/messages/vi';
import { pageKinds, pathIn } from './page-kinds';
import { useSite } from './site';

const site = useSite();
const withoutScripts = { javaScriptEnabled: false };
const messages = { vi, en };

/** Ids of a page as it is served; each page is fetched once. */
const served = new Map<string, Promise<Set<string>>>();
async function fetchIds(address: string): Promise<Set<string>> {
	const response = await fetch(address);
	expect(response.status, address).toBe(200);
	return new Set([...(await response.text()).matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? ''));
}
const idsAt = (address: string): Promise<Set<string>> => {
	const known = served.get(address) ?? fetchIds(address);
	served.set(address, known);
	return known;
};

/** Absolute addresses of the marks of the drawings on the screen. */
const markTargets = (page: Page): Promise<string[]> =>
	page
		.locator('main figure svg:visible a')
		.evaluateAll((marks) => marks.map((mark) => new URL(mark.getAttribute('href') ?? '', mark.baseURI).href));

describe.each(['vi', 'en'] as const)('with scripts off, in %s', (locale) => {
	const m = messages[locale];

	test.each(pageKinds)('the $name page says what it is and shows its figures', async ({ path, hasChart, hasTable }) => {
		const page = await site.open(pathIn(locale, path), withoutScripts);
		expect(await page.title()).toContain(m.site.name);
		expect((await page.getByRole('heading', { level: 1 }).innerText()).length).toBeGreaterThan(5);
		if (hasTable) {
			const rows = page.getByRole('main').locator('tbody tr');
			expect(await rows.count()).toBeGreaterThan(1);
			// A table beside a chart is folded up; unfolding needs no script.
			const fold = page.getByRole('figure').getByText(m.chart.asTable, { exact: true }).first();
			if (await fold.isVisible()) await fold.click();
			await page.getByRole('table').first().waitFor();
		}
		if (!hasChart) return;
		const drawing = page.getByRole('figure').locator('svg:visible').first();
		const box = await drawing.boundingBox();
		expect(box?.width).toBeGreaterThan(200);
		expect(box?.height).toBeGreaterThan(80);
		const targets = await markTargets(page);
		expect(targets.length).toBeGreaterThan(0);
		for (const target of targets) {
			const { origin, pathname, hash } = new URL(target);
			expect(hash.length).toBeGreaterThan(1);
			expect(await idsAt(origin + pathname), target).toContain(decodeURIComponent(hash.slice(1)));
		}
	});

	test.each(['so-sanh/', 'xu-huong/'])(
		'%s says that filters need scripts, and offers none that do nothing',
		async (path) => {
			const page = await site.open(pathIn(locale, path), withoutScripts);
			await page.getByText(m.engine.noScript, { exact: true }).waitFor();
			const controls = page.getByRole('main').locator('fieldset').locator('input, select, button');
			expect(await controls.count()).toBeGreaterThan(3);
			for (const control of await controls.all()) expect(await control.isDisabled()).toBe(true);
		}
	);

	test.each(pageKinds)('the $name page offers no button that does nothing', async ({ path }) => {
		const page = await site.open(pathIn(locale, path), withoutScripts);
		const buttons = await page.getByRole('main').getByRole('button', { disabled: false }).all();
		expect(await Promise.all(buttons.map((button) => button.innerText()))).toEqual([]);
	});

	test('a note says that downloads need scripts', async () => {
		const page = await site.open(pathIn(locale, 'so-sanh/'), withoutScripts);
		await page.locator('noscript', { has: page.locator('span') }).locator('span', { hasText: m.download.needsScript }).waitFor(); // prettier-ignore
	});
});

test('a mark leads to its row on the page of the indicator', async () => {
	const page = await site.open('so-sanh/', withoutScripts);
	const mark = page.getByRole('figure').getByRole('link', { name: /^Khánh Hòa: / }).first(); // prettier-ignore
	const id = await mark.getAttribute('data-observation');
	await mark.focus();
	await page.keyboard.press('Enter');
	await page.waitForURL((url) => decodeURIComponent(url.hash) === `#${id}`);
	expect(await page.locator(':target').getAttribute('data-observation')).toBe(id);
	expect(await page.locator(':target').getByRole('link').first().isVisible()).toBe(true);
});
