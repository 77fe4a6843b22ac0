import { describe, expect, test } from 'vitest';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { dataPageWords } from '../../src/lib/messages/data-page';
import { searchWords } from '../../src/lib/messages/search';
import { engineStatus, indicatorBox, searchField } from './compare-page';
import { useSite } from './site';

const site = useSite();
const words = dataPageWords.vi.console;

/** The hand of an input method: what it is composing, what it finishes, and the keys it lets the page see meanwhile. */
class InputMethod {
	constructor(private readonly session: CDPSession) {}

	compose(text: string): Promise<unknown> {
		return this.session.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length
		});
	}
	commit(text: string): Promise<unknown> {
		return this.session.send('Input.insertText', { text });
	}
	/** A key with the code of a key that the input method has taken, as Safari sends it after the composition has ended. */
	async taken(key: string, modifiers = 0): Promise<void> {
		const event = { key, modifiers, windowsVirtualKeyCode: 229 };
		await this.session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
		await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
	}
}
const inputMethodOf = async (page: Page): Promise<InputMethod> =>
	new InputMethod(await page.context().newCDPSession(page));

/** As Unikey and its like type "hải": letters, then backspaces and the letters with their mark. */
async function typeLikeUnikey(page: Page): Promise<void> {
	await page.keyboard.type('hai');
	for (let i = 0; i < 2; i++) await page.keyboard.press('Backspace');
	await page.keyboard.insertText('ải');
}

const dialog = (page: Page): Locator => page.getByRole('dialog');
const field = (page: Page): Locator => dialog(page).getByRole('combobox');
const activeOption = (page: Page): Promise<string | null> => field(page).getAttribute('aria-activedescendant');
const town = (page: Page): Locator =>
	dialog(page)
		.getByRole('group', { name: searchWords.vi.kinds.province, exact: true })
		.getByRole('option', { name: 'Hải Dương' })
		.first();

async function openSearch(page: Page): Promise<void> {
	await page.keyboard.press('Control+k');
	await dialog(page).getByRole('option').first().waitFor();
}

describe('the search', () => {
	test('follows a syllable while it is composed, and its keys neither move nor open anything', async () => {
		const page = await site.open('du-lieu/');
		await openSearch(page);
		const method = await inputMethodOf(page);
		for (const text of ['h', 'ha', 'hả', 'hải']) await method.compose(text);
		await town(page).waitFor();
		expect(await field(page).inputValue()).toBe('hải');
		for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
		expect(await activeOption(page)).toBeNull();
		expect(page.url()).toBe(`${site.url}du-lieu/`);

		await method.commit('hải');
		for (const key of ['ArrowDown', 'Enter']) await method.taken(key);
		expect(await activeOption(page)).toBeNull();
		expect(await field(page).inputValue()).toBe('hải');
		expect(page.url()).toBe(`${site.url}du-lieu/`);

		await page.keyboard.type(' ');
		for (const text of ['du', 'dư', 'dươ', 'dương']) await method.compose(text);
		await method.commit('dương');
		expect(await field(page).inputValue()).toBe('hải dương');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${site.url}tinh/hai-duong/`);
	});

	test('follows letters taken back and put again', async () => {
		const page = await site.open('du-lieu/');
		await openSearch(page);
		await typeLikeUnikey(page);
		expect(await field(page).inputValue()).toBe('hải');
		await town(page).waitFor();
	});

	test('is not opened by a slash that is being composed', async () => {
		const page = await site.open('du-lieu/');
		await (await inputMethodOf(page)).taken('/');
		await page.keyboard.press('Control+k');
		await dialog(page).waitFor();
		expect(await field(page).inputValue()).toBe('');
		expect(await dialog(page).getByRole('button', { name: searchWords.vi.close }).count()).toBe(1);
	});
});

test('the list of indicators holds the text once and follows its last state', async () => {
	const page = await site.open('so-sanh/');
	const boxes = page.getByRole('group', { name: 'Chỉ tiêu', exact: true }).getByRole('checkbox');
	const all = await boxes.count();
	const method = await inputMethodOf(page);
	await searchField(page).focus();
	for (const text of ['đ', 'đu', 'đú', 'đúng']) await method.compose(text);
	await method.commit('đúng');
	await page.keyboard.type(' han');
	await page.keyboard.press('Backspace');
	await page.keyboard.press('Backspace');
	await page.keyboard.insertText('ạn');
	expect(await searchField(page).inputValue()).toBe('đúng hạn');
	const listed = await boxes.count();
	expect(listed).toBeLessThan(all);
	await indicatorBox(page, 'đúng hạn').first().waitFor();
	await searchField(page).fill('');
	expect(await boxes.count()).toBe(all);
	await searchField(page).fill('đúng hạn');
	expect(await boxes.count()).toBe(listed);
});

test('the SQL box holds the text once, and a key that ends a syllable does not run it', async () => {
	const page = await site.open('du-lieu/');
	const box = page.getByRole('textbox', { name: words.label });
	const alert = page.getByRole('main').getByRole('alert');
	const method = await inputMethodOf(page);
	await box.focus();
	for (const text of ['h', 'hả', 'hải']) await method.compose(text);
	await page.keyboard.press('Control+Enter');
	await method.commit('hải');
	// Control is the second bit.
	await method.taken('Enter', 2);
	await page.keyboard.type(' ');
	await typeLikeUnikey(page);
	expect(await box.inputValue()).toBe('hải hải');
	expect([await alert.count(), await engineStatus(page)]).toEqual([0, 'idle']);
	await page.keyboard.press('Control+Enter');
	await alert.getByText(words.refused.word('HẢI', 'SELECT').split('SELECT')[0] as string).waitFor();
});
