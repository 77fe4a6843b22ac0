import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautionOf, judgeChange } from '../../src/lib/domain/change';
import type { Figure } from '../../src/lib/domain/figure';
import { groupPanels, type Panel } from '../../src/lib/domain/panels';
import { inTime, pairEnds, pairPeriods } from '../../src/lib/domain/period-pairs';
import { exampleFigure } from './example-figure';

const at = (periodId: string, value: number, part: Partial<Figure> = {}): Figure =>
	exampleFigure({ periodId, value, ...part });
const panelOf = (...figures: Figure[]): Panel => {
	const [panel, ...more] = groupPanels(figures);
	if (!panel || more.length > 0) throw new Error('the figures of a test are one panel');
	return panel;
};
const [q3, next] = ['2023-Q3', '2024-Q3'];

describe('pairs of two chosen periods', () => {
	test('go from the earlier to the later, in whatever order they were chosen', () => {
		const panel = panelOf(at(next, 99), at(q3, 98));
		for (const chosen of [
			[q3, next],
			[next, q3]
		]) {
			// prettier-ignore
			const [pair] = pairPeriods(panel, chosen);
			expect(pair?.change).toMatchObject({ difference: 1, percent: null });
			expect([pair?.from?.periodId, pair?.to?.periodId]).toEqual([q3, next]);
		}
	});

	test('are none unless exactly two are chosen and one row has both', () => {
		const panel = panelOf(at(q3, 98), at(next, 99));
		for (const chosen of [[], [q3], [q3, next, '2022']]) expect(pairPeriods(panel, chosen)).toEqual([]);
		const apart = panelOf(at(q3, 98), at(next, 99, { provinceId: 'hai-duong' }));
		expect(pairPeriods(apart, [q3, next])).toEqual([]);
		const coded = panelOf(at(q3, 0, { measure: 'coded' }), at(next, 1, { measure: 'coded' }));
		expect(pairPeriods(coded, [q3, next])).toEqual([]);
		const paced = panelOf(at(q3, 60, { elapsed: 75 }), at(next, 70, { elapsed: 75 }));
		expect([...pairPeriods(paced, [q3, next]), ...pairEnds(paced)]).toEqual([]);
	});

	test('keep a province with one of both, with the reason, after those with a later figure', () => {
		const panel = panelOf(
			at(q3, 99, { provinceId: 'hai-duong' }),
			at(q3, 90),
			at(next, 91),
			at(next, 95, { provinceId: 'binh-thuan' })
		);
		const rows = pairPeriods(panel, [q3, next]).map(({ provinceId, gap }) => [provinceId, gap]);
		expect(rows).toEqual([['binh-thuan', 'no-start'], ['khanh-hoa', null], ['hai-duong', 'no-end']]); // prettier-ignore
	});

	test('never cross the mergers of 1 July 2025', () => {
		const [pair] = pairPeriods(panelOf(at('2024-Q3', 98), at('2025-Q3', 99)), ['2024-Q3', '2025-Q3']);
		expect(pair).toMatchObject({ change: null, gap: 'merger' });
	});

	test('are no change where one period is part of the other, unless both are stocks at their dates', () => {
		const of = (part: Partial<Figure>) => pairPeriods(panelOf(at('2024-Q3', 98, part), at('2024', 99, part)), ['2024', '2024-Q3'])[0]; // prettier-ignore
		expect(of({})?.gap).toBe('overlap');
		expect(of({ measure: 'stock', unit: 'thủ tục' })?.change).toMatchObject({ difference: 1 });
	});

	test('do not compare ranks among different numbers of provinces', () => {
		const rank = (periodId: string, value: number, outOf: number): Figure =>
			at(periodId, value, { measure: 'rank', unit: 'hạng', outOf, direction: 'lower' });
		expect(pairPeriods(panelOf(rank('2022', 9, 63), rank('2024', 7, 34)), ['2022', '2024'])[0]?.gap).toBe(
			'ranks-differ'
		);
		expect(pairPeriods(panelOf(rank('2022', 9, 63), rank('2023', 7, 63)), ['2022', '2023'])[0]?.gap).toBeNull();
	});

	test('have a change exactly where no gap is told', () => {
		const periods = ['2022', '2023', '2024', '2024-Q3', '2025-Q3', '2025'];
		const figure = fc.record({
			province: fc.constantFrom('khanh-hoa', 'hai-duong'),
			period: fc.constantFrom(...periods),
			value: fc.integer({ min: 0, max: 100 })
		});
		const some = fc.uniqueArray(figure, { minLength: 1, selector: ({ province, period }) => province + period });
		fc.assert(
			fc.property(some, fc.shuffledSubarray(periods, { minLength: 2, maxLength: 2 }), (given, chosen) => {
				const panel = panelOf(
					...given.map(({ province, period, value }) => at(period, value, { provinceId: province }))
				);
				for (const pair of [...pairPeriods(panel, chosen), ...pairEnds(panel)])
					expect(pair.change === null).toBe(pair.gap !== null);
			})
		);
	});
});

describe('pairs of first and last', () => {
	test('leave out rows of a single figure', () => {
		const panel = panelOf(at('2022', 90), at('2023', 95), at('2024', 92), at('2024', 80, { provinceId: 'hai-duong' }));
		const pairs = pairEnds(panel);
		expect(pairs.map(({ from, to }) => [from?.value, to?.value])).toEqual([[90, 92]]);
	});

	test('periods stand in time; of two that end together the longer first', () => {
		expect(inTime(['2024-Q3', '2023', '2024-9M', '2022-2024'])).toEqual(['2023', '2024-9M', '2024-Q3', '2022-2024']);
	});
});

describe('judging a change', () => {
	const change = (from: Partial<Figure>, to: Partial<Figure>) => ({
		from: exampleFigure({ periodId: q3, value: 98, ...from }),
		to: exampleFigure({ periodId: next, value: 99, ...to }),
		difference: 1,
		percent: null
	});

	test('follows the direction of the indicator', () => {
		expect(judgeChange(change({}, {}))).toBe('better');
		expect(judgeChange(change({}, { direction: 'lower' }))).toBe('worse');
		expect(judgeChange(change({}, { direction: 'neutral' }))).toBeNull();
		expect(judgeChange({ ...change({}, {}), difference: 0 })).toBeNull();
	});

	test.each([
		['approximate', { flags: ['approx' as const] }, 'uncertain'],
		['doubtful', { flags: ['doubt' as const] }, 'uncertain'],
		['at odds with its report', { checks: 'mismatch' as const }, 'uncertain'],
		['a score of another year', { measure: 'score' as const }, 'years-differ'],
		['a rate of a whole year', { periodId: '2022' }, 'lengths-differ']
	])('is not done on the strength of a figure that is %s', (_, part, caution) => {
		const { measure } = { measure: 'rate' as const, ...part };
		const one = change(part, { measure });
		expect(cautionOf(one)).toBe(caution);
		expect(judgeChange(one)).toBeNull();
	});
});
