import { describe, expect, test } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { openingWords } from '../../../src/lib/messages/opening';
import { vi } from '../../../src/lib/messages/vi';
import { engineStatus } from '../compare-page';
import { missing, scriptsHolding } from '../held-files';
import { useNativeAnswers } from '../native-answers';
import { expectChartAndTable } from '../shown-figures';
import { comesAlive, useSite } from '../site';
import { useFaultTable } from './fault-table';

const site = useSite();
const native = useNativeAnswers();
const m = openingWords.vi;
const tell = useFaultTable('Scripts of a page');
const faults = [/status of 404/, /dynamically imported module/, /missing initializer|Unexpected token/i];
const works = 'the page as it was prerendered, all links';

const lost: [what: string, script: () => RegExp][] = [
	['the script of the page', () => scriptsHolding('doi-sanh-so-sanh')],
	['a script all pages share', () => scriptsHolding('vite:preloadError')],
	['the script that starts the page', () => /entry\/start\.[^/]+\.js$/],
	['every script', () => /\/_app\/.*\.js$/]
];

describe('a script of the page that does not come', () => {
	test.each(lost)('%s: the page stays readable and says so; reloading mends it', async (what, script) => {
		const address = script();
		const prepare = (context: BrowserContext): Promise<unknown> => context.route(address, missing);
		const page = await site.open('so-sanh/', { alive: false, faults, prepare });
		await page.getByText(m.lost).waitFor();
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(vi.compare.title);
		await expectChartAndTable(page, await native.compare());
		await page.context().unroute(address);
		await page.getByRole('link', { name: m.reload }).click();
		await comesAlive(page);
		expect(await page.getByText(m.lost).isVisible()).toBe(false);
		tell({ fault: `${what} is missing`, sentence: m.lost, works, recovery: 'the link to reload' });
	});

	test('a link that asks for another view: no figures in its place', async () => {
		const address = scriptsHolding('doi-sanh-so-sanh');
		const prepare = (context: BrowserContext): Promise<unknown> => context.route(address, missing);
		const page = await site.open('so-sanh/?ky=2022', { alive: false, faults, prepare });
		await page.getByText(m.notCome).waitFor();
		expect(await page.getByRole('figure').filter({ visible: true }).count()).toBe(0);
		await page.getByRole('link', { name: m.first }).click();
		await page.getByRole('figure').first().waitFor();
		const fault = 'a script is missing and the link asks for a view';
		tell({ fault, sentence: m.notCome, works: 'all links', recovery: 'reload, or the first selection' });
	});

	test('a script the browser cannot read: the browser is named, not the line', async () => {
		const page = await site.open('so-sanh/', {
			alive: false,
			faults,
			prepare: (context) =>
				context.route(scriptsHolding('doi-sanh-so-sanh'), (route) =>
					route.fulfill({ contentType: 'text/javascript', body: 'const unreadable;' })
				)
		});
		await page.getByText(m.tooOld).waitFor();
		await expectChartAndTable(page, await native.compare());
		expect(await engineStatus(page)).toBe('idle');
		const fault = 'a script is too new for the browser';
		tell({ fault, sentence: m.tooOld, works, recovery: 'a newer browser' });
	});
});
