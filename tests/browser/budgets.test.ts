import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageKinds } from './page-kinds';
import { siteDir } from './site';

/** What a page may weigh, by counts and not by clocks. A budget that is met with ease is lowered, not left. */
const kB = 1000;
const packed = (text: string | Buffer): number => gzipSync(text).length;
const pageOf = (path: string): string => readFileSync(join(siteDir, path, 'index.html'), 'utf8');

/** Scripts a page names to be fetched with it. */
const scriptsOf = (html: string): string[] =>
	[...html.matchAll(/<link href="([^"]+)" rel="modulepreload">/g)].map(([, link = '']) =>
		link.replace(/^(\.\.\/)+|^\.\//, '')
	);

/** The page up to the end of the first chart with its foot, or of the first row of a table. */
function untilFirstSight(html: string): string {
	const chart = html.indexOf('</svg>', html.indexOf('<figure'));
	const row = html.indexOf('</tr>', html.indexOf('<tbody'));
	const ends = [html.includes('<figure') ? chart : -1, html.includes('<tbody') ? row : -1].filter((at) => at >= 0);
	return ends.length > 0 ? html.slice(0, Math.min(...ends)) : html;
}

describe.each(pageKinds)('the $name page', ({ path }) => {
	const html = pageOf(path);

	test('shows its first chart or row within 60 kB, styles included', () => {
		expect(packed(untilFirstSight(html))).toBeLessThan(60 * kB);
		// Nothing else has to arrive before it is painted.
		const head = html.slice(0, html.indexOf('</head>'));
		expect(head).not.toMatch(/rel="modulepreload"/);
		expect(
			[...head.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].filter(([link]) => !link.includes('disabled'))
		).toEqual([]);
		expect(head).not.toMatch(/<script[^>]* src=/);
	});

	test('weighs at most 130 kB packed, its scripts 160 kB in at most 80 requests', () => {
		expect(packed(html)).toBeLessThan(130 * kB);
		const scripts = scriptsOf(html);
		expect(scripts.length).toBeLessThanOrEqual(80);
		const bytes = scripts.reduce((sum, link) => sum + packed(readFileSync(join(siteDir, link))), 0);
		expect(bytes).toBeLessThan(160 * kB);
	});
});

test('the engine is one download of at most 8 MB, and no file is over what hosts take', () => {
	const manifest = JSON.parse(readFileSync(join(siteDir, 'engine/manifest.json'), 'utf8')) as { packed_bytes: number };
	expect(manifest.packed_bytes).toBeLessThan(8_000 * kB);
	const files = readdirSync(siteDir, { recursive: true }) as string[];
	const largest = Math.max(...files.map((file) => statSync(join(siteDir, file)).size));
	expect(largest).toBeLessThan(25 * 1024 * 1024);
});

test('the data of a question are few requests and few bytes', () => {
	const manifest = JSON.parse(readFileSync(join(siteDir, 'data/manifest.json'), 'utf8')) as {
		files: { table: string; bytes: number }[];
	};
	// A comparison names observations and the tables their names stand in.
	const tables = ['observations', 'provinces', 'documents', 'areas', 'indicators', 'scopes'];
	const read = manifest.files.filter(({ table }) => tables.includes(table));
	expect(read).toHaveLength(tables.length);
	expect(read.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(300 * kB);
});
