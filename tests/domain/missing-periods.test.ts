import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMissing, mixesKinds, type HeldReport } from '../../src/lib/domain/missing-periods';
import { buildTrends, type Series } from '../../src/lib/domain/series';
import { exampleFigure } from './example-figure';

const seriesOf = (periodIds: string[], part = {}): Series =>
	buildTrends(periodIds.map((periodId) => exampleFigure({ periodId, ...part })))[0]?.series[0] as Series;
const report = (periodId: string, provinceId = 'khanh-hoa'): HeldReport => ({ provinceId, periodId });
const told = (periodIds: string[], reports: HeldReport[] = [], part = {}, end: string | null = null) =>
	findMissing(seriesOf(periodIds, part), reports, end).map(
		({ from, to, count, reason }) => `${from} ${to} ${count} ${reason}`
	);

test('names the quarters between two quarters, in one span', () => {
	expect(told(['2023-Q3', '2024-Q3'])).toEqual(['2023-Q4 2024-Q2 3 no-report']);
	expect(told(['2024-Q2', '2024-Q3'])).toEqual([]);
});

test('a report that is held and silent is another reason than one that is not held', () => {
	const held = [report('2024-Q1'), report('2024-Q2', 'hai-duong')];
	expect(told(['2023-Q4', '2024-Q3'], held)).toEqual(['2024-Q1 2024-Q1 1 not-stated', '2024-Q2 2024-Q2 1 no-report']);
});

test('halves, months and running totals step by their own kind', () => {
	expect(told(['2022-H1', '2023-H2'])).toEqual(['2022-H2 2023-H1 2 no-report']);
	expect(told(['2025-M02', '2025-M04'])).toEqual(['2025-M03 2025-M03 1 no-report']);
	expect(told(['2020-9M', '2023-9M'], [], { measure: 'ytd' })).toEqual(['2021-9M 2022-9M 2 no-report']);
});

test('nothing is missing between periods of different kinds, where the kinds are told instead', () => {
	expect(told(['2022', '2024-Q3'])).toEqual([]);
	expect(mixesKinds(seriesOf(['2022', '2024-Q3']))).toBe(true);
	expect(mixesKinds(seriesOf(['2022', '2024']))).toBe(false);
});

test('a figure of another kind of period at the same day fills the gap', () => {
	expect(told(['2021', '2022-Q4', '2023'])).toEqual([]);
});

test('a level that had ended has no figure for that reason', () => {
	expect(told(['2025-Q1', '2025-Q4'], [], {}, '2025-06-30')).toEqual([
		'2025-Q2 2025-Q2 1 no-report',
		'2025-Q3 2025-Q3 1 ended'
	]);
});

test('as many periods as the calendar has between the points, none of them a point', () => {
	const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2024 }), { minLength: 2, maxLength: 8 });
	fc.assert(
		fc.property(years, (some) => {
			const spans = findMissing(seriesOf(some.map(String)), []);
			const between = Math.max(...some) - Math.min(...some) + 1 - some.length;
			expect(spans.reduce((sum, { count }) => sum + count, 0)).toBe(between);
			for (const { from, to } of spans) expect(some).not.toEqual(expect.arrayContaining([Number(from), Number(to)]));
		})
	);
});
