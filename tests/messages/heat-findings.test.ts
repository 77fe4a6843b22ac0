import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { packDrawings } from '../../src/lib/domain/heat-drawings';
import { buildHeatMap } from '../../src/lib/domain/heat-map';
import { describeDrawing, describeHeat } from '../../src/lib/messages/heat-findings';
import { exampleFigure } from '../domain/example-figure';

const provinces = [
	{ id: 'khanh-hoa', name: 'Khánh Hòa' },
	{ id: 'hai-duong', name: 'Hải Dương' },
	{ id: 'binh-thuan', name: 'Bình Thuận' }
];
const provinceIds = provinces.map(({ id }) => id);
/** One indicator per entry, with the values of the provinces in order. */
const figuresOf = (rows: (number | null)[][], part: Partial<Figure> = {}): Figure[] =>
	rows.flatMap((values, i) =>
		values.flatMap((value, column) =>
			value === null
				? []
				: [exampleFigure({ indicatorId: `i${i}`, provinceId: provinceIds[column] as string, value, ...part })]
		)
	);
const tell = (figures: Figure[], base: string, locale: 'vi' | 'en' = 'vi'): string =>
	describeHeat(buildHeatMap({ figures, provinceIds, base }), base, provinces, locale);

const rates = figuresOf([
	[99, null, 98],
	[97, null, 95],
	[90, null, 92]
]);

describe('what a heat map says', () => {
	it('counts where each province is best among the rows it is judged in', () => {
		expect(tell(rates, 'tot-nhat')).toBe(
			'Khánh Hòa tốt nhất ở 2 trong 3 dòng đánh giá được, Bình Thuận ở 1 trong 3 dòng'
		);
		expect(tell(rates, 'tot-nhat', 'en')).toBe(
			'Khánh Hòa is best in 2 of 3 rows that can be judged, Bình Thuận in 1 of 3'
		);
	});

	it('tells the others against a province, leaving out what did not happen', () => {
		expect(tell(rates, 'khanh-hoa')).toBe(
			'So với Khánh Hòa, Bình Thuận tốt hơn ở 1, kém hơn ở 2 trong 3 dòng đánh giá được'
		);
		expect(tell(rates.slice(0, 2), 'khanh-hoa')).toBe(
			'So với Khánh Hòa, Bình Thuận kém hơn ở 1 trong 1 dòng đánh giá được'
		);
		expect(tell(figuresOf([[1, null, 1]]), 'khanh-hoa')).toBe(
			'So với Khánh Hòa, Bình Thuận ngang bằng trong 1 dòng đánh giá được'
		);
	});

	it('names equal provinces equal and judges no counts', () => {
		expect(tell(figuresOf([[100, null, 100]]), 'tot-nhat')).toBe('Các tỉnh bằng nhau ở 1 dòng đánh giá được');
		const counts = figuresOf([[1, 2, 3], [4, 4, 4]], { measure: 'flow', unit: 'hồ sơ' }); // prettier-ignore
		for (const base of ['tot-nhat', 'trung-binh', 'khanh-hoa'])
			expect(tell(counts, base)).toBe('2 dòng số liệu cạnh nhau, không dòng nào đánh giá được tốt, kém');
	});
});

it('drawings are told apart by their levels', () => {
	const at = (scopeId: string, scopeName: string): Figure => exampleFigure({ scopeId, scopeName });
	const titleOf = (figures: Figure[]): string => {
		const rows = buildHeatMap({ figures, provinceIds, base: 'trung-binh' });
		return describeDrawing(packDrawings(rows)[0] ?? [], 'trung-binh', provinces, 'vi');
	};
	const two = [at('toan-tinh', 'Toàn tỉnh'), at('cap-xa', 'Cấp xã')];
	expect(titleOf(two)).toMatch(/^Toàn tỉnh và cấp xã: 2 dòng/);
	expect(titleOf([...two, at('thue', 'Cục Thuế tỉnh')])).toMatch(/^Toàn tỉnh và 2 cấp, cơ quan khác: 3 dòng/);
	const rated = [
		...two,
		exampleFigure({ scopeId: 'toan-tinh', scopeName: 'Toàn tỉnh', provinceId: 'hai-duong', value: 1 })
	];
	expect(titleOf(rated)).toMatch(/^Toàn tỉnh và cấp xã: so với trung bình các tỉnh có báo cáo, Khánh Hòa tốt hơn ở 1/);
});
