import { describe, expect, test } from 'vitest';
import { en } from '../../src/lib/messages/en';
import { evidenceWords } from '../../src/lib/messages/evidence';
import { vi } from '../../src/lib/messages/vi';
import { choicesIn, engineIsReady, provinceBox } from './compare-page';
import { useNativeAnswers } from './native-answers';
import { expectChartAndTable } from './shown-figures';
import { comesAlive, useSite } from './site';
import { engineAnswers } from './engine-answers';

const site = useSite('/ban/thu/', undefined, engineAnswers);
const native = useNativeAnswers();

describe('the site under a sub-path', () => {
	test('leads from the home page through the header to a comparison the engine answers', async () => {
		const page = await site.open('');
		expect(await page.getByRole('figure').first().isVisible()).toBe(true);
		await page.getByRole('banner').getByRole('link', { name: vi.nav.compare }).click();
		await page.getByRole('heading', { level: 1, name: vi.compare.title }).waitFor();
		expect(page.url()).toBe(`${site.url}so-sanh/`);
		await expectChartAndTable(page, await native.compare());
		await provinceBox(page, 'Bình Thuận').uncheck();
		await expectChartAndTable(page, await native.compare({ provinceIds: ['khanh-hoa', 'hai-duong'] }));
		await engineIsReady(page);
		expect(page.url().startsWith(`${site.url}so-sanh/?`)).toBe(true);
		expect(choicesIn(page).tinh).toBe('khanh-hoa,hai-duong');
		await page.getByRole('figure').getByRole('link', { name: /^Khánh Hòa: / }).first().focus(); // prettier-ignore
		await page.keyboard.press('Enter');
		const card = page.getByRole('dialog');
		await card.getByRole('link', { name: evidenceWords.vi.inDocument }).click();
		await page.waitForURL((url) => url.pathname.startsWith('/ban/thu/nguon/') && url.hash !== '');
	});

	test('every address of the header opens, also as a page of its own', async () => {
		const page = await site.open('');
		const links = await page
			.getByRole('banner')
			.getByRole('link')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		expect(links.length).toBeGreaterThan(6);
		for (const link of links) {
			expect(link.startsWith(site.url), link).toBe(true);
			expect((await fetch(link)).status, link).toBe(200);
		}
	});

	test('switches language on the page it is on', async () => {
		const page = await site.open('so-sanh/');
		await page.getByRole('banner').getByRole('link', { name: vi.site.language }).click();
		await page.getByRole('heading', { level: 1, name: en.compare.title }).waitFor();
		expect(page.url()).toBe(`${site.url}en/so-sanh/`);
		await page.getByRole('banner').getByRole('link', { name: en.site.language }).click();
		await page.getByRole('heading', { level: 1, name: vi.compare.title }).waitFor();
		expect(page.url()).toBe(`${site.url}so-sanh/`);
	});

	test('remembers light or dark', async () => {
		const page = await site.open('', { colorScheme: 'light' });
		const paper = (): Promise<string> =>
			page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		const light = await paper();
		await page.getByRole('button', { name: vi.site.theme.toDark }).click();
		expect(await paper()).not.toBe(light);
		const dark = await paper();
		await page.reload();
		await comesAlive(page);
		expect(await paper()).toBe(dark);
		await page.getByRole('button', { name: vi.site.theme.toLight }).click();
		expect(await paper()).toBe(light);
	});
});
