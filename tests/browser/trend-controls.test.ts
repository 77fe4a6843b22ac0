import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { compare } from '../../src/lib/query/compare';
import { dataPageWords } from '../../src/lib/messages/data-page';
import { messagesOf } from '../../src/lib/messages/messages';
import { trendAxesWords } from '../../src/lib/messages/trend-axes';
import { trendGalleryWords } from '../../src/lib/messages/trend-gallery';
import { trendIndexWords } from '../../src/lib/messages/trend-index';
import { inlineSql } from '../../src/lib/query/inline-sql';
import { formatSqlQuery } from '../../src/lib/view/sql-link';
import { defaultCompareView } from '../../src/lib/view/view-state';
import { expectAccessible } from './axe';
import { choicesIn, faceButton, hasAnswered, results } from './compare-page';
import { tabTo } from './keyboard';
import { useSite } from './site';

const site = useSite();
const procedures = 'chi-tieu=tthc-tong-so&cap=tat-ca';

const axisButton = (page: Page, choice: 'chung' | 'rieng', locale: 'vi' | 'en' = 'vi'): Locator =>
	page
		.getByRole('group', { name: trendAxesWords[locale].label, exact: true })
		.getByRole('button', { name: trendAxesWords[locale].choices[choice], exact: true });
const indexChoice = (page: Page, locale: 'vi' | 'en' = 'vi'): Locator =>
	page.getByRole('combobox', { name: trendIndexWords[locale].label });
const charts = (page: Page, locale: 'vi' | 'en' = 'vi'): Locator =>
	page.getByRole('region', { name: messagesOf(locale).compare.results, exact: true }).getByRole('figure');

/** The highest number on the value axis of each chart: the first text of the drawing that stands at its left edge. */
const axisTops = (page: Page): Promise<number[]> =>
	charts(page).evaluateAll((figures) =>
		figures.map((figure) => {
			const svg = [...figure.querySelectorAll('svg')].find((one) => one.getClientRects().length > 0);
			const ends = [...(svg?.querySelectorAll('text[text-anchor="end"]') ?? [])];
			return Math.max(...ends.map((text) => Number((text.textContent ?? '').replace(/\D/g, ''))));
		})
	);

describe('the scales of small charts', () => {
	test('are one by default, one each on demand, and the link says so', async () => {
		const page = await site.open(`xu-huong/?${procedures}`);
		await hasAnswered(page);
		const together = await axisTops(page);
		expect(together.length).toBeGreaterThan(2);
		expect(new Set(together).size).toBe(1);
		expect(await results(page).getByText(trendAxesWords.vi.shared, { exact: false }).count()).toBe(together.length);

		await tabTo(page, axisButton(page, 'rieng'));
		await page.keyboard.press('Enter');
		await page.locator('main').getByText(trendAxesWords.vi.free).waitFor();
		expect(choicesIn(page).truc).toBe('rieng');
		expect(await axisButton(page, 'rieng').getAttribute('aria-pressed')).toBe('true');
		await page.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null);
		const apart = await axisTops(page);
		expect(new Set(apart).size).toBeGreaterThan(1);
		await expectAccessible(page);

		const other = await site.open(new URL(page.url()).pathname.slice(1) + new URL(page.url()).search);
		await hasAnswered(other);
		await other.locator('main').getByText(trendAxesWords.vi.free).waitFor();
		expect(await axisTops(other)).toEqual(apart);
	});

	test('differ where units or lengths of period do, and the page says why', async () => {
		const page = await site.open('xu-huong/');
		expect(await charts(page).count()).toBe(2);
		await results(page).getByText(trendAxesWords.vi.none).waitFor();
		expect(await axisButton(page, 'chung').count()).toBe(0);
	});

	test('can be chosen for a comparison of several indicators too', async () => {
		const page = await site.open('so-sanh/?chi-tieu=ho-so-dung-han-ty-le,ho-so-truc-tuyen-ty-le&ky=moi-nhat');
		await hasAnswered(page);
		await axisButton(page, 'rieng').click();
		await results(page).getByText(trendAxesWords.vi.free).waitFor();
		expect(choicesIn(page).truc).toBe('rieng');
		await axisButton(page, 'chung').click();
		expect(await results(page).getByText(trendAxesWords.vi.free).count()).toBe(0);
		expect(choicesIn(page).truc).toBeUndefined();
	});
});

