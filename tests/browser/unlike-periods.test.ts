import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { scalingWords } from '../../src/lib/messages/scaling';
import { vi } from '../../src/lib/messages/vi';
import { waysOutWords } from '../../src/lib/messages/ways-out';
import { expectAccessible } from './axe';
import { choicesIn, hasAnswered, results } from './compare-page';
import { hold } from './held-files';
import { tabTo } from './keyboard';
import { chartFigures, tableFigures } from './shown-figures';
import { useSite } from './site';

const site = useSite();
const words = scalingWords.vi;
const counts = 'so-sanh/?chi-tieu=vbqppl-ban-hanh&ky=moi-nhat';
const plans = 'so-sanh/?chi-tieu=giai-ngan-dau-tu-cong-ty-le&ky=moi-nhat';
const scores = 'so-sanh/?chi-tieu=par-index&ky=moi-nhat';

const scalingButton = (page: Page, scaling: keyof typeof words.scaling): Locator =>
	page
		.getByRole('group', { name: words.scaling.label })
		.getByRole('button', { name: words.scaling[scaling], exact: true });
const charts = (page: Page): Locator => results(page).getByRole('figure');
const wayOut = (page: Page, name: RegExp | string): Locator => results(page).getByRole('link', { name });

async function open(path: string): Promise<Page> {
	const page = await site.open(path);
	await hasAnswered(page);
	await charts(page).first().waitFor();
	return page;
}

describe('counts over unlike spans', () => {
	test('are put on one axis per month by keyboard, and the link brings the same view back', async () => {
		const page = await open(counts);
		expect(await charts(page).count()).toBeGreaterThan(1);
		const before = await tableFigures(page);
		const button = scalingButton(page, 'moi-thang');
		await tabTo(page, button);
		await page.keyboard.press('Enter');
		await results(page).getByText(words.perMonthNote).waitFor();
		expect(choicesIn(page)).toMatchObject({ 'chi-tieu': 'vbqppl-ban-hanh', ky: 'moi-nhat', 'quy-doi': 'moi-thang' });
		expect(await button.getAttribute('aria-pressed')).toBe('true');
		expect(await charts(page).count()).toBe(1);

		const marks = await chartFigures(page);
		expect(marks.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
		for (const { text } of marks) expect(text).toMatch(/\/tháng · .* trong \d+ tháng/);
		await results(page).getByText(vi.chart.asTable).click();
		await results(page).getByRole('columnheader', { name: words.counted }).waitFor();
		await expectAccessible(page);

		const again = await open(new URL(page.url()).pathname.slice(1) + new URL(page.url()).search);
		expect(await chartFigures(again)).toEqual(marks);
	});

	test('offer the views that compare as links', async () => {
		const page = await open(counts);
		await expectAccessible(page);
		await wayOut(page, /^Chỉ xem số theo quý/).click();
		await page.waitForURL(/ky=2/);
		await hasAnswered(page);
		expect(await charts(page).count()).toBe(1);
		expect(await wayOut(page, /^Chỉ xem/).count()).toBe(0);
	});
});

test('shares of a yearly plan stand against elapsed time', async () => {
	const page = await open(plans);
	expect(await charts(page).count()).toBeGreaterThan(1);
	await wayOut(page, waysOutWords.vi.pace).click();
	await results(page).getByText(words.paceNote).waitFor();
	expect(choicesIn(page)['quy-doi']).toBe('tien-do');
	expect(await charts(page).count()).toBe(1);
	expect(await charts(page).getByRole('heading').innerText()).toContain('thời gian của năm');
	for (const { text } of await chartFigures(page)) expect(text).toContain('thời gian của năm');
	await expectAccessible(page);
});

describe('scores of different years', () => {
	test('are not ranked, and lead to the newest year that provinces share', async () => {
		const page = await open(scores);
		await results(page).getByText(waysOutWords.vi.why.years).waitFor();
		await wayOut(page, /^Xem năm 2021/).click();
		await page.waitForURL(/ky=2021/);
		await hasAnswered(page);
		expect(await wayOut(page, /^Xem năm/).count()).toBe(0);
	});

	test('offer no year before every figure is known: a newer one may come', async () => {
		let release = (): void => undefined;
		const page = await site.open('so-sanh/?linh-vuc=chi-so&chi-tieu=pci,pci-hang&ky=2021,2022', {
			prepare: async (context) => (release = await hold(context, /bang-chung\.json$/))
		});
		await hasAnswered(page);
		await results(page).getByText(waysOutWords.vi.why.years).first().waitFor();
		expect(await wayOut(page, /^Xem /).and(page.locator('.ways a')).count()).toBe(0);
		release();
		await wayOut(page, /^Xem năm 2023/)
			.first()
			.waitFor();
	});

	test('are compared in that year by the heat map, which tells what is newer', async () => {
		const page = await site.open(`${scores}&dang=bang-nhiet`);
		await hasAnswered(page);
		await results(page).getByText('số mới hơn: Khánh Hòa').first().waitFor({ state: 'attached' });
		const marks = await chartFigures(page);
		expect(marks).toHaveLength(2);
		for (const { text } of marks) expect(text).toContain('năm 2021');
		// Of two, nobody is best.
		expect(marks.map(({ text }) => text).join()).not.toContain('tốt nhất');
	});
});

test('rates show what they are quotients of, in chart, table and spoken label', async () => {
	const page = await site.open('so-sanh/');
	const told = '66.687 / 66.959\u00a0hồ\u00a0sơ';
	expect((await chartFigures(page)).filter(({ text }) => text.includes(told))).toHaveLength(1);
	expect(await results(page).locator('td.value', { hasText: told }).count()).toBe(1);
});

test('a view without a switch has none', async () => {
	const page = await site.open('so-sanh/');
	expect(await page.getByRole('group', { name: words.scaling.label }).count()).toBe(0);
});
