import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openingWords } from '../../src/lib/messages/opening';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import { vi } from '../../src/lib/messages/vi';
import { downloadButton } from './compare-page';
import { pageKinds } from './page-kinds';
import { siteDir, useSite } from './site';

const site = useSite();

/** Everything of the site a browser takes as scripts or styles, the pages' own included. */
const shipped = readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(js|css|html)$/.test(name))
	.map((name) => ({ name, text: readFileSync(join(siteDir, name), 'utf8') }));

describe('what older browsers read', () => {
	test('no regular expression looks behind: Safari before 16.4 refuses the whole script', () => {
		expect(shipped.filter(({ text }) => /\(\?<[=!]/.test(text)).map(({ name }) => name)).toEqual([]);
	});

	test('lengths in dvh stand only where the browser knows them, after the same in vh', () => {
		// Scripts carry the colours of the style sheet as a text, which is no style.
		const withDvh = shipped.filter(({ name, text }) => !name.endsWith('.js') && /\ddvh/.test(text));
		expect(withDvh.length).toBeGreaterThan(0);
		for (const { name, text } of withDvh) {
			const tidy = text.replace(/\s/g, '');
			expect(tidy.replaceAll('@supports(height:1dvh){:root{--screen-height:100dvh}}', ''), name).not.toMatch(/\ddvh/);
			expect(tidy.split('@supports(height:1dvh)')[0], name).toContain('--screen-height:100vh');
		}
	});
});

describe('on paper', () => {
	test.each(pageKinds.filter(({ hasChart }) => hasChart))(
		'nothing around a chart of the $name page is a grid or a row, which Firefox does not break over sheets',
		async ({ path }) => {
			const page = await site.open(path);
			await page.emulateMedia({ media: 'print' });
			const around = await page.getByRole('figure').evaluateAll((figures) =>
				figures.flatMap((figure) => {
					const kept: string[] = [];
					for (let one: Element | null = figure; one && one.localName !== 'body'; one = one.parentElement)
						if (/grid|flex/.test(getComputedStyle(one).display)) kept.push(one.className);
					return kept;
				})
			);
			expect(around).toEqual([]);
		}
	);

	test('a browser without ::details-content prints folded tables too, and folds them again', async () => {
		const page = await site.open('so-sanh/', {
			prepare: (context) => context.addInitScript(() => (CSS.supports = () => false))
		});
		const folds = page.getByRole('main').locator('details');
		const open = (): Promise<boolean[]> =>
			folds.evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open));
		expect(await open()).toContain(false);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		expect(await open()).not.toContain(false);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		expect(await open()).not.toContain(true);
	});
});

test.each(['so-sanh/', 'kiem-tra/', 'du-lieu/', 'chi-tieu/'])(
	'on a touch screen no field of %s has letters under 16 px, around which iPhones enlarge the page',
	async (path) => {
		const page = await site.open(path, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
		await page.getByRole('banner').getByRole('button').first().click();
		await page.getByRole('dialog').waitFor();
		const sizes = await page
			.locator('input:not([type=checkbox], [type=radio]), select, textarea')
			.evaluateAll((fields) => fields.map((one) => parseFloat(getComputedStyle(one).fontSize)));
		expect(sizes.length).toBeGreaterThan(0);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
	}
);

const apps: [app: string, userAgent: string][] = [
	['Zalo on Android', 'Mozilla/5.0 (Linux; Android 13; SM-A536E Build/TP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/118.0.0.0 Mobile Safari/537.36 Zalo android/12100700 ZaloTheme/light'],
	['Zalo on iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/632 ZaloTheme/light'],
	['Facebook on iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/440.0.0.0;FBDV/iPhone14,5]']
]; // prettier-ignore

describe('a browser inside an app, which drops files', () => {
	const m = openingWords.vi.inApp;

	test.each(apps)('%s: nothing is said to be saved; the way out is told', async (_, userAgent) => {
		const page = await site.open('so-sanh/?tinh=khanh-hoa', { userAgent });
		let downloads = 0;
		page.on('download', () => downloads++);
		await downloadButton(page).click();
		await page.getByRole('dialog').getByRole('button', { name: /\(CSV|CSV|XLSX|Excel/ }).last().click(); // prettier-ignore
		const told = page.getByRole('dialog', { name: m.title });
		await told.getByText(m.text).waitFor();
		const link = told.getByRole('textbox', { name: takeAwayWords.vi.share.link });
		expect(await link.inputValue()).toBe(page.url());
		await page.keyboard.press('Escape');
		await told.waitFor({ state: 'hidden' });
		expect(await page.getByText(vi.download.done(0).slice(0, 6)).count()).toBe(0);
		expect(downloads).toBe(0);
	});

	test('pictures and the list of checks are not said to be saved either', async () => {
		const [, userAgent] = apps[0] ?? ['', ''];
		const page = await site.open('so-sanh/', { userAgent });
		await page.getByRole('figure').first().getByRole('button', { name: new RegExp(`^${takeAwayWords.vi.picture.button}`) }).or(page.locator('.picture .opener')).first().click(); // prettier-ignore
		await page.getByRole('button', { name: takeAwayWords.vi.picture.svg }).first().click();
		await page.getByRole('dialog', { name: m.title }).waitFor();
		await page.keyboard.press('Escape');
		expect(await page.getByText(takeAwayWords.vi.picture.saved).count()).toBe(0);

		const checks = await site.open('kiem-tra/', { userAgent });
		await checks.locator('.download').getByRole('button').first().click();
		await checks.getByRole('dialog', { name: m.title }).waitFor();
	});
});
