import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks, niceAxis } from '../../src/lib/charts/nice-axis';

const value = fc.oneof(
	fc.integer({ min: -2_000_000, max: 2_000_000 }),
	fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)
);
const values = fc.array(value, { minLength: 1, maxLength: 12 });

describe('niceAxis', () => {
	it('holds every value, with round steps from end to end', () => {
		fc.assert(
			fc.property(values, fc.boolean(), (some, zeroBased) => {
				const axis = niceAxis(some, { zeroBased });
				const room = (axis.max - axis.min) * 1e-6;
				expect(Math.min(...some)).toBeGreaterThanOrEqual(axis.min - room);
				expect(Math.max(...some)).toBeLessThanOrEqual(axis.max + room);
				const ticks = axisTicks(axis);
				expect(ticks.at(-1)).toBeCloseTo(axis.max, 6);
				expect(ticks.length).toBeGreaterThanOrEqual(2);
				expect(ticks.length).toBeLessThanOrEqual(8);
				expect([1, 2, 5]).toContain(Number(axis.interval.toExponential().split('e')[0]));
			})
		);
	});

	it('says it is cut exactly when zero is outside', () => {
		fc.assert(
			fc.property(values, fc.boolean(), (some, zeroBased) => {
				const axis = niceAxis(some, { zeroBased });
				expect(axis.cut).toBe(axis.min > 0 || axis.max < 0);
				if (zeroBased) expect(axis.cut).toBe(false);
			})
		);
	});

	it('does not run past the ceiling of a rate', () => {
		const rates = fc.array(
			fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
			{ minLength: 1, maxLength: 9 }
		);
		fc.assert(
			fc.property(rates, fc.boolean(), (some, zeroBased) => niceAxis(some, { zeroBased, max: 100 }).max <= 100)
		);
	});

	it('chooses what a reader expects', () => {
		expect(niceAxis([99.59, 98.9, 95.12, 99.8], { max: 100 })).toEqual({ min: 95, max: 100, interval: 1, cut: true });
		expect(niceAxis([12, 1_366_174], { zeroBased: true })).toEqual({
			min: 0,
			max: 1_500_000,
			interval: 500_000,
			cut: false
		});
		expect(niceAxis([99.59], { max: 100 })).toEqual({ min: 94, max: 100, interval: 2, cut: true });
		expect(niceAxis([20, 95])).toMatchObject({ min: 0, cut: false });
		expect(niceAxis([0])).toMatchObject({ min: 0, max: 1 });
		expect(niceAxis([])).toMatchObject({ min: 0, max: 1 });
		expect(niceAxis([100, 100], { max: 100 })).toMatchObject({ max: 100, cut: true });
	});
});
