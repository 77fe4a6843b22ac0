import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import { vi } from '../../src/lib/messages/vi';
import { choicesIn, faceButton, provinceBox } from './compare-page';
import { useNativeAnswers } from './native-answers';
import { expectChartAndTable, expectTableOnly } from './shown-figures';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();

/** As Safari does after a hundred entries in a short time. Given back by `let go`. */
const refuseAddresses = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const refuse = (): never => {
			throw new DOMException('Attempt to use history.pushState() more than 100 times', 'SecurityError');
		};
		[history.pushState, history.replaceState] = [refuse, refuse];
	});
const letGo = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const name of ['pushState', 'replaceState']) Reflect.deleteProperty(history, name);
	});

test('a browser that takes no more addresses: the view follows the choice, links name it, the address comes later', async () => {
	const page = await site.open('so-sanh/');
	const before = page.url();
	await refuseAddresses(page);
	await provinceBox(page, 'Bình Thuận').uncheck();
	const two = await native.compare({ provinceIds: ['khanh-hoa', 'hai-duong'] });
	await expectChartAndTable(page, two);
	expect(await provinceBox(page, 'Bình Thuận').isChecked()).toBe(false);
	expect(page.url()).toBe(before);
	await faceButton(page, 'bang').click();
	await expectTableOnly(page, two);
	await page.getByRole('button', { name: vi.share.button, exact: true }).click();
	const link = page.getByRole('dialog').getByRole('textbox', { name: takeAwayWords.vi.share.link });
	expect(await link.inputValue()).toContain('tinh=khanh-hoa,hai-duong');
	await page.keyboard.press('Escape');
	await letGo(page);
	await page.waitForURL(/dang=bang/);
	expect(choicesIn(page)).toMatchObject({ tinh: 'khanh-hoa,hai-duong', dang: 'bang' });
	await page.goBack();
	await expectChartAndTable(page, await native.compare());
});

test('the card of a figure opens and closes all the same', async () => {
	const page = await site.open('so-sanh/');
	await refuseAddresses(page);
	const mark = page.getByRole('figure').getByRole('link', { name: /^Khánh Hòa: / }).first(); // prettier-ignore
	await mark.press('Enter');
	const card = page.getByRole('dialog');
	await card.waitFor();
	await page.keyboard.press('Escape');
	await card.waitFor({ state: 'hidden' });
	await mark.press('Enter');
	await card.waitFor();
});
