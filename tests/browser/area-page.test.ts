import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { areaWords } from '../../src/lib/messages/area-page';
import { heatWords } from '../../src/lib/messages/heat-map';
import { vi } from '../../src/lib/messages/vi';
import { expectAccessible } from './axe';
import { engineStatus, faceButton, provinceBox, results } from './compare-page';
import { tabTo } from './keyboard';
import { useSite } from './site';

const site = useSite();
const path = 'linh-vuc/thu-tuc-hanh-chinh/';
/** The area in which three provinces have figures of one period, so that some are judged. */
const judged = 'linh-vuc/chi-so/';
const words = heatWords.vi;

const bases = (page: Page): Locator => page.getByRole('group', { name: words.base, exact: true });
const baseButton = (page: Page, name: string): Locator => bases(page).getByRole('button', { name, exact: true });
const isPressed = (button: Locator): Promise<boolean> =>
	button.getAttribute('aria-pressed').then((pressed) => pressed === 'true');

/** Cells of the first drawing on the screen that hold a figure. */
const cellsOf = (page: Page): Locator =>
	page.getByRole('figure').first().locator('svg:visible').first().getByRole('link'); // prettier-ignore
const cellAt = (page: Page, row: number, column: number): Locator =>
	cellsOf(page).and(page.locator(`[data-row="${row}"][data-column="${column}"]`));
const hasFocus = (cell: Locator): Promise<boolean> => cell.evaluate((one) => one === document.activeElement);
const lead = (page: Page): Promise<string> => page.locator('main h1 + p').innerText();

/** Waits until the drawings show this base. */
const showsBase = (page: Page, name: string): Promise<void> =>
	page.getByRole('figure').first().getByText(`${words.base}: ${name}`, { exact: true }).waitFor();
/** Waits until a drawing says these words in a cell. */
const saysInCell = (page: Page, verdict: string): Promise<void> =>
	page.getByRole('figure').locator('svg:visible').getByRole('link', { name: verdict }).first().waitFor();

/** Rows and columns of the drawings and of the tables beside them, by figure. */
const figuresIn = (page: Page, selector: string): Promise<string[]> =>
	page.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute('data-observation') ?? '').sort());

