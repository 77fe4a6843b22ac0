import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openingWords } from '../../src/lib/messages/opening';
import { vi } from '../../src/lib/messages/vi';
import {
	choicesIn,
	earlierBox,
	earlierPeriod,
	engineIsReady,
	engineStatus,
	failureNotice,
	provinceBox,
	results
} from './compare-page';
import { engineAnswers } from './engine-answers';
import { hold } from './held-files';
import { indicatorId } from './page-kinds';
import { useNativeAnswers } from './native-answers';
import { expectChartAndTable } from './shown-figures';
import { useSite } from './site';

const site = useSite('/', undefined, engineAnswers);
const native = useNativeAnswers();

/** The comparison page whose engine does not arrive before `release` is called. */
async function openHeld(): Promise<{ page: Page; release: () => void }> {
	let release = (): void => undefined;
	const page = await site.open('so-sanh/', {
		prepare: async (context) => (release = await hold(context, /duckdb-eh\.wasm\.gz/))
	});
	return { page, release };
}

const startsLoading = (page: Page): Promise<void> => page.getByRole('status').getByText(vi.engine.loading).waitFor();

test('while the engine loads the page says so and keeps its figures readable', async () => {
	const { page, release } = await openHeld();
	await earlierBox(page).check();
	await startsLoading(page);
	expect(await page.getByRole('progressbar', { name: vi.engine.loading }).count()).toBe(1);
	expect(await results(page).getAttribute('aria-busy')).toBe('true');
	expect(await page.getByRole('figure').locator('svg:visible').count()).toBeGreaterThan(0);
	release();
	await expectChartAndTable(page, await native.compare({ periods: [earlierPeriod] }));
	await engineIsReady(page);
	expect(await page.getByText(vi.engine.loading).count()).toBe(0);
});

test('of several choices made while it loads the last one is answered', async () => {
	const { page, release } = await openHeld();
	await earlierBox(page).check();
	await startsLoading(page);
	await provinceBox(page, 'Khánh Hòa').uncheck();
	await provinceBox(page, 'Hải Dương').uncheck();
	await provinceBox(page, 'Khánh Hòa').check();
	await provinceBox(page, 'Bình Thuận').uncheck();
	release();
	await expectChartAndTable(page, await native.compare({ provinceIds: ['khanh-hoa'], periods: [earlierPeriod] }));
	expect(choicesIn(page).tinh).toBe('khanh-hoa');
});

test('loading can be stopped, and taken up again', async () => {
	const { page, release } = await openHeld();
	await earlierBox(page).check();
	await startsLoading(page);
	await page.getByRole('button', { name: vi.engine.cancel }).click();
	await failureNotice(page).getByText(vi.engine.cancelled).waitFor();
	await expectChartAndTable(page, await native.compare());
	release();
	await page.getByRole('button', { name: vi.engine.retry }).click();
	await expectChartAndTable(page, await native.compare({ periods: [earlierPeriod] }));
	expect(await failureNotice(page).count()).toBe(0);
});

test('figures of another choice are told apart, during the wait and after it was stopped, and are not shared', async () => {
	const { page } = await openHeld();
	const share = page.getByRole('main').getByRole('button', { name: vi.share.button, exact: true });
	await earlierBox(page).check();
	await startsLoading(page);
	const shown = ' · Tất cả các cấp · Mới nhất của mỗi tỉnh';
	await page.getByText(vi.compare.older('')).and(page.getByText(shown)).waitFor();
	expect(await share.isDisabled()).toBe(true);
	const stop = page.getByRole('button', { name: vi.engine.cancel });
	await stop.focus();
	await page.keyboard.press('Enter');
	await page.getByText(vi.compare.notCome('')).and(page.getByText(shown)).waitFor();
	expect(await share.isDisabled()).toBe(true);
	const retry = page.getByRole('button', { name: vi.engine.retry });
	expect(await retry.evaluate((button) => button === document.activeElement)).toBe(true);
	await earlierBox(page).uncheck();
	await page.getByText(vi.compare.notCome('')).waitFor({ state: 'detached' });
	expect(await share.isDisabled()).toBe(false);
});

test('before scripts run, a page whose link asks for another view says so', async () => {
	let release = (): void => undefined;
	const page = await site.open(`so-sanh/?ky=${earlierPeriod}&chi-tieu=${indicatorId}`, {
		alive: false,
		prepare: async (context) => (release = await hold(context, /\/_app\/.*\.js/))
	});
	await page.getByText(openingWords.vi.coming).waitFor();
	release();
	await expectChartAndTable(page, await native.compare({ periods: [earlierPeriod] }));
	await page.getByText(openingWords.vi.coming).waitFor({ state: 'detached' });
	const plain = await site.open('so-sanh/');
	await plain.getByText(openingWords.vi.coming).waitFor({ state: 'detached' });
});

test('on a phone the filters fold away and the results stand at the top', async () => {
	const page = await site.open('so-sanh/', { viewport: { width: 390, height: 844 } });
	await page.getByRole('button', { name: vi.compare.openFilters }).click();
	await provinceBox(page, 'Bình Thuận').uncheck();
	await page.getByRole('button', { name: vi.compare.closeFilters }).last().click();
	await expect.poll(async () => Math.abs((await results(page).boundingBox())?.y ?? Infinity)).toBeLessThan(120);
	expect(await results(page).evaluate((one) => one === document.activeElement)).toBe(true);
});

test('choosing what the page came with needs no engine, even while one loads', async () => {
	const { page } = await openHeld();
	await earlierBox(page).check();
	await startsLoading(page);
	await earlierBox(page).uncheck();
	await expectChartAndTable(page, await native.compare());
	expect(await results(page).getAttribute('aria-busy')).toBe('false');
});

test('leaving out a province or a level waits for no engine, which starts at the first touch all the same', async () => {
	const { page } = await openHeld();
	await provinceBox(page, 'Bình Thuận').uncheck();
	await expectChartAndTable(page, await native.compare({ provinceIds: ['khanh-hoa', 'hai-duong'] }));
	expect(await results(page).getAttribute('aria-busy')).toBe('false');
	expect(await engineStatus(page)).toBe('loading');
});

test('a second visit downloads no engine again', async () => {
	const page = await site.open('so-sanh/');
	await earlierBox(page).check();
	await engineIsReady(page);
	const second = await page.context().newPage();
	const asked: string[] = [];
	second.on('request', (request) => void asked.push(new URL(request.url()).pathname));
	await second.goto(`${site.url}so-sanh/?chi-tieu=${indicatorId}&ky=${earlierPeriod}`);
	await engineIsReady(second);
	expect(asked.filter((path) => path.endsWith('.wasm.gz'))).toEqual([]);
	// Once to see that the engine is needed, once by the engine.
	expect(asked.filter((path) => path.endsWith('/data/manifest.json'))).toHaveLength(2);
});
