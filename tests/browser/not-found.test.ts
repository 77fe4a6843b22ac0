import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vi } from '../../src/lib/messages/vi';
import { comesAlive, siteDir, useSite, type Site } from './site';

const unknown = ['khong-co/', 'khong-co', 'chi-tieu/khong-co/', 'en/tinh/khong-co/', 'a/b/c/'];
/** The browser tells of every answer that is not a success. */
const faults = [/status of 404/];

function holdsFor(site: Site): void {
	test.each(unknown)('%s: says so, and leads home', async (path) => {
		expect((await fetch(site.url + path)).status).toBe(404);
		const page = await site.open(path, { alive: false, faults });
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(vi.error.title);
		const home = page.locator(`a[href="${new URL(site.url).pathname}"]`);
		await page.getByRole('link', { name: vi.error.home }).and(home).click();
		await page.waitForLoadState();
		expect(page.url()).toBe(site.url);
		await comesAlive(page);
	});
}

describe('an unknown page at the root', () => holdsFor(useSite()));
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
