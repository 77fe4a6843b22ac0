import { describe, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { heatWords } from '../../src/lib/messages/heat-map';
import { vi } from '../../src/lib/messages/vi';
import { expectAccessible } from './axe';
import { useSite } from './site';

const site = useSite();
const schemes = ['light', 'dark'] as const;
const forced = (colorScheme: (typeof schemes)[number]) => ({ forcedColors: 'active' as const, colorScheme });

const grounds = (all: Locator): Promise<string[]> =>
	all.evaluateAll((found) => found.map((one) => getComputedStyle(one).backgroundColor));

describe.each(schemes)('forced colours, %s', (scheme) => {
	test('the face that is chosen and the page at hand are told apart from the others', async () => {
		const page = await site.open('so-sanh/', forced(scheme));
		const buttons = page.getByRole('group', { name: vi.compare.faceLabel }).getByRole('button');
		const [chosen, ...others] = await grounds(buttons);
		expect(others).not.toContain(chosen);
		await buttons.nth(1).click();
		await page.getByRole('button', { name: vi.compare.face.bang, pressed: true }).waitFor();
		expect(await grounds(buttons)).toEqual([others[0], chosen, others[1]]);
		const ground = await page.evaluate(() => getComputedStyle(document.body.parentElement as Element).backgroundColor);
		const links = page.getByRole('navigation', { name: vi.site.menu }).getByRole('link');
		const lines = await links.evaluateAll((all) => all.map((one) => [one.getAttribute('aria-current'), getComputedStyle(one).borderBottomColor])); // prettier-ignore
		for (const [current, line] of lines) expect(line === ground).toBe(current === null);
		await expectAccessible(page);
	});

	test('the key of the heat map shows the colours of its cells, and the chosen base is told', async () => {
		const page = await site.open('linh-vuc/thu-tuc-hanh-chinh/', forced(scheme));
		const key = page.getByRole('list', { name: heatWords.vi.legend.label });
		await key.waitFor();
		// A key that no cell has is left out; those with a ground of their own keep it.
		const keys = await grounds(key.locator('.better, .worse, .plain'));
		const [paper] = await grounds(page.locator('html'));
		expect(new Set([...keys, paper]).size).toBe(keys.length + 1);
		const [pressed, free] = [page.locator('.bases [aria-pressed=true]'), page.locator('.bases [aria-pressed=false]')];
		expect(await grounds(free)).not.toContain((await grounds(pressed))[0]);
		await expectAccessible(page);
	});

	test('the result the keys stand on is told', async () => {
		const page = await site.open('', forced(scheme));
		await page.keyboard.press('Control+k');
		await page.getByRole('option').first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.getByRole('option', { selected: true }).waitFor();
		const [chosen, ...others] = await grounds(page.getByRole('option'));
		expect(others).not.toContain(chosen);
		await expectAccessible(page);
	});
});
