import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findProvenance } from '../../src/lib/domain/provenance';
import { convertUnit } from '../../src/lib/domain/unit';

const reported = (reportedValue: number | null, value: number) =>
	findProvenance({ reportedValue, value, basis: 'reported', formula: null });

test('a printed number in the canonical unit is the value', () => {
	expect(reported(99.59, 99.59)).toEqual({ kind: 'as-printed' });
	expect(reported(0, 0)).toEqual({ kind: 'as-printed' });
});

test('conversion of a unit gives back its factor, either way', () => {
	expect(reported(19314.87, 19_314_870)).toEqual({ kind: 'multiplied', factor: 1000 });
	expect(reported(347_593_808_508, 347_593.808508)).toEqual({ kind: 'divided', factor: 1_000_000 });
	expect(reported(300_000, 0.3)).toEqual({ kind: 'divided', factor: 1_000_000 });
});

test('a worked-out value shows its arithmetic, also where a change was printed', () => {
	const derived = { basis: 'derived', formula: '633464-138678' } as const;
	expect(findProvenance({ reportedValue: 138_678, value: 494_786, ...derived })).toEqual({
		kind: 'derived',
		formula: '633464-138678'
	});
});

test('every conversion of the rules is told by the factor of the rule', () => {
	const factors = fc.constantFrom(1000, 1_000_000, 1 / 1000, 1 / 1_000_000, 10);
	fc.assert(
		fc.property(factors, fc.double({ min: 0.001, max: 1e9, noNaN: true }), (factor, printed) => {
			const token = Number(printed.toPrecision(9));
			const value = convertUnit(token, 'x', 'y', new Map([['x', { unit: 'y', factor }]])) as number;
			const found = reported(token, value);
			if (found.kind === 'multiplied') expect(found.factor).toBeCloseTo(factor, 6);
			else if (found.kind === 'divided') expect(found.factor).toBeCloseTo(1 / factor, 4);
			else expect.unreachable();
		})
	);
});
