import { expect, test } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { scaleGroups } from '../../src/lib/domain/shared-scale';
import { exampleFigure } from './example-figure';

const chart = (part: Partial<Figure>): Figure[] => [exampleFigure(part)];
const sizes = (...charts: Figure[][]): number[] => scaleGroups(charts).map((group) => group.length);

test('one unit, measure and class share a scale, whatever the indicator', () => {
	expect(sizes(chart({ indicatorId: 'a' }), chart({ indicatorId: 'b' }))).toEqual([2, 2]);
});

test('other units, measures or lengths of period do not', () => {
	const flow = { measure: 'flow' as const, unit: 'hồ sơ' };
	expect(sizes(chart({}), chart(flow), chart({ ...flow, unit: 'người' }))).toEqual([1, 1, 1]);
	expect(sizes(chart({ ...flow, periodId: '2022' }), chart({ ...flow, periodId: '2024-Q3' }))).toEqual([1, 1]);
	expect(sizes(chart(flow), chart({ ...flow, measure: 'stock' }))).toEqual([1, 1]);
});

test('points and places of two indices are not on one scale', () => {
	for (const measure of ['score', 'rank', 'coded'] as const) {
		const part = { measure, unit: 'điểm' };
		expect(sizes(chart({ ...part, indicatorId: 'pci' }), chart({ ...part, indicatorId: 'papi' }))).toEqual([1, 1]);
		expect(sizes(chart({ ...part, scopeId: 'x' }), chart({ ...part, scopeId: 'y' }))).toEqual([2, 2]);
	}
});

test('no charts, and charts without figures, are no error', () => {
	expect(scaleGroups([])).toEqual([]);
	expect(scaleGroups([[], []])).toEqual([[], []]);
});
