import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures, type Figure } from '../../src/lib/domain/figure';
import { formatUnit, formatValue } from '../../src/lib/domain/format-value';
import { groupPanels, type Panel } from '../../src/lib/domain/panels';
import { parsePeriod } from '../../src/lib/domain/period';
import { monthsOf, scalePerMonth, unevenIndicators } from '../../src/lib/domain/scale';
import { describePanel } from '../../src/lib/messages/findings';
import { exampleFigure } from './example-figure';

const count = (part: Partial<Figure>): Figure =>
	exampleFigure({ measure: 'flow', unit: 'hồ sơ', direction: 'neutral', reportedText: null, ...part });
const quarter = count({ periodId: '2024-Q3', value: 66_687 });
const year = count({ periodId: '2022', provinceId: 'hai-duong', value: 1_200_000 });

describe('counts of unlike spans', () => {
	it('become averages per month that name the count and its months', () => {
		const [first, second] = scalePerMonth([quarter, year]);
		expect(first).toMatchObject({ value: 22_229, basis: 'derived', monthly: { total: 66_687, months: 3 } });
		expect(second).toMatchObject({ value: 100_000, monthly: { total: 1_200_000, months: 12 } });
		expect(first?.comparisonClass).toBe(second?.comparisonClass);
		expect(formatValue(first as Figure, 'vi')).toBe('22.229\u00a0hồ\u00a0sơ/tháng');
		expect(formatValue(first as Figure, 'en')).toBe('22,229\u00a0hồ\u00a0sơ/month');
		expect(formatUnit(first as Figure, 'vi')).toBe('hồ sơ/tháng');
		expect(formatUnit(quarter, 'vi')).toBe('hồ sơ');
	});

	it('tell money in billions a month', () => {
		const money = count({ unit: 'triệu đồng', value: 3_288_000, periodId: '2024-Q3' });
		const [scaled] = scalePerMonth([money, count({ unit: 'triệu đồng', periodId: '2022' })]);
		expect(formatValue(scaled as Figure, 'vi')).toBe('1.096\u00a0tỷ\u00a0đồng/tháng');
	});

	it('of one month stay as they were counted', () => {
		const [month] = scalePerMonth([count({ periodId: '2024-M08', value: 7 }), year]);
		expect(month).toMatchObject({ value: 7, basis: 'reported', monthly: { total: 7, months: 1 } });
	});

	it('stay alone where all spans of an indicator are equally long', () => {
		const figures = [quarter, count({ periodId: '2023-Q1' })];
		expect(scalePerMonth(figures)).toEqual(figures);
		expect(unevenIndicators(figures).size).toBe(0);
	});
});

it('averages per month stand beside each other in the title, none of them called highest', () => {
	const older = count({ periodId: '2022', value: 1_300_000 });
	const [panel] = groupPanels(scalePerMonth([quarter, older, { ...year, provinceName: 'Hải Dương' }]));
	expect(describePanel(panel as Panel, 'vi').replaceAll('\u00a0', ' ')).toBe(
		'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn, Cấp huyện: Khánh Hòa 22.229 hồ sơ/tháng (quý III/2024); Hải Dương 100.000 hồ sơ/tháng (năm 2022)'
	);
});

describe('what is never divided', () => {
	it.each(['rate', 'stock', 'score', 'rank', 'coded', 'cumulative'] as const)('%s', (measure) => {
		expect(monthsOf(count({ measure, plan: 'done' }))).toBeNull();
	});

	it('a running total, unless it is what a yearly plan is measured by: the plan itself is that of a whole year', () => {
		const total = { measure: 'ytd', periodId: '2024-8M' } as const;
		expect(monthsOf(count({ ...total, plan: 'done' }))).toBe(8);
		expect(monthsOf(count({ ...total, plan: null }))).toBeNull();
		expect(monthsOf(count({ ...total, plan: 'done', periodId: '2024-Q3' }))).toBeNull();
		expect(monthsOf(count({ ...total, plan: 'done', periodId: '2021-2022' }))).toBeNull();
	});

	it('a count made before its period ended, and one in percent', () => {
		expect(monthsOf(count({ periodId: '2022', asOf: '2022-12-14' }))).toBeNull();
		expect(monthsOf(count({ periodId: '2022', asOf: '2023-01-14' }))).toBe(12);
		expect(monthsOf(count({ unit: '%' }))).toBeNull();
	});
});

it('an average times its months is the count, to three digits; nothing else of a figure changes', () => {
	const figure = fc.record({
		measure: fc.constantFrom(...measures),
		periodId: fc.constantFrom('2022', '2023-Q1', '2024-H1', '2024-M08', '2024-8M', '2021-2022'),
		value: fc.nat(5_000_000),
		unit: fc.constantFrom('hồ sơ', '%', 'triệu đồng'),
		plan: fc.constantFrom('done' as const, 'share' as const, null),
		indicatorId: fc.constantFrom('a', 'b')
	});
	fc.assert(
		fc.property(fc.array(figure, { maxLength: 12 }), (parts) => {
			const figures = parts.map((part, i) => exampleFigure({ ...part, id: String(i) }));
			scalePerMonth(figures).forEach((scaled, i) => {
				const source = figures[i] as Figure;
				if (!scaled.monthly) return expect(scaled).toBe(source);
				const { total, months } = scaled.monthly;
				expect(total).toBe(source.value);
				expect(months).toBe(parsePeriod(source.periodId)?.months);
				expect(Math.abs(scaled.value * months - total)).toBeLessThanOrEqual(Math.max(0.006 * total, 1e-9));
				expect([scaled.id, scaled.flags, scaled.checks]).toEqual([source.id, source.flags, source.checks]);
				expect(['flow', 'ytd']).toContain(scaled.measure);
			});
		})
	);
});
