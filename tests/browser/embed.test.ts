import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { en } from '../../src/lib/messages/en';
import { vi } from '../../src/lib/messages/vi';
import { formatDate } from '../../src/lib/domain/date';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import { expectAccessible } from './axe';
import { useNativeAnswers } from './native-answers';
import { indicatorId } from './page-kinds';
import { chartFigures, expectChartAndTable } from './shown-figures';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();
const words = takeAwayWords.vi.embed;

/** Frames have no button for light and dark, which tells of other pages that they are alive. */
const bare = { alive: false };
const frames = [
	{ name: 'comparison', path: 'so-sanh/' },
	{ name: 'trend', path: 'xu-huong/' },
	{ name: 'indicator', path: `chi-tieu/${indicatorId}/` }
];

async function expectBare(page: Page): Promise<void> {
	for (const role of ['banner', 'contentinfo', 'navigation'] as const)
		expect(await page.getByRole(role).count()).toBe(0);
	expect(await page.locator('fieldset, input, select').count()).toBe(0);
	expect(await page.getByRole('button').count()).toBe(0);
}

describe.each(frames)('the frame of a $name', ({ path }) => {
	test('shows title, chart and sources without scripts, and nothing to choose', async () => {
		const page = await site.open(`nhung/${path}`, { javaScriptEnabled: false });
		await expectBare(page);
		const figure = page.getByRole('figure').first();
		expect((await figure.getByRole('heading').innerText()).length).toBeGreaterThan(10);
		expect((await chartFigures(page)).length).toBeGreaterThan(0);
		expect(await figure.innerText()).toContain(vi.chart.source);
		const link = page.getByRole('link', { name: words.open });
		expect(new URL((await link.getAttribute('href')) ?? '', page.url()).href).toBe(site.url + path);
	});

	test('shows what its page shows', async () => {
		const whole = await site.open(path);
		const page = await site.open(`nhung/${path}`, bare);
		await page.waitForLoadState('networkidle');
		await expectBare(page);
		// The page may hold more charts below.
		const shown = await chartFigures(page);
		expect((await chartFigures(whole)).slice(0, shown.length)).toEqual(shown);
	});

	test('is accessible in both languages, light and dark, and fits a narrow column', async () => {
		for (const [address, colorScheme] of [[`nhung/${path}`, 'light'], [`en/nhung/${path}`, 'dark']] as const) {
			const page = await site.open(address, { ...bare, colorScheme, viewport: { width: 320, height: 640 } });
			await expectAccessible(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		}
	}); // prettier-ignore
});

/** A page of another site around a frame. */
async function frameIn(page: Page, code: string) {
	await page.route('**/bai-viet.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="vi"><title>Bài viết</title><link rel="icon" href="data:,">${code}` })); // prettier-ignore
	await page.goto(`${site.url}bai-viet.html`);
	const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
	if (!frame) throw new Error('no frame');
	return frame;
}

const embedCode = async (page: Page, kind: RegExp): Promise<string> => {
	await page.getByRole('button', { name: vi.share.button, exact: true }).click();
	await page.getByRole('dialog').getByRole('radio', { name: kind }).check();
	return page.getByRole('textbox', { name: takeAwayWords.vi.share.embedCode }).inputValue();
};

test('the code of the share menu frames the view with its choices; its links open beside', async () => {
	const page = await site.open(
		'so-sanh/?tinh=khanh-hoa,binh-thuan&chi-tieu=ho-so-dung-han-ty-le&cap=cap-xa&ky=moi-nhat'
	);
	const figures = await native.compare({ provinceIds: ['khanh-hoa', 'binh-thuan'], scopeIds: ['cap-xa'] });
	await expectChartAndTable(page, figures);
	const code = await embedCode(page, new RegExp(takeAwayWords.vi.share.live));
	expect(code).not.toContain('den=');
	const frame = await frameIn(page, code);
	await frame.getByRole('figure').first().waitFor();
	await frame.waitForFunction(
		(n) =>
			new Set([...document.querySelectorAll('figure svg a')].map((a) => a.getAttribute('data-observation'))).size === n,
		figures.length
	);
	const [opened] = await Promise.all([
		page.context().waitForEvent('page'),
		frame.getByRole('link', { name: /^Khánh Hòa: / }).first().press('Enter') // prettier-ignore
	]);
	await opened.waitForURL(/chi-tieu\/ho-so-dung-han-ty-le\/#/);
	expect(frame.url()).toContain('/nhung/so-sanh/');
});

test('frozen code holds the day and the edition, shows the same figures, and tells when the data have changed', async () => {
	const page = await site.open('so-sanh/');
	const figures = await native.compare();
	const until = figures.map(({ periodEnd }) => periodEnd).sort().at(-1); // prettier-ignore
	const code = await embedCode(page, /^Giữ nguyên/);
	const [, address = ''] = /src="([^"]+)"/.exec(code) ?? [];
	const url = new URL(address.replaceAll('&amp;', '&'));
	expect(url.searchParams.get('den')).toBe(until);
	const edition = url.searchParams.get('an-ban') ?? '';
	expect(edition).toMatch(/^[0-9a-f]{6,}$/);

	const frozen = await site.open(url.href, bare);
	await expectChartAndTable(frozen, figures);
	await frozen.getByText(words.until(formatDate(until ?? '', 'vi')), { exact: false }).waitFor();
	expect(await frozen.getByText('bản dữ liệu', { exact: false }).count()).toBeLessThanOrEqual(1);
	url.searchParams.set('an-ban', '0000000');
	const older = await site.open(url.href, bare);
	await older.getByText(words.changed('0000000', edition)).waitFor();
});

test('a view held to an earlier day leaves later figures out, says so, and can be let go', async () => {
	const page = await site.open('so-sanh/?chi-tieu=ho-so-dung-han-ty-le&ky=moi-nhat&den=2023-12-31');
	const figures = await native.compare({ until: '2023-12-31' });
	expect(figures).not.toEqual(await native.compare());
	await expectChartAndTable(page, figures);
	await page.getByText('Số liệu đến 31/12/2023').first().waitFor();
	await page.getByRole('button', { name: words.release }).click();
	await expectChartAndTable(page, await native.compare());
	expect(new URL(page.url()).search).toBe('');
});

test('an English frame speaks English', async () => {
	const page = await site.open('en/nhung/so-sanh/', bare);
	await page.getByRole('link', { name: takeAwayWords.en.embed.open }).waitFor();
	expect(await page.getByRole('figure').first().innerText()).toContain(en.chart.source);
	expect(await page.getByRole('main').innerText()).not.toMatch(/Nguồn|Bản dữ liệu|Mở trong/);
});
