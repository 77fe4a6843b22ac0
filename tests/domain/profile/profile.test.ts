import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/lib/domain/figure';
import { findMissing, findMissingPeriods, type ReportedPeriod } from '../../../src/lib/domain/profile/missing';
import { findMovements } from '../../../src/lib/domain/profile/movements';
import { findStandings } from '../../../src/lib/domain/profile/standings';
import { buildProfile, existTogether } from '../../../src/lib/domain/province-profile';
import { isUncertain } from '../../../src/lib/domain/uncertain';
import { exampleFigure } from '../example-figure';

const ids = ['khanh-hoa', 'hai-duong', 'binh-thuan'];
const of = (provinceId: string, value: number, part: Partial<Figure> = {}): Figure =>
	exampleFigure({ provinceId, provinceName: provinceId, value, reportedValue: value, ...part });
const rank = (provinceId: string, value: number, periodId: string, part: Partial<Figure> = {}): Figure =>
	of(provinceId, value, { measure: 'rank', unit: 'hạng', direction: 'lower', outOf: 63, periodId, indicatorId: 'hang', scopeId: 'toan-tinh', ...part }); // prettier-ignore

const standingsOf = (figures: readonly Figure[], all: readonly string[], id: string) =>
	findStandings(figures, all, id).standings;

