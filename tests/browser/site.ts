import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium';
import { startStaticServer, type StaticServer } from '../../scripts/static-server';

/** The built site under test. */
export const siteDir = process.env.SITE_DIR ?? 'build';

export interface OpenOptions extends BrowserContextOptions {
	/** Messages of the console that a deliberate failure brings about; all others fail the test. */
	faults?: RegExp[];
	/** What to do with the context before the page opens: routes, permissions, scripts. */
	prepare?: (context: BrowserContext, page: Page) => Promise<unknown>;
	/** Another host that a test lets its page reach, to show that it could. */
	reaches?: string;
	/** False for pages that never come alive: no scripts, or the host's "not found" page. */
	alive?: boolean;
}

export interface Site {
	/** Address of the site, with a slash at the end. */
	readonly url: string;
	/** A page of the site in a browser that has never seen it. `path` is relative to the site: "so-sanh/". */
	open(path: string, options?: OpenOptions): Promise<Page>;
}

interface Watch {
	context: BrowserContext;
	requests: string[];
	faults: string[];
	expected: RegExp[];
	origins: string[];
}

async function launch(): Promise<Browser> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('no Chromium: run npx tsx scripts/find-chromium.ts');
	const args = ['--disable-background-networking'];
	if (process.getuid?.() === 0) args.push('--no-sandbox');
	return chromium.launch({ executablePath, args });
}

/** The button of the search is put in place by scripts: when it is there, the page has come alive. */
export const comesAlive = (page: Page): Promise<void> =>
	page.getByRole('banner').getByRole('button', { name: /^(Tìm|Search)/ }).waitFor(); // prettier-ignore

/**
 * One server and one browser for a test file, a fresh context for each page. After every test: nothing was asked of any
 * other host, and neither console nor page reported an error that the test did not announce.
 * @param base sub-path under which the site is served, "/ban/thu/"
 * @param serve another host than a plain one at that path
 * @param before what to do with every context before its page opens
 */
export function useSite(
	base = '/',
	serve = (): Promise<StaticServer> => startStaticServer(siteDir, 0, base),
	before?: (context: BrowserContext) => Promise<unknown>
): Site {
	let server: StaticServer;
	let browser: Browser;
	let watches: Watch[] = [];

	beforeAll(async () => {
		[server, browser] = await Promise.all([serve(), launch()]);
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});
	afterEach(async () => {
		const done = watches;
		watches = [];
		await Promise.all(done.map(({ context }) => context.close()));
		for (const { requests, faults, expected, origins } of done) {
			expect(requests.filter((url) => !origins.includes(new URL(url).origin))).toEqual([]);
			expect(faults.filter((fault) => !expected.some((one) => one.test(fault)))).toEqual([]);
		}
	});

	function watch(context: BrowserContext, expected: RegExp[], reaches: string[]): void {
		const origins = [server.url, ...reaches].map((url) => new URL(url).origin);
		const entry: Watch = { context, requests: [], faults: [], expected, origins };
		watches.push(entry);
		context.on('request', (request) => void entry.requests.push(request.url()));
		context.on('weberror', (error) => void entry.faults.push(error.error().message));
		context.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) entry.faults.push(message.text());
		});
	}

	return {
		get url() {
			return server.url;
		},
		async open(path, { faults = [], prepare, reaches, alive = true, ...options } = {}) {
			const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'vi-VN', ...options });
			// For tests that fail; none that passes waits for a time.
			context.setDefaultTimeout(15_000);
			watch(context, faults, reaches ? [reaches] : []);
			const page = await context.newPage();
			await before?.(context);
			await prepare?.(context, page);
			await page.goto(new URL(path, server.url).href);
			if (alive && options.javaScriptEnabled !== false) await comesAlive(page);
			return page;
		}
	};
}
