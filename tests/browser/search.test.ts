import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { formatValue } from '../../src/lib/domain/format-value';
import { pickLatest } from '../../src/lib/domain/latest-values';
import { formatPeriod } from '../../src/lib/domain/period';
import type { SearchFile } from '../../src/lib/domain/search-entry';
import { en } from '../../src/lib/messages/en';
import { searchWords } from '../../src/lib/messages/search';
import { vi } from '../../src/lib/messages/vi';
import { provinces } from '../../src/lib/query/dictionary';
import { buildFinder, type Finder } from '../../src/lib/ui/search/find-entries';
import { expectAccessible } from './axe';
import { engineStatus, results } from './compare-page';
import { missing } from './held-files';
import { tabTo } from './keyboard';
import { useNativeAnswers } from './native-answers';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();
const m = searchWords.vi;

const dialog = (page: Page): Locator => page.getByRole('dialog');
const field = (page: Page): Locator => dialog(page).getByRole('combobox');
const options = (page: Page): Locator => dialog(page).getByRole('option');
const opener = (page: Page, name: string = m.button): Locator => page.getByRole('banner').getByRole('button', { name });
const group = (page: Page, name: string): Locator => dialog(page).getByRole('group', { name, exact: true });

/** Opens by Ctrl-K and types; the answer to the very text is there afterwards. */
async function search(page: Page, text: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await options(page).first().waitFor();
	await page.keyboard.type(text);
}
/** The option the field says is chosen. */
const activeOption = async (page: Page): Promise<string | null> => {
	const id = await field(page).getAttribute('aria-activedescendant');
	return id && (await page.locator(`#${id}[aria-selected=true]`).innerText());
};

describe('by keyboard', () => {
	test('Ctrl-K, words without marks, arrow, Enter: the page of the indicator', async () => {
		const page = await site.open('');
		await search(page, 'ty le ho so dung han');
		await dialog(page).getByRole('status').filter({ hasText: /^\d+ kết quả$/ }).waitFor(); // prettier-ignore
		await page.keyboard.press('ArrowDown');
		const [latest] = await native.compare();
		expect(await activeOption(page)).toContain(latest?.indicatorName);
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { level: 1, name: latest?.indicatorName ?? '' }).waitFor();
		expect(page.url()).toBe(`${site.url}chi-tieu/${latest?.indicatorId}/`);
		expect(await dialog(page).count()).toBe(0);
		expect(await engineStatus(page)).toBe('idle');
	});

	test.each(['hai duong', 'HẢI DƯƠNG', 'Hải Dương'.normalize('NFD')])('%s: Enter opens Hải Dương', async (text) => {
		const page = await site.open('so-sanh/');
		await search(page, text);
		await group(page, m.kinds.province).getByRole('option', { name: 'Hải Dương' }).waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL(`${site.url}tinh/hai-duong/`);
	});

	test('a form code leads to the figure of that row', async () => {
		const page = await site.open('');
		await search(page, '03/3.1.2');
		await group(page, m.kinds.form).getByText(m.formPlace('03/3.1.2', 'Cấp tỉnh')).waitFor();
		await page.keyboard.press('Enter');
		await page.locator(':target').waitFor();
		expect(page.url()).toContain('/chi-tieu/ho-so-dung-han/#');
		expect(await page.locator(':target').getAttribute('data-observation')).toContain('kh-2024-q3');
	});

	test('a level leads to a comparison at that level', async () => {
		const page = await site.open('');
		await search(page, 'cấp xã');
		await group(page, m.kinds.scope).getByRole('option').first().waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.searchParams.get('cap') === 'cap-xa');
		// Figures at hand may answer it without the engine.
		await results(page).getByRole('figure').filter({ hasText: 'cấp xã' }).first().waitFor();
	});

	test('arrows go round, Home and End go to the ends, Escape closes and gives the focus back', async () => {
		const page = await site.open('');
		await tabTo(page, opener(page));
		await page.keyboard.press('Enter');
		await options(page).first().waitFor();
		const texts = await options(page).allInnerTexts();
		expect(await activeOption(page)).toBeNull();
		for (const [key, expected] of [
			['ArrowUp', texts.at(-1)],
			['ArrowDown', undefined],
			['ArrowDown', texts[0]],
			['ArrowDown', texts[1]],
			['End', texts.at(-1)],
			['Home', texts[0]],
			['ArrowUp', undefined]
		] as const) {
			await page.keyboard.press(key);
			expect((await activeOption(page)) ?? undefined, key).toBe(expected);
		}
		await page.keyboard.press('Escape');
		await dialog(page).waitFor({ state: 'detached' });
		expect(await opener(page).evaluate((button) => document.activeElement === button)).toBe(true);
	});

	test('a slash opens the search, but stays a slash in a field', async () => {
		const page = await site.open('chi-tieu/');
		const other = page.getByRole('main').getByRole('searchbox');
		await other.press('/');
		expect(await other.inputValue()).toBe('/');
		expect(await dialog(page).count()).toBe(0);
		await page.getByRole('heading', { level: 1 }).click();
		await page.keyboard.press('/');
		await field(page).waitFor();
		expect(await field(page).inputValue()).toBe('');
	});
});

