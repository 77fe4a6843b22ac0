import { describe, expect, test } from 'vitest';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { pageArrivalWords } from '../../../src/lib/messages/page-arrival';
import { searchWords } from '../../../src/lib/messages/search';
import { vi } from '../../../src/lib/messages/vi';
import { earlierBox, provinceBox } from '../compare-page';
import { frontPageInstead, hold, missing, scriptsHolding } from '../held-files';
import { useNativeAnswers } from '../native-answers';
import { expectChartAndTable } from '../shown-figures';
import { useSite } from '../site';
import { useFaultTable } from './fault-table';
import { engineAnswers } from '../engine-answers';

const site = useSite();
const native = useNativeAnswers();
const m = pageArrivalWords.vi;
const tell = useFaultTable('Pages a link leads to');
const faults = [/status of (404|500)/, /ERR_FAILED/, /dynamically imported module/];
const works = 'the page before, with its header and all links';

const notice = (page: Page, sentence: string) => page.getByRole('alert').getByText(sentence);
const follow = (page: Page): Promise<void> =>
	page.getByRole('banner').getByRole('link', { name: vi.nav.trends, exact: true }).click();
const arrives = (page: Page): Promise<void> => page.getByRole('heading', { level: 1, name: vi.trend.title }).waitFor();

/** The page before is still there, whole, and says one sentence. */
async function expectPageBefore(page: Page): Promise<void> {
	expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([vi.compare.title]);
	await page.getByRole('banner').getByRole('link', { name: vi.nav.home, exact: true }).waitFor();
	await expectChartAndTable(page, await native.compare());
}

