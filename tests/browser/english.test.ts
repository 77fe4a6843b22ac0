import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { en } from '../../src/lib/messages/en';
import { vi } from '../../src/lib/messages/vi';
import { choicesIn, hasAnswered, provinceBox } from './compare-page';
import { pageKinds, pathIn } from './page-kinds';
import { useNativeAnswers } from './native-answers';
import { chartFigures, expectChartAndTable } from './shown-figures';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();

/** Stands for whatever a message is given: every property of it and every answer is itself, as text a gap. */
const gap = '\0';
const anything: unknown = new Proxy(() => anything, {
	get: (_, key) => (key === Symbol.toPrimitive ? () => gap : anything)
});

/** All fixed words of the interface, those around the gaps of sentences too. */
function wordsOf(messages: unknown): string[] {
	if (typeof messages === 'string') return messages.split(gap).map((part) => part.trim());
	if (typeof messages === 'function') {
		try {
			return wordsOf(String(Reflect.apply(messages, null, [anything, anything, anything, anything, anything, anything, anything]))); // prettier-ignore
		} catch {
			return [];
		}
	}
	return Object.values(messages as object).flatMap(wordsOf);
}

const letters = /[à-ỹđ]/i;
const english = wordsOf(en);
/** Vietnamese words English pages must not show. The switch back to Vietnamese is in Vietnamese, the name of the site too. */
const foreign = [...new Set(wordsOf(vi))].filter(
	(words) => words.length > 1 && letters.test(words) && !english.includes(words)
);

/** Texts of the interface: header, footer, headings, labels, buttons, column heads, spoken names. Not the cells of tables. */
const interfaceTexts = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const selector =
			'header a, header button, footer p, h1, h2, h3, legend, label, button, summary, th[scope=col], caption, dt, main p';
		const texts = [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
		const names = ['aria-label', 'placeholder', 'title'].flatMap((name) =>
			[...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? '')
		);
		return [...texts, ...names, document.title].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
	});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const asWord = foreign.map((words) => ({
	words,
	found: new RegExp(`(?<![\\p{L}])${escaped(words)}(?![\\p{L}])`, 'u')
}));

function vietnameseIn(texts: string[]): string[] {
	return texts.flatMap((text) => asWord.filter(({ found }) => found.test(text)).map(({ words }) => `“${words}” in “${text.slice(0, 100)}”`)); // prettier-ignore
}

test('the words looked for are really those of the Vietnamese pages', async () => {
	expect(foreign.length).toBeGreaterThan(150);
	const page = await site.open('so-sanh/');
	expect(vietnameseIn(await interfaceTexts(page)).length).toBeGreaterThan(20);
});

describe('English pages', () => {
	test.each(pageKinds)('$name: in English, and the switch leads to the same page', async ({ path }) => {
		const page = await site.open(pathIn('en', path));
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		expect(vietnameseIn(await interfaceTexts(page))).toEqual([]);
		const toVietnamese = page.getByRole('banner').getByRole('link', { name: en.site.language });
		expect(await toVietnamese.getAttribute('lang')).toBe('vi');
		await toVietnamese.click();
		await page.locator('html[lang=vi]').waitFor({ state: 'attached' });
		expect(page.url()).toBe(site.url + path);
		await page.getByRole('banner').getByRole('link', { name: vi.site.language }).click();
		await page.locator('html[lang=en]').waitFor({ state: 'attached' });
		expect(page.url()).toBe(site.url + pathIn('en', path));
	});

	test('a comparison answered by the engine speaks English, and goes along when the language changes', async () => {
		const page = await site.open('en/so-sanh/');
		await page.getByRole('checkbox', { name: 'Bình Thuận' }).uncheck();
		await hasAnswered(page);
		expect(vietnameseIn(await interfaceTexts(page))).toEqual([]);
		const chosen = { provinceIds: ['khanh-hoa', 'hai-duong'] };
		const [inEnglish] = await native.compare({ locale: 'en', ...chosen });
		expect(await page.getByRole('figure').first().innerText()).toContain(inEnglish?.indicatorName);

		await page.getByRole('banner').getByRole('link', { name: en.site.language }).click();
		const inVietnamese = await native.compare(chosen);
		await page.getByRole('figure').getByText(inVietnamese[0]?.indicatorName ?? '').first().waitFor(); // prettier-ignore
		await expectChartAndTable(page, inVietnamese);
		expect(choicesIn(page).tinh).toBe('khanh-hoa,hai-duong');
		expect(await provinceBox(page, 'Bình Thuận').isChecked()).toBe(false);
		expect(vietnameseIn(await interfaceTexts(page)).length).toBeGreaterThan(20);
	});

	test.each(['so-sanh/', 'xu-huong/'])('%s keeps nothing in Vietnamese when the language changes', async (path) => {
		const page = await site.open(path);
		await page.getByRole('banner').getByRole('link', { name: vi.site.language }).click();
		await page.locator('html[lang=en]').waitFor({ state: 'attached' });
		await page.waitForLoadState('networkidle');
		expect(vietnameseIn(await interfaceTexts(page))).toEqual([]);
		const labels = (await chartFigures(page)).map(({ text }) => text);
		expect(labels.length).toBeGreaterThan(0);
		expect(vietnameseIn(labels)).toEqual([]);
	});
});
