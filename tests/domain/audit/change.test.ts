import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../../src/lib/domain/audit/expression';
import { formatNumber } from '../../../src/lib/domain/number';
import { billions, checksOf, claim, indicator, modelOf, rateModel, stated, verdictsOf } from './example-claims';

describe('parseExpression', () => {
	test('reads ids with hyphens, bases, optional operands and months', () => {
		expect(parseExpression('(bien-che@2015 - bien-che) / 12 * months + khac?')).toEqual({
			ok: true,
			tokens: [
				'(',
				{ indicatorId: 'bien-che', base: '2015', isOptional: false },
				'-',
				{ indicatorId: 'bien-che', base: null, isOptional: false },
				')',
				'/',
				'12',
				'*',
				'months',
				'+',
				{ indicatorId: 'khac', base: null, isOptional: true }
			]
		});
	});
	test.each(['', 'a % b', 'Thu; DROP'])('refuses "%s"', (text) => expect(parseExpression(text).ok).toBe(false));
});

describe('a figure that follows from others', () => {
	const model = modelOf(
		indicator('giam', { followsFrom: 'truoc - sau + giai-the?' }),
		indicator('bien-che'),
		indicator('tinh-gian-ty-le', { followsFrom: '(bien-che@2015 - bien-che) / bien-che@2015 * 100' }),
		indicator('thu'),
		indicator('du-toan'),
		indicator('thu-ty-le', { numeratorId: 'thu', denominatorId: 'du-toan', isShare: false }),
		indicator('vuot', { followsFrom: 'thu - du-toan * months / 12' }),
		...['truoc', 'sau', 'giai-the'].map((id) => indicator(id))
	);

	test('by plain arithmetic, an optional part counting as nothing', () => {
		const rest = [claim('truoc', '95'), claim('sau', '53')];
		expect(verdictsOf('identity', [claim('giam', '42'), ...rest], model)).toEqual(['pass']);
		expect(verdictsOf('identity', [claim('giam', '43'), ...rest, claim('giai-the', '1')], model)).toEqual(['pass']);
		expect(verdictsOf('identity', [claim('giam', '43'), ...rest], model)).toEqual(['mismatch']);
		const [check] = checksOf('identity', [claim('giam', '42'), claim('truoc', '95')], model);
		expect(check).toMatchObject({ verdict: 'unchecked', reason: 'operand-missing', missing: ['sau'] });
	});

	test('by its growth since another period', () => {
		const claims = [claim('tinh-gian-ty-le', '13,2'), claim('bien-che', '1.859')];
		const base = claim('bien-che', '2.141', { periodId: '2015', line: 20 });
		expect(checksOf('change', [...claims, base], model)[0]).toMatchObject({
			verdict: 'pass',
			formula: '(2141-1859)/2141*100'
		});
		expect(checksOf('change', claims, model)[0]).toMatchObject({ verdict: 'unchecked', reason: 'base-missing' });
	});

	test('by a denominator that only a rate implies, with the rounding of that rate', () => {
		const period = { periodId: '2024-8M' };
		const claims = [
			billions('vuot', 3_502, period),
			billions('thu', 14_626, period),
			claim('thu-ty-le', '87,7', period)
		];
		expect(verdictsOf('identity', claims, model)).toEqual(['rounding']);
		expect(verdictsOf('identity', [billions('vuot', 3_602, period), ...claims.slice(1)], model)).toEqual(['mismatch']);
	});
});

describe('a growth stated in number and in percent', () => {
	const now = claim('dung', '253.432', { periodId: '2022' });
	const base = claim('dung', '97.484', { periodId: '2021', basis: 'derived', value: 155_948, formula: '253432-97484' });
	const change = (token: string) => [{ ...stated('dung', token, '2021'), periodId: '2022' }];

	test('agrees, or not', () => {
		expect(verdictsOf('change', [now, base], rateModel, change('62,51'))).toEqual(['pass']);
		const [check] = checksOf('change', [now, base], rateModel, change('9,84'));
		expect(check).toMatchObject({ verdict: 'mismatch', printed: 9.84, unit: '%' });
		expect(check?.observationIds).toEqual([now.id, base.id]);
	});

	test('printed by rounding it is never a mismatch', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (before, after) => {
				const growth = (after / before - 1) * 100;
				const [text, sign] = [formatNumber(Math.abs(growth), 2, 'vi'), Math.sign(growth)];
				const printed = { ...stated('dung', text, '2021'), periodId: '2022' };
				const signed = { ...printed, value: printed.value * sign, printedValue: printed.value * sign };
				const claims = [
					claim('dung', formatNumber(after, 0, 'vi'), { periodId: '2022' }),
					claim('dung', formatNumber(before, 0, 'vi'), { periodId: '2021' })
				];
				expect(verdictsOf('change', claims, rateModel, [signed])).toEqual(['pass']);
			})
		);
	});

	test('of a rate it may mean points or growth', () => {
		const rates = [
			claim('dung-ty-le', '76,33', { periodId: '2022' }),
			claim('dung-ty-le', '73,05', { periodId: '2021' })
		];
		const of = (token: string) => [{ ...stated('dung-ty-le', token, '2021'), periodId: '2022' }];
		expect(verdictsOf('change', rates, rateModel, of('3,28'))).toEqual(['pass']);
		expect(verdictsOf('change', rates, rateModel, of('4,49'))).toEqual(['pass']);
		expect(verdictsOf('change', rates, rateModel, of('28,5'))).toEqual(['mismatch']);
		expect(checksOf('change', rates.slice(0, 1), rateModel, of('3,28'))[0]).toMatchObject({ reason: 'base-missing' });
	});

	test('a base of another document can confirm, never refute', () => {
		const other = claim('dung', '155.948', { periodId: '2021', documentId: 'nam-truoc' });
		expect(verdictsOf('change', [now, other], rateModel, change('62,51'))).toEqual(['pass']);
		expect(checksOf('change', [now, other], rateModel, change('9,84'))[0]).toMatchObject({ reason: 'other-document' });
	});

	test('an earlier figure that was worked out from the percentage cannot confirm it', () => {
		const circular = { ...base, printedUnit: '%', printedText: '9,84', printedValue: 9.84 };
		expect(checksOf('change', [now, circular], rateModel, change('9,84'))[0]).toMatchObject({ reason: 'base-missing' });
	});
});