const half = (route: Route): Promise<void> => route.fulfill({ body: '{"type":"data","nodes":[null,', contentType: 'application/json' }); // prettier-ignore
const data = /\/xu-huong\/__data\.json/;
const broken: [what: string, address: RegExp, fail: (route: Route) => Promise<void>][] = [
	['the line is broken', /\/xu-huong\//, (route) => route.abort()],
	['the data of the page come with error 500', data, (route) => route.fulfill({ status: 500, body: 'x' })],
	['the data of the page are cut short', data, half],
	['another page comes in place of the data (a captive portal)', data, frontPageInstead],
	['the data of the page are missing', data, missing],
	['the script of the page is missing', scriptsHolding('doi-sanh-xu-huong'), missing]
];

describe('a page that does not come', () => {
	test.each(broken)('%s: the page before stays and says so; a retry works', async (fault, address, fail) => {
		const page = await site.open('so-sanh/', { faults });
		await page.context().route(address, fail);
		await follow(page);
		await notice(page, m.line).waitFor();
		await expectPageBefore(page);
		await page.context().unroute(address);
		await page.getByRole('button', { name: m.retry }).click();
		await arrives(page);
		expect(new URL(page.url()).pathname).toBe('/xu-huong/');
		expect(await notice(page, m.line).count()).toBe(0);
		tell({ fault, sentence: m.line, works, recovery: 'retry' });
	});

	test('its data are hanging: after a while the page before says so, and another link works', async () => {
		const page = await site.open('so-sanh/');
		await page.clock.install();
		const release = await hold(page.context(), data);
		await follow(page);
		await page.clock.runFor(1500);
		await page.getByRole('status').getByText(m.opening).waitFor();
		await page.clock.runFor(10_000);
		await page.getByRole('status').getByText(m.slow).waitFor();
		await expectPageBefore(page);
		await page.getByRole('banner').getByRole('link', { name: vi.nav.audit, exact: true }).click();
		await page.getByRole('heading', { level: 1, name: vi.audit.title }).waitFor();
		expect(await page.getByText(m.slow).count()).toBe(0);
		release();
		tell({ fault: 'the data of the page hang', sentence: m.slow, works, recovery: 'retry, or another link' });
	});

	test('its data do not come a second time either: the retry loads the page whole', async () => {
		const page = await site.open('so-sanh/', { faults });
		await page.context().route(data, missing);
		await follow(page);
		await notice(page, m.line).waitFor();
		await page.getByRole('button', { name: m.retry }).click();
		await arrives(page);
		await page.getByRole('figure').first().waitFor();
	});

	test('there is no such page: that is said, and not that the line is broken', async () => {
		const page = await site.open('so-sanh/', { faults });
		await page.evaluate(() => {
			const link = document.querySelector<HTMLAnchorElement>('header nav a[href*="xu-huong"]');
			if (link) link.href = link.href.replace('xu-huong', 'tinh/khong-co');
		});
		await follow(page);
		await notice(page, m.unknown).waitFor();
		await expectPageBefore(page);
		tell({ fault: 'a link of the site leads nowhere', sentence: m.unknown, works, recovery: 'another link' });
	});

	test('Back to a page that does not come: the page stays, and a retry leads back', async () => {
		const page = await site.open('xu-huong/', { faults });
		await page.getByRole('banner').getByRole('link', { name: vi.nav.compare, exact: true }).click();
		await page.getByRole('heading', { level: 1, name: vi.compare.title }).waitFor();
		await page.context().route(/\/xu-huong\//, (route) => route.abort());
		await page.goBack();
		await notice(page, m.line).waitFor();
		await expectPageBefore(page);
		await page.context().unroute(/\/xu-huong\//);
		await page.getByRole('button', { name: m.retry }).click();
		await arrives(page);
	});
});

describe('a new version of the site under an open tab', () => {
	const newVersion = (route: Route): Promise<void> => route.fulfill({ json: { version: 'a newer one' } });

	test('a script of the old version is gone: the page says so and loads anew with its link', async () => {
		const engine = scriptsHolding('autoinstall_known_extensions');
		// Gone before the first hand on a filter, which starts the engine.
		const prepare = async (context: BrowserContext): Promise<void> => {
			await engineAnswers(context);
			await context.route(/_app\/version\.json/, newVersion);
			await context.route(engine, missing);
		};
		const page = await site.open('so-sanh/', { faults, prepare });
		await provinceBox(page, 'Bình Thuận').uncheck();
		const address = page.url();
		await earlierBox(page).check();
		await notice(page, m.newVersion).waitFor();
		await page.context().unroute(engine);
		await page.context().unroute(/_app\/version\.json/);
		await page.getByRole('button', { name: m.reload, exact: true }).click();
		await page.getByText(m.newVersion).waitFor({ state: 'detached' });
		await page.waitForURL((url) => url.searchParams.get('tinh') === new URL(address).searchParams.get('tinh'));
		expect(await provinceBox(page, 'Bình Thuận').isChecked()).toBe(false);
		const fault = 'a script has gone with a new version of the site';
		tell({ fault, sentence: m.newVersion, works: 'what is shown', recovery: 'reload, with link and choices' });
	});

	test('a page whose script is gone is loaded anew, with its link', async () => {
		const page = await site.open('so-sanh/', { faults });
		await page.context().route(/_app\/version\.json/, newVersion);
		const gone = scriptsHolding('doi-sanh-xu-huong');
		await page.context().route(gone, missing);
		// The page loaded anew names the scripts of the new version.
		page.on('request', (request) => {
			if (request.isNavigationRequest()) void page.context().unroute(gone);
		});
		await follow(page);
		await arrives(page);
		expect(await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.name)).toContain('/xu-huong/');
	});

	test('the catalogue of the search is gone with the old version: the page says so', async () => {
		const page = await site.open('so-sanh/', { faults });
		await page.context().route(/_app\/version\.json/, newVersion);
		await page.context().route(/tim\.json$/, missing);
		await page.getByRole('banner').getByRole('button', { name: /Tìm/ }).click();
		await page.getByRole('dialog').getByText(searchWords.vi.failed).waitFor();
		await page.keyboard.press('Escape');
		await notice(page, m.newVersion).waitFor();
	});
});
