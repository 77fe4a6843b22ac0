import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction, Figure, Measure } from '../../src/lib/domain/figure';
import { bestBase, meanBase } from '../../src/lib/domain/heat-base';
import { isJudged } from '../../src/lib/domain/verdict';
import { commonPeriod, findCommonFigures } from '../../src/lib/domain/common-year';
import { mostRows, packDrawings } from '../../src/lib/domain/heat-drawings';
import { buildHeatMap, figuresOf, type HeatCell, type HeatRow } from '../../src/lib/domain/heat-map';
import { isUncertain } from '../../src/lib/domain/uncertain';
import { exampleFigure } from './example-figure';

const provinceIds = ['khanh-hoa', 'hai-duong', 'binh-thuan'];
const [kh, hd, bt] = provinceIds as [string, string, string];

/** Figures of one row, by province. */
const row = (values: Record<string, number>, part: Partial<Figure> = {}): Figure[] =>
	Object.entries(values).map(([provinceId, value]) => exampleFigure({ provinceId, value, ...part }));
const rowsOf = (figures: Figure[], base: string): HeatRow[] => buildHeatMap({ figures, provinceIds, base });
const cellsOf = (figures: Figure[], base: string): HeatCell[] => rowsOf(figures, base)[0]?.cells ?? [];
const words = (figures: Figure[], base: string): (string | null)[] =>
	cellsOf(figures, base).map((cell) => (cell.kind === 'figure' ? cell.judgement : null));

describe('the base of a row', () => {
	const rate = row({ [kh]: 98.9, [hd]: 97, [bt]: 95.12 });

	it('is the best, the mean or a province', () => {
		expect(words(rate, bestBase)).toEqual(['best', 'worse', 'worse']);
		expect(words(rate, hd)).toEqual(['better', 'base', 'worse']);
		expect(words(rate, meanBase)).toEqual(['better', 'worse', 'worse']);
		expect(rowsOf(rate, meanBase)[0]?.base).toEqual({ value: 97.0066666667, of: 3 });
	});

	it('is the lowest where low is good', () => {
		const ranks = row({ [kh]: 48, [hd]: 19, [bt]: 50 }, { measure: 'rank', unit: 'hạng', direction: 'lower' });
		expect(words(ranks, bestBase)).toEqual(['worse', 'best', 'worse']);
		expect(cellsOf(ranks, hd)[0]).toMatchObject({ judgement: 'worse', difference: 29, percent: null });
	});

	it('gives points for rates and percent for counts, but no percent of zero', () => {
		expect(cellsOf(rate, bt)[0]).toMatchObject({ difference: 3.78, percent: null });
		const count = { measure: 'flow', unit: 'hồ sơ', direction: 'neutral' } as const;
		expect(cellsOf(row({ [kh]: 150, [bt]: 100 }, count), bt)[0]).toMatchObject({ difference: 50, percent: 50 });
		expect(cellsOf(row({ [kh]: 150, [bt]: 0 }, count), bt)[0]).toMatchObject({ difference: 150, percent: null });
	});

	it('says why there is none', () => {
		const gapOf = (figures: Figure[], base: string) => rowsOf(figures, base)[0]?.base;
		expect(gapOf(row({ [kh]: 1 }), bestBase)).toEqual({ gap: 'alone' });
		expect(gapOf(row({ [kh]: 1 }), meanBase)).toEqual({ gap: 'alone' });
		expect(gapOf(row({ [kh]: 1, [hd]: 2 }), bt)).toEqual({ gap: 'base-missing' });
		expect(gapOf(row({ [kh]: 1, [hd]: 2 }, { measure: 'rank', unit: 'hạng' }), meanBase)).toEqual({ gap: 'no-mean' });
		expect(gapOf(row({ [kh]: 1, [hd]: 2 }, { direction: 'neutral' }), bestBase)).toEqual({ gap: 'not-judged' });
	});

	it('calls equal figures equal, and each of two best ones best', () => {
		expect(words(row({ [kh]: 100, [hd]: 100, [bt]: 100 }), bestBase)).toEqual(['same', 'same', 'same']);
		expect(words(row({ [kh]: 100, [hd]: 99, [bt]: 100 }), bestBase)).toEqual(['best', 'worse', 'best']);
	});

	it('does not compare places among different numbers of provinces', () => {
		const ranks = [kh, hd].map((provinceId, i) =>
			exampleFigure({ provinceId, value: i + 3, measure: 'rank', direction: 'lower', outOf: i ? 34 : 63 })
		);
		for (const base of [bestBase, kh]) expect(rowsOf(ranks, base)[0]?.base).toEqual({ gap: 'ranks-differ' });
	});
});