describe('the page of an area', () => {
	test('holds in its tables the figures of its drawings, and starts no engine', async () => {
		const page = await site.open(path);
		const drawn = await figuresIn(page, 'main figure svg:visible a[data-observation]');
		expect(drawn.length).toBeGreaterThan(20);
		expect(await figuresIn(page, 'main figure td[data-observation]')).toEqual(drawn);
		expect(await engineStatus(page)).toBe('idle');
	});

	test('says beside every colour in words what it means', async () => {
		const page = await site.open(judged);
		const svg = await page.getByRole('figure').locator('svg:visible').first().innerHTML();
		for (const [colour, verdict] of [
			['better', words.judgements.best],
			['worse', words.judgements.worse]
		] as const) {
			const coloured = svg.split(`fill="var(--${colour})"`).length - 1;
			expect(coloured).toBeGreaterThan(0);
			expect(svg.split(`>${colour === 'better' ? '↑' : '↓'} ${verdict}`).length - 1).toBe(coloured);
		}
	});

	test('whose provinces report for different periods stands side by side, uncoloured, and says why', async () => {
		const page = await site.open(path);
		expect(await lead(page)).toMatch(/đứng cạnh nhau, không xếp hạng: .*khác kỳ/);
		await page.getByRole('figure').first().getByText(words.beside, { exact: true }).waitFor();
		const svg = await page.getByRole('figure').locator('svg:visible').first().innerHTML();
		for (const colour of ['better', 'worse']) expect(svg).not.toContain(`fill="var(--${colour})"`);
	});

	test('leads to its indicators, and from an indicator back', async () => {
		const page = await site.open('chi-tieu/ho-so-dung-han-ty-le/');
		await page.getByRole('navigation', { name: vi.site.breadcrumbs }).getByRole('link').last().click();
		await page.waitForURL(`${site.url}${path}`);
		await page.getByRole('region', { name: areaWords.vi.others }).getByRole('link').first().click();
		await page.waitForURL(/\/chi-tieu\//);
	});
});

describe('the base', () => {
	test('changes link, words and drawings by keyboard, goes back and forth, and needs no engine', async () => {
		const page = await site.open(judged);
		await showsBase(page, words.best);
		const atFirst = await lead(page);
		expect(await isPressed(baseButton(page, words.best))).toBe(true);

		await tabTo(page, baseButton(page, 'Khánh Hòa'));
		await page.keyboard.press('Enter');
		await showsBase(page, 'Khánh Hòa');
		await saysInCell(page, words.judgements.base);
		expect(new URL(page.url()).search).toBe('?moc=khanh-hoa');
		expect(await lead(page)).toContain('So với Khánh Hòa');
		expect(await hasFocus(baseButton(page, 'Khánh Hòa'))).toBe(true);

		await baseButton(page, words.mean).click();
		await showsBase(page, words.mean);
		expect(new URL(page.url()).search).toBe('?moc=trung-binh');
		// The drawing breaks the line; the table beside it holds it whole.
		await page.getByRole('figure').getByText(/trung bình cộng của \d tỉnh/).first().waitFor({ state: 'attached' }); // prettier-ignore

		await page.goBack();
		await showsBase(page, 'Khánh Hòa');
		await page.goBack();
		await showsBase(page, words.best);
		expect(await lead(page)).toBe(atFirst);
		expect(await engineStatus(page)).toBe('idle');
	});

	test('is read from a link', async () => {
		const page = await site.open(`${judged}?moc=binh-thuan`);
		await showsBase(page, 'Bình Thuận');
		expect(await isPressed(baseButton(page, 'Bình Thuận'))).toBe(true);
	});

	test('that is unknown falls back, and the page says so', async () => {
		const page = await site.open(`${judged}?moc=ha-noi`);
		await page.getByText(vi.link.problem('moc', 'ha-noi')).waitFor();
		await showsBase(page, words.best);
	});
});

describe('cells', () => {
	test('are walked by row and column; the tip says what the label says; Enter leads to the figure', async () => {
		const page = await site.open(path);
		await tabTo(page, cellsOf(page).first());
		expect(await hasFocus(cellAt(page, 0, 0))).toBe(true);
		await page.keyboard.press('ArrowRight');
		expect(await hasFocus(cellAt(page, 0, 1))).toBe(true);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowDown');
		expect(await hasFocus(cellAt(page, 1, 2))).toBe(true);
		// Khánh Hòa has no figure in the second row: the column goes on in the third.
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowDown');
		expect(await cellAt(page, 1, 0).count()).toBe(0);
		expect(await hasFocus(cellAt(page, 2, 0))).toBe(true);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		expect(await hasFocus(cellAt(page, 0, 0))).toBe(true);
		const tip = await page.locator('main figure .tip div').allInnerTexts();
		expect(tip.join(' · ')).toBe(await cellAt(page, 0, 0).getAttribute('aria-label'));
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('Escape');
		expect(await hasFocus(cellAt(page, 0, 0))).toBe(true);
	});
});

describe('axe finds nothing', () => {
	test.each(['light', 'dark'] as const)('against a base, tables and notes open, %s', async (colorScheme) => {
		const page = await site.open(`${judged}?moc=khanh-hoa`, { colorScheme });
		await showsBase(page, 'Khánh Hòa');
		for (const fold of await page.locator('main figure summary').all()) await fold.click();
		await expectAccessible(page);
	});
});

test('in English the page and its cells are English', async () => {
	const page = await site.open(`en/${judged}?moc=trung-binh`);
	await page.getByRole('figure').first().getByText(`${heatWords.en.base}: ${heatWords.en.mean}`, { exact: true }).waitFor(); // prettier-ignore
	await saysInCell(page, heatWords.en.judgements.better);
	const cells = await page.getByRole('figure').locator('svg:visible text').allInnerTexts();
	for (const verdict of Object.values(words.judgements)) expect(cells.join('|')).not.toContain(verdict);
});

test('without scripts the drawings stand, and no base is offered', async () => {
	const page = await site.open(path, { javaScriptEnabled: false });
	expect(await cellsOf(page).count()).toBeGreaterThan(5);
	expect(await bases(page).isVisible()).toBe(false);
});

describe('the comparison as a heat map', () => {
	const link = 'chi-tieu=ho-so-dung-han-ty-le&ky=moi-nhat&dang=bang-nhiet';

	test('shows the figures of the chart, and the base is in the link', async () => {
		const page = await site.open('so-sanh/');
		const asChart = await figuresIn(page, 'main figure svg:visible a[data-observation]');
		await faceButton(page, 'bang-nhiet').click();
		await cellsOf(page).first().waitFor();
		expect(new URL(page.url()).search).toBe(`?${link}`);
		expect(await figuresIn(page, 'main figure svg:visible a[data-observation]')).toEqual(asChart);
		expect(await figuresIn(page, 'main figure td[data-observation]')).toEqual(asChart);
		await baseButton(page, 'Bình Thuận').click();
		await saysInCell(page, words.judgements.base);
		expect(new URL(page.url()).search).toBe(`?${link}&moc=binh-thuan`);
		expect(await engineStatus(page)).toBe('idle');
		await expectAccessible(page);
		await page.goBack();
		await page.goBack();
		await page.waitForURL((url) => url.search === '');
		expect(await isPressed(faceButton(page, 'bieu-do'))).toBe(true);
	});

	test('says that a base left out by the filters compares with nothing', async () => {
		const page = await site.open(`so-sanh/?${link}&moc=binh-thuan`);
		await provinceBox(page, 'Bình Thuận').uncheck();
		await results(page).getByText(words.baseNotChosen('Bình Thuận')).waitFor();
	});

	test('with one indicator leads to its whole area', async () => {
		const page = await site.open(`so-sanh/?${link}&moc=trung-binh`);
		await results(page).getByRole('link', { name: words.wholeArea }).click();
		await page.waitForURL(`${site.url}${path}?moc=trung-binh`);
		await baseButton(page, words.mean).and(page.locator('[aria-pressed=true]')).waitFor();
	});
});
