import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { targetWords } from '../../src/lib/messages/targets';
import { tableRows, readDataset } from '../../src/lib/server/dataset';
import { expectAccessible } from './axe';
import { useSite } from './site';

const site = useSite();
const rows = tableRows(readDataset('data'));
const own = rows.targets.filter(({ kind }) => kind === 'target');
const count = (verdict: string): number => own.filter((row) => row.verdict === verdict).length;
const words = targetWords.vi;

const targetRow = (page: Page, id: string) => page.locator(`main section:not(:has(figure)) tr[data-target="${id}"]`);

describe('the page of targets', () => {
	test('says in one sentence how many were met, missed and left open', async () => {
		const page = await site.open('muc-tieu/');
		await page
			.getByText(
				words.finding({ all: own.length, met: count('met'), missed: count('not-met'), open: count('unjudged') }),
				{ exact: true }
			)
			.waitFor();
	});

	test('starts no engine', async () => {
		const page = await site.open('muc-tieu/');
		expect(await page.locator('html').getAttribute('data-engine')).not.toMatch(/loading|ready/);
	});

	test('shows every target once, with its verdict, and tells where it stands', async () => {
		const page = await site.open('muc-tieu/');
		const shown = await page.locator('main tr[data-target][id]').evaluateAll((found) => found.map(({ id }) => id));
		expect(shown.sort()).toEqual(rows.targets.map((row) => String(row.target_id)).sort());
		const missed = targetRow(page, 'kh-plan-2022.l177.kien-nghi-kiem-toan-ty-le.toan-tinh.2022.target');
		const text = await missed.innerText();
		for (const part of [words.verdicts['not-met'], '84,98', '15,02', 'Kế hoạch 7860/KH-UBND', 'dòng 177'])
			expect(text.replaceAll('\u00a0', ' ')).toContain(part);
	});

	test('leads by keyboard from a target to its result and to its plan', async () => {
		const page = await site.open('muc-tieu/');
		const row = targetRow(page, 'kh-plan-2022.l177.kien-nghi-kiem-toan-ty-le.toan-tinh.2022.target');
		await row.getByRole('link', { name: /84,98/ }).press('Enter');
		const card = page.getByRole('dialog');
		await card.locator('h2[data-observation="kh-2022.l736.kien-nghi-kiem-toan-ty-le.toan-tinh.2022"]').waitFor();
		await page.keyboard.press('Escape');
		await card.waitFor({ state: 'hidden' });
		await row.getByRole('link', { name: /7860/ }).press('Enter');
		await page.waitForURL(/nguon\/kh-plan-2022\//);
		await page.getByRole('heading', { name: words.inDocument }).waitFor();
	});

	test('draws a result beside its target, and the arrow keys reach it', async () => {
		const page = await site.open('muc-tieu/');
		const marks = page.getByRole('figure').first().locator('a[data-observation]');
		expect(await marks.count()).toBeGreaterThan(1);
		for (const label of await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? '')))
			expect(label).toContain(words.target);
		await marks.first().focus();
		await page.keyboard.press('ArrowDown');
		expect(await marks.nth(1).evaluate((mark) => mark === document.activeElement)).toBe(true);
	});

	test('keeps scenarios and forecasts in a part of their own, without a verdict', async () => {
		const page = await site.open('muc-tieu/');
		const part = page.locator('main section:has(#du-kien)');
		const text = await part.innerText();
		expect(text).toContain(words.expectedLead);
		expect(text).not.toContain(words.verdicts.met + '\n');
		expect(await part.locator('tr[data-target]').count()).toBe(rows.targets.length - own.length);
		expect(await page.locator('figure tr[data-target$=".scenario"], figure tr[data-target$=".forecast"]').count()).toBe(
			0
		);
	});

	test('lists the tasks of the plan', async () => {
		const page = await site.open('muc-tieu/');
		const tasks = page.getByRole('table', { name: words.tasks });
		expect(await tasks.locator('tbody tr[id]').count()).toBe(rows.tasks.length);
	});

	test.each(['muc-tieu/', 'en/muc-tieu/'])('%s: axe finds nothing, folds opened', async (path) => {
		const page = await site.open(path);
		for (const fold of await page.locator('main details').all()) await fold.locator('summary').click();
		await expectAccessible(page);
	});
});

describe('ways to the page', () => {
	test.each(['', 'nguon/kh-plan-2022/', 'chi-tieu/kien-nghi-kiem-toan-ty-le/', 'tinh/khanh-hoa/'])(
		'from %s',
		async (path) => {
			const page = await site.open(path);
			await page.getByRole('main').locator('a[href$="/muc-tieu/"]').first().click();
			await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
		}
	);

	test('the numbers of plans are marks of no chart elsewhere', async () => {
		const page = await site.open('chi-tieu/kien-nghi-kiem-toan-ty-le/');
		const marks = await page.locator('main figure a[data-observation]').evaluateAll((all) => all.map((mark) => mark.getAttribute('data-observation') ?? '')); // prettier-ignore
		expect(marks.filter((id) => /\.(target|scenario|forecast)$/.test(id))).toEqual([]);
	});
});
