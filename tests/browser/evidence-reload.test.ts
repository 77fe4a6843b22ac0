import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { comesAlive, useSite } from './site';

const site = useSite();
const card = (page: Page): Locator => page.getByRole('dialog');

test('a reload keeps the card that is open, and one Back closes it', async () => {
	const page = await site.open('so-sanh/');
	const mark = page.getByRole('figure').getByRole('link', { name: /^Khánh Hòa: / }).first(); // prettier-ignore
	const id = (await mark.getAttribute('data-observation')) ?? '';
	await mark.press('Enter');
	const shown = card(page).locator(`h2[data-observation="${id}"]`);
	await shown.waitFor();
	await page.reload();
	await shown.waitFor();
	await page.goBack();
	await card(page).waitFor({ state: 'hidden' });
	// Closed by the reader, its entry goes too.
	await mark.press('Enter');
	await shown.waitFor();
	await page.reload();
	await shown.waitFor();
	await page.keyboard.press('Escape');
	await card(page).waitFor({ state: 'hidden' });
	await page.reload();
	await page.getByRole('figure').first().waitFor();
	expect(await card(page).count()).toBe(0);
});

test('the address asked for anew shows the page, not the card that was open', async () => {
	const page = await site.open('so-sanh/');
	const mark = page.getByRole('figure').getByRole('link', { name: /^Khánh Hòa: / }).first(); // prettier-ignore
	const id = (await mark.getAttribute('data-observation')) ?? '';
	await mark.press('Enter');
	await card(page).locator(`h2[data-observation="${id}"]`).waitFor();
	await page.goto(page.url());
	await page.getByRole('figure').first().waitFor();
	await comesAlive(page);
	expect(await card(page).count()).toBe(0);
});