describe('what may not be judged', () => {
	it('two provinces: only which is higher than a province, with the reason', () => {
		const two = row({ [kh]: 98, [bt]: 95 });
		expect(words(two, bestBase)).toEqual(['unjudged', null, 'unjudged']);
		expect(words(two, meanBase)).toEqual(['unjudged', null, 'unjudged']);
		expect(words(two, bt)).toEqual(['higher', null, 'base']);
		for (const base of [bestBase, meanBase]) expect(rowsOf(two, base)[0]?.base).toEqual({ gap: 'few' });
		expect(rowsOf(two, bt)[0]?.gap).toBe('few');
	});

	it('figures of different periods: not even how far apart they are', () => {
		const apart = [...row({ [kh]: 99.59, [hd]: 97 }), ...row({ [bt]: 99.8 }, { periodId: '2023-Q1' })];
		for (const base of [bestBase, meanBase, kh]) {
			expect(words(apart, base)).not.toContain('worse');
			expect(cellsOf(apart, base)).not.toContainEqual(expect.objectContaining({ difference: expect.any(Number) }));
			expect(rowsOf(apart, base)[0]?.base).toEqual({ gap: 'periods-differ' });
		}
	});

	it('counts grow with the province: higher or lower, never better', () => {
		const count = row({ [kh]: 66687, [bt]: 10866 }, { measure: 'flow', unit: 'hồ sơ', direction: 'higher' });
		expect(words(count, bestBase)).toEqual(['unjudged', null, 'unjudged']);
		expect(words(count, bt)).toEqual(['higher', null, 'base']);
	});

	it.each<[string, Partial<Figure>]>([
		['in doubt', { flags: ['doubt'] }],
		['approximate', { flags: ['approx', 'over'] }],
		['at odds with its report', { checks: 'mismatch' }]
	])('a figure %s is no base, is not judged, and no other is called best beside it', (_, part) => {
		const figures = [...row({ [kh]: 90, [hd]: 95 }), exampleFigure({ provinceId: bt, value: 80, ...part })];
		expect(words(figures, bestBase)).toEqual(['unjudged', 'unjudged', 'unjudged']);
		expect(words(figures, kh)).toEqual(['base', 'higher', 'unjudged']);
		expect(words(figures, bt)).toEqual(['unjudged', 'unjudged', 'base']);
		expect(rowsOf(figures, meanBase)[0]?.base).toEqual({ gap: 'few' });
	});

	it('a derived figure is compared like any other', () => {
		const figures = [...row({ [kh]: 90, [bt]: 80 }), exampleFigure({ provinceId: hd, value: 95, basis: 'derived' })];
		expect(words(figures, bestBase)).toEqual(['worse', 'best', 'worse']);
	});
});

