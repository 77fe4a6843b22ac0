import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { elapsedShare, paceFigures, paceLead, unevenPlans } from '../../src/lib/domain/pace';
import { sinceJanuary } from '../../src/lib/domain/period';
import { groupPanels } from '../../src/lib/domain/panels';
import { describePanel } from '../../src/lib/messages/findings';
import { exampleFigure } from './example-figure';

const share = (part: Partial<Figure>): Figure =>
	exampleFigure({ scopeId: 'toan-tinh', plan: 'share', reportedText: null, reportedValue: null, ...part });
const august = share({ periodId: '2024-8M', value: 32.5, comparisonClass: 'to-month-8' });
const year = share({ periodId: '2022', provinceId: 'hai-duong', provinceName: 'Hải Dương', value: 100, comparisonClass: 'to-month-12' }); // prettier-ignore

describe('the part of the year gone', () => {
	it.each([
		['2024-8M', null, 66.7],
		['2023-Q1', null, 25],
		['2022', null, 100],
		['2022', '2022-12-15', 95.7],
		['2022', '2023-01-14', 100],
		['2024-8M', '2024-08-31', 66.7]
	])('%s, counted on %s: %s %%', (periodId, asOf, expected) => {
		expect(elapsedShare({ periodId, asOf })).toBe(expected);
	});

	it('is not known for periods that do not begin in January, nor for a day before the year', () => {
		for (const periodId of ['2024-Q3', '2021-2022', '2024-M08'])
			expect(elapsedShare({ periodId, asOf: null })).toBeNull();
		expect(elapsedShare({ periodId: '2024-8M', asOf: '2023-12-31' })).toBeNull();
	});

	it('grows with the months', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 11 }), (months) => {
				const at = (n: number): number => elapsedShare({ periodId: sinceJanuary(2024, n), asOf: null }) ?? NaN;
				expect(at(months + 1)).toBeGreaterThan(at(months));
				expect(at(months)).toBeCloseTo((months / 12) * 100, 1);
			})
		);
	});
});

describe('shares of yearly plans', () => {
	it('at different months share one axis, each with its own part of the year', () => {
		const paced = paceFigures([august, year]);
		expect(paced.map(({ elapsed }) => elapsed)).toEqual([66.7, 100]);
		expect(groupPanels(paced)).toHaveLength(1);
		expect(unevenPlans([august]).size).toBe(0);
		expect(paceFigures([august])).toEqual([august]);
	});

	it('growth over last year, counts and rates of other kinds are left alone', () => {
		const growth = [august, year].map((figure) => ({ ...figure, plan: null }));
		expect(paceFigures(growth)).toEqual(growth);
	});

	it('are ahead of or behind time only where more is better and the figure is certain', () => {
		const leadOf = (part: Partial<Figure>) => paceLead({ ...august, elapsed: 66.7, ...part });
		expect(leadOf({})).toBe(-34.2);
		expect(leadOf({ value: 70 })).toBe(3.3);
		for (const flag of ['approx', 'doubt', 'medium'] as const) expect(leadOf({ flags: [flag] })).toBeNull();
		expect(leadOf({ checks: 'mismatch' })).toBeNull();
		expect(leadOf({ direction: 'neutral' })).toBeNull();
		expect(paceLead(august)).toBeNull();
	});

	it('are told with the part of the year, and never ranked', () => {
		const [panel] = groupPanels(paceFigures([august, { ...year, flags: ['approx'] }]));
		expect(describePanel(panel as NonNullable<typeof panel>, 'vi').replaceAll('\u00a0', ' ')).toBe(
			'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn: Khánh Hòa 32,5 % sau 66,7 % thời gian của năm (8 tháng đầu năm 2024), ' +
				'chậm hơn thời gian; Hải Dương ≈ 100 % sau 100 % thời gian của năm (năm 2022)'
		);
	});
});
