import { describe, expect, test } from 'vitest';
import { findNearest } from '../../src/lib/domain/nearest-result';

const figure = (periodEnd: string, comparisonClass = 'any', flags: string[] = []) => ({
	periodEnd,
	comparisonClass,
	flags
});
const target = (measure: 'rate' | 'flow' | 'ytd', comparisonClass = 'any') => ({
	measure,
	periodEnd: '2022-12-31',
	comparisonClass
});

describe('the figure nearest to a target', () => {
	test('ends nearest, before or after', () => {
		const all = [figure('2020-12-31'), figure('2023-03-31'), figure('2024-09-30')];
		expect(findNearest(target('rate'), all)).toBe(all[1]);
	});

	test('of two as near is the later one', () => {
		const all = [figure('2022-12-01'), figure('2023-01-30')];
		expect(findNearest(target('rate'), all)).toBe(all[1]);
		expect(findNearest(target('rate'), [...all].reverse())).toBe(all[1]);
	});

	test('is none that is doubtful', () => {
		const all = [figure('2022-09-30', 'any', ['doubt']), figure('2021-12-31', 'any', ['approx'])];
		expect(findNearest(target('rate'), all)).toBe(all[1]);
	});

	test('is, for a count, one of a span as long; for a running total any', () => {
		const all = [figure('2022-09-30', 'months-3'), figure('2019-12-31', 'months-12')];
		expect(findNearest(target('flow', 'months-12'), all)).toBe(all[1]);
		const totals = [figure('2022-09-30', 'to-month-9')];
		expect(findNearest(target('ytd', 'to-month-12'), totals)).toBe(totals[0]);
	});

	test('may be none', () => expect(findNearest(target('rate'), [])).toBeNull());
});