describe('what it tells', () => {
	test('indicators show the latest value of each province with its period', async () => {
		const page = await site.open('');
		await search(page, 'ty le ho so dung han');
		const provinceIds = (await native.ask(provinces, { locale: 'vi' })).map(({ id }) => id);
		const figures = pickLatest(await native.compare({ provinceIds }), provinceIds);
		expect(figures.length).toBeGreaterThan(1);
		const option = options(page).first();
		await option.getByText(figures[0]?.indicatorName ?? '').waitFor();
		const shown = await option
			.locator('[data-observation]')
			.evaluateAll((all) => all.map((one) => [one.getAttribute('data-observation'), one.textContent]));
		expect(shown.map(([id]) => id)).toEqual(figures.map(({ id }) => id));
		figures.forEach((figure, i) => {
			for (const part of [figure.provinceName, formatValue(figure, 'vi'), formatPeriod(figure.periodId, 'vi')])
				expect(shown[i]?.[1]).toContain(part);
		});
	});

	test('what was looked for is marked in the results, however it was typed', async () => {
		const page = await site.open('');
		await search(page, 'ti le ho so dung han');
		const first = options(page).first();
		await first.getByText('Tỷ lệ hồ sơ').waitFor();
		expect((await first.locator('mark').allInnerTexts()).slice(0, 6)).toEqual(['Tỷ', 'lệ', 'hồ', 'sơ', 'đúng', 'hạn']);
		await field(page).fill('binh thua');
		const province = group(page, m.kinds.province).getByRole('option', { name: 'Bình Thuận' });
		await province.waitFor();
		// Its second line names it again, among those it went into.
		expect((await province.locator('mark').allInnerTexts()).slice(0, 2)).toEqual(['Bình', 'Thuậ']);
		await field(page).fill('');
		await options(page).first().waitFor();
		expect(await options(page).locator('mark').count()).toBe(0);
	});

	test('nothing found: what to try; a typo: what is near', async () => {
		const page = await site.open('');
		await search(page, 'zzzz');
		await dialog(page).getByRole('status').filter({ hasText: m.none('zzzz') }).waitFor(); // prettier-ignore
		await dialog(page).getByRole('link', { name: m.list }).waitFor();
		await field(page).fill('hai duomg');
		await dialog(page).getByRole('status').filter({ hasText: 'hai duomg' }).waitFor(); // prettier-ignore
		expect(await options(page).first().innerText()).toContain('Hải Dương');
	});

	test('the list is fetched when the search opens, not before; when it is lost the search says so and tries again', async () => {
		const asked: string[] = [];
		const page = await site.open('', {
			faults: [/status of 404/],
			prepare: async (context) => {
				context.on('request', (request) => asked.push(request.url()));
				await context.route(/tim\.json$/, missing);
			}
		});
		await page.waitForLoadState('networkidle');
		expect(asked.filter((url) => url.includes('tim.json'))).toEqual([]);
		await opener(page).click();
		await dialog(page).getByRole('alert').getByText(m.failed).waitFor();
		await expectAccessible(page);
		await page.context().unroute(/tim\.json$/);
		await dialog(page).getByRole('button', { name: m.retry }).click();
		await options(page).first().waitFor();
		expect(await dialog(page).getByRole('alert').count()).toBe(0);
	});

	test('words of daily work, numbers and places that are no more, in the list of the site', async () => {
		const lists = await Promise.all(['', 'en/'].map(async (language) => (await fetch(`${site.url}${language}tim.json`)).json() as Promise<SearchFile>)); // prettier-ignore
		const [find, findInEnglish] = [buildFinder(lists[0] as SearchFile, 'vi'), buildFinder(lists[1] as SearchFile, 'en')]; // prettier-ignore
		const first = (finder: Finder, query: string): string => finder(query).groups[0]?.entries[0]?.id ?? '';
		for (const [query, id] of [
			['hồ sơ trực tuyến', /^ho-so-truc-tuyen/],
			['nộp trực tuyến', /^ho-so-truc-tuyen/],
			['chứng thư số', /^chung-thu-so/],
			['chữ ký số', /^(chu-ky|chung-thu)-so/],
			['03/3.1', /^03\/3\.1$/],
			['581/BNV-CCHC', /^01\/1$/],
			['317/BC-UBND', /^kh-2024-q3$/],
			['Ninh Thuận', /^ninh-thuan$/],
			['Đắk Nông', /^dak-nong$/],
			['Hải Phòng', /^hai-phong-2025$/],
			['Lâm Đồng', /^lam-dong-2025$/],
			['Hải Dương', /^hai-duong$/],
			['Phan Thiết', /phan-thiet$/],
			['Diên Khánh', /^khanh-hoa-dien-khanh$/]
		] as const)
			for (const finder of [find, findInEnglish]) expect(first(finder, query), query).toMatch(id);
		for (const query of ['filed online', 'submitted online'])
			expect(first(findInEnglish, query)).toMatch(/^ho-so-truc-tuyen/);
		// A ward's figure stands below every figure of a province or level.
		const online = find('hồ sơ trực tuyến').groups[0]?.entries ?? [];
		const isPartial = online.map((entry) => entry.kind === 'indicator' && entry.isPartial);
		expect(isPartial).toEqual([...isPartial].sort((a, b) => Number(a) - Number(b)));
		expect(isPartial).toContain(true);
	});

	test('a place that is no more says what became of it and leads there; the rest of a list opens by keyboard', async () => {
		const page = await site.open('');
		await search(page, 'phan thiết');
		const place = group(page, m.kinds.place).getByRole('option');
		await place.getByText(m.became('Bình Thuận', 'Lâm Đồng (từ 7/2025)')).waitFor();
		expect(await place.locator('mark').allInnerTexts()).toEqual(['Phan', 'Thiết']);
		await field(page).fill('hồ sơ');
		const indicators = group(page, m.kinds.indicator).getByRole('option');
		const rest = indicators.filter({ hasText: /^Xem \d+ kết quả còn lại$/ });
		await rest.waitFor();
		const shown = await indicators.count();
		const more = Number((await rest.innerText()).match(/\d+/)?.[0]);
		await field(page).press('Home');
		for (let i = 0; i < shown; i++) await page.keyboard.press('ArrowDown');
		expect(await rest.getAttribute('aria-selected')).toBe('true');
		await page.keyboard.press('Enter');
		await rest.waitFor({ state: 'detached' });
		expect(await indicators.count()).toBe(shown - 1 + more);
		expect(await indicators.nth(shown - 1).getAttribute('aria-selected')).toBe('true');
		await expectAccessible(page);
	});

	test('everything it knows leads to a page that exists, and every value to a row of it', async () => {
		for (const language of ['', 'en/']) {
			const { entries } = (await (await fetch(`${site.url}${language}tim.json`)).json()) as SearchFile;
			expect(entries.length).toBeGreaterThan(600);
			for (const entry of entries) {
				const folder = { indicator: 'chi-tieu', province: 'tinh', place: 'tinh', document: 'nguon', form: 'chi-tieu', area: '', scope: '' }[entry.kind]; // prettier-ignore
				if (!folder) continue;
				const id = entry.kind === 'form' ? entry.indicatorId : entry.kind === 'place' ? entry.provinceId : entry.id;
				const response = await fetch(`${site.url}${language}${folder}/${id}/`);
				expect(response.status, entry.id).toBe(200);
				const rows = entry.kind === 'indicator' ? entry.latest.map((one) => one.id) : entry.kind === 'form' && entry.figureId ? [entry.figureId] : []; // prettier-ignore
				const html = rows.length > 0 ? await response.text() : '';
				for (const row of rows) expect(html, row).toContain(`id="${row}"`);
			}
		}
	});
});

