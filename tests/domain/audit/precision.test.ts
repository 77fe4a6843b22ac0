import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalOf } from '../../../src/lib/domain/audit/precision';
import { decimalsOfToken } from '../../../src/lib/domain/number';
import type { AuditClaim } from '../../../src/lib/domain/audit/claim';
import { formatNumber } from '../../../src/lib/domain/number';
import { billions, claim } from './example-claims';

test.each([
	['99,80', 99.8, 2],
	['1.664', 1664, 0],
	['08', 8, 0],
	['87.38', 87.38, 2],
	['khong', 0, 0],
	['3. 029.141.766', 3029141766, 0]
])('%s was printed with %d decimals', (token, value, decimals) => {
	expect(decimalsOfToken(token, value)).toBe(decimals);
});

/** Half the width of the interval. */
const halfWidth = (one: AuditClaim): number => (intervalOf(one).high - intervalOf(one).low) / 2;

describe('what a claim may stand for', () => {
	test.each([
		['a count is exact', claim('dung', '66.687'), 0],
		['a rate was rounded to its last digit', claim('dung-ty-le', '99,8'), 0.05],
		['trailing zeros are printed digits', claim('dung-ty-le', '62,50'), 0.005],
		['an amount in the printed unit', billions('chi', 14_626), 500],
		['about: one unit of the last digit that is not zero', claim('dung', '3.000', { flags: ['approx'] }), 1000],
		['about, exact looking', claim('dung', '15.946', { flags: ['approx'] }), 1]
	])('%s', (_, one, half) => expect(halfWidth(one)).toBeCloseTo(half, 9));

	test('over and nearly leave room on one side only', () => {
		expect(intervalOf(claim('dung', '8.000', { flags: ['approx', 'over'] }))).toEqual({ low: 8000, high: 9000 });
		expect(intervalOf(claim('dung', '250', { flags: ['approx', 'under'] }))).toEqual({ low: 240, high: 250 });
	});

	test('a figure worked out from a change moves with the rounding of the change', () => {
		const half = halfWidth(claim('thu', '38,5', { basis: 'derived', value: 100 / 1.385, formula: '100/(1+38.5/100)' }));
		expect(half).toBeCloseTo(100 / 1.385 - 100 / 1.3855, 6);
	});

	test('an exact change of a count leaves the figure exact', () => {
		expect(halfWidth(claim('dung', '34', { basis: 'derived', value: 163, formula: '129+34' }))).toBe(0);
	});
});

test('whatever is rounded lies inside the interval of what was printed', () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
			const { low, high } = intervalOf(claim('dung-ty-le', formatNumber(value, decimals, 'vi')));
			expect(value).toBeGreaterThanOrEqual(low - 1e-9);
			expect(value).toBeLessThanOrEqual(high + 1e-9);
		})
	);
});
