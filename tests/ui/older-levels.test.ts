import { expect, test } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { describeOlder } from '../../src/lib/ui/compare/gaps';
import { defaultCompareView } from '../../src/lib/view/view-state';
import { exampleFigure } from '../domain/example-figure';

const at = (scopeId: string, scopeName: string, periodId: string, part: Partial<Figure> = {}): Figure =>
	exampleFigure({ id: `${scopeId} ${periodId}`, scopeId, scopeName, periodId, ...part });
const indicatorId = exampleFigure().indicatorId;
const told = (figures: Figure[], view = defaultCompareView): string[] =>
	describeOlder(indicatorId, figures, view, 'vi');

test('a level that only an older report has is told, with its period and the newest of the province', () => {
	const figures = [
		at('cap-tinh', 'Cấp tỉnh', '2024-Q3'),
		at('cap-huyen', 'Cấp huyện', '2023-Q3'),
		at('cap-xa', 'Cấp xã', '2023-Q3'),
		at('toan-tinh', 'Toàn tỉnh', '2022')
	];
	expect(told(figures)).toEqual([
		'Cấp huyện và Cấp xã của Khánh Hòa là số của quý III/2023: kỳ mới nhất của tỉnh (quý III/2024) không có số ở cấp này.',
		'Toàn tỉnh của Khánh Hòa là số của năm 2022: kỳ mới nhất của tỉnh (quý III/2024) không có số ở cấp này.'
	]);
});

test('nothing is told of another province, of a level with a newer figure too, or where periods are chosen', () => {
	const figures = [
		at('cap-tinh', 'Cấp tỉnh', '2024-Q3'),
		at('cap-tinh', 'Cấp tỉnh', '2023'),
		at('cap-huyen', 'Cấp huyện', '2023-Q1', { provinceId: 'binh-thuan', provinceName: 'Bình Thuận' })
	];
	expect(told(figures)).toEqual([]);
	const two = [at('cap-tinh', 'Cấp tỉnh', '2024-Q3'), at('cap-xa', 'Cấp xã', '2023-Q3')];
	expect(told(two)).toHaveLength(1);
	expect(told(two, { ...defaultCompareView, periods: ['2024-Q3', '2023-Q3'] })).toEqual([]);
});
