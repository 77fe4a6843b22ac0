import { expect, test } from 'vitest';
import { pickLatest } from '../../src/lib/domain/latest-values';
import { exampleFigure } from './example-figure';

const provinces = ['khanh-hoa', 'hai-duong', 'binh-thuan'];
const at = (provinceId: string, scopeId: string, scopePosition: number, periodId: string, measure: 'rate' | 'flow' = 'rate') =>
	exampleFigure({ provinceId, scopeId, scopePosition, periodId, measure }); // prettier-ignore
const idsOf = (figures: ReturnType<typeof at>[]): string[] => pickLatest(figures, provinces).map(({ id }) => id);

test('the scope most provinces have comes before a broader one', () => {
	const whole = at('khanh-hoa', 'toan-tinh', 0, '2024-Q3');
	const commune = [at('khanh-hoa', 'cap-xa', 4, '2024-Q3'), at('binh-thuan', 'cap-xa', 4, '2023-Q1')];
	expect(idsOf([whole, ...commune])).toEqual(commune.map(({ id }) => id));
});

test('of scopes held alike the broadest, in the order of the provinces', () => {
	const commune = [at('binh-thuan', 'cap-xa', 4, '2023-Q1'), at('hai-duong', 'cap-xa', 4, '2022')];
	const whole = [at('binh-thuan', 'toan-tinh', 0, '2023-Q1'), at('hai-duong', 'toan-tinh', 0, '2022')];
	expect(idsOf([...commune, ...whole])).toEqual([whole[1]?.id, whole[0]?.id]);
});

test('a count of a quarter is not put beside one of a year where both provinces have a year', () => {
	const quarter = at('khanh-hoa', 'toan-tinh', 0, '2024-Q3', 'flow');
	const years = [at('khanh-hoa', 'toan-tinh', 0, '2022', 'flow'), at('hai-duong', 'toan-tinh', 0, '2022', 'flow')];
	expect(idsOf([quarter, ...years])).toEqual(years.map(({ id }) => id));
});

test('a province that has another kind only is shown with it; one without figures is left out', () => {
	const common = [at('khanh-hoa', 'cap-tinh', 2, '2024-Q3'), at('binh-thuan', 'cap-tinh', 2, '2023-Q1')];
	const other = at('hai-duong', 'cap-huyen', 3, '2022');
	expect(idsOf([...common, other])).toEqual([common[0]?.id, other.id, common[1]?.id]);
	expect(idsOf([other])).toEqual([other.id]);
	expect(idsOf([])).toEqual([]);
});
