import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { en } from '../../src/lib/messages/en';
import { takeAwayWords } from '../../src/lib/messages/take-away';
import { vi } from '../../src/lib/messages/vi';
import { expectAccessible } from './axe';
import { tabTo } from './keyboard';
import { indicatorId } from './page-kinds';
import { pinEdition } from '../../src/lib/view/edition-pin';
import { shownEdition } from './built-editions';
import { useSite } from './site';

const site = useSite();
const words = takeAwayWords.vi.share;
const clipboard = ['clipboard-read', 'clipboard-write'];

async function openShare(page: Page, name = vi.share.button): Promise<Locator> {
	await page.getByRole('main').getByRole('button', { name, exact: true }).click();
	return page.getByRole('dialog');
}

test('works from the keyboard: opens, copies, closes, and gives the focus back', async () => {
	const page = await site.open('so-sanh/', { permissions: clipboard });
	const opener = page.getByRole('button', { name: vi.share.button, exact: true });
	await tabTo(page, opener);
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: words.title });
	await dialog.waitFor();
	await tabTo(page, dialog.getByRole('button', { name: words.copyLink }));
	await page.keyboard.press('Enter');
	await dialog.getByRole('status').getByText(vi.share.done).waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(pinEdition(page.url(), shownEdition));
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'hidden' });
	expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
});

describe('a citation', () => {
	test('names title, sources, edition and link, in both languages, and is copied', async () => {
		const page = await site.open('so-sanh/', { permissions: clipboard });
		const title = await page.getByRole('figure').getByRole('heading').first().innerText();
		const dialog = await openShare(page);
		const inVietnamese = await dialog.getByRole('textbox', { name: words.citationVi }).inputValue();
		const inEnglish = await dialog.getByRole('textbox', { name: words.citationEn }).inputValue();
		for (const citation of [inVietnamese, inEnglish])
			for (const part of ['Đối sánh', title, 'Báo cáo 317/BC-UBND', pinEdition(page.url(), shownEdition)])
				expect(citation).toContain(part);
		expect(inVietnamese).toMatch(/Bản dữ liệu [0-9a-f]{6,}\. .*\(truy cập ngày \d+\/\d+\/\d{4}\)\.$/);
		expect(inEnglish).toMatch(/Data edition [0-9a-f]{6,}\. .*\(accessed \d+ \w+ \d{4}\)\.$/);
		await dialog.getByRole('button', { name: words.copyCitation }).first().click();
		await dialog.getByRole('status').getByText(words.citationDone).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(inVietnamese);
	});

	test.each([`chi-tieu/${indicatorId}/`, 'tinh/khanh-hoa/', 'nguon/kh-2024-q3/', 'kiem-tra/'])('%s is cited by its own title', async (path) => {
		const page = await site.open(path);
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		const dialog = await openShare(page);
		expect(await dialog.getByRole('textbox', { name: words.citationVi }).inputValue()).toContain(`“${title.trim()}”`);
		const framed = await dialog.getByRole('textbox', { name: words.embedCode }).count();
		expect(framed).toBe(path.startsWith('chi-tieu') ? 1 : 0);
	}); // prettier-ignore
});

test("the phone's own sheet gets title and link where there is one, else nothing is offered", async () => {
	const plain = await site.open('so-sanh/', {
		prepare: (context) =>
			context.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }))
	});
	expect(await (await openShare(plain)).getByRole('button', { name: words.send }).count()).toBe(0);

	const phone = await site.open('so-sanh/', {
		viewport: { width: 390, height: 844 },
		prepare: (context) =>
			context.addInitScript(() => {
				Object.defineProperty(navigator, 'share', {
					configurable: true,
					value: (given: ShareData) => Promise.resolve(void Object.assign(window, { given }))
				});
			})
	});
	await (await openShare(phone)).getByRole('button', { name: words.send }).click();
	const given = await phone.evaluate(() => (window as unknown as { given: ShareData }).given);
	expect(given.url).toBe(pinEdition(phone.url(), shownEdition));
	expect(given.title).toContain('Tỷ lệ hồ sơ');
	await expectAccessible(phone);
	expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('speaks English on an English page', async () => {
	const page = await site.open('en/so-sanh/', { viewport: { width: 1440, height: 900 } });
	const dialog = await openShare(page, en.share.button);
	await expectAccessible(page);
	const said = await dialog.innerText();
	expect(said).not.toMatch(/Sao chép|Trích dẫn|Nhúng|Đóng/);
	expect(said).toContain(takeAwayWords.en.share.embed);
	expect(await dialog.getByRole('textbox', { name: takeAwayWords.en.share.citationEn }).inputValue()).toContain(
		'Report 317/BC-UBND'
	);
});
