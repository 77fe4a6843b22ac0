import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findChange } from '../../src/lib/domain/change';
import type { Figure } from '../../src/lib/domain/figure';
import { findSpread, groupPanels, sortByValue } from '../../src/lib/domain/panels';
import { buildTrends, longestLine } from '../../src/lib/domain/series';
import { exampleFigure } from './example-figure';

const at = (periodId: string, value: number, part: Partial<Figure> = {}): Figure =>
	exampleFigure({ periodId, value, ...part });
const pointsOf = (figures: Figure[]) => buildTrends(figures)[0]?.series[0]?.points ?? [];

describe('buildTrends', () => {
	test('joins adjacent periods of one kind, and nothing else', () => {
		const points = pointsOf([at('2021', 70), at('2022', 80), at('2024-Q1', 81), at('2024-Q2', 82), at('2024-Q4', 83)]);
		expect(points.map((point) => point.joinsPrevious)).toEqual([false, true, false, true, false]);
	});

	test('names both periods of a change, in points for a rate', () => {
		const last = pointsOf([at('2023-Q3', 73.05), at('2024-Q2', 75), at('2024-Q3', 76.33)]).at(-1);
		expect(last?.previous).toMatchObject({ from: { periodId: '2024-Q2' }, difference: 1.33, percent: null });
		expect(last?.lastYear).toMatchObject({ from: { periodId: '2023-Q3' }, difference: 3.28, percent: null });
	});

	test('first halves of two years stand side by side', () => {
		const last = pointsOf([at('2023-H1', 70, { measure: 'ytd' }), at('2024-H1', 75, { measure: 'ytd' })]).at(-1);
		expect(last).toMatchObject({ joinsPrevious: true, lastYear: { from: { periodId: '2023-H1' }, difference: 5 } });
	});

	test('no line and no change crosses 1 July 2025', () => {
		const points = pointsOf([at('2025-Q2', 90), at('2025-Q3', 95)]);
		expect(points[1]).toMatchObject({ joinsPrevious: false, previous: null });
	});

	test('flows of a quarter and of a year become two panels', () => {
		const flow = { measure: 'flow' as const, unit: 'hồ sơ' };
		const panels = buildTrends([at('2022', 1000, flow), at('2024-Q3', 300, flow)]);
		expect(panels.map((panel) => panel.comparisonClass)).toEqual(['months-12', 'months-3']);
		expect(panels.map(longestLine)).toEqual([1, 1]);
	});

	test('keeps every figure once, whatever the mix', () => {
		const period = fc.constantFrom('2020', '2021', '2022', '2023-Q1', '2023-Q2', '2024-Q3', '2024-8M', '2025-Q3');
		const figure = fc.record({
			periodId: period,
			provinceId: fc.constantFrom('a', 'b', 'c'),
			scopeId: fc.constantFrom('x', 'y')
		});
		fc.assert(
			fc.property(fc.uniqueArray(figure, { selector: (f) => Object.values(f).join() }), (parts) => {
				const figures = parts.map((part, i) => exampleFigure({ ...part, id: `f${i}`, measure: 'flow', unit: 'hồ sơ' }));
				const kept = buildTrends(figures).flatMap((panel) =>
					panel.series.flatMap((series) => series.points.map((point) => point.figure.id))
				);
				expect([...kept].sort()).toEqual(figures.map((f) => f.id).sort());
			})
		);
	});
});

describe('findChange', () => {
	const flow = { measure: 'flow' as const, unit: 'hồ sơ' };
	test('counts change in percent too, but never from zero', () => {
		expect(findChange(at('2021', 200, flow), at('2022', 250, flow))).toMatchObject({ difference: 50, percent: 25 });
		expect(findChange(at('2021', 0, flow), at('2022', 250, flow))?.percent).toBeNull();
	});
	test('figures of two classes or two scopes have no change', () => {
		expect(findChange(at('2022', 200, flow), at('2024-Q3', 50, flow))).toBeNull();
		expect(findChange(at('2021', 1), at('2022', 2, { scopeId: 'cap-xa' }))).toBeNull();
	});
});

describe('groupPanels', () => {
	test('never puts two classes or two indicators on one axis', () => {
		const figures = [
			at('2022', 5, { measure: 'flow' }),
			at('2024-Q3', 1, { measure: 'flow' }),
			at('2022', 3, { indicatorId: 'khac' })
		];
		for (const panel of groupPanels(figures)) {
			expect(new Set(panel.figures.map((f) => `${f.indicatorId} ${f.comparisonClass}`)).size).toBe(1);
		}
		expect(groupPanels(figures)).toHaveLength(3);
	});
	test('low is first where low is good', () => {
		const late = { direction: 'lower' as const };
		expect(sortByValue([at('2022', 5, late), at('2022', 1, late)]).map((f) => f.value)).toEqual([1, 5]);
	});
	test('the spread takes the latest figure of each province and needs two of them', () => {
		const other = { provinceId: 'binh-thuan' };
		expect(findSpread([at('2021', 1), at('2022', 9)])).toBeNull();
		expect(findSpread([at('2021', 1), at('2022', 9), at('2022', 4, other)])).toMatchObject({
			first: { value: 9 },
			last: { value: 4 },
			distance: 5
		});
	});
});
