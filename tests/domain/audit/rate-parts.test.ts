import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../src/lib/domain/number';
import { billions, checksOf, claim, indicator, modelOf, rateModel, verdictsOf } from './example-claims';

/** Spending and its two named parts, told as amounts and as rates of estimates that are not printed. */
const budget = modelOf(
	indicator('chi', { someParts: ['dau-tu', 'thuong-xuyen'] }),
	indicator('chi-du-toan', { someParts: ['dau-tu-du-toan', 'thuong-xuyen-du-toan'] }),
	...['dau-tu', 'thuong-xuyen', 'dau-tu-du-toan', 'thuong-xuyen-du-toan'].map((id) => indicator(id)),
	...['chi', 'dau-tu', 'thuong-xuyen'].map((id) =>
		indicator(`${id}-ty-le`, { numeratorId: id, denominatorId: `${id}-du-toan`, isShare: false })
	)
);
const part = fc.record({ plan: fc.integer({ min: 1000, max: 90_000 }), share: fc.integer({ min: 20, max: 99 }) });
const ofPart = (id: string, amount: number, plan: number) => [
	billions(id, amount),
	claim(`${id}-ty-le`, formatNumber((amount / plan) * 100, 1, 'vi'))
];

describe('parts of a budget against the whole', () => {
	test('a budget that was only rounded is never a mismatch', () => {
		fc.assert(
			fc.property(part, part, part, (first, second, rest) => {
				const spent = [first, second, rest].map(({ plan, share }) => (plan * share) / 100);
				const total = spent.reduce((sum, one) => sum + one, 0);
				const claims = [
					...ofPart('chi', total, first.plan + second.plan + rest.plan),
					...ofPart('dau-tu', spent[0] ?? 0, first.plan),
					...ofPart('thuong-xuyen', spent[1] ?? 0, second.plan)
				];
				expect(verdictsOf('implied', claims, budget)).not.toContain('mismatch');
				expect(verdictsOf('between', claims, budget)).not.toContain('mismatch');
			})
		);
	});

	test('denominators of the parts that exceed the one of the whole are told as the rate the whole would have', () => {
		const claims = [
			...ofPart('chi', 11_481, 17_187),
			...ofPart('dau-tu', 5_119, 12_734),
			...ofPart('thuong-xuyen', 6_280, 9_023)
		];
		const [check] = checksOf('implied', claims, budget);
		expect(check).toMatchObject({ verdict: 'mismatch', printed: 66.8 });
		expect(check?.recomputed).toBeCloseTo(52.77, 2);
		expect(check?.inputs).toHaveLength(5);
	});
});

describe('a rate between the rates of its parts', () => {
	const at = (scopeId: string, token: string) => claim('dung-ty-le', token, { scopeId });

	test('inside, outside with all levels, outside with agencies that may not be all', () => {
		expect(verdictsOf('between', [at('ba-cap', '99,5'), at('so', '99,6'), at('huyen', '98')], rateModel)).toEqual([
			'pass'
		]);
		expect(verdictsOf('between', [at('ba-cap', '97,3'), at('so', '99,6'), at('huyen', '98')], rateModel)).toEqual(['mismatch']); // prettier-ignore
		expect(verdictsOf('between', [at('nganh-doc', '96'), at('thue', '99,6'), at('hai-quan', '98')], rateModel)).toEqual(['unchecked']); // prettier-ignore
	});

	test('the rounding of whole and part is allowed', () => {
		expect(verdictsOf('between', [at('ba-cap', '98'), at('so', '98,4'), at('huyen', '98,2')], rateModel)).toEqual(['pass']); // prettier-ignore
	});
});

describe('amounts and rates of agencies whose counts make up the whole', () => {
	const at = (scopeId: string, count: string, rate: string) => [
		claim('dung', count, { scopeId }),
		claim('dung-ty-le', rate, { scopeId })
	];

	test('imply the denominator of the whole, no more and no less', () => {
		const parts = [...at('thue', '100', '50,00'), ...at('hai-quan', '300', '75,00')];
		expect(verdictsOf('implied', [...at('nganh-doc', '400', '66,67'), ...parts], rateModel)).toEqual(['pass']);
		expect(verdictsOf('implied', [...at('nganh-doc', '400', '60,00'), ...parts], rateModel)).toEqual(['mismatch']);
		expect(verdictsOf('implied', [...at('nganh-doc', '400', '70,00'), ...parts], rateModel)).toEqual(['mismatch']);
	});
});

test('two rates of one thing that is not printed must imply the same thing', () => {
	const model = modelOf(
		indicator('thu'),
		indicator('vuot'),
		indicator('thu-ty-le', { numeratorId: 'thu', denominatorId: 'du-toan' }),
		indicator('vuot-ty-le', { numeratorId: 'vuot', denominatorId: 'du-toan' }),
		indicator('du-toan')
	);
	const revenue = [billions('thu', 14_626), claim('thu-ty-le', '87,7'), billions('vuot', 3_502)];
	expect(verdictsOf('implied', [...revenue, claim('vuot-ty-le', '21')], model)).toEqual(['pass']);
	expect(verdictsOf('implied', [...revenue, claim('vuot-ty-le', '31')], model)).toEqual(['mismatch']);
});

describe('shares of one whole', () => {
	const model = modelOf(
		indicator('xong', { sumParts: ['dung', 'tre'] }),
		indicator('dung'),
		indicator('tre'),
		indicator('dung-ty-le', { numeratorId: 'dung', denominatorId: 'xong' }),
		indicator('tre-ty-le', { numeratorId: 'tre', denominatorId: 'xong' })
	);
	test.each([
		['99,8', '0,2', 'pass'],
		['93,93', '6,1', 'rounding'],
		['93,9', '7,1', 'mismatch'],
		['93,9', '5,1', 'mismatch']
	])('%s and %s: %s', (first, second, verdict) => {
		const claims = [claim('dung-ty-le', first), claim('tre-ty-le', second)];
		expect(verdictsOf('shares', claims, model)).toEqual([verdict]);
	});
});
