import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/lib/domain/date';
import { formatBareValue, formatDifference, formatValue } from '../../src/lib/domain/format-value';
import { evaluateFormula } from '../../src/lib/domain/formula';
import { compareClaims, type Claim } from '../../src/lib/domain/primary';
import { foldText, isFound } from '../../src/lib/domain/search-text';
import { convertUnit, type UnitRule } from '../../src/lib/domain/unit';
import { findRangeBreach } from '../../src/lib/domain/value-range';
import { exampleFigure } from './example-figure';

describe('evaluateFormula', () => {
	test.each([
		['56863-12600', 44263],
		['14626/(1+38.5/100)', 10560.2888087],
		['-(2+3)*4', -20],
		['19 + 11', 30]
	])('%s', (formula, value) => {
		expect(evaluateFormula(formula)).toEqual({ ok: true, value: expect.closeTo(value, 6) });
	});
	test.each(['', '1+', '(1', '1/0', 'alert(1)', '2**3', '1,5+2', '1 2'])('refuses %s', (formula) => {
		expect(evaluateFormula(formula).ok).toBe(false);
	});
	test('agrees with JavaScript on every sum and product', () => {
		fc.assert(
			fc.property(fc.nat(1e6), fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), (a, b, c) => {
				const result = evaluateFormula(`${a}-${b}*(${c}+1)/${c}`);
				expect(result.ok && Math.abs(result.value - (a - (b * (c + 1)) / c)) <= 1e-6 * Math.max(1, a, b)).toBe(true);
			})
		);
	});
});

describe('convertUnit', () => {
	const rules = new Map<string, UnitRule>([
		['tỷ đồng', { unit: 'triệu đồng', factor: 1000 }],
		['đồng', { unit: 'triệu đồng', factor: 1e-6 }],
		['người', { unit: 'người', factor: 1 }]
	]);
	test('money to millions, to the last digit', () => {
		expect(convertUnit(14626, 'Tỷ đồng', 'triệu đồng', rules)).toBe(14626000);
		expect(convertUnit(59033653036, 'đồng', 'triệu đồng', rules)).toBe(59033.653036);
	});
	test('people never become money, unknown units nothing', () => {
		expect(convertUnit(5, 'người', 'triệu đồng', rules)).toBeNull();
		expect(convertUnit(5, 'cái', 'người', rules)).toBeNull();
	});
});

describe('findRangeBreach', () => {
	const rate = { measure: 'rate' as const, unit: '%', min: null, max: null, codes: [] };
	test('a rate lies between 0 and 100 unless the indicator says otherwise', () => {
		expect(findRangeBreach(99.59, rate)).toBeNull();
		expect(findRangeBreach(133, rate)).toBe('133 is above 100');
		expect(findRangeBreach(-14, rate)).toBe('-14 is below 0');
		expect(findRangeBreach(133, { ...rate, max: 1000 })).toBeNull();
	});
	test('things are whole, ranks start at one, codes are listed', () => {
		expect(findRangeBreach(1.5, { ...rate, measure: 'flow', unit: 'hồ sơ' })).toMatch('whole');
		expect(findRangeBreach(0, { ...rate, measure: 'rank', unit: 'hạng' })).toBe('0 is below 1');
		expect(findRangeBreach(3, { ...rate, measure: 'coded', unit: 'mã', codes: [0, 1, 2] })).toMatch('codes');
	});
});

