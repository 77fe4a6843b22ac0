import { beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Figure } from '../../src/lib/domain/figure';
import { groupPanels } from '../../src/lib/domain/panels';
import { pairPeriods } from '../../src/lib/domain/period-pairs';
import { changeWords } from '../../src/lib/messages/change';
import { describeChanges } from '../../src/lib/messages/change-findings';
import { vi } from '../../src/lib/messages/vi';
import { expectAccessible } from './axe';
import { choicesIn, faceButton, hasAnswered } from './compare-page';
import { tabTo } from './keyboard';
import { useNativeAnswers } from './native-answers';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();
/** Khánh Hòa states it for both periods, Hải Dương for the first alone. */
const indicator = 'tthc-tong-so';
const periods = ['2022', '2024-Q3'];
const link = `chi-tieu=${indicator}&ky=${periods.join()}`;
const words = changeWords.vi;

let figures: Figure[];
let finding: string;

beforeAll(async () => {
	figures = await native.compare({ indicatorIds: [indicator], periods });
	const pairs = groupPanels(figures).flatMap((panel) => pairPeriods(panel, periods));
	finding = describeChanges(pairs, 'vi');
	// The tests would prove little without a row of each kind.
	expect(pairs.some(({ change }) => change)).toBe(true);
	expect(pairs.some(({ gap }) => gap === 'no-end')).toBe(true);
});

const idsIn = (part: Locator): Promise<string[]> =>
	part.evaluateAll((all) => all.map((one) => one.getAttribute('data-observation') ?? '').sort());
const marksOf = (page: Page): Locator => page.locator('main figure svg:visible a[data-observation]');
const changeTable = (page: Page): Locator => page.getByRole('table', { name: words.table(finding) });
const highlightChoice = (page: Page): Locator => page.getByRole('combobox', { name: words.highlight.label });
const periodBox = (page: Page, name: string): Locator =>
	page.getByRole('group', { name: vi.terms.period, exact: true }).getByRole('checkbox', { name, exact: true });
/** Colours of the marks of a province. */
const coloursOf = (page: Page, province: string): Promise<string[]> =>
	marksOf(page)
		.filter({ has: page.locator('.mark') })
		.evaluateAll((links, name) => {
			const own = links.filter((one) => one.getAttribute('aria-label')?.startsWith(`${name}:`));
			return [...new Set(own.map((one) => one.querySelector('.mark')?.getAttribute('fill') ?? ''))];
		}, province);

describe('two periods', () => {
	test('chosen by keyboard become a dumbbell and a table of the same figures, and a link', async () => {
		const page = await site.open(`so-sanh/?chi-tieu=${indicator}&ky=${periods[0]}`);
		await hasAnswered(page);
		expect(await changeTable(page).count()).toBe(0);
		await tabTo(page, periodBox(page, 'quý III/2024'));
		await page.keyboard.press('Space');
		await changeTable(page).waitFor();
		const ids = figures.map(({ id }) => id).sort();
		expect(await idsIn(marksOf(page))).toEqual(ids);
		expect(await idsIn(changeTable(page).locator('[data-observation]'))).toEqual(ids);
		expect(await page.getByRole('heading', { name: finding }).count()).toBe(1);
		expect(choicesIn(page)).toMatchObject({ 'chi-tieu': indicator, ky: expect.stringMatching(/2022/) as string });
		const reopened = await site.open(`so-sanh/?${new URL(page.url()).searchParams.toString()}`);
		await changeTable(reopened).waitFor();
		expect(await idsIn(marksOf(reopened))).toEqual(ids);
	});

	test('both stand in the heads, and what is missing is said', async () => {
		const page = await site.open(`so-sanh/?${link}`);
		await changeTable(page).waitFor();
		const heads = await changeTable(page).getByRole('columnheader').allInnerTexts();
		expect(heads.join(' | ')).toMatch(/năm 2022 \(.*quý III\/2024 \(.*Thay đổi, năm 2022 đến quý III\/2024/);
		const missing = changeTable(page)
			.getByRole('row')
			.filter({ hasText: words.gaps['no-end']('quý III/2024') });
		expect(await missing.count()).toBeGreaterThan(0);
		expect(await page.locator('main figure svg:visible').first().textContent()).toContain(
			words.gaps['no-end']('quý III/2024')
		);
	});

	test('give the changes under the table of figures too', async () => {
		const page = await site.open(`so-sanh/?${link}`);
		await hasAnswered(page);
		await tabTo(page, faceButton(page, 'bang'));
		await page.keyboard.press('Enter');
		await changeTable(page).waitFor();
		expect(await idsIn(page.locator('main tr[data-observation]'))).toEqual(figures.map(({ id }) => id).sort());
		expect(await page.getByRole('heading', { name: words.section }).count()).toBe(1);
	});

	test('look the same in a frame of another page', async () => {
		const page = await site.open(`nhung/so-sanh/?${link}&noi-bat=hai-duong`, { alive: false });
		await changeTable(page).waitFor();
		expect(await idsIn(page.locator('figure svg:visible a[data-observation]'))).toEqual(
			figures.map(({ id }) => id).sort()
		);
	});
});

describe('the highlighted province', () => {
	test('is chosen by keyboard, stands in the link, and greys the others', async () => {
		const page = await site.open(`so-sanh/?${link}`);
		await changeTable(page).waitFor();
		await tabTo(page, highlightChoice(page));
		await page.keyboard.press('ArrowDown');
		await page.waitForURL(/noi-bat=khanh-hoa/);
		await page.locator('main figure svg:visible .mark[fill="var(--faded)"]').first().waitFor();
		expect(await coloursOf(page, 'Khánh Hòa')).toEqual(['var(--province-1)']);
		expect(await coloursOf(page, 'Hải Dương')).toEqual(['var(--faded)']);
		const reopened = await site.open(`so-sanh/?${new URL(page.url()).searchParams.toString()}`);
		await changeTable(reopened).waitFor();
		expect(await highlightChoice(reopened).inputValue()).toBe('khanh-hoa');
		expect(await coloursOf(reopened, 'Hải Dương')).toEqual(['var(--faded)']);
	});

	test.each(['so-sanh/', 'xu-huong/'])('greys the others on /%s', async (path) => {
		const page = await site.open(`${path}?noi-bat=khanh-hoa`);
		await page.locator('main figure svg:visible').first().waitFor();
		expect(await highlightChoice(page).inputValue()).toBe('khanh-hoa');
		expect((await coloursOf(page, 'Khánh Hòa')).join()).not.toContain('--faded');
	});

	test('that is not among the chosen ones changes nothing, and the page says so', async () => {
		const page = await site.open(`so-sanh/?${link}&noi-bat=binh-thuan&tinh=khanh-hoa,hai-duong`);
		await changeTable(page).waitFor();
		expect(await highlightChoice(page).inputValue()).toBe('');
		expect(await page.locator('main figure .mark[fill="var(--faded)"]').count()).toBe(0);
		expect(await page.getByRole('main').getByRole('status').filter({ hasText: 'noi-bat' }).count()).toBe(1);
	});
});

describe.each(['light', 'dark'] as const)('two periods with a highlight, %s', (colorScheme) => {
	test.each([390, 1280])('can be used by everyone at %i px', async (width) => {
		const page = await site.open(`so-sanh/?${link}&noi-bat=khanh-hoa`, {
			colorScheme,
			viewport: { width, height: 900 }
		});
		await changeTable(page).waitFor();
		await expectAccessible(page);
	});
});
