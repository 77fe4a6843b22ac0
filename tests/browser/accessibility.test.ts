import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { vi } from '../../src/lib/messages/vi';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import { expectAccessible } from './axe';
import { olderEdition } from './built-editions';
import { downloadButton, failureNotice, hasAnswered, earlierBox, results } from './compare-page';
import { hold, missing } from './held-files';
import { pageKinds, pathIn } from './page-kinds';
import { useSite, type OpenOptions } from './site';
import { engineAnswers } from './engine-answers';

const site = useSite('/', undefined, engineAnswers);
const laptop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** Every kind of page in both languages on a light laptop, once in dark, once on a phone. */
describe.each(pageKinds)('axe finds nothing on the $name page', ({ path }) => {
	test('in Vietnamese, light and dark', async () => {
		const page = await site.open(path, { viewport: laptop, colorScheme: 'light' });
		await expectAccessible(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectAccessible(page);
	});

	test('in English, on a laptop and on a phone', async () => {
		const page = await site.open(pathIn('en', path), { viewport: laptop, colorScheme: 'light' });
		await expectAccessible(page);
		await page.setViewportSize(phone);
		await expectAccessible(page);
	});
});

interface State {
	what: string;
	path?: string;
	options?: OpenOptions;
	reach: (page: Page) => Promise<unknown>;
}
const chooseEarlier = (page: Page): Promise<void> => earlierBox(page).check();

const states: State[] = [
	{
		what: 'filters open on a phone',
		options: { viewport: phone },
		reach: async (page) => {
			const opener = page.getByRole('button', { name: vi.compare.openFilters });
			await opener.click();
			await page.getByRole('button', { name: vi.compare.closeFilters, expanded: true }).waitFor();
		}
	},
	{ what: 'download dialog open', reach: (page) => downloadButton(page).click() },
	{
		what: 'download dialog open, dark',
		options: { colorScheme: 'dark' },
		reach: (page) => downloadButton(page).click()
	},
	{
		what: 'notice about a bad link',
		path: 'so-sanh/?tinh=ha-noi',
		reach: (page) => page.getByText(vi.link.problem('tinh', 'ha-noi')).waitFor()
	},
	{
		what: 'notice about a bad link, dark',
		path: 'so-sanh/?tinh=ha-noi',
		options: { colorScheme: 'dark' },
		reach: (page) => page.getByText(vi.link.problem('tinh', 'ha-noi')).waitFor()
	},
	{
		what: 'notice about an older edition',
		path: `so-sanh/?an-ban=${olderEdition.id}`,
		reach: (page) => page.getByText(olderEdition.id).waitFor()
	},
	{
		what: 'changes of an edition unfolded, dark',
		path: 'an-ban/',
		options: { colorScheme: 'dark' },
		reach: async (page) => {
			for (const fold of await page.locator('main summary').all()) await fold.click();
		}
	},
	{
		what: 'engine loading',
		options: { prepare: (context) => hold(context, /duckdb-eh\.wasm\.gz/) },
		reach: async (page) => {
			await chooseEarlier(page);
			await page.getByRole('progressbar').waitFor();
		}
	},
	{
		what: 'engine failed',
		options: { faults: [/status of 404/], prepare: (context) => context.route(/observations\.parquet$/, missing) },
		reach: async (page) => {
			await chooseEarlier(page);
			await failureNotice(page).waitFor();
		}
	},
	{
		what: 'answered by the engine, tables unfolded',
		reach: async (page) => {
			await chooseEarlier(page);
			await hasAnswered(page);
			await results(page).getByText(vi.chart.asTable).first().click();
		}
	},
	{ what: 'as a table', path: 'so-sanh/?dang=bang', reach: (page) => results(page).getByRole('table').waitFor() },
	{
		what: 'nothing to show',
		path: 'so-sanh/?tinh=hai-duong&chi-tieu=ho-so-truc-tuyen-ty-le',
		reach: (page) => page.getByText(vi.compare.empty).first().waitFor()
	},
	{
		what: 'a search that finds nothing',
		reach: async (page) => {
			await page.getByRole('searchbox').fill('zzz');
			await page.getByText(vi.compare.noIndicator('zzz')).waitFor();
		}
	},
	{
		what: 'a mark with its tip',
		reach: (page) => page.getByRole('figure').first().locator('svg:visible').first().getByRole('link').first().focus()
	},
	{
		what: 'download dialog open on a phone',
		options: { viewport: phone },
		reach: (page) => downloadButton(page).click()
	},
	{
		what: 'share dialog open, dark, on a phone',
		options: { viewport: phone, colorScheme: 'dark' },
		reach: async (page) => {
			await page.getByRole('button', { name: vi.share.button, exact: true }).click();
			await page.getByRole('dialog').getByRole('button', { name: takeAwayWords.vi.share.copyEmbed }).waitFor();
		}
	},
	{
		what: 'menu of a picture open',
		reach: async (page) => {
			const menu = page.getByRole('figure').first().getByRole('button', { name: takeAwayWords.vi.picture.button });
			await menu.first().click();
			await page.getByRole('button', { name: takeAwayWords.vi.picture.png }).waitFor();
		}
	},
	{
		what: 'link copied',
		options: { permissions: ['clipboard-read', 'clipboard-write'] },
		reach: async (page) => {
			await page.getByRole('button', { name: vi.share.button, exact: true }).click();
			await page.getByRole('button', { name: takeAwayWords.vi.share.copyLink }).click();
			await page.getByText(vi.share.done).waitFor();
		}
	},
	{
		what: 'a row that a link leads to',
		reach: async (page) => {
			const mark = page.getByRole('figure').first().locator('svg:visible').first().getByRole('link').first();
			const place = await mark.evaluate((link) => new URL(link.getAttribute('href') ?? '', link.baseURI).href);
			await page.goto(place);
			await page.locator(':target').waitFor();
		}
	}
];

describe('axe finds nothing on the comparison page in this state', () => {
	test.each(states)('$what', async ({ path = 'so-sanh/', options = {}, reach }) => {
		const page = await site.open(path, { viewport: laptop, colorScheme: 'light', ...options });
		await reach(page);
		await expectAccessible(page);
	});

	test('the page for unknown addresses, light and dark', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await site.open('khong-co/', { alive: false, faults: [/status of 404/], colorScheme });
			expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(vi.error.title);
			await expectAccessible(page);
		}
	});
});
