import { expect, test } from 'vitest';
import { parseViewQuery } from '../../src/lib/view/codec';
import { compareQueryOf, trendQueryOf } from '../../src/lib/view/figure-views';
import { defaultCompareView, defaultTrendView, type Vocabulary } from '../../src/lib/view/view-state';

const words: Vocabulary = {
	provinces: [...defaultCompareView.provinces, 'khanh-hoa-2025'],
	areas: ['thu-tuc-hanh-chinh', 'chi-so'],
	indicators: new Map([
		['ho-so-dung-han-ty-le', 'thu-tuc-hanh-chinh'],
		['par-index', 'chi-so']
	]),
	scopes: ['toan-tinh', 'cap-huyen'],
	periods: ['2022']
};
const figure = { provinceId: 'hai-duong', indicatorId: 'par-index', scopeId: 'toan-tinh', periodId: '2022' };

test('the comparison of a figure shows its indicator and scope, newest or of its period', () => {
	const newest = parseViewQuery(new URLSearchParams(compareQueryOf(figure, true)), defaultCompareView, words);
	expect(newest.problems).toEqual([]);
	expect(newest.view).toMatchObject({ indicators: ['par-index'], scopes: ['toan-tinh'], periods: 'moi-nhat', area: 'chi-so' }); // prettier-ignore
	const older = parseViewQuery(new URLSearchParams(compareQueryOf(figure, false)), defaultCompareView, words);
	expect(older.view).toMatchObject({ scopes: ['toan-tinh'], periods: ['2022'] });
});

test('its own province is among those shown', () => {
	const query = compareQueryOf({ ...figure, provinceId: 'khanh-hoa-2025' }, true);
	expect(parseViewQuery(new URLSearchParams(query), defaultCompareView, words).view.provinces).toContain(
		'khanh-hoa-2025'
	);
});

test('the trend of a figure shows its indicator and scope', () => {
	const { view } = parseViewQuery(new URLSearchParams(trendQueryOf(figure)), defaultTrendView, words);
	expect(view).toMatchObject({ indicators: ['par-index'], scopes: ['toan-tinh'] });
});
