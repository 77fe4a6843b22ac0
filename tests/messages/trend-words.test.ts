import { describe, expect, test } from 'vitest';
import type { Figure, Locale } from '../../src/lib/domain/figure';
import { buildIndex } from '../../src/lib/domain/index-series';
import { findMissing } from '../../src/lib/domain/missing-periods';
import { buildTrends, type TrendPanel } from '../../src/lib/domain/series';
import { describeTrend } from '../../src/lib/messages/findings';
import { describeNewestChanges } from '../../src/lib/messages/trend-changes';
import { describeMissing } from '../../src/lib/messages/trend-gaps';
import { describeIndex, describeLeftOut } from '../../src/lib/messages/trend-index';
import { exampleFigure } from '../domain/example-figure';

const flow = { measure: 'flow' as const, unit: 'hồ sơ', indicatorName: 'Số hồ sơ', scopeId: 'toan-tinh' };
const at = (periodId: string, value: number, part: Partial<Figure> = {}): Figure =>
	exampleFigure({ periodId, value, ...flow, ...part });
const panelOf = (figures: Figure[]): TrendPanel => buildTrends(figures)[0] as TrendPanel;
/** Non-breaking spaces as plain ones. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the newest change', () => {
	const quarters = [at('2023-Q3', 44263), at('2024-Q3', 56863)];
	test('names both periods, the amount and the percent', () => {
		expect(plain(describeNewestChanges(panelOf(quarters), 'vi'))).toBe(
			'Khánh Hòa, quý III/2024 so với quý III/2023: +12.600 hồ sơ (+28,5 %).'
		);
		expect(plain(describeNewestChanges(panelOf(quarters), 'en'))).toBe(
			'Khánh Hòa, Q3 2024 against Q3 2023: +12,600 hồ sơ (+28.5%).'
		);
	});
	test.each([
		['a neutral indicator', { direction: 'neutral' }],
		['a figure that does not add up', { checks: 'mismatch' }],
		['an approximate figure', { flags: ['approx'] }]
	] as [string, Partial<Figure>][])('does not judge %s', (_, part) => {
		const said = describeNewestChanges(panelOf([at('2023-Q3', 10), at('2024-Q3', 20, part)]), 'vi');
		expect(said).toContain('so với');
		expect(said).not.toContain('cải thiện');
	});
	test('holds for spans of six and nine months', () => {
		const ytd = { measure: 'ytd' as const };
		expect(plain(describeNewestChanges(panelOf([at('2023-9M', 10, ytd), at('2024-9M', 15, ytd)]), 'vi'))).toContain(
			'9 tháng đầu năm 2024 so với 9 tháng đầu năm 2023: +5 hồ sơ (+50 %)'
		);
		expect(describeNewestChanges(panelOf([at('2023-H1', 10, ytd), at('2024-H1', 15, ytd)]), 'vi')).toContain('+5');
		expect(describeNewestChanges(panelOf([at('2023-H2', 10), at('2024-H1', 15)]), 'vi')).toContain(
			'6 tháng đầu năm 2024 so với 6 tháng cuối năm 2023'
		);
	});
	test('says nothing where there is nothing to compare with', () => {
		expect(describeNewestChanges(panelOf([at('2024-Q3', 20)]), 'vi')).toBe('');
	});
});

describe('the finding of a line', () => {
	const tell = (figures: Figure[], locale: Locale = 'vi'): string => plain(describeTrend(panelOf(figures), locale));
	test('says whether it rose or fell', () => {
		expect(tell([at('2021', 10), at('2022', 20)])).toBe(
			'Số hồ sơ: Khánh Hòa tăng từ 10 hồ sơ (năm 2021) lên 20 hồ sơ (năm 2022)'
		);
	});
	test('of a figure that does not add up tells both ends, that one should be looked at again, and no direction', () => {
		const figures = [at('2021', 10), at('2022', 20, { checks: 'mismatch' })];
		expect(tell(figures)).toBe('Số hồ sơ: Khánh Hòa 10 hồ sơ (năm 2021), 20 hồ sơ (cần xem lại) (năm 2022)');
		expect(tell(figures, 'en')).toBe('Số hồ sơ, Khánh Hòa: 10 hồ sơ (2021), 20 hồ sơ (to be checked) (2022)');
	});
	const place = (periodId: string, value: number, outOf: number | null = 63): Figure =>
		at(periodId, value, { measure: 'rank', unit: 'hạng', direction: 'lower', outOf, comparisonClass: 'any' });
	test('of places leaves out none between two that are told', () => {
		expect(tell([place('2020', 42), place('2021', 30), place('2022', 41)])).toBe(
			'Số hồ sơ: Khánh Hòa hạng 42/63 (năm 2020), hạng 30/63 (năm 2021), hạng 41/63 (năm 2022)'
		);
		const long = [40, 30, 20, 41, 12].map((value, i) => place(String(2018 + i), value));
		expect(tell(long)).toBe('Số hồ sơ: Khánh Hòa tăng từ hạng 41/63 (năm 2021) lên hạng 12/63 (năm 2022)');
	});
	test('of places among other numbers of provinces joins none, tells no change, and says so', () => {
		const panel = panelOf([place('2022', 16, 61), place('2023', 19, 63), place('2024', 8, 63)]);
		expect(panel.series[0]?.points.map(({ joinsPrevious }) => joinsPrevious)).toEqual([false, false, true]);
		expect(panel.series[0]?.points[1]?.previous).toBeNull();
		expect(describeMissing([], panel, 'vi')).toBe('Không nối hai thứ hạng xếp trong số tỉnh khác nhau.');
	});
	test.each(['approx', 'medium', 'doubt'] as const)(
		'says no direction on the strength of a figure flagged %s',
		(flag) => {
			const said = tell([at('2021', 10, { flags: [flag] }), at('2022', 20)]);
			expect(said).not.toMatch(/tăng|giảm/);
			expect(said.includes('cần xem lại')).toBe(flag === 'doubt');
		}
	);
});

describe('an index', () => {
	const say = (figures: Figure[], locale: Locale = 'vi'): string[] =>
		buildIndex(buildTrends(figures), null).groups.map((group) => plain(describeIndex(group, locale)));
	test.each([
		[137, 'tăng gấp 1,4 lần so với năm 2021'],
		[1250, 'tăng gấp 12,5 lần so với năm 2021'],
		[112.4, 'tăng 12,4 % so với năm 2021'],
		[100, 'bằng với năm 2021'],
		[79.6, 'giảm 20,4 % so với năm 2021']
	])('of %d is said as "%s"', (value, words) => {
		expect(say([at('2021', 100), at('2022', value)])).toEqual([`Số hồ sơ, Khánh Hòa ${words} (năm 2022)`]);
	});
	test('claims no growth on the strength of an approximate figure', () => {
		expect(say([at('2021', 100), at('2022', 137, { flags: ['approx'] })])).toEqual([
			'Số hồ sơ, Khánh Hòa: chỉ số ≈ 137 (năm 2022)'
		]);
	});
	test('is said in English too', () => {
		expect(say([at('2021', 100), at('2022', 137)], 'en')).toEqual([
			'Số hồ sơ, Khánh Hòa: 1.4 times the figure of 2021 (2022)'
		]);
	});
	test('tells what it leaves out, lines of one reason together', () => {
		const { leftOut } = buildIndex(
			buildTrends([at('2021', 0), at('2022', 5), at('2022-Q1', 4), at('2022-Q2', 5)]),
			'2021'
		);
		expect(describeLeftOut(leftOut, '2021', 'vi').map(plain)).toEqual([
			'Số hồ sơ, Khánh Hòa (tính theo năm): số của kỳ gốc là 0 hồ sơ, không chia được',
			'Số hồ sơ, Khánh Hòa (tính theo quý): không có số liệu của năm 2021 để làm gốc'
		]);
	});
});

test('gaps are told with their reason', () => {
	const panel = panelOf([at('2023-Q3', 1), at('2024-Q1', 2), at('2024-Q3', 3)]);
	const held = [{ provinceId: 'khanh-hoa', periodId: '2024-Q2' }];
	const spans = panel.series.flatMap((series) => findMissing(series, held));
	expect(describeMissing(spans, panel, 'vi')).toBe(
		'Chỗ trống trên đường: không có báo cáo quý IV/2023 của Khánh Hòa trong các nguồn đã thu thập; ' +
			'báo cáo quý II/2024 của Khánh Hòa không nêu số liệu này.'
	);
	expect(describeMissing([], panelOf([at('2024-Q2', 1), at('2024-Q3', 2)]), 'en')).toBe('');
});
