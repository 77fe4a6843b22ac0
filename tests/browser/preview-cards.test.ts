import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardSize } from '../../src/lib/domain/card-size';
import { siteDir } from './site';

/** Bytes of one card, and of each on average: the site stays quick to build and to carry. */
const most = { one: 40_000, average: 18_000 };

const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'" };
const plain = (text: string): string =>
	text.replace(/&(amp|quot|lt|gt|#39);/g, (_, name: string) => entities[name] ?? '');

const metaOf = (html: string, name: string): string | null => {
	const found = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
	return found === undefined ? null : plain(found);
};
const headingOf = (html: string, tag: string): string =>
	plain((new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '')).trim();
/** The finding of the first chart; null on a page without charts. */
const findingOf = (html: string): string | null => {
	const figure = /<figure class="chart[^>]*>([\s\S]*?)<\/figcaption>/.exec(html)?.[1];
	return figure ? headingOf(figure, 'h[23]') : null;
};

const pagesUnder = (path: string): string[] =>
	readdirSync(join(siteDir, path), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => `${path}${entry.name}/`);

const languages = ['', 'en/'];
const kinds: { name: string; pages: string[]; alt: (html: string) => string | null }[] = [
	{
		name: 'indicators',
		pages: languages.flatMap((lang) => pagesUnder(`${lang}chi-tieu/`)),
		alt: (html) => findingOf(html) ?? headingOf(html, 'h1')
	},
	{ name: 'provinces', pages: languages.flatMap((lang) => pagesUnder(`${lang}tinh/`)), alt: (html) => headingOf(html, 'h1') }, // prettier-ignore
	{ name: 'areas', pages: languages.flatMap((lang) => pagesUnder(`${lang}linh-vuc/`)), alt: (html) => headingOf(html, 'h1') }, // prettier-ignore
	{ name: 'comparison and trend', pages: languages.flatMap((lang) => [`${lang}so-sanh/`, `${lang}xu-huong/`]), alt: findingOf }, // prettier-ignore
	{ name: 'home', pages: languages, alt: (html) => metaOf(html, 'og:title')?.split(': ')[1] ?? null }
];

describe.each(kinds)('the pages of $name', ({ pages, alt }) => {
	test('each name a picture of their own that is there, in the right size', () => {
		expect(pages.length).toBeGreaterThan(1);
		for (const page of pages) {
			const html = readFileSync(join(siteDir, page, 'index.html'), 'utf8');
			const address = metaOf(html, 'og:image') ?? '';
			const path = process.env.SITE_URL
				? address.slice(process.env.SITE_URL.replace(/\/+$/, '').length + 1)
				: new URL(address, `http://site.example/${page}`).pathname.slice(1);
			expect(path, page).toBe(`${page}the.png`);
			const file = join(siteDir, path);
			expect(existsSync(file), file).toBe(true);
			const head = readFileSync(file).subarray(0, 24);
			expect(head.toString('latin1', 1, 4), file).toBe('PNG');
			expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
			expect(statSync(file).size, file).toBeLessThan(most.one);
			expect(metaOf(html, 'og:image:width')).toBe(String(cardSize.width));
			expect(metaOf(html, 'og:image:height')).toBe(String(cardSize.height));
			expect(metaOf(html, 'twitter:card')).toBe('summary_large_image');
			expect(metaOf(html, 'og:description')?.length, page).toBeGreaterThan(10);
			expect(metaOf(html, 'og:image:alt'), page).toBe(alt(html));
		}
	});
});

test('frames name none', () => {
	const frames = languages.flatMap((lang) => [`${lang}nhung/so-sanh/`, ...pagesUnder(`${lang}nhung/chi-tieu/`)]);
	for (const frame of frames)
		expect(metaOf(readFileSync(join(siteDir, frame, 'index.html'), 'utf8'), 'og:image'), frame).toBeNull();
});

test('all pictures together stay small', () => {
	const cards = readdirSync(siteDir, { recursive: true, encoding: 'utf8' }).filter((path) =>
		/(^|\/)the\.png$/.test(path)
	);
	expect(cards.length).toBeGreaterThanOrEqual(kinds.reduce((sum, { pages }) => sum + pages.length, 0));
	expect(cards.reduce((sum, path) => sum + statSync(join(siteDir, path)).size, 0)).toBeLessThan(
		most.average * cards.length
	);
});
