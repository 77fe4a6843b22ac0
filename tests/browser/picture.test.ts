import { beforeEach, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import { arrivingFile } from './download-dialog';
import { tabTo } from './keyboard';
import { useSite } from './site';

const site = useSite();
const words = takeAwayWords.vi.picture;

const figureOf = (page: Page): Locator => page.getByRole('figure').first();
const openerOf = (page: Page): Locator => figureOf(page).getByRole('button', { name: words.button, expanded: false });
const choice = (page: Page, name: string): Locator => figureOf(page).getByRole('button', { name });

async function take(page: Page, name: string) {
	await openerOf(page).click();
	return arrivingFile(page, () => choice(page, name).click());
}

/** Width and height from the header of a PNG. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** Shares of dark and of white pixels in the upper and lower tenth of a picture, as the browser draws it. */
const inkOf = (page: Page, png: Buffer): Promise<{ title: number; foot: number; white: number }> =>
	page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.width, image.height];
		const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
		context.drawImage(image, 0, 0);
		const tenth = Math.floor(image.height / 10);
		const isIn = (test: (value: number) => boolean, top: number, height: number): number => {
			const { data } = context.getImageData(0, top, image.width, height);
			return data.filter((value, i) => i % 4 === 0 && test(value)).length / (data.length / 4);
		};
		return {
			title: isIn((value) => value < 128, 0, tenth),
			foot: isIn((value) => value < 160, image.height - tenth, tenth),
			white: isIn((value) => value > 250, 0, image.height)
		};
	}, png.toString('base64'));

