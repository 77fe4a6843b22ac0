import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { buildIndex, mostIndexLines } from '../../src/lib/domain/index-series';
import { buildTrends } from '../../src/lib/domain/series';
import { exampleFigure } from './example-figure';

const flow = { measure: 'flow' as const, unit: 'hồ sơ', checks: null };
const at = (periodId: string, value: number, part: Partial<Figure> = {}): Figure =>
	exampleFigure({ periodId, value, ...flow, ...part });
const indexOf = (figures: Figure[], base: string | null = null) => buildIndex(buildTrends(figures), base);
const indices = (figures: Figure[], base: string | null = null): number[] =>
	indexOf(figures, base).groups.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ index }) => index)));
const reasons = (figures: Figure[], base: string | null = null) =>
	indexOf(figures, base).leftOut.map(({ reason }) => reason);

describe('an index', () => {
	test('divides every figure by that of the base period', () => {
		expect(indices([at('2021', 200), at('2022', 274), at('2023', 150)], '2021')).toEqual([100, 137, 75]);
		expect(indices([at('2021', 200), at('2022', 274), at('2023', 150)], '2022')[1]).toBe(100);
	});

	test('starts with the first period of each line, and lines with other bases never share a chart', () => {
		const other = { indicatorId: 'khac', indicatorName: 'Khác' };
		const { groups } = indexOf([at('2021', 10), at('2022', 20), at('2022', 4, other), at('2023', 5, other)]);
		expect(groups.map(({ basePeriodId, lines }) => [basePeriodId, lines.length])).toEqual([
			['2021', 1],
			['2022', 1]
		]);
	});

	test('puts indicators of several units into one chart, figures of a quarter and of a year never', () => {
		const money = { indicatorId: 'thu', unit: 'triệu đồng' };
		const { groups } = indexOf([
			...[at('2021', 10), at('2022', 20), at('2021', 4e6, money), at('2022', 5e6, money)],
			...[at('2022-Q1', 4), at('2022-Q2', 5)]
		]);
		expect(groups.map(({ comparisonClass, lines }) => [comparisonClass, lines.length])).toEqual([
			['months-12', 2],
			['months-3', 1]
		]);
	});

	test('the base is found by its period', () => {
		const ytd = { measure: 'ytd' as const };
		expect(indices([at('2023-H1', 50, ytd), at('2024-H1', 60, ytd)], '2023-H1')).toEqual([100, 120]);
	});

	test.each([
		['not-a-count', [at('2021', 90, { measure: 'rate', unit: '%' }), at('2022', 95, { measure: 'rate', unit: '%' })]],
		['not-a-count', [at('2021', 5, { measure: 'flow', unit: '%' }), at('2022', 9, { measure: 'flow', unit: '%' })]],
		['no-figure', [at('2022', 10), at('2023', 20)]],
		['not-positive', [at('2021', 0), at('2022', 20)]],
		['not-positive', [at('2021', -4), at('2022', 20)]],
		['uncertain', [at('2021', 10, { flags: ['approx'] }), at('2022', 20)]],
		['uncertain', [at('2021', 10, { flags: ['doubt'] }), at('2022', 20)]],
		['uncertain', [at('2021', 10, { checks: 'mismatch' }), at('2022', 20)]],
		['one-period', [at('2021', 10)]]
	] as const)('leaves a line out and says why: %s', (reason, figures) => {
		expect(reasons([...figures], '2021')).toEqual([reason]);
		expect(indices([...figures], '2021')).toEqual([]);
	});

	test('is not followed past 1 July 2025, from either side', () => {
		const figures = [at('2025-Q1', 10), at('2025-Q2', 20), at('2025-Q3', 400), at('2025-Q4', 800)];
		expect(indices(figures, '2025-Q1')).toEqual([100, 200]);
		expect(indices(figures, '2025-Q3')).toEqual([100, 200]);
	});

	test('more lines than a chart can hold become a chart for each indicator and level', () => {
		const figures = ['x', 'y', 'z'].flatMap((scopeId) =>
			['a', 'b', 'c'].flatMap((provinceId) => [
				at('2021', 10, { provinceId, scopeId }),
				at('2022', 12, { provinceId, scopeId })
			])
		);
		const { groups } = indexOf(figures);
		expect(groups.map(({ lines }) => lines.length)).toEqual([3, 3, 3]);
		expect(indexOf(figures.filter(({ scopeId }) => scopeId !== 'z')).groups).toHaveLength(1);
		expect(mostIndexLines).toBe(8);
	});

	const values = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 6 });
	const yearly = (all: number[], factor = 1): Figure[] => all.map((value, i) => at(`${2015 + i}`, value * factor));

	test('is 100 at its base, keeps the order of the figures, and does not know the unit', () => {
		fc.assert(
			fc.property(values, fc.nat(5), fc.constantFrom(2, 10, 1000, 0.5), (all, pick, factor) => {
				const year = pick % all.length;
				const base = `${2015 + year}`;
				const own = indices(yearly(all), base);
				expect(own[year]).toBe(100);
				own.forEach((index, i) => {
					expect(index).toBeCloseTo(indices(yearly(all, factor), base)[i] ?? NaN, 6);
					expect(Math.sign(index - 100)).toBe(Math.sign((all[i] ?? 0) - (all[year] ?? 0)));
				});
			})
		);
	});

	test('every line is drawn or left out, none is lost', () => {
		const figure = fc.record({
			periodId: fc.constantFrom('2021', '2022', '2022-Q1', '2022-Q2', '2025-Q3'),
			provinceId: fc.constantFrom('a', 'b'),
			scopeId: fc.constantFrom('x', 'y')
		});
		const some = fc.uniqueArray(figure, { selector: (one) => Object.values(one).join() });
		fc.assert(
			fc.property(some, fc.constantFrom(null, '2021', '2022-Q1'), fc.nat(3), (parts, base, low) => {
				const panels = buildTrends(parts.map((part, i) => at(part.periodId, i - low, part)));
				const { groups, leftOut } = buildIndex(panels, base);
				const drawn = groups.flatMap(({ lines }) => lines);
				expect(drawn.length + leftOut.length).toBe(panels.flatMap(({ series }) => series).length);
				for (const { points } of drawn) expect(points.some(({ index }) => index === 100)).toBe(true);
			})
		);
	});
});
