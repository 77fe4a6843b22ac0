import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { siteDir } from './site';

/** Scripts of the site that hold a text: bundled names change with every build, so the content tells which is which. */
export function scriptsHolding(text: string): RegExp {
	const folder = join(siteDir, '_app/immutable');
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.js') && readFileSync(join(folder, name), 'utf8').includes(text))
		.map((name) => name.replaceAll('\\', '/').replaceAll('.', '\\.'));
	if (names.length === 0) throw new Error(`no script of the site holds "${text}"`);
	return new RegExp(`/(${names.join('|')})$`);
}

/** The host has lost the file. */
export const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'not found' });

/** Only the first half arrives, and the host does not say so. */
export function cutShort(route: Route): Promise<void> {
	const path = join(siteDir, new URL(route.request().url()).pathname);
	const bytes = readFileSync(path);
	return route.fulfill({ body: bytes.subarray(0, bytes.length / 2), contentType: 'application/octet-stream' });
}

/** A host that answers every unknown address with its front page and calls it a success. */
export const frontPageInstead = (route: Route): Promise<void> =>
	route.fulfill({ body: '<!doctype html><title>Trang chủ</title>', contentType: 'text/html' });

/** Holds requests back until released. */
export async function hold(context: BrowserContext, address: RegExp): Promise<() => void> {
	let release = (): void => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	// A request the page has given up by then cannot go on.
	await context.route(address, (route) => released.then(() => route.continue()).catch(() => undefined));
	return release;
}
