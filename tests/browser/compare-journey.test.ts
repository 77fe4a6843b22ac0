import { beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { choicesIn, rowsHaveAnswered, engineStatus, faceButton, indicatorBox, provinceBox, searchField } from './compare-page'; // prettier-ignore
import { tabTo } from './keyboard';
import { useNativeAnswers } from './native-answers';
import { indicatorId } from './page-kinds';
import { expectChartAndTable, expectTableOnly } from './shown-figures';
import { useSite } from './site';

const site = useSite();
const native = useNativeAnswers();
const added = { id: 'ho-so-truc-tuyen-ty-le', name: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến' };
const twoProvinces = ['khanh-hoa', 'hai-duong'];

let initial: Figure[];
let withoutThird: Figure[];
let withAdded: Figure[];

beforeAll(async () => {
	initial = await native.compare();
	withoutThird = await native.compare({ provinceIds: twoProvinces });
	withAdded = await native.compare({ provinceIds: twoProvinces, indicatorIds: [indicatorId, added.id] });
	// The journey would prove nothing if a choice changed nothing.
	expect(new Set([initial, withoutThird, withAdded].map((list) => list.map(({ id }) => id).join())).size).toBe(3);
});

describe('the comparison page as it is served', () => {
	test('holds its chart, its table and every figure before any script runs', async () => {
		const html = await (await fetch(`${site.url}so-sanh/`)).text();
		for (const part of ['<figure', '<figcaption', '<svg', '<table']) expect(html).toContain(part);
		for (const { id } of initial) expect(html).toContain(`data-observation="${id}"`);
		expect(html).toMatch(/<html[^>]* lang="vi"[^>]* data-engine="idle"/);
	});

	test('shows the answer of native DuckDB and does not start the engine', async () => {
		const page = await site.open('so-sanh/');
		await expectChartAndTable(page, initial);
		expect(await engineStatus(page)).toBe('idle');
	});
});

describe('an analyst without a mouse', () => {
	test('filters, searches, switches to the table, and goes back and forth', async () => {
		const page = await site.open('so-sanh/');
		const link = { 'chi-tieu': indicatorId, ky: 'moi-nhat' };
		const fewer = { ...link, tinh: twoProvinces.join() };
		const more = { ...fewer, 'chi-tieu': `${indicatorId},${added.id}` };
		const asTable = { ...more, dang: 'bang' };

		const third = provinceBox(page, 'Bình Thuận');
		await tabTo(page, third);
		await page.keyboard.press('Space');
		await expectChartAndTable(page, withoutThird);
		await rowsHaveAnswered(page);
		expect(choicesIn(page)).toEqual(fewer);
		expect(await third.evaluate((box) => box === document.activeElement)).toBe(true);

		await tabTo(page, searchField(page));
		await page.keyboard.type('ho so truc tuyen');
		await tabTo(page, indicatorBox(page, added.name));
		await page.keyboard.press('Space');
		await expectChartAndTable(page, withAdded);
		expect(choicesIn(page)).toEqual(more);

		await tabTo(page, faceButton(page, 'bang'));
		await page.keyboard.press('Enter');
		await expectTableOnly(page, withAdded);
		expect(choicesIn(page)).toEqual(asTable);

		await page.goBack();
		await expectChartAndTable(page, withAdded);
		await page.goBack();
		await expectChartAndTable(page, withoutThird);
		expect(await provinceBox(page, 'Bình Thuận').isChecked()).toBe(false);
		expect(choicesIn(page)).toEqual(fewer);
		await page.goBack();
		await expectChartAndTable(page, initial);
		expect(await provinceBox(page, 'Bình Thuận').isChecked()).toBe(true);
		expect(choicesIn(page)).toEqual({});

		await page.goForward();
		await expectChartAndTable(page, withoutThird);
		expect(await provinceBox(page, 'Bình Thuận').isChecked()).toBe(false);
		await page.goForward();
		await expectChartAndTable(page, withAdded);
		expect(choicesIn(page)).toEqual(more);
		await page.goForward();
		await expectTableOnly(page, withAdded);
		expect(await faceButton(page, 'bang').getAttribute('aria-pressed')).toBe('true');
	});

	test('cannot empty a list: the last province and the last indicator stay chosen', async () => {
		const page = await site.open('so-sanh/?tinh=khanh-hoa');
		await expectChartAndTable(page, await native.compare({ provinceIds: ['khanh-hoa'] }));
		for (const box of [provinceBox(page, 'Khánh Hòa'), indicatorBox(page, 'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn')]) {
			await tabTo(page, box);
			await page.keyboard.press('Space');
			expect(await box.isChecked()).toBe(true);
			expect(await box.getAttribute('aria-disabled')).toBe('true');
		}
		expect(new URL(page.url()).search).toBe('?tinh=khanh-hoa');
	});
});
