import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../src/lib/domain/number';
import { billions, checksOf, claim, indicator, modelOf, rateModel, verdictsOf } from './example-claims';

const count = (id: string, value: number) => claim(id, formatNumber(value, 0, 'vi'));
const counts = fc
	.tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
	.map(([whole, share]) => ({ whole, part: Math.floor(whole * share) }));
const decimals = fc.integer({ min: 0, max: 2 });

describe('a rate against its own counts', () => {
	test('rounded is a pass, cut off is no mismatch', () => {
		fc.assert(
			fc.property(counts, decimals, ({ whole, part }, digits) => {
				const exact = (part / whole) * 100;
				const cut = Math.floor(exact * 10 ** digits + 1e-9) / 10 ** digits;
				const inputs = [count('dung', part), count('xong', whole)];
				const judge = (value: number): string[] =>
					verdictsOf('rate', [claim('dung-ty-le', formatNumber(value, digits, 'vi')), ...inputs], rateModel);
				expect(judge(exact)).toEqual(['pass']);
				expect(['pass', 'rounding']).toContain(judge(cut)[0]);
			})
		);
	});

	test('two units of the last digit off are a mismatch, upwards and downwards', () => {
		fc.assert(
			fc.property(counts, decimals, fc.constantFrom(-1, 1), ({ whole, part }, digits, side) => {
				const wrong = (part / whole) * 100 + side * 2 * 10 ** -digits;
				fc.pre(wrong >= 0);
				const printed = claim('dung-ty-le', formatNumber(wrong, digits, 'vi'));
				const [check] = checksOf('rate', [printed, count('dung', part), count('xong', whole)], rateModel);
				expect(check?.verdict).toBe('mismatch');
				expect(Math.abs(check?.difference ?? 0)).toBeGreaterThan(check?.tolerance ?? 0);
			})
		);
	});

	test('a rate of rounded amounts is never a mismatch', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1000, max: 2e7 }),
				fc.double({ min: 0.01, max: 1, noNaN: true }),
				(whole, share) => {
					const claims = [
						claim('dung-ty-le', formatNumber(share * 100, 2, 'vi')),
						billions('dung', (whole * share) / 1000),
						billions('xong', whole / 1000)
					];
					expect(verdictsOf('rate', claims, rateModel)).not.toContain('mismatch');
				}
			)
		);
	});
});

describe('what belongs to a rate', () => {
	const [part, whole] = [claim('dung', '221'), claim('xong', '232')];
	const inForm = { isForm: true, line: 500 };

	test('says what was printed, what follows and by how much they differ', () => {
		const [check] = checksOf('rate', [claim('dung-ty-le', '100'), part, whole], rateModel);
		expect(check).toMatchObject({ printed: 100, tolerance: 0.5, formula: '221/232*100', lines: [10] });
		expect(check?.recomputed).toBeCloseTo(95.2586, 4);
		expect(check?.observationIds).toHaveLength(3);
	});

	test('numbers of the same place come before numbers of the other', () => {
		const form = [claim('dung-ty-le', '50', inForm), claim('dung', '1', inForm), claim('xong', '2', inForm)];
		const prose = [claim('dung-ty-le', '95,26'), part, whole];
		const [first, second] = checksOf('rate', [...form, ...prose], rateModel);
		expect([first?.verdict, second?.verdict]).toEqual(['pass', 'pass']);
	});

	test('a rate that is only repeated elsewhere is held against its first statement, not against the counts again', () => {
		const claims = [claim('dung-ty-le', '95,26'), part, whole, claim('dung-ty-le', '99', { line: 400 })];
		expect(checksOf('rate', claims, rateModel).map(({ lines }) => lines)).toEqual([[10]]);
		expect(verdictsOf('conflict', claims, rateModel)).toEqual(['mismatch']);
	});

	test.each([
		['no numerator', [claim('dung-ty-le', '95'), whole], 'numerator-missing', ['dung']],
		['no denominator', [claim('dung-ty-le', '95'), part], 'denominator-missing', ['xong']],
		['nothing', [claim('dung-ty-le', '95')], 'numerator-missing', ['dung', 'xong']],
		[
			'other period',
			[claim('dung-ty-le', '95'), part, { ...whole, periodId: '2023' }],
			'denominator-missing',
			['xong']
		],
		[
			'other document',
			[claim('dung-ty-le', '95'), part, { ...whole, documentId: 'x' }],
			'denominator-missing',
			['xong']
		],
		['division by zero', [claim('dung-ty-le', '0'), claim('dung', '0'), claim('xong', '0')], 'zero-denominator', []]
	])('%s: unchecked, and why', (_, claims, reason, missing) => {
		const [check] = checksOf('rate', claims, rateModel);
		expect(check).toMatchObject({ verdict: 'unchecked', reason, missing, recomputed: null });
	});

	test('a denominator that is only printed in parts is added up', () => {
		const model = modelOf(
			indicator('tre-ty-le', { numeratorId: 'tre', denominatorId: 'tong' }),
			indicator('tre'),
			indicator('tong', { sumParts: ['xong', 'dang'] }),
			indicator('xong'),
			indicator('dang')
		);
		const claims = [
			claim('tre-ty-le', '1,59'),
			claim('tre', '9.761'),
			claim('xong', '596.533'),
			claim('dang', '18.512')
		];
		expect(checksOf('rate', claims, model)[0]).toMatchObject({
			verdict: 'pass',
			formula: '9761/(596533+18512)*100'
		});
	});

	test('a count of another scope in the same sentence can confirm a rate, never refute it', () => {
		const other = { ...whole, scopeId: 'ba-cap', line: 11 };
		expect(verdictsOf('rate', [claim('dung-ty-le', '95,26'), part, other], rateModel)).toEqual(['pass']);
		const [check] = checksOf('rate', [claim('dung-ty-le', '80'), part, other], rateModel);
		expect(check).toMatchObject({ verdict: 'unchecked', reason: 'other-scope' });
	});

	test('but not where the rate of that scope is printed as well', () => {
		const claims = [
			claim('dung-ty-le', '95,26', { scopeId: 'thue' }),
			claim('dung-ty-le', '95', { scopeId: 'nganh-doc' }),
			{ ...part, scopeId: 'nganh-doc' },
			{ ...whole, scopeId: 'nganh-doc' }
		];
		const ofTax = checksOf('rate', claims, rateModel).find(({ scopeId }) => scopeId === 'thue');
		expect(ofTax).toMatchObject({ verdict: 'unchecked', reason: 'numerator-missing' });
	});

	test('approximate numbers are given room', () => {
		const about = claim('dung', '200', { flags: ['approx'] });
		expect(verdictsOf('rate', [claim('dung-ty-le', '95,26'), about, whole], rateModel)).toEqual(['rounding']);
	});
});
