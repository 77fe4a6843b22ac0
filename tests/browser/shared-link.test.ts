import { expect, test } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { vi } from '../../src/lib/messages/vi';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import { checkedNames, faceButton, provinceBox } from './compare-page';
import { pinEdition } from '../../src/lib/view/edition-pin';
import { shownEdition } from './built-editions';
import { useNativeAnswers } from './native-answers';
import { expectChartAndTable, expectTableOnly } from './shown-figures';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();

const allowClipboard = (context: BrowserContext): Promise<void> =>
	context.grantPermissions(['clipboard-read', 'clipboard-write']);

test('a copied link opens the same view in another browser', async () => {
	const page = await site.open('so-sanh/', { prepare: allowClipboard });
	await provinceBox(page, 'Khánh Hòa').uncheck();
	const figures = await native.compare({ provinceIds: ['hai-duong', 'binh-thuan'] });
	await expectChartAndTable(page, figures);
	await page.getByRole('button', { name: vi.share.button, exact: true }).click();
	await page.getByRole('dialog').getByRole('button', { name: takeAwayWords.vi.share.copyLink }).click();
	await page.getByRole('status').getByText(vi.share.done).waitFor();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(pinEdition(page.url(), shownEdition));
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'hidden' });

	const other = await site.open(link);
	await expectChartAndTable(other, figures);
	expect(other.url()).toBe(link);
	expect(await other.title()).toBe(await page.title());
	expect(await checkedNames(other)).toEqual(await checkedNames(page));
	const titles = (one: typeof page): Promise<string[]> =>
		one.getByRole('figure').getByRole('heading').allTextContents();
	expect(await titles(other)).toEqual(await titles(page));
});

test('a link holds every kind of choice: provinces, area, indicators, scopes, periods, face', async () => {
	const choices = {
		provinceIds: ['khanh-hoa', 'binh-thuan'],
		indicatorIds: ['ho-so-da-giai-quyet', 'ho-so-dung-han-ty-le'],
		scopeIds: ['cap-huyen', 'cap-xa'],
		periods: ['2024-Q3', '2023-Q1']
	};
	const query = [
		`tinh=${choices.provinceIds.join()}`,
		`chi-tieu=${choices.indicatorIds.join()}`,
		`cap=${choices.scopeIds.join()}`,
		`ky=${choices.periods.join()}`,
		'dang=bang'
	].join('&');
	const figures = await native.compare(choices);
	expect(figures.length).toBeGreaterThan(4);
	const page = await site.open(`so-sanh/?${query}`);
	await expectTableOnly(page, figures);
	// A change and its undoing write the link anew from what the page understood.
	await faceButton(page, 'bieu-do').click();
	await expectChartAndTable(page, figures);
	await faceButton(page, 'bang').click();
	await expectTableOnly(page, figures);
	expect(decodeURIComponent(new URL(page.url()).search)).toBe(`?${query}`);
});

test('a browser that refuses the clipboard gets the link in a field to copy from', async () => {
	const page = await site.open('so-sanh/', {
		prepare: (context) =>
			context.addInitScript(() => {
				navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
			})
	});
	await page.getByRole('button', { name: vi.share.button, exact: true }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: takeAwayWords.vi.share.copyLink }).click();
	await dialog.getByRole('status').getByText(vi.share.failed).waitFor();
	const field = dialog.getByRole('textbox', { name: takeAwayWords.vi.share.link });
	const link = pinEdition(page.url(), shownEdition);
	expect(await field.inputValue()).toBe(link);
	// Ready to be copied by hand.
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
});

test('Back leads from choice to choice, after a reload and from another page too', async () => {
	const page = await site.open('so-sanh/');
	await provinceBox(page, 'Khánh Hòa').uncheck();
	const two = await native.compare({ provinceIds: ['hai-duong', 'binh-thuan'] });
	await expectChartAndTable(page, two);
	await faceButton(page, 'bang').click();
	await expectTableOnly(page, two);
	const asTable = page.url();
	await page.getByRole('main').getByRole('link', { name: 'Hải Dương', exact: true }).first().click();
	await page.getByRole('heading', { level: 1, name: 'Hải Dương' }).waitFor();
	await page.goBack();
	await expectTableOnly(page, two);
	expect(page.url()).toBe(asTable);

	await page.reload();
	await expectTableOnly(page, two);
	await page.goBack();
	await expectChartAndTable(page, two);
	expect(await checkedNames(page)).not.toContain('Khánh Hòa');
	await page.goBack();
	await expectChartAndTable(page, await native.compare({ provinceIds: ['khanh-hoa', 'hai-duong', 'binh-thuan'] }));
	await page.goForward();
	await expectChartAndTable(page, two);
});

test('the other language opens the view shown, whatever way led to it', async () => {
	const page = await site.open('');
	const header = page.getByRole('banner');
	const other = (): Promise<string | null> =>
		header.getByRole('link', { name: vi.site.language, exact: true }).getAttribute('href');
	await header.getByRole('link', { name: vi.nav.compare, exact: true }).click();
	await provinceBox(page, 'Khánh Hòa').uncheck();
	const two = await native.compare({ provinceIds: ['hai-duong', 'binh-thuan'] });
	await expectChartAndTable(page, two);
	expect(await other()).toMatch(/\/en\/so-sanh\/\?.*tinh=hai-duong/);
	await page.goBack();
	await provinceBox(page, 'Khánh Hòa').and(page.locator(':checked')).waitFor();
	expect(await other()).toMatch(/\/en\/so-sanh\/$/);
});
