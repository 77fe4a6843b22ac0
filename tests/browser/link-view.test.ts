import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openingWords } from '../../src/lib/messages/opening';
import { vi } from '../../src/lib/messages/vi';
import { askingParameters } from '../../src/lib/view/asks-for-view';
import { migratedEditions } from '../../src/lib/view/migrations';
import { choicesIn, failureNotice } from './compare-page';
import { hold, missing } from './held-files';
import { useNativeAnswers } from './native-answers';
import { expectChartAndTable } from './shown-figures';
import { useSite } from './site';
import { engineAnswers } from './engine-answers';

const site = useSite('/', undefined, engineAnswers);
const native = useNativeAnswers();
const m = openingWords.vi;
const asked = { provinceIds: ['khanh-hoa', 'binh-thuan'], periods: ['2022'] };
const query = 'tinh=khanh-hoa,binh-thuan&chi-tieu=ho-so-dung-han-ty-le&ky=2022';
const refused = [/status of 404/];

/** Everything of the page a reader could take for an answer. */
const shownText = (page: Page): Promise<string> => page.getByRole('main').innerText();

/** Nothing of the view the page comes with can be read, by eye, on paper or by a screen reader. */
async function expectNoOtherView(page: Page): Promise<void> {
	for (const media of ['screen', 'print'] as const) {
		await page.emulateMedia({ media });
		expect(await page.getByRole('figure').filter({ visible: true }).count()).toBe(0);
		expect(await page.getByRole('table').filter({ visible: true }).count()).toBe(0);
		// The province that the view the page comes with has and the link has not.
		expect(await shownText(page)).not.toMatch(/Hải Dương.*(%|\d{4})|Mới nhất của mỗi tỉnh ·/);
	}
	await page.emulateMedia({ media: 'screen' });
}

describe.each(['so-sanh/', 'nhung/so-sanh/'])('a link with a view, %s', (path) => {
	test('before scripts and while the engine loads: a sentence and no figures, then its own', async () => {
		let releaseScripts = (): void => undefined;
		let releaseEngine = (): void => undefined;
		const page = await site.open(`${path}?${query}`, {
			alive: false,
			prepare: async (context) => {
				releaseScripts = await hold(context, /\/_app\/.*\.js/);
				releaseEngine = await hold(context, /duckdb-eh\.wasm\.gz/);
			}
		});
		await page.getByText(m.coming).waitFor();
		await expectNoOtherView(page);
		releaseScripts();
		await page.getByRole('status').getByText(vi.engine.loading).waitFor();
		await page.getByText(m.coming).waitFor();
		await expectNoOtherView(page);
		releaseEngine();
		await expectChartAndTable(page, await native.compare(asked));
		expect(await page.getByText(m.coming).count()).toBe(0);
	});

	test('where its figures do not come: a sentence, no figures, a retry and a way to the first selection', async () => {
		const address = /observations\.parquet$/;
		const prepare = (context: { route: Page['route'] }): Promise<unknown> => context.route(address, missing);
		const page = await site.open(`${path}?${query}`, { alive: false, faults: refused, prepare });
		await failureNotice(page).waitFor();
		expect(await failureNotice(page).getByRole('paragraph').first().innerText()).toBe(m.failed.network);
		await page.getByText(m.notCome).waitFor();
		await expectNoOtherView(page);
		await page.context().unroute(address);
		await page.getByRole('button', { name: vi.engine.retry }).click();
		await expectChartAndTable(page, await native.compare(asked));

		const other = await site.open(`${path}?${query}`, { alive: false, faults: refused, prepare });
		await other.getByRole('button', { name: m.first }).click();
		await expectChartAndTable(other, await native.compare());
		expect(choicesIn(other)).toEqual({});
	});
});

test('a link followed inside the site shows no other view on its way', async () => {
	const page = await site.open('');
	await hold(page.context(), /duckdb-eh\.wasm\.gz/);
	await page.evaluate((href) => {
		const link = document.querySelector<HTMLAnchorElement>('header nav a[href*="so-sanh"]');
		if (link) link.href += href;
	}, `?${query}`);
	await page.getByRole('banner').getByRole('link', { name: vi.nav.compare, exact: true }).click();
	await page.getByText(m.coming).waitFor();
	await expectNoOtherView(page);
});

test('the page of checks shows no count of other checks before it has read its link', async () => {
	const page = await site.open('kiem-tra/?ket-qua=khop&tinh=khanh-hoa', {
		alive: false,
		prepare: (context) => hold(context, /\/_app\/.*\.js/)
	});
	await page.getByText(m.coming).waitFor();
	expect(await page.getByRole('heading', { level: 2 }).filter({ visible: true }).count()).toBe(0);
});

test.each(['so-sanh/', 'xu-huong/'])('without scripts %s says whose figures it shows', async (path) => {
	const page = await site.open(`${path}?${query}`, { javaScriptEnabled: false });
	await page.getByText(vi.engine.noScript, { exact: true }).waitFor();
});

test('a frame without scripts says that it stands at the first selection', async () => {
	const page = await site.open(`nhung/so-sanh/?${query}`, { javaScriptEnabled: false });
	await page.getByText(m.noScript.frame, { exact: true }).waitFor();
});

test('a frame whose scripts the page around it keeps out shows no other view than it was made for', async () => {
	// Such a frame is of no origin: it may fetch neither scripts nor the typeface.
	const page = await site.open('', { faults: [/from origin 'null'|ERR_FAILED|dynamically imported module/] });
	const frame = `<iframe sandbox="allow-scripts" title="x" width="900" height="900" src="${site.url}nhung/so-sanh/?${query}">`;
	const body = `<!doctype html><html lang="vi"><title>Bài viết</title><link rel="icon" href="data:,">${frame}</iframe>`;
	await page.route('**/bai-viet.html', (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto(`${site.url}bai-viet.html`);
	await page.frameLocator('iframe').getByText(m.notCome).waitFor();
	expect(await page.frameLocator('iframe').getByRole('figure').filter({ visible: true }).count()).toBe(0);
});

test('the frame of the page knows every parameter that asks for a view', () => {
	const html = readFileSync('src/app.html', 'utf8');
	const listed = (name: string): string[] =>
		(new RegExp(`var ${name} =\\s*'([^']*)'`).exec(html)?.[1] ?? '').split(' ');
	expect(listed('asking').sort()).toEqual([...askingParameters].sort());
	expect(listed('editions').sort()).toEqual([...migratedEditions].sort());
});
