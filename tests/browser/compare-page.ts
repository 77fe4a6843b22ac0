import type { Locator, Page } from 'playwright-core';
import { formatPeriod } from '../../src/lib/domain/period';
import { vi } from '../../src/lib/messages/vi';

/** Controls of the comparison page, by role and name as a reader of the page would look for them. */
export const provinceBox = (page: Page, name: string): Locator =>
	page.getByRole('group', { name: vi.terms.province, exact: true }).getByRole('checkbox', { name, exact: true });

export const indicatorBox = (page: Page, name: string): Locator =>
	page.getByRole('group', { name: vi.terms.indicator, exact: true }).getByRole('checkbox', { name });

/** A period no page comes with: choosing it takes an answer. */
export const earlierPeriod = '2022';
export const earlierBox = (page: Page): Locator =>
	page
		.getByRole('group', { name: vi.terms.period, exact: true })
		.getByRole('checkbox', { name: formatPeriod(earlierPeriod, 'vi'), exact: true });

export const searchField = (page: Page): Locator => page.getByRole('searchbox', { name: vi.compare.searchIndicator });

export const faceButton = (page: Page, face: keyof typeof vi.compare.face): Locator =>
	page
		.getByRole('group', { name: vi.compare.faceLabel })
		.getByRole('button', { name: vi.compare.face[face], exact: true });

export const results = (page: Page): Locator => page.getByRole('region', { name: vi.compare.results, exact: true });

export const failureNotice = (page: Page): Locator => page.getByRole('main').getByRole('alert');

/** The engine answers questions. */
export const engineIsReady = (page: Page): Promise<void> =>
	page.locator('html[data-engine=ready]').waitFor({ state: 'attached' });

/** Figures were answered from their rows, without the engine. */
export const rowsHaveAnswered = (page: Page): Promise<void> =>
	page.locator('html[data-engine=rows]').waitFor({ state: 'attached' });

export const engineStatus = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-engine');

/** Names of the checked boxes of the filters, in order. */
export const checkedNames = (page: Page): Promise<string[]> =>
	page
		.locator('main fieldset label:has(input:checked)')
		.evaluateAll((labels) => labels.map((label) => label.textContent?.trim() ?? ''));

/** What the link says, parameter by parameter. */
export const choicesIn = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

/** The last choice is answered, by the engine or from the figures at hand, and all its charts are drawn. */
export async function hasAnswered(page: Page): Promise<void> {
	await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' });
}

export const downloadButton = (page: Page): Locator =>
	page.getByRole('main').getByRole('button', { name: vi.download.button });
