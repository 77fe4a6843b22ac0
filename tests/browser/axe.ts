import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	resultTypes: ['violations']
};

/** Runs axe-core on the page as it stands. The policy of the site forbids script tags, so it is evaluated, not embedded. */
export async function expectAccessible(page: Page): Promise<void> {
	await page.evaluate(() => document.fonts.ready);
	await page.evaluate(source);
	const { violations } = await page.evaluate(
		(given) => (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(given),
		options
	);
	const told = violations.map(({ id, help, nodes }) => ({
		rule: `${id}: ${help}`,
		where: nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 160)} — ${any[0]?.message ?? ''}`),
		count: nodes.length
	}));
	expect(told).toEqual([]);
}
