import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/lib/messages/en';
import { vi } from '../../src/lib/messages/vi';
import { expectAccessible } from './axe';
import { comesAlive, siteDir, useSite, type Site } from './site';

const unknown = ['khong-co/', 'khong-co', 'chi-tieu/khong-co/', 'a/en/c/', 'en/tinh/khong-co/', 'en/khong-co'];
/** The browser tells of every answer that is not a success. */
const faults = [/status of 404/];

function holdsFor(site: Site): void {
	test.each(unknown)('%s: says so in the language of the address, and leads home', async (path) => {
		expect((await fetch(site.url + path)).status).toBe(404);
		const page = await site.open(path, { alive: false, faults });
		const [lang, m] = path.startsWith('en/') ? (['en', en] as const) : (['vi', vi] as const);
		const address = site.url + (lang === 'en' ? 'en/' : '');
		// Where the site begins is asked of the host.
		const home = page.locator(`a[href="${new URL(address).pathname}"]`);
		await page.getByRole('link', { name: m.error.home }).and(home).waitFor();
		await page.locator(`html[lang=${lang}]`).waitFor({ state: 'attached' });
		expect(await page.title()).toBe(`${m.error.title} · Đối sánh`);
		expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([m.error.title]);
		expect(await page.getByRole('main').innerText()).toContain(m.error.text);
		await expectAccessible(page);
		await home.and(page.getByRole('link', { name: m.error.home })).click();
		await page.waitForLoadState();
		expect(page.url()).toBe(address);
		await comesAlive(page);
	});
}

describe('an unknown page at the root', () => {
	const site = useSite();
	holdsFor(site);

	test('without scripts both languages are told', async () => {
		const page = await site.open('en/khong-co/', { javaScriptEnabled: false, faults });
		const [titles, links] = [page.getByRole('heading', { level: 1 }), page.getByRole('link')];
		expect(await titles.allInnerTexts()).toEqual([vi.error.title, en.error.title]);
		expect(await links.allInnerTexts()).toEqual([vi.error.home, en.error.home]);
	});
});
describe('an unknown page under a sub-path', () => holdsFor(useSite('/ban/thu/')));

test('the page for unknown addresses has a content policy, whose sums are those of its style and script', () => {
	const html = readFileSync(join(siteDir, '404.html'), 'utf8');
	const [, policy = ''] = /http-equiv="content-security-policy"\s+content="([^"]*)"/.exec(html) ?? [];
	for (const kind of ['style', 'script']) {
		const [, text = ''] = new RegExp(`<${kind}>([\\s\\S]*?)</${kind}>`).exec(html) ?? [];
		expect(policy).toContain(`${kind}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
	}
	expect(policy).toContain("default-src 'none'");
});
