import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { vi } from '../../src/lib/messages/vi';
import { checkedNames, engineStatus } from './compare-page';
import { useNativeAnswers } from './native-answers';
import { expectChartAndTable } from './shown-figures';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();

let checkedByDefault: string[];
beforeAll(async () => {
	checkedByDefault = await checkedNames(await site.open('so-sanh/'));
});

/** Sentences of the page's notices; status lines that say nothing are left out. */
async function noticesOf(page: Page): Promise<string[]> {
	await page.getByRole('main').getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
	return (await page.getByRole('main').getByRole('status').allInnerTexts()).map((text) => text.trim()).filter(Boolean);
}

const oneProblem: [what: string, query: string, parameter: string, found: string][] = [
	['an unknown province', 'tinh=ha-noi', 'tinh', 'ha-noi'],
	['an unknown indicator', 'chi-tieu=khong-co-that', 'chi-tieu', 'khong-co-that'],
	['an unknown area', 'linh-vuc=y-te', 'linh-vuc', 'y-te'],
	['an unknown scope', 'cap=cap-thon', 'cap', 'cap-thon'],
	['an unknown period', 'ky=2050-Q1', 'ky', '2050-Q1'],
	['an unknown face', 'dang=ban-do', 'dang', 'ban-do'],
	['an unknown parameter', 'mau=xanh', 'mau', 'xanh'],
	['markup', `tinh=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, 'tinh', '<img src=x onerror=alert(1)>']
];

describe('a link that cannot be followed wholly', () => {
	test.each(oneProblem)('%s: a sentence, and the page as without it', async (_, query, parameter, found) => {
		const page = await site.open(`so-sanh/?${query}`);
		expect(await noticesOf(page)).toEqual([vi.link.problem(parameter, found)]);
		await expectChartAndTable(page, await native.compare());
		expect(await checkedNames(page)).toEqual(checkedByDefault);
		expect(await engineStatus(page)).toBe('idle');
	});

	test('what is known in it is kept', async () => {
		const page = await site.open('so-sanh/?tinh=khanh-hoa,ha-noi&mau=xanh');
		await expectChartAndTable(page, await native.compare({ provinceIds: ['khanh-hoa'] }));
		const notice = (await noticesOf(page)).join(' ');
		expect(notice).toContain('mau = “xanh”');
		expect(notice).toContain('tinh = “ha-noi”');
	});

	const endless: [what: string, query: string][] = [
		['one endless word', `tinh=${'x'.repeat(6000)}`],
		['hundreds of words', `chi-tieu=${Array.from({ length: 900 }, (_, i) => `x${i}`).join()}`],
		['hundreds of parameters', Array.from({ length: 900 }, (_, i) => `x${i}=1`).join('&')],
		['broken escapes', 'tinh=%E0%A4%A&chi-tieu=%']
	];
	test.each(endless)('%s: the notice stays a sentence, nothing is pushed aside', async (_, query) => {
		const page = await site.open(`so-sanh/?${query}`, { viewport: { width: 390, height: 800 } });
		const [notice = ''] = await noticesOf(page);
		expect(notice.length).toBeLessThan(400);
		await expectChartAndTable(page, await native.compare());
		expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(390);
	});

	test('the trend page says so too', async () => {
		const page = await site.open('xu-huong/?chi-tieu=khong-co-that');
		expect(await noticesOf(page)).toEqual([vi.link.problem('chi-tieu', 'khong-co-that')]);
	});

	test('the notice goes once the reader chooses anew', async () => {
		const page = await site.open('so-sanh/?tinh=ha-noi');
		await noticesOf(page);
		await page.getByRole('checkbox', { name: 'Bình Thuận' }).uncheck();
		await expectChartAndTable(page, await native.compare({ provinceIds: ['khanh-hoa', 'hai-duong'] }));
		expect(await page.getByText(vi.link.problem('tinh', 'ha-noi')).count()).toBe(0);
	});
});
