import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { formatPeriod } from '../../src/lib/domain/period';
import { vi } from '../../src/lib/messages/vi';
import { earlierBox, earlierPeriod, faceButton, hasAnswered, provinceBox, results } from './compare-page';
import { useNativeAnswers } from './native-answers';
import { expectChartAndTable, expectTableOnly } from './shown-figures';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();

/** What Chrome's translation does to a page: each piece of text is taken out, and elements with other text stand there. */
const translate = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			if (!text.data.trim() || text.parentElement?.closest('script, style, svg')) continue;
			const outer = document.createElement('font');
			outer.append(document.createElement('font'));
			outer.firstElementChild?.append(text.data);
			text.replaceWith(outer);
		}
	});

const textOf = (page: Page): Promise<string> => results(page).innerText();

test('after a choice nothing of a translated page names the province that was taken out', async () => {
	const page = await site.open('so-sanh/');
	expect(await textOf(page)).toContain('Bình Thuận');
	await translate(page);
	await provinceBox(page, 'Bình Thuận').uncheck();
	const two = await native.compare({ provinceIds: ['khanh-hoa', 'hai-duong'] });
	await expectChartAndTable(page, two);
	expect(await textOf(page)).not.toContain('Bình Thuận');
	await translate(page);
	await faceButton(page, 'bang').click();
	await expectTableOnly(page, two);
	expect(await textOf(page)).not.toContain('Bình Thuận');
	await page.goBack();
	await page.goBack();
	await expectChartAndTable(page, await native.compare());
	expect(await textOf(page)).toContain('Bình Thuận');
});

test('an answer that comes after the translation replaces all of it', async () => {
	const page = await site.open('so-sanh/');
	await earlierBox(page).check();
	await translate(page);
	await hasAnswered(page);
	await translate(page);
	await earlierBox(page).uncheck();
	await expectChartAndTable(page, await native.compare());
	expect(await textOf(page)).not.toContain(formatPeriod(earlierPeriod, 'vi'));
});

test('a translated page can be left by a link', async () => {
	const page = await site.open('so-sanh/');
	await translate(page);
	await page.getByRole('banner').getByRole('link', { name: vi.nav.trends, exact: true }).click();
	await page.getByRole('heading', { level: 1, name: vi.trend.title }).waitFor();
	expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
});

test('what the checks show follows the filter on a translated page', async () => {
	const page = await site.open('kiem-tra/');
	await translate(page);
	const main = page.getByRole('main');
	await main.getByRole('combobox').last().selectOption({ index: 1 });
	await page.waitForURL(/\?/);
	const shown = await main.getByRole('status').filter({ hasText: /\d/ }).first().innerText();
	const plain = await site.open(page.url());
	await plain.getByRole('main').getByRole('status').getByText(shown, { exact: true }).waitFor();
});