describe.each(['light', 'dark'] as const)('on a %s page', (colorScheme) => {
	let page: Page;
	beforeEach(async () => {
		page = await site.open('so-sanh/', { colorScheme });
	});

	test('a PNG is sharp, white, and has its words in it', async () => {
		const { fileName, bytes } = await take(page, words.png);
		expect(fileName).toMatch(/^doi-sanh-[a-z0-9-]+\.png$/);
		expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
		const [width, height] = sizeOf(bytes);
		expect(width).toBe(2 * (760 + 48));
		expect(height).toBeGreaterThan(800);
		expect(height).toBeLessThan(4000);
		// 192 dpi: a word processor shows it at the size of the page.
		const density = bytes.indexOf('pHYs');
		expect([density, bytes.readUInt32BE(density + 4), bytes.lastIndexOf('pHYs')]).toEqual([37, 7559, density]);
		const ink = await inkOf(page, bytes);
		expect(ink.title).toBeGreaterThan(0.01);
		expect(ink.foot).toBeGreaterThan(0.005);
		expect(ink.white).toBeGreaterThan(0.8);
		await figureOf(page).getByRole('status').getByText(words.saved).waitFor();
	});

	test('an SVG parses, is of light colours, and has title, source, edition, link and typeface in it', async () => {
		const { bytes } = await take(page, words.svg);
		const svg = bytes.toString();
		// A document made in the page is under the policy of the page, which refuses style elements.
		const parsed = await page.evaluate(
			(text) => {
				const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
				return {
					root: parsed.documentElement.nodeName,
					faults: parsed.querySelectorAll('parsererror').length,
					texts: [...parsed.querySelectorAll('text')].map((one) => one.textContent ?? '')
				};
			},
			svg.replace(/<style>.*?<\/style>/, '')
		);
		expect(parsed).toMatchObject({ root: 'svg', faults: 0 });
		const all = parsed.texts.join(' ').replace(/\s+/g, ' ');
		const title = await figureOf(page).getByRole('heading').innerText();
		const [source] = await figureOf(page).locator('.foot a').allInnerTexts();
		for (const part of [title, source]) expect(all).toContain(part?.replace(/\s+/g, ' '));
		expect(parsed.texts.join('')).toContain(page.url());
		expect(all).toMatch(/bản dữ liệu [0-9a-f]{6,}/);
		expect(svg).not.toMatch(/var\(|<a\b|href=/);
		expect(svg).toContain('#171c21');
		expect(svg.match(/font\/woff2;base64/g)).toHaveLength(4);
		for (const [, url] of svg.matchAll(/url\(([^)]{1,20})/g)) expect(url).toMatch(/^data:/);
	});
});

test('the picture is of the wide drawing on a phone too', async () => {
	const page = await site.open('so-sanh/', { viewport: { width: 390, height: 844 } });
	const { bytes } = await take(page, words.png);
	expect(sizeOf(bytes)[0]).toBe(1616);
});

test('copies the picture, and the table as text and as HTML', async () => {
	const page = await site.open('so-sanh/', { permissions: ['clipboard-read', 'clipboard-write'] });
	await openerOf(page).click();
	await choice(page, words.copy).click();
	await figureOf(page).getByRole('status').getByText(words.copied).waitFor();
	const typesOf = (): Promise<string[]> =>
		page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]));
	expect(await typesOf()).toEqual(['image/png']);

	await openerOf(page).click();
	await choice(page, words.copyTable).click();
	const rows = figureOf(page).locator('tbody tr');
	await figureOf(page).getByRole('status').getByText(words.tableCopied(await rows.count())).waitFor(); // prettier-ignore
	expect((await typesOf()).sort()).toEqual(['text/html', 'text/plain']);
	const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((line) => line.split('\t'));
	expect(lines).toHaveLength((await rows.count()) + 1);
	const values = await rows.locator('td.value a').allTextContents();
	const column = lines[0]?.indexOf('Giá trị') ?? -1;
	expect(lines.slice(1).map((line) => line[column])).toEqual(values.map((value) => value.replace(/\s+/g, ' ').trim()));
	const html = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		return (await item?.getType('text/html'))?.text();
	});
	expect(html).toContain('<table>');
	// Numerator and denominator, and what must be minded, stand apart; so do source and note.
	const { count, parted } = await figureOf(page).evaluate((figure) => {
		const apart = [...figure.querySelectorAll('td.value')].map((cell) =>
			[...cell.children].slice(1).map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim())
		);
		return { count: apart.length, parted: apart.filter((parts) => parts.length > 0) };
	});
	expect(count).toBe(await rows.count());
	expect(parted.some((parts) => parts.length > 1)).toBe(true);
	const notes = lines.map((line) => line.at(-1));
	for (const parts of parted) {
		expect(notes).toContain(parts.join('; '));
		expect(html).toContain(`<td>${parts.join('<br style="mso-data-placement:same-cell">')}</td>`);
	}
	expect(html).toContain('Nguồn:');
});

test('a browser that refuses the clipboard says so', async () => {
	const page = await site.open('so-sanh/', {
		prepare: (context) =>
			context.addInitScript(() => {
				navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
			})
	});
	await openerOf(page).click();
	await choice(page, words.copyTable).click();
	await figureOf(page).getByRole('status').getByText(words.refused).waitFor();
});

test('the menu works from the keyboard and closes on Escape and on a click beside it', async () => {
	const page = await site.open('so-sanh/');
	const opener = openerOf(page);
	await tabTo(page, opener);
	await page.keyboard.press('Enter');
	await choice(page, words.png).waitFor();
	await page.keyboard.press('Tab');
	expect(await choice(page, words.png).evaluate((one) => one === document.activeElement)).toBe(true);
	await page.keyboard.press('Escape');
	await choice(page, words.png).waitFor({ state: 'hidden' });
	expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
	await page.keyboard.press('Enter');
	await choice(page, words.png).waitFor();
	await page.getByRole('heading', { level: 1 }).click();
	await choice(page, words.png).waitFor({ state: 'hidden' });
});

test('small charts of the home page stay without a menu', async () => {
	const page = await site.open('');
	expect(await page.getByRole('figure').count()).toBeGreaterThan(2);
	expect(await page.getByRole('figure').getByRole('button').count()).toBe(0);
});
