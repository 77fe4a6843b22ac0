import { expect, it } from 'vitest';
import { countCoverage, listIndicators } from '../../src/lib/domain/area-overview';
import { buildHeatMap } from '../../src/lib/domain/heat-map';
import { exampleFigure } from './example-figure';

const provinceIds = ['khanh-hoa', 'hai-duong', 'binh-thuan'];
const figures = [
	exampleFigure({ scopePosition: 3, periodId: '2022' }),
	exampleFigure({ scopePosition: 3, periodId: '2024-Q3' }),
	exampleFigure({ provinceId: 'binh-thuan', periodId: '2023-Q1' }),
	exampleFigure({ indicatorId: 'rieng', scopeId: 'cap-xa', scopePosition: 4, periodId: '2024-Q3' }),
	exampleFigure({ indicatorId: 'rieng', scopeId: 'toan-tinh', scopePosition: 0, periodId: '2022' }),
	exampleFigure({ indicatorId: 'lech', measure: 'flow', unit: 'hồ sơ', periodId: '2022' }),
	exampleFigure({ indicatorId: 'lech', measure: 'flow', unit: 'hồ sơ', provinceId: 'binh-thuan', periodId: '2023-Q1' })
];
const indicators = listIndicators(figures);

it('shows of each province the newest figure of the widest scope, and how many more there are', () => {
	const told = indicators.map(({ indicatorId, cells }) => [
		indicatorId,
		[...cells].map(([id, { figure, more }]) => [id, figure.scopeId, figure.periodId, more])
	]);
	expect(told).toEqual([
		['ho-so-dung-han-ty-le', [['khanh-hoa', 'cap-huyen', '2024-Q3', 1], ['binh-thuan', 'cap-huyen', '2023-Q1', 0]]],
		['rieng', [['khanh-hoa', 'toan-tinh', '2022', 1]]],
		['lech', [['khanh-hoa', 'cap-huyen', '2022', 0], ['binh-thuan', 'cap-huyen', '2023-Q1', 0]]]
	]); // prettier-ignore
});

it('counts what compares, what one province reports alone, and what stands apart', () => {
	const rows = buildHeatMap({ figures, provinceIds, base: 'tot-nhat', fewest: 2 });
	const coverage = countCoverage(indicators, rows, figures, provinceIds);
	expect(coverage).toMatchObject({ indicators: 3, comparable: 1, onlyOne: 1, apart: 1 });
	expect(coverage.provinces.map(({ indicators: n, newest }) => [n, newest?.periodId ?? null])).toEqual([
		[3, '2024-Q3'],
		[0, null],
		[2, '2023-Q1']
	]);
});
