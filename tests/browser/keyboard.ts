import type { Locator, Page } from 'playwright-core';

/** More presses than any page has stops before its filters. */
const mostPresses = 400;

/** Presses Tab until `goal` has the focus, as a reader without a mouse does. Fails when the focus never gets there. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
	const handle = await goal.elementHandle();
	for (let press = 0; press < mostPresses; press++) {
		if (await page.evaluate((element) => document.activeElement === element, handle)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`${goal.toString()} was not reached by Tab`);
}
