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
	[99, 90, 98],
	[97, 90, 95],
	[90, 80, 92]
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
			'So với Khánh Hòa, Hải Dương kém hơn ở 3 trong 3 dòng đánh giá được; Bình Thuận tốt hơn ở 1, kém hơn ở 2 trong 3 dòng đánh giá được'
		);
	});

	it('names the only row it can judge with its period, and counts what stands beside it', () => {
		const name = 'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn ở cấp huyện (quý III/2024)';
		expect(tell(rates.slice(0, 3), 'tot-nhat')).toBe(`${name}: Khánh Hòa tốt nhất trong 3 tỉnh`);
		expect(tell(rates.slice(0, 4), 'khanh-hoa')).toBe(
			`So với Khánh Hòa, ${name}: Hải Dương kém hơn, Bình Thuận kém hơn; 1 dòng khác đứng cạnh nhau, không xếp hạng`
		);
		expect(tell(figuresOf([[1, 1, 1]]), 'tot-nhat')).toBe(`${name}: bằng nhau`);
	});

	it('says why nothing is ranked: other periods, fewer than three provinces', () => {
		const early = exampleFigure({ indicatorId: 'i0', provinceId: 'binh-thuan', value: 99.8, periodId: '2023-Q1' });
		const figures = [...figuresOf([[99.59, null, null], [97, 90, null]]), early]; // prettier-ignore
		expect(tell(figures, 'tot-nhat')).toBe(
			'2 dòng số liệu đứng cạnh nhau, không xếp hạng: 1 dòng khác kỳ, 1 dòng chưa đủ ba tỉnh'
		);
		expect(tell(figures, 'tot-nhat', 'en')).toBe(
			'2 rows of figures side by side, not ranked: 1 of different periods, 1 with fewer than three provinces'
		);
	});

	it('names equal provinces equal and judges no counts', () => {
		expect(tell(figuresOf([[100, 100, 100], [9, 9, 9]]), 'tot-nhat')).toBe('Các tỉnh bằng nhau ở 2 dòng đánh giá được'); // prettier-ignore
		const counts = figuresOf([[1, 2, 3], [4, 4, 4]], { measure: 'flow', unit: 'hồ sơ' }); // prettier-ignore
		for (const base of ['tot-nhat', 'trung-binh', 'khanh-hoa'])
			expect(tell(counts, base)).toBe('2 dòng số liệu đứng cạnh nhau, không xếp hạng: 2 dòng vì lý do ghi ở từng dòng');
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
		...[1, 2].map((value) =>
			exampleFigure({ scopeId: 'toan-tinh', scopeName: 'Toàn tỉnh', provinceId: provinceIds[value] as string, value })
		)
	];
	expect(titleOf(rated)).toMatch(
		/^Toàn tỉnh và cấp xã: so với trung bình các tỉnh có báo cáo, Tỷ lệ .* \(quý III\/2024\): Khánh Hòa tốt hơn, .*; 1 dòng khác/
	);
});