describe('where a province stands', () => {
	test('first and last of three, with the others best first and the distance to the nearest', () => {
		const figures = [of('khanh-hoa', 99), of('hai-duong', 90), of('binh-thuan', 95)];
		const [best] = standingsOf(figures, ids, 'khanh-hoa');
		expect(best).toMatchObject({ end: 'best', place: 1, of: 3, isShared: false, newer: null });
		expect(best?.others.map(({ value }) => value)).toEqual([95, 90]);
		expect(best?.clearness).toBeCloseTo(0.04);
		expect(standingsOf(figures, ids, 'hai-duong')).toMatchObject([{ end: 'worst', place: 3, of: 3 }]);
		expect(standingsOf(figures, ids, 'binh-thuan')).toEqual([]);
	});

	test('a shared end is told as shared; all alike is nothing to tell', () => {
		const shared = [of('khanh-hoa', 90), of('hai-duong', 90), of('binh-thuan', 95)];
		expect(standingsOf(shared, ids, 'khanh-hoa')).toMatchObject([{ end: 'worst', place: 2, of: 3, isShared: true }]);
		expect(standingsOf([of('khanh-hoa', 90), of('hai-duong', 90)], ids, 'khanh-hoa')).toEqual([]);
	});

	test.each([
		['alone', [of('khanh-hoa', 99)]],
		['two provinces', [of('khanh-hoa', 99), of('hai-duong', 90)]],
		['three of different periods', [of('khanh-hoa', 99), of('hai-duong', 90), of('binh-thuan', 80, { periodId: '2023-Q1' })]],
		['another level', [of('khanh-hoa', 99), of('hai-duong', 90, { scopeId: 'cap-xa' })]],
		['an approximate figure', [of('khanh-hoa', 99), of('hai-duong', 90, { flags: ['approx'] })]],
		['a doubtful figure of a third', [of('khanh-hoa', 99), of('hai-duong', 90), of('binh-thuan', 80, { flags: ['doubt'] })]],
		['a mismatch', [of('khanh-hoa', 99, { checks: 'mismatch' }), of('hai-duong', 90)]],
		['counts', [of('khanh-hoa', 99, { measure: 'stock', unit: 'hồ sơ' }), of('hai-duong', 90, { measure: 'stock', unit: 'hồ sơ' })]],
		['neither end is good', [of('khanh-hoa', 99, { direction: 'neutral' }), of('hai-duong', 90, { direction: 'neutral' })]],
		['ranks of two years', [rank('khanh-hoa', 3, '2024'), rank('hai-duong', 9, '2023')]],
		['ranks among 63 and 34', [rank('khanh-hoa', 3, '2024'), rank('hai-duong', 9, '2024', { outOf: 34 })]],
		['before and after a merger', [of('khanh-hoa', 99, { periodId: '2025-Q1' }), of('hai-duong', 90, { periodId: '2025-Q3' })]]
	] as [string, Figure[]][])('nobody is ranked: %s', (_, figures) => {
		for (const id of ids) expect(standingsOf(figures, ids, id)).toEqual([]);
	}); // prettier-ignore

	test('the newest period that three provinces share is taken, and what is newer is told', () => {
		const year = (periodId: string, kh: number, hd: number, bt: number): Figure[] =>
			ids.map((id, i) => rank(id, [kh, hd, bt][i] ?? 0, periodId));
		const figures = [...year('2021', 48, 19, 30), ...year('2020', 50, 60, 61), rank('khanh-hoa', 10, '2024')];
		const [standing] = standingsOf(figures, ids, 'khanh-hoa');
		expect(standing).toMatchObject({
			end: 'worst',
			place: 3,
			of: 3,
			figure: { periodId: '2021' },
			newer: { value: 10 }
		});
		expect(standingsOf(figures, ids, 'hai-duong')).toMatchObject([{ end: 'best', newer: null }]);
		expect(findStandings(figures, ids, 'khanh-hoa').beside).toEqual([]);
	});

	test('what nobody is ranked in stands beside the others, with the reason, recent figures first', () => {
		const figures = [
			of('khanh-hoa', 99.59, { periodId: '2024-Q3' }),
			of('binh-thuan', 99.8, { periodId: '2023-Q1' }),
			of('khanh-hoa', 90, { indicatorId: 'b', periodId: '2022' }),
			of('hai-duong', 80, { indicatorId: 'b', periodId: '2022' }),
			of('khanh-hoa', 5, { indicatorId: 'c', measure: 'flow', unit: 'hồ sơ' }),
			of('hai-duong', 6, { indicatorId: 'c', measure: 'flow', unit: 'hồ sơ' })
		];
		const { standings, beside } = findStandings(figures, ids, 'khanh-hoa');
		expect(standings).toEqual([]);
		expect(beside.map(({ figure, others, why }) => [figure.value, others.map(({ value }) => value), why])).toEqual([
			[99.59, [99.8], 'periods-differ'],
			[90, [80], 'few']
		]);
	});

	const anyFigure = fc
		.record({
			provinceId: fc.constantFrom(...ids),
			value: fc.integer({ min: 0, max: 5 }).map((n) => n * 20),
			indicatorId: fc.constantFrom('a', 'b'),
			scopeId: fc.constantFrom('toan-tinh', 'cap-xa'),
			measure: fc.constantFrom('rate' as const, 'score' as const, 'stock' as const),
			periodId: fc.constantFrom('2022', '2023', '2024', '2025-Q4'),
			flags: fc.constantFrom<Figure['flags']>([], [], [], ['approx'], ['doubt'])
		})
		.map((part) => exampleFigure({ ...part, indicatorId: `${part.indicatorId}-${part.measure}` }));
	const anyFigures = fc.uniqueArray(anyFigure, { selector: ({ id }) => id, maxLength: 24 });

	test('whatever the figures: the ends are ends, all are certain, of one kind and one period, and at least three', () => {
		fc.assert(
			fc.property(anyFigures, fc.constantFrom(...ids), (figures, id) => {
				for (const { figure, others, end, place, of: count, clearness } of standingsOf(figures, ids, id)) {
					const all = [figure, ...others];
					expect(figure.provinceId).toBe(id);
					expect(new Set(all.map(({ provinceId }) => provinceId)).size).toBe(all.length);
					expect(all.some(isUncertain)).toBe(false);
					expect(count).toBe(all.length);
					expect(clearness).toBeGreaterThan(0);
					for (const key of ['indicatorId', 'scopeId', 'comparisonClass'] as const)
						expect(new Set(all.map((one) => one[key])).size).toBe(1);
					expect(new Set(all.map(({ periodId }) => periodId)).size).toBe(1);
					expect(count).toBeGreaterThanOrEqual(3);
					const values = all.map(({ value }) => value);
					expect(figure.value).toBe(end === 'best' ? Math.max(...values) : Math.min(...values));
					expect(place).toBe(1 + values.filter((value) => value > figure.value).length);
				}
			})
		);
	});

	test('nobody is best where another is said to be best of the same, unless they share the place', () => {
		fc.assert(
			fc.property(anyFigures, (figures) => {
				const best = ids.flatMap((id) => standingsOf(figures, ids, id).filter(({ end }) => end === 'best'));
				for (const a of best)
					for (const b of best)
						if (a !== b && a.others.includes(b.figure)) expect([a.isShared, b.isShared]).toEqual([true, true]);
			})
		);
	});
});

