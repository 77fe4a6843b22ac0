import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonClass, parseComparisonClass } from '../../src/lib/domain/comparability';
import { parsePeriod, type Period } from '../../src/lib/domain/period';

const of = (id: string): Period => parsePeriod(id) as Period;
const periodId = fc.constantFrom(
	'2021',
	'2022',
	'2023-Q1',
	'2024-Q3',
	'2024-8M',
	'2024-9M',
	'2022-H1',
	'2024-M08',
	'2021-2025'
);

test('a quarter is never set against a year, and two quarters may stand side by side', () => {
	expect(comparisonClass('flow', false, of('2024-Q3'))).toBe(comparisonClass('flow', false, of('2023-Q1')));
	expect(comparisonClass('flow', false, of('2024-Q3'))).not.toBe(comparisonClass('flow', false, of('2022')));
});

test('flows share a class exactly when their spans are equally long', () => {
	fc.assert(
		fc.property(periodId, periodId, (a, b) => {
			const same = comparisonClass('flow', false, of(a)) === comparisonClass('flow', false, of(b));
			expect(same).toBe(of(a).months === of(b).months);
		})
	);
});

test('running totals, and rates made of them, share a class only at the same month', () => {
	expect(comparisonClass('ytd', false, of('2024-8M'))).toBe(comparisonClass('rate', true, of('2023-8M')));
	expect(comparisonClass('rate', true, of('2024-8M'))).not.toBe(comparisonClass('rate', true, of('2022')));
	expect(comparisonClass('rate', true, of('2023-Q1'))).toBe('to-month-3');
	expect(comparisonClass('ytd', false, of('2024-Q3'))).not.toBe(comparisonClass('ytd', false, of('2023-Q3')));
});

test('rates, stocks, scores and ranks compare at their own dates', () => {
	for (const measure of ['rate', 'stock', 'score', 'rank', 'cumulative', 'coded'] as const) {
		expect(comparisonClass(measure, false, of('2024-Q3'))).toBe(comparisonClass(measure, false, of('2022')));
	}
});

test('every class can be told in words', () => {
	fc.assert(
		fc.property(fc.constantFrom('flow', 'ytd', 'rate' as const), fc.boolean(), periodId, (measure, accrues, id) => {
			const meaning = parseComparisonClass(comparisonClass(measure as 'flow', accrues, of(id)));
			if (measure === 'flow' && !accrues) expect(meaning).toEqual({ kind: 'span', months: of(id).months });
			if (meaning.kind === 'to-month') expect(meaning.month).toBe(of(id).endMonth);
		})
	);
});

test('places among the provinces of today stand on no axis with those among 63', () => {
	const field = comparisonClass('rank', false, of('2024'), 34);
	expect(field).toBe('of-34');
	expect(parseComparisonClass(field)).toEqual({ kind: 'field', outOf: 34 });
	for (const outOf of [60, 61, 63, null]) expect(comparisonClass('rank', false, of('2022'), outOf)).toBe('any');
	expect(comparisonClass('score', false, of('2024'), 34)).toBe('any');
});
