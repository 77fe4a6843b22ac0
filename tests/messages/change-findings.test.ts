import { describe, expect, test } from 'vitest';
import type { Figure, Locale } from '../../src/lib/domain/figure';
import { groupPanels } from '../../src/lib/domain/panels';
import { pairPeriods } from '../../src/lib/domain/period-pairs';
import { describeChanges } from '../../src/lib/messages/change-findings';
import { differenceWords, percentWords, verdictWords } from '../../src/lib/ui/figures/change-words';
import { exampleFigure } from '../domain/example-figure';

const names: Record<string, string> = {
	'khanh-hoa': 'Khánh Hòa',
	'hai-duong': 'Hải Dương',
	'binh-thuan': 'Bình Thuận'
};
const [before, after] = ['2023-Q3', '2024-Q3'];

/** Both figures of a province. */
const rowOf = (provinceId: string, from: number, to: number, part: Partial<Figure> = {}): Figure[] =>
	[from, to].map((value, i) =>
		exampleFigure({
			provinceId,
			provinceName: names[provinceId] ?? provinceId,
			indicatorName: 'Tỷ lệ đúng hạn',
			periodId: i ? after : before,
			value,
			reportedText: null,
			...part
		})
	);
const count: Partial<Figure> = { measure: 'flow', unit: 'hồ sơ', indicatorName: 'Số hồ sơ', direction: 'neutral' };
const pairsOf = (figures: Figure[], periods = [before, after]) =>
	groupPanels(figures).flatMap((panel) => pairPeriods(panel, periods));
const tell = (figures: Figure[], locale: Locale = 'vi', periods = [before, after]): string =>
	describeChanges(pairsOf(figures, periods), locale).replaceAll('\u00a0', ' ');

describe('the finding of two periods', () => {
	test('says who changed most, in points for rates', () => {
		const figures = [...rowOf('khanh-hoa', 98, 99.5), ...rowOf('hai-duong', 97, 94), ...rowOf('binh-thuan', 95, 95.5)];
		expect(tell(figures)).toBe(
			'Tỷ lệ đúng hạn ở cấp huyện: Hải Dương thay đổi nhiều nhất, giảm 3 điểm %, từ 97 % (quý III/2023) xuống 94 % (quý III/2024)'
		);
		expect(tell(figures, 'en')).toContain('Hải Dương changed most, down by 3 percentage points, from 97%');
		expect(tell(figures.slice(0, 4))).toContain('Hải Dương thay đổi nhiều hơn');
	});

	test('and in percent for counts, of the broadest level', () => {
		const whole = { ...count, scopeId: 'toan-tinh', scopeName: 'Toàn tỉnh' };
		const figures = [
			...rowOf('khanh-hoa', 1000, 1100, whole),
			...rowOf('hai-duong', 10_000, 10_500, whole),
			...rowOf('khanh-hoa', 10, 50, count)
		];
		expect(tell(figures)).toBe(
			'Số hồ sơ: Khánh Hòa thay đổi nhiều hơn, tăng 10 %, từ 1.000 hồ sơ (quý III/2023) lên 1.100 hồ sơ (quý III/2024)'
		);
	});

	test('tells one province at one level without comparing it, and at several levels by level', () => {
		const one = rowOf('khanh-hoa', 98, 99.5);
		expect(tell(one)).toContain('Khánh Hòa tăng 1,5 điểm %, từ 98 % (quý III/2023) lên 99,5 % (quý III/2024)');
		expect(tell(one)).not.toMatch(/nhiều/);
		const commune = rowOf('khanh-hoa', 97, 97.5, { scopeId: 'cap-xa', scopeName: 'Cấp xã' });
		expect(tell([...one, ...commune])).toContain('của Khánh Hòa thay đổi nhiều hơn ở cấp huyện: tăng 1,5 điểm %');
	});

	test.each([
		['approximate', { flags: ['approx' as const] }],
		['doubtful', { flags: ['doubt' as const] }],
		['of medium confidence', { flags: ['medium' as const] }],
		['at odds with its report', { checks: 'mismatch' as const }]
	])('ranks nobody beside a figure that is %s', (_, part) => {
		const text = tell([...rowOf('khanh-hoa', 98, 99.5), ...rowOf('hai-duong', 97, 94, part)]);
		expect(text).not.toMatch(/nhiều|tăng|giảm/);
		expect(text).toContain('Khánh Hòa 98 % (quý III/2023), 99,5 % (quý III/2024); Hải Dương');
	});

	test('does not rank scores of different years, rates of unlike periods, ties, and counts from zero', () => {
		const score: Partial<Figure> = { measure: 'score', unit: 'điểm' };
		expect(tell([...rowOf('khanh-hoa', 60, 70, score), ...rowOf('hai-duong', 61, 62, score)])).not.toMatch(
			/nhiều|tăng/
		);
		const year = [exampleFigure({ periodId: '2022', value: 97 }), exampleFigure({ periodId: after, value: 99 })];
		expect(tell(year, 'vi', ['2022', after])).not.toMatch(/tăng/);
		expect(tell([...rowOf('khanh-hoa', 98, 99), ...rowOf('hai-duong', 97, 96)])).not.toMatch(/nhiều/);
		expect(tell([...rowOf('khanh-hoa', 0, 5, count), ...rowOf('hai-duong', 5, 6, count)])).not.toMatch(/nhiều/);
	});

	test('says when nothing changed', () => {
		expect(tell([...rowOf('khanh-hoa', 98, 98), ...rowOf('hai-duong', 97, 97)])).toContain('Khánh Hòa và Hải Dương không đổi'); // prettier-ignore
	});
});

describe('a change in a table', () => {
	const changeOf = (figures: Figure[]) => {
		const change = pairsOf(figures)[0]?.change;
		if (!change) throw new Error('the example has a change');
		return change;
	};
	const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

	test('is signed, in points or with percent, approximate where a figure is', () => {
		const rate = changeOf(rowOf('khanh-hoa', 98, 99.28));
		expect([differenceWords(rate, 'vi'), percentWords(rate, 'vi')].map(plain)).toEqual(['+1,28 điểm %', '']);
		const flow = changeOf(rowOf('khanh-hoa', 1000, 875, count));
		expect([differenceWords(flow, 'vi'), percentWords(flow, 'en')].map(plain)).toEqual(['−125 hồ sơ', '−12.5%']);
		const about = changeOf(rowOf('khanh-hoa', 1000, 2345, { ...count, flags: ['approx'] }));
		expect([differenceWords(about, 'vi'), percentWords(about, 'vi')].map(plain)).toEqual([
			'≈ +1.350 hồ sơ',
			'≈ +135 %'
		]);
		expect(percentWords(changeOf(rowOf('khanh-hoa', 0, 5, count)), 'vi')).toBe('');
	});

	test('is better or worse in words, or says why not', () => {
		const words = (from: number, to: number, part: Partial<Figure> = {}): string =>
			verdictWords(changeOf(rowOf('khanh-hoa', from, to, part)), 'vi');
		expect(words(98, 99)).toBe('có cải thiện');
		expect(words(98, 99, { direction: 'lower' })).toBe('kém đi');
		expect(words(98, 99, { direction: 'neutral' })).toBe('');
		expect(words(98, 99, { flags: ['doubt'] })).toContain('không đánh giá');
		const rank: Partial<Figure> = { measure: 'rank', unit: 'hạng', direction: 'lower', outOf: 63 };
		expect([words(20, 10, rank), words(10, 20, rank)]).toEqual(['xếp cao hơn', 'xếp thấp hơn']);
	});
});
