import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { provinceBox } from './compare-page';
import { tabTo } from './keyboard';
import { useNativeAnswers } from './native-answers';
import { indicatorId } from './page-kinds';
import { expectChartAndTable } from './shown-figures';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();

/** Marks of the first drawing on the screen, in reading order. */
const marksOf = (page: Page): Locator =>
	page.getByRole('figure').first().locator('svg:visible').first().getByRole('link'); // prettier-ignore

const hasFocus = (mark: Locator): Promise<boolean> => mark.evaluate((link) => link === document.activeElement);
const labelOf = async (mark: Locator): Promise<string> => (await mark.getAttribute('aria-label')) ?? '';

/** The tip repeats a label that screen readers get from the link itself, so it is hidden from them and has no role. */
const tipOf = (page: Page): Locator => page.locator('main figure .tip');
const tipText = async (page: Page): Promise<string> => (await tipOf(page).locator('div').allInnerTexts()).join(' · ');

async function expectFocusAndTip(page: Page, mark: Locator): Promise<void> {
	expect(await hasFocus(mark)).toBe(true);
	expect(await tipText(page)).toBe(await labelOf(mark));
}

describe.each(['so-sanh/', 'xu-huong/', `chi-tieu/${indicatorId}/`, ''])('marks of the chart on /%s', (path) => {
	test('one is in the tab order, arrows move among them, the tip says what the label says', async () => {
		const page = await site.open(path);
		const marks = marksOf(page);
		const count = await marks.count();
		expect(count).toBeGreaterThan(1);
		expect(await marks.and(page.locator('[tabindex="0"]')).count()).toBe(1);
		await tabTo(page, marks.first());
		await expectFocusAndTip(page, marks.first());
		await page.keyboard.press('ArrowUp');
		await expectFocusAndTip(page, marks.first());
		await page.keyboard.press('ArrowDown');
		await expectFocusAndTip(page, marks.nth(1));
		await page.keyboard.press('ArrowLeft');
		await expectFocusAndTip(page, marks.first());
		for (let i = 1; i < count; i++) {
			await page.keyboard.press('ArrowRight');
			await expectFocusAndTip(page, marks.nth(i));
		}
		await page.keyboard.press('Home');
		await expectFocusAndTip(page, marks.first());
		await page.keyboard.press('End');
		await expectFocusAndTip(page, marks.last());
		expect(await marks.and(page.locator('[tabindex="0"]')).count()).toBe(1);
		await page.keyboard.press('Escape');
		expect(await tipOf(page).count()).toBe(0);
		expect(await hasFocus(marks.last())).toBe(true);
	});
});

describe('opening a mark', () => {
	test('Enter opens the card of its figure', async () => {
		const page = await site.open('so-sanh/');
		const id = await marksOf(page).nth(1).getAttribute('data-observation');
		await tabTo(page, marksOf(page).first());
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').locator(`h2[data-observation="${id}"]`).waitFor();
	});

	test('works alike in a drawing made by the browser', async () => {
		const page = await site.open('so-sanh/');
		await provinceBox(page, 'Khánh Hòa').uncheck();
		await expectChartAndTable(page, await native.compare({ provinceIds: ['hai-duong', 'binh-thuan'] }));
		const id = await marksOf(page).first().getAttribute('data-observation');
		await tabTo(page, marksOf(page).first());
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').locator(`h2[data-observation="${id}"]`).waitFor();
	});
});

describe('the tip', () => {
	test('follows the pointer', async () => {
		const page = await site.open('so-sanh/');
		const mark = marksOf(page).nth(2);
		await mark.hover();
		expect(await tipText(page)).toBe(await labelOf(mark));
		await page.getByRole('heading', { level: 1 }).hover();
		expect(await tipOf(page).count()).toBe(0);
	});

	test.each([390, 1440])('stays on the screen at %i px', async (width) => {
		const page = await site.open('so-sanh/', { viewport: { width, height: 900 } });
		const marks = marksOf(page);
		await marks.first().focus();
		for (let i = 0; i < (await marks.count()); i++) {
			const box = await tipOf(page).boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
			await page.keyboard.press('ArrowDown');
		}
	});
});