describe('everyone can use it', () => {
	const laptop = { width: 1440, height: 900 };
	const phone = { width: 390, height: 844 };

	test.each([
		['light, on a laptop', { viewport: laptop, colorScheme: 'light' as const }],
		['dark, on a phone', { viewport: phone, colorScheme: 'dark' as const }]
	])('axe finds nothing in the open search: %s', async (_, settings) => {
		const page = await site.open('', settings);
		await search(page, '');
		await expectAccessible(page);
		await page.keyboard.type('hồ sơ');
		await group(page, m.kinds.indicator).waitFor();
		await page.keyboard.press('ArrowDown');
		await expectAccessible(page);
		await field(page).fill('zzzz');
		await dialog(page).getByRole('link', { name: m.list }).waitFor();
		await expectAccessible(page);
	});

	test('on a phone the search fills the screen and nothing sticks out', async () => {
		const page = await site.open('', { viewport: { width: 320, height: 700 } });
		await search(page, 'giai ngan');
		await group(page, m.kinds.indicator).waitFor();
		const box = await dialog(page).boundingBox();
		expect(box).toMatchObject({ x: 0, y: 0, width: 320, height: 700 });
		const wide = await dialog(page)
			.locator('*')
			.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length);
		expect(wide).toBe(0);
	});

	test('in English, also after changing the language', async () => {
		const page = await site.open('');
		await search(page, 'hồ sơ');
		await page.keyboard.press('Escape');
		await page.getByRole('banner').getByRole('link', { name: vi.site.language }).click();
		await page.locator('html[lang=en]').waitFor({ state: 'attached' });
		const words = searchWords.en;
		await opener(page, words.button).click();
		await options(page).first().waitFor();
		expect(await field(page).inputValue()).toBe('');
		expect((await group(page, words.kinds.area).innerText()).length).toBeGreaterThan(20);
		await page.keyboard.type('files on time');
		await options(page).first().getByText('Files handled on time').waitFor();
		const text = (await dialog(page).innerText()).replace(/Khánh Hòa|Hải Dương|Bình Thuận/g, '');
		expect(text).not.toMatch(/[à-ỹđ]/i);
		await page.keyboard.press('Enter');
		await page.getByRole('link', { name: en.indicator.compare }).waitFor();
		expect(page.url()).toMatch(/\/en\/chi-tieu\/ho-so-dung-han/);
	});

	test('without scripts the place of the search is a link to the list of indicators', async () => {
		const page = await site.open('', { javaScriptEnabled: false });
		expect(await opener(page).count()).toBe(0);
		await page.getByRole('banner').getByRole('link', { name: m.button }).click();
		await page.waitForURL(`${site.url}chi-tieu/`);
	});
});

describe('under a sub-path', () => {
	const below = useSite('/ban/thu/');

	test('the search finds and leads to the page', async () => {
		const page = await below.open('tinh/khanh-hoa/');
		await search(page, 'binh thuan');
		await group(page, m.kinds.province).getByRole('option', { name: 'Bình Thuận' }).waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL(`${below.url}tinh/binh-thuan/`);
	});
});
