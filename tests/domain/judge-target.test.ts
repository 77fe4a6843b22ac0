import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeTarget } from '../../src/lib/domain/judge-target';
import { comparisons, type TargetClaim, type TargetResult } from '../../src/lib/domain/target';

const target = (part: Partial<TargetClaim> = {}): TargetClaim => ({
	kind: 'target',
	comparison: 'at-least',
	value: 90,
	direction: 'higher',
	measure: 'rate',
	periodEnd: '2022-12-31',
	asOf: null,
	flags: [],
	stated: null,
	...part
});
const result = (value: number, part: Partial<TargetResult> = {}): TargetResult => ({
	value,
	flags: [],
	asOf: null,
	issuedOn: '2023',
	isMismatch: false,
	...part
});
const told = (claim: TargetClaim, figure: TargetResult | null): string => {
	const { verdict, reason } = judgeTarget(claim, figure);
	return reason ?? verdict;
};

describe('a result against its target', () => {
	test.each([
		['at-least', 90, 'met'],
		['at-least', 89.99, 'not-met'],
		['more-than', 90, 'not-met'],
		['more-than', 90.01, 'met'],
		['at-most', 90, 'met'],
		['at-most', 90.5, 'not-met'],
		['less-than', 90, 'not-met'],
		['less-than', 89, 'met']
	] as const)('%s 90, %d: %s', (comparison, value, verdict) =>
		expect(told(target({ comparison }), result(value))).toBe(verdict)
	);

	test('of a rank the smaller is the better', () => {
		const rank = { comparison: 'at-most', direction: 'lower', measure: 'rank', value: 30 } as const;
		expect(told(target(rank), result(14))).toBe('met');
		expect(told(target(rank), result(48))).toBe('not-met');
	});

	test.each([
		['higher', 29, 'not-met'],
		['higher', 30, 'met'],
		['higher', 31, 'met'],
		['lower', 29, 'met'],
		['lower', 31, 'not-met'],
		['neutral', 30, 'met'],
		['neutral', 31, 'direction']
	] as const)('a bare 30, %s is better: %d is %s', (direction, value, verdict) =>
		expect(told(target({ comparison: 'exactly', value: 30, direction }), result(value))).toBe(verdict)
	);
});

describe('what is not judged', () => {
	test.each([
		['a scenario', target({ kind: 'scenario' }), result(95), 'not-a-target'],
		['a forecast', target({ kind: 'forecast' }), result(95), 'not-a-target'],
		['no result', target(), null, 'no-result'],
		['another way of counting', target({ flags: ['doubt'] }), result(95), 'unlike'],
		['a mismatch', target(), result(95, { isMismatch: true }), 'mismatch'],
		['a doubtful result', target(), result(95, { flags: ['doubt'] }), 'doubtful'],
		['a press figure of medium confidence', target(), result(95, { flags: ['medium'] }), 'doubtful'],
		['an approximate result', target(), result(95, { flags: ['approx', 'over'] }), 'approximate'],
		['a report signed before the year ended', target(), result(95, { issuedOn: '2022-12-20' }), 'early'],
		['a figure counted in November', target(), result(100, { asOf: '2022-11-30' }), 'early'],
		['a figure of a fortnight after', target({ asOf: '2022-12-31' }), result(95, { asOf: '2023-01-14' }), 'other-date'],
		['a due date after the period', target({ asOf: '2023-01-31' }), result(100), 'other-date']
	])('%s', (_, claim, figure, reason) => expect(told(claim, figure)).toBe(reason));

	test('an issue date of which the day cannot be read may be late enough', () => {
		expect(told(target(), result(95, { issuedOn: '2022' }))).toBe('met');
		expect(told(target(), result(95, { issuedOn: '2022-12' }))).toBe('met');
		expect(told(target(), result(95, { issuedOn: null }))).toBe('met');
		expect(told(target(), result(95, { issuedOn: '2022-11' }))).toBe('early');
	});

	test('a figure of the end of the period meets a target due that day', () =>
		expect(told(target({ asOf: '2022-12-31' }), result(95))).toBe('met'));
});

test('what the document says of its own target counts only where no figure does', () => {
	const claim = target({ stated: 'not-met' });
	expect(judgeTarget(claim, null)).toEqual({ verdict: 'not-met', reason: null, isStated: true });
	expect(judgeTarget(claim, result(95))).toEqual({ verdict: 'met', reason: null, isStated: false });
	// Nor does its word count where it is not clear that the two are counted alike.
	expect(told({ ...claim, flags: ['doubt'] }, null)).toBe('unlike');
});

test('a verdict has no reason, and what is not judged has one', () =>
	fc.assert(
		fc.property(
			fc.constantFrom(...comparisons),
			fc.constantFrom('higher', 'lower', 'neutral'),
			fc.double({ noNaN: true }),
			fc.double({ noNaN: true }),
			fc.boolean(),
			(comparison, direction, value, reached, isMismatch) => {
				const claim = target({ comparison, direction: direction as 'higher', value });
				const { verdict, reason } = judgeTarget(claim, result(reached, { isMismatch }));
				expect(reason === null).toBe(verdict !== 'unjudged');
				if (isMismatch) expect(verdict).toBe('unjudged');
			}
		)
	));
