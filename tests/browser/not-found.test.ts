import { describe, expect, test } from 'vitest';
import { vi } from '../../src/lib/messages/vi';
import { comesAlive, useSite, type Site } from './site';

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