describe('what is missing', () => {
	const count = { measure: 'flow', unit: 'văn bản', direction: 'neutral' } as const;
	const figures = [
		exampleFigure({ ...count, provinceId: kh, periodId: '2024-Q3', value: 12 }),
		exampleFigure({ ...count, provinceId: bt, periodId: '2023-Q1', value: 9 }),
		exampleFigure({ ...count, provinceId: kh, periodId: '2022', value: 49 }),
		exampleFigure({ ...count, provinceId: hd, periodId: '2022', value: 23 })
	];

	it('never meets figures of another class: they are rows of their own, and each says what there is instead', () => {
		const rows = rowsOf(figures, kh);
		expect(rows.map((one) => figuresOf(one).map((figure) => figure.periodId))).toEqual([
			['2024-Q3', '2023-Q1'],
			['2022', '2022']
		]);
		expect(rows[0]?.cells[1]).toMatchObject({ kind: 'missing', reason: 'other-class', other: { periodId: '2022' } });
		expect(rows[1]?.cells[2]).toMatchObject({ kind: 'missing', reason: 'other-class', other: { periodId: '2023-Q1' } });
	});

	it('names another level, another place of the data, or nothing', () => {
		const levels = [
			...row({ [kh]: 99 }),
			exampleFigure({ provinceId: hd, scopeId: 'cap-xa', scopeName: 'Cấp xã', value: 98 })
		];
		expect(cellsOf(levels, kh)[1]).toMatchObject({ reason: 'other-scope', other: { scopeId: 'cap-xa' } });
		expect(cellsOf(levels, kh)[2]).toMatchObject({ reason: 'none', other: null });
		const asked = { figures: levels, provinceIds, base: kh, reportsElsewhere: (_: string, id: string) => id === bt };
		expect(buildHeatMap(asked)[0]?.cells[2]).toMatchObject({ reason: 'elsewhere' });
	});

	it('keeps figures of before and after the mergers apart', () => {
		const rows = rowsOf(
			[
				exampleFigure({ provinceId: kh, periodId: '2024', value: 99 }),
				exampleFigure({ provinceId: hd, periodId: '2025-Q4', value: 98 }),
				exampleFigure({ provinceId: bt, periodId: '2025-Q2', value: 97 })
			],
			bestBase
		);
		expect(rows.map((one) => [one.since, figuresOf(one).map((figure) => figure.periodId)])).toEqual([
			[null, ['2024', '2025-Q2']],
			['2025-07-01', ['2025-Q4']]
		]);
		expect(rows[1]?.cells[0]).toMatchObject({ reason: 'other-class', other: { periodId: '2024' } });
	});

	it('leaves out rows that too few provinces report', () => {
		expect(buildHeatMap({ figures: row({ [kh]: 1 }), provinceIds, base: kh, fewest: 2 })).toEqual([]);
	});
});

const measures: [Measure, string, Direction][] = [
	['rate', '%', 'higher'],
	['rate', '%', 'neutral'],
	['flow', 'hồ sơ', 'higher'],
	['rank', 'hạng', 'lower'],
	['score', 'điểm', 'higher'],
	['stock', 'người', 'neutral']
];
const anyFigure: fc.Arbitrary<Figure> = fc
	.record({
		kind: fc.nat(measures.length - 1),
		provinceId: fc.constantFrom(...provinceIds, 'noi-khac'),
		scopeId: fc.constantFrom('toan-tinh', 'cap-xa'),
		periodId: fc.constantFrom('2022', '2023-Q1', '2024-Q3', '2024'),
		value: fc.integer({ min: 0, max: 9 }),
		flags: fc.constantFrom<Figure['flags'][]>([], [], [], ['doubt'], ['approx']),
		checks: fc.constantFrom<Figure['checks'][]>(null, 'pass', 'mismatch')
	})
	.map(({ kind, ...part }) => {
		const [measure, unit, direction] = measures[kind] as [Measure, string, Direction];
		const scopePosition = part.scopeId === 'cap-xa' ? 4 : 0;
		return exampleFigure({ ...part, indicatorId: `chi-tieu-${kind}`, measure, unit, direction, scopePosition });
	});
