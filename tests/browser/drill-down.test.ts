import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { drillWords } from '../../src/lib/messages/drill-down';
import { en } from '../../src/lib/messages/en';
import { vi } from '../../src/lib/messages/vi';
import { provinceBox, results } from './compare-page';
import { indicatorId, pageKinds, pathIn } from './page-kinds';
import { useSite } from './site';

const site = useSite();
const messages = { vi, en };
const crumbs = (page: Page, name = vi.site.breadcrumbs): Locator => page.getByRole('navigation', { name });
const back = drillWords.vi.back;
const backLink = (page: Page, name = back['/so-sanh/']): Locator => page.getByRole('main').getByRole('link', { name });

describe.each(['vi', 'en'] as const)('breadcrumbs in %s', (locale) => {
	test.each(pageKinds.filter(({ path }) => path !== ''))('the $name page says where it stands', async ({ path }) => {
		const page = await site.open(pathIn(locale, path), { javaScriptEnabled: false });
		const m = messages[locale];
		const trail = crumbs(page, m.site.breadcrumbs);
		expect(await trail.getByRole('link').first().innerText()).toBe(m.nav.home);
		const current = trail.locator('[aria-current=page]');
		expect(await current.count()).toBe(1);
		expect((await current.innerText()).trim()).not.toBe('');
		for (const link of await trail.getByRole('link').all()) {
			const href = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
			expect((await fetch(href)).status, href).toBe(200);
		}
	});
});

test('area, indicator, level, figure, source: each leads to the next', async () => {
	const page = await site.open('linh-vuc/thu-tuc-hanh-chinh/');
	await page.getByRole('main').locator(`a[href$="/chi-tieu/${indicatorId}/"]:visible`).first().click();
	await page.getByRole('heading', { level: 1, name: 'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn', exact: true }).waitFor();
	const steps = page.getByRole('region', { name: drillWords.vi.steps });
	const level = steps.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Cấp huyện', exact: true }) });
	const values = await level.locator('[data-observation]').count();
	expect(values).toBeGreaterThan(1);
	await level.locator('[data-observation] a').first().click();
	const card = page.getByRole('dialog');
	await card.getByText('Cấp huyện').first().waitFor();
	await card.locator('a[href*="/nguon/"]').first().click();
	await page.locator(':target').waitFor();
	await crumbs(page).getByRole('link', { name: vi.nav.documents }).waitFor();
	await page.goBack();
	await page.goto(`${site.url}chi-tieu/${indicatorId}/`);
	await steps.getByRole('link', { name: 'Cấp huyện', exact: true }).click();
	await page.waitForURL((url) => url.searchParams.get('cap') === 'cap-huyen');
	// Figures at hand may answer it without the engine.
	await results(page).getByRole('figure').filter({ hasText: 'cấp huyện' }).first().waitFor();
});

describe('the way back to a view', () => {
	/** Leaves a comparison of two provinces for the page of its indicator. */
	async function leaveComparison(page: Page): Promise<string> {
		await provinceBox(page, 'Hải Dương').uncheck();
		await page.waitForURL((url) => url.searchParams.has('tinh'));
		const view = page.url();
		await page.getByRole('banner').getByRole('button', { name: /Tìm/ }).click();
		await page.keyboard.type('ty le ho so dung han');
		await page
			.getByRole('dialog')
			.getByRole('option')
			.first()
			.getByText('Tỷ lệ hồ sơ TTHC giải quyết đúng hạn')
			.waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL(`${site.url}chi-tieu/${indicatorId}/`);
		return view;
	}

	test('from the indicator, from a document below it, and after a reload: exactly that view', async () => {
		const page = await site.open('so-sanh/');
		const view = await leaveComparison(page);
		expect(new URL(view).search).toContain('tinh=khanh-hoa,binh-thuan');
		const href = async (): Promise<string> =>
			new URL((await backLink(page).getAttribute('href')) ?? '', page.url()).href;
		expect(await href()).toBe(view);
		await page.getByRole('main').locator('a[href*="/nguon/"]:visible').first().click();
		await page.waitForURL(/\/nguon\//);
		expect(await href()).toBe(view);
		await page.reload();
		await backLink(page).click();
		await page.waitForURL(view);
		const box = (name: string, checked: boolean): Locator =>
			page
				.getByRole('group', { name: vi.terms.province, exact: true })
				.getByRole('checkbox', { name, exact: true, checked });
		await box('Hải Dương', false).waitFor();
		await box('Khánh Hòa', true).waitFor();
	});

	test('not where no view was left, and no longer once the reader went elsewhere', async () => {
		const page = await site.open(`chi-tieu/${indicatorId}/`);
		expect(await backLink(page).count()).toBe(0);
		await page.goto(`${site.url}so-sanh/`);
		await leaveComparison(page);
		await backLink(page).waitFor();
		await page.getByRole('banner').getByRole('link', { name: vi.nav.indicators }).click();
		await page.waitForURL(`${site.url}chi-tieu/`);
		await page.getByRole('main').locator(`a[href$="/chi-tieu/${indicatorId}/"]`).first().click();
		await page.getByRole('heading', { level: 1, name: 'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn', exact: true }).waitFor();
		expect(await backLink(page).count()).toBe(0);
	});

	test('a trend is told as one, in the language of the page', async () => {
		const page = await site.open('en/xu-huong/');
		await page.getByRole('main').locator('a[href*="/nguon/"]:visible').first().click();
		await backLink(page, drillWords.en.back['/xu-huong/']).click();
		await page.waitForURL(`${site.url}en/xu-huong/`);
	});

	test('blocked storage breaks nothing', async () => {
		const page = await site.open('so-sanh/', {
			prepare: (context) =>
				context.addInitScript(() => {
					Object.defineProperty(window, 'sessionStorage', {
						get() {
							throw new DOMException('blocked', 'SecurityError');
						}
					});
				})
		});
		const view = await leaveComparison(page);
		await backLink(page).click();
		await page.waitForURL(view);
	});
});