describe('an index', () => {
	test('is chosen by keyboard, stands in chart and table, and goes with the link', async () => {
		const page = await site.open('xu-huong/');
		await tabTo(page, indexChoice(page));
		await page.keyboard.press('ArrowDown');
		await results(page).getByRole('columnheader', { name: trendIndexWords.vi.column }).waitFor();
		expect(choicesIn(page).goc).toBe('dau');
		const mark = charts(page).first().locator('svg:visible').getByRole('link').last();
		const label = (await mark.getAttribute('aria-label')) ?? '';
		expect(label).toContain('chỉ số 128,5 (quý\u00a0III/2023\u00a0=\u00a0100)');
		expect(label).toContain('56.863\u00a0hồ\u00a0sơ');
		// A base that does not add up carries no index, and the page says so.
		await results(page).getByText(trendIndexWords.vi.leftOut).waitFor();
		const leftOut = results(page)
			.getByRole('listitem')
			.filter({ hasNotText: /có số liệu/ });
		expect(await leftOut.allTextContents()).toEqual([expect.stringContaining('không làm gốc')]);
		await expectAccessible(page);

		const other = await site.open(new URL(page.url()).pathname.slice(1) + new URL(page.url()).search);
		await results(other).getByRole('columnheader', { name: trendIndexWords.vi.column }).waitFor();
		expect(await indexChoice(other).inputValue()).toBe('dau');
		await indexChoice(other).selectOption('');
		await results(other).getByText(trendAxesWords.vi.none).waitFor();
		expect(choicesIn(other).goc).toBeUndefined();
	});

	test('puts indicators of several units into one chart, in English too', async () => {
		const page = await site.open('en/xu-huong/?chi-tieu=ho-so-tiep-nhan,sms-tin-nhan&cap=tat-ca&goc=2021');
		await hasAnswered(page);
		expect(await charts(page, 'en').count()).toBe(1);
		const texts = (await charts(page, 'en').first().locator('svg:visible text').allTextContents()).join(' ');
		for (const text of ['235.5', '128', '(2021\u00a0=\u00a0100)']) expect(texts).toContain(text);
		expect(await indexChoice(page, 'en').inputValue()).toBe('2021');
		await expectAccessible(page);
	});
});

test('a gap is said with its reason, the newest change with both its periods', async () => {
	const page = await site.open('xu-huong/');
	const quarters = charts(page).nth(1);
	await quarters.getByText('không có báo cáo từ quý IV/2023 đến quý II/2024 (3 kỳ) của Khánh Hòa').waitFor();
	expect(await quarters.innerText()).toContain('quý III/2024, số đến 18/9/2024 so với quý III/2023: +12.600');
});

describe('the question behind', () => {
	test('every small chart of the gallery can be seen', async () => {
		const page = await site.open('xu-huong/');
		const gallery = page.getByRole('region', { name: trendGalleryWords.vi.title });
		const cells = await gallery.getByRole('link', { name: trendGalleryWords.vi.open }).count();
		const links = gallery.locator('p').filter({ hasText: trendGalleryWords.vi.open }).getByRole('link', { name: dataPageWords.vi.seeSql }); // prettier-ignore
		expect(cells).toBeGreaterThan(3);
		expect(await links.count()).toBe(cells);
	});

	test.each(['bang', 'bang-nhiet'] as const)('the face %s can be seen', async (face) => {
		const page = await site.open('so-sanh/');
		await faceButton(page, face).click();
		const link = results(page).getByRole('link', { name: dataPageWords.vi.seeSql }).first();
		const { provinces, indicators, scopes } = defaultCompareView;
		const args = { locale: 'vi' as const, provinceIds: provinces, indicatorIds: indicators, scopeIds: scopes };
		const statement = compare.build({ ...args, periods: 'latest' });
		expect(await link.getAttribute('href')).toContain(formatSqlQuery(inlineSql(statement)));
	});
});