const anyFigures = fc.uniqueArray(anyFigure, { selector: (figure) => figure.id, maxLength: 60 });
const anyBase = fc.constantFrom(bestBase, meanBase, ...provinceIds);

describe('any figures, any base', () => {
	it('keeps one figure of every cell, the newest but for scores and ranks, and compares inside one class', () => {
		fc.assert(
			fc.property(anyFigures, anyBase, (figures, base) => {
				const rows = rowsOf(figures, base);
				const keyOf = (f: Figure): string => [f.provinceId, f.indicatorId, f.scopeId, f.comparisonClass].join(' ');
				const newest = new Map<string, Figure>();
				for (const figure of figures.filter((one) => provinceIds.includes(one.provinceId))) {
					const held = newest.get(keyOf(figure));
					if (!held || figure.periodEnd > held.periodEnd || (figure.periodEnd === held.periodEnd && figure.periodStart > held.periodStart)) newest.set(keyOf(figure), figure); // prettier-ignore
				}
				const shown = rows.flatMap(figuresOf);
				const shownKeys = shown.map(keyOf);
				expect(new Set(shownKeys).size).toBe(shownKeys.length);
				for (const [key, { id, measure, indicatorId, scopeId }] of newest) {
					const figure = shown.find((one) => keyOf(one) === key);
					if (measure !== 'score' && measure !== 'rank') expect(figure?.id).toBe(id);
					if (figure) continue;
					// Scores and ranks take the newest year that most provinces share: who has none of it is left out.
					const others = shown.filter((one) => one.indicatorId === indicatorId && one.scopeId === scopeId);
					const [year] = new Set(others.map(({ periodId }) => periodId));
					expect(others.length).toBeGreaterThan(1);
					expect(figures.some((one) => keyOf(one) === key && one.periodId === year)).toBe(false);
				}
				for (const one of rows) {
					expect(one.cells.map((cell) => cell.provinceId)).toEqual(provinceIds);
					expect(new Set(figuresOf(one).map((figure) => figure.comparisonClass)).size).toBe(1);
				}
			})
		);
	});

	it('never judges what is neutral, a count or uncertain', () => {
		fc.assert(
			fc.property(anyFigures, anyBase, (figures, base) => {
				for (const cell of rowsOf(figures, base).flatMap((one) => one.cells)) {
					if (cell.kind === 'missing') continue;
					const verdict = ['best', 'better', 'worse'].includes(cell.judgement);
					if (verdict) expect(isJudged(cell.figure) && !isUncertain(cell.figure)).toBe(true);
					if (cell.judgement === 'unjudged') expect([cell.difference, cell.why !== null]).toEqual([null, true]);
				}
			})
		);
	});

	it('says better, worse and best within one period and among at least three provinces alone', () => {
		fc.assert(
			fc.property(anyFigures, anyBase, (figures, base) => {
				for (const one of rowsOf(figures, base)) {
					const told = one.cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.judgement] : []));
					if (!told.some((word) => ['best', 'better', 'worse'].includes(word))) continue;
					const certain = figuresOf(one).filter((figure) => !isUncertain(figure));
					expect(new Set(certain.map(({ periodId }) => periodId)).size).toBe(1);
					expect(certain.length).toBeGreaterThanOrEqual(3);
				}
			})
		);
	});

	it('two provinces judge each other in opposite words', () => {
		const opposite: Record<string, string> = { better: 'worse', worse: 'better', higher: 'lower', lower: 'higher', same: 'same' }; // prettier-ignore
		fc.assert(
			fc.property(anyFigures, (figures) => {
				const [there, back] = [rowsOf(figures, kh), rowsOf(figures, hd)];
				there.forEach((one, i) => {
					const [forth, other] = [one.cells[1], back[i]?.cells[0]];
					if (forth?.kind !== 'figure' || other?.kind !== 'figure' || forth.difference === null) return;
					expect(other.judgement).toBe(opposite[forth.judgement]);
					expect(other.difference).toBe(forth.difference === 0 ? 0 : -forth.difference);
				});
			})
		);
	});

	it('a best figure is nobody’s worse, and the mean lies between the ends', () => {
		fc.assert(
			fc.property(anyFigures, (figures) => {
				for (const one of rowsOf(figures, bestBase)) {
					const verdicts = one.cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.judgement] : []));
					expect(verdicts).not.toContain('better');
					if (verdicts.includes('worse')) expect(verdicts).toContain('best');
				}
				for (const one of rowsOf(figures, meanBase)) {
					if ('gap' in one.base) continue;
					const values = figuresOf(one).filter((figure) => !isUncertain(figure)).map((figure) => figure.value); // prettier-ignore
					expect(one.base.of).toBe(values.length);
					expect(one.base.value).toBeGreaterThanOrEqual(Math.min(...values));
					expect(one.base.value).toBeLessThanOrEqual(Math.max(...values));
				}
			})
		);
	});

	it('drawings hold every row once, in order, and none is a wall', () => {
		fc.assert(
			fc.property(anyFigures, (figures) => {
				const rows = rowsOf(figures, bestBase);
				const drawings = packDrawings(rows);
				expect(drawings.flat().flatMap((group) => group.rows)).toEqual(rows);
				for (const groups of drawings) {
					expect(groups.reduce((sum, group) => sum + group.rows.length, 0)).toBeLessThanOrEqual(mostRows);
					for (const group of groups) expect(group.rows.every((one) => one.scopeId === group.scopeId)).toBe(true);
				}
			})
		);
	});
});