describe('compareClaims', () => {
	const claim = (part: Partial<Claim>): Claim => ({
		id: 'a',
		documentKind: 'report',
		issuedOn: '2024-09-18',
		basis: 'reported',
		isForm: false,
		isApproximate: false,
		isDoubtful: false,
		isLessSure: false,
		asOf: null,
		line: 1,
		...part
	});
	const best = (...claims: Claim[]): string | undefined => [...claims].sort(compareClaims)[0]?.id;
	test('form before prose, later before earlier, official before press, reported before derived', () => {
		expect(best(claim({ id: 'prose' }), claim({ id: 'form', isForm: true, line: 600 }))).toBe('form');
		expect(best(claim({ id: 'old', issuedOn: '2022' }), claim({ id: 'new' }))).toBe('new');
		expect(best(claim({ id: 'press', documentKind: 'press', issuedOn: '2025-01-01' }), claim({ id: 'report' }))).toBe(
			'report'
		);
		expect(best(claim({ id: 'derived', basis: 'derived', issuedOn: '2025' }), claim({ id: 'reported' }))).toBe(
			'reported'
		);
	});
	test('a printed figure, whoever printed it, before one worked out from a rounded growth', () => {
		const estimate = claim({ id: 'estimate', basis: 'derived', isApproximate: true });
		const press = claim({ id: 'press', documentKind: 'press', line: null });
		expect(best(estimate, press)).toBe('press');
		expect(best(claim({ id: 'exact', basis: 'derived' }), press)).toBe('exact');
	});
	test('of two press figures the surer one, then the one counted later', () => {
		const sure = claim({ id: 'sure', documentKind: 'press', asOf: '2024-12-20' });
		expect(best(claim({ id: 'medium', documentKind: 'press', isLessSure: true }), sure)).toBe('sure');
		expect(best(claim({ id: 'early', documentKind: 'press', asOf: '2024-12-15' }), sure)).toBe('sure');
		expect(best(sure, claim({ id: 'whole year', documentKind: 'press' }))).toBe('whole year');
	});
	test('is an order: antisymmetric for any two claims', () => {
		const any = fc.record({
			id: fc.string(), documentKind: fc.constantFrom('report', 'plan', 'press'), issuedOn: fc.constantFrom('2022', '2024-09-18'),
			basis: fc.constantFrom('reported', 'derived'), isForm: fc.boolean(), isApproximate: fc.boolean(), isDoubtful: fc.boolean(),
			isLessSure: fc.boolean(), asOf: fc.constantFrom(null, '2022-10-01', '2022-12-20'), line: fc.option(fc.nat())
		}) as fc.Arbitrary<Claim>; // prettier-ignore
		fc.assert(fc.property(any, any, (a, b) => Math.sign(compareClaims(a, b)) + Math.sign(compareClaims(b, a)) === 0));
	});
});

describe('search', () => {
	test('finds with or without marks, in NFC or NFD, words in any order', () => {
		for (const query of ['hai duong', 'Hải Dương', 'HẢI DƯƠNG'.normalize('NFD'), 'duong hai'])
			expect(isFound('Tỉnh Hải Dương', query)).toBe(true);
		expect(isFound('Tỷ lệ hồ sơ giải quyết đúng hạn', 'dung han')).toBe(true);
		expect(isFound('Tỷ lệ hồ sơ giải quyết đúng hạn', 'ho so tre')).toBe(false);
		expect(foldText('Đúng hạn')).toBe('dung han');
	});
	test('every text is found by itself', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => isFound(text, text)));
	});
});

describe('values in words', () => {
	const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
	test.each([
		[exampleFigure({ value: 99.59 }), '99,59 %'],
		[exampleFigure({ value: 66687, unit: 'hồ sơ', measure: 'flow' }), '66.687 hồ sơ'],
		[exampleFigure({ value: 59033.653036, unit: 'triệu đồng', measure: 'flow' }), '59 tỷ đồng'],
		[exampleFigure({ value: 6237.85221, unit: 'triệu đồng', measure: 'flow' }), '6,2 tỷ đồng'],
		[exampleFigure({ value: 2990163, unit: 'triệu đồng', measure: 'ytd' }), '2.990 tỷ đồng'],
		[exampleFigure({ value: 19, unit: 'hạng', measure: 'rank', outOf: 63 }), 'hạng 19/63'],
		[exampleFigure({ value: 1, unit: 'mã', measure: 'coded', codeLabels: '0=Không;1=Có' }), 'Có'],
		[exampleFigure({ value: 600, unit: 'tin', measure: 'flow', flags: ['approx'] }), '≈ 600 tin'],
		[exampleFigure({ value: 90, reportedText: '90', reportedValue: 90, flags: ['approx', 'over'] }), 'hơn 90 %'],
		[exampleFigure({ value: 98.9, reportedText: '98,90', reportedValue: 98.9 }), '98,90 %'],
		[
			exampleFigure({ value: 29442.432, unit: 'lượt', measure: 'flow', basis: 'derived', flags: ['approx'] }),
			'≈ 29.400 lượt'
		]
	])('%#', (figure, text) => {
		expect(plain(formatValue(figure, 'vi'))).toBe(text);
	});
	test('differences are signed and rates change in points', () => {
		expect(plain(formatDifference(3.28, '%', 'rate', 'vi'))).toBe('+3,28 điểm %');
		expect(plain(formatDifference(-12600, 'hồ sơ', 'flow', 'vi'))).toBe('−12.600 hồ sơ');
		expect(plain(formatBareValue(exampleFigure({ value: 59033.653036, unit: 'triệu đồng' }), 'en'))).toBe('59,033.653');
	});
	test('dates', () => {
		expect(formatDate('2024-09-18', 'vi')).toBe('18/9/2024');
		expect(formatDate('2023', 'vi')).toBe('2023');
		expect(formatDate('2025-07', 'vi')).toBe('tháng 7/2025');
		expect(formatDate('2025-07', 'en')).toBe('July 2025');
	});
});