describe('what changed', () => {
	const files = (value: number, periodId: string, part: Partial<Figure> = {}): Figure =>
		of('khanh-hoa', value, { measure: 'flow', unit: 'hồ sơ', periodId, indicatorId: 'ho-so', direction: 'higher', ...part }); // prettier-ignore

	test('rates in points with a verdict, counts in percent without', () => {
		const found = findMovements([
			of('khanh-hoa', 90, { periodId: '2022' }),
			of('khanh-hoa', 95, { periodId: '2023' }),
			files(100, '2022'),
			files(150, '2023')
		]);
		expect(found).toMatchObject([
			{ difference: 5, percent: null, judgement: 'better' },
			{ difference: 50, percent: 50, judgement: null }
		]);
	});

	test('a smaller rank is better; the newest figure and the one before it, not an older one', () => {
		const found = findMovements([
			rank('khanh-hoa', 5, '2020'),
			rank('khanh-hoa', 44, '2021'),
			rank('khanh-hoa', 19, '2022')
		]);
		expect(found).toMatchObject([{ from: { periodId: '2021' }, to: { periodId: '2022' }, judgement: 'better' }]);
	});

	test.each([
		['a quarter after a year', [of('khanh-hoa', 90, { periodId: '2022' }), of('khanh-hoa', 95, { periodId: '2024-Q3' })]],
		['across the mergers', [of('khanh-hoa', 90, { periodId: '2025-Q1' }), of('khanh-hoa', 95, { periodId: '2025-Q3' })]],
		['an uncertain figure', [of('khanh-hoa', 90, { periodId: '2022', flags: ['approx'] }), of('khanh-hoa', 95, { periodId: '2023' })]],
		['ranks among other numbers', [rank('khanh-hoa', 9, '2022'), rank('khanh-hoa', 5, '2023', { outOf: 61 })]],
		['no change', [of('khanh-hoa', 90, { periodId: '2022' }), of('khanh-hoa', 90, { periodId: '2023' })]],
		['from zero', [files(0, '2022'), files(50, '2023')]],
		['single-digit counts', [files(1, '2022'), files(8, '2023')]],
		['two levels', [files(100, '2022'), files(200, '2023', { scopeId: 'cap-xa' })]]
	] as [string, Figure[]][])('nothing is told of %s', (_, figures) => expect(findMovements(figures)).toEqual([])); // prettier-ignore
});

describe('what is missing', () => {
	const inArea = (provinceId: string, indicatorId: string, areaId: string): Figure =>
		of(provinceId, 1, { indicatorId, areaId, areaName: areaId, id: `${provinceId}.${indicatorId}.${areaId}` });

	test('by area, and first what most provinces report', () => {
		const figures = [
			inArea('khanh-hoa', 'a', 'x'),
			inArea('hai-duong', 'a', 'x'),
			inArea('hai-duong', 'b', 'x'),
			inArea('hai-duong', 'c', 'y'),
			inArea('binh-thuan', 'c', 'y')
		];
		const { areas, indicators } = findMissing(figures, ids, 'khanh-hoa');
		expect(areas.map(({ areaId, missing, of: all }) => [areaId, missing, all])).toEqual([['x', 1, 2], ['y', 1, 1]]); // prettier-ignore
		expect(indicators.map(({ indicatorId, others }) => [indicatorId, others.length])).toEqual([['c', 2], ['b', 1]]); // prettier-ignore
	});

	test('periods another province has a report of; press pages and plans are none', () => {
		const document = (provinceId: string, periodId: string, part: Partial<ReportedPeriod> = {}): ReportedPeriod => ({
			id: `${provinceId}-${periodId}`, kind: 'report', label: '', provinceId, periodId, figures: 9, ...part
		}); // prettier-ignore
		const documents = [
			document('khanh-hoa', '2022'),
			document('hai-duong', '2022'),
			document('binh-thuan', '2023-Q1'),
			document('hai-duong', '2024', { kind: 'press' }),
			document('hai-duong', '2023', { figures: 0 })
		];
		const told = (id: string) =>
			findMissingPeriods(documents, ids, id).map(({ periodId, reports }) => [periodId, reports.length]);
		expect(told('khanh-hoa')).toEqual([['2023-Q1', 1]]);
		expect(told('binh-thuan')).toEqual([['2022', 2]]);
	});
});

describe('the profile', () => {
	const old = { id: 'khanh-hoa', validFrom: null, validTo: '2025-06-30' };
	const other = { id: 'hai-duong', validFrom: null, validTo: '2025-06-30' };
	const merged = { id: 'khanh-hoa-2025', validFrom: '2025-07-01', validTo: null };

	test('a province is never beside one of the other side of the mergers', () => {
		expect(existTogether(old, other)).toBe(true);
		expect(existTogether(old, merged)).toBe(false);
		// A figure of the new province about a time before it is none of its neighbours' either.
		const figures = [of('khanh-hoa-2025', 80), of('hai-duong', 90)];
		expect(buildProfile(merged, [old, other, merged], figures, [])).toMatchObject({
			strengths: [], weaknesses: [], movements: [], missingAreas: [], missingIndicators: [], hasReport: false
		}); // prettier-ignore
	});

	test('a province without a figure has a profile too', () =>
		expect(buildProfile(old, [old, other, merged], [of('hai-duong', 90)], [])).toMatchObject({
			strengths: [],
			missingIndicators: [{ others: [{ provinceId: 'hai-duong' }] }]
		}));
});