describe('scores and ranks', () => {
	const score = (provinceId: string, periodId: string, value: number): Figure =>
		exampleFigure({ provinceId, periodId, value, measure: 'score', unit: 'điểm', scopeId: 'toan-tinh' });

	it('are compared in the newest year that most provinces share, and newer ones are told', () => {
		const figures = [
			score(kh, '2024', 90.49),
			score(kh, '2021', 85.11),
			score(hd, '2021', 87.38),
			score(bt, '2019', 80)
		];
		// The newest year that three share is what is judged; here two do.
		const three = [...figures, score(bt, '2021', 80)];
		expect(words(three, bestBase)).toEqual(['worse', 'best', 'worse']);
		const [only] = rowsOf(figures, bestBase);
		expect(words(figures, bestBase)).toEqual(['unjudged', 'unjudged', null]);
		expect(only?.cells[2]).toMatchObject({ kind: 'missing', reason: 'other-class', other: { periodId: '2019' } });
		expect(only?.newer.map(({ provinceId, periodId }) => [provinceId, periodId])).toEqual([[kh, '2024']]);
	});

	it('of years that no two provinces share stand beside each other without a verdict', () => {
		const [only] = rowsOf([score(kh, '2024', 90), score(hd, '2021', 87)], bestBase);
		expect(only?.base).toEqual({ gap: 'periods-differ' });
		expect(only?.newer).toEqual([]);
	});

	it('other measures keep the newest figure of each province', () => {
		const rates = [score(kh, '2024', 90), score(kh, '2021', 85), score(hd, '2021', 87)].map((figure) => ({
			...figure,
			measure: 'rate' as const
		}));
		expect(figuresOf(rowsOf(rates, bestBase)[0] as HeatRow).map(({ periodId }) => periodId)).toEqual(['2024', '2021']);
	});

	it('a year shared by more provinces goes before a newer one', () => {
		const years = [score(kh, '2023', 1), score(hd, '2023', 1), ...[kh, hd, bt].map((id) => score(id, '2020', 2))];
		expect(commonPeriod(years)).toEqual({ periodId: '2020', provinceIds: [kh, hd, bt] });
		expect(findCommonFigures(years, years.slice(0, 2)).map(({ periodId }) => periodId)).toEqual([
			'2020',
			'2020',
			'2020'
		]);
	});
});
