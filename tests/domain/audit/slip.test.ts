import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../src/lib/domain/number';
import { checksOf, claim, indicator, modelOf, rateModel, verdictsOf } from './example-claims';

const model = modelOf(indicator('luot'));
const at = (periodId: string, value: number) => claim('luot', formatNumber(value, 0, 'vi'), { periodId });

describe('a figure out of line with the other periods', () => {
	test('by ten, against several that agree: a slip', () => {
		const claims = [at('2022', 120_000), at('2023', 110_000), at('2024-Q1', 3_000)];
		expect(checksOf('slip', claims, model)).toMatchObject([{ verdict: 'mismatch', periodId: '2024-Q1' }]);
	});

	test('flows of a quarter and of a year are compared per month', () => {
		expect(verdictsOf('slip', [at('2022', 120_000), at('2023', 110_000), at('2024-Q1', 30_000)], model)).toEqual([]);
	});

	test('by ten, against one other period: told, not judged', () => {
		const [check] = checksOf('slip', [at('2022', 702_223), at('2024-Q3', 15_946)], model);
		expect(check).toMatchObject({ verdict: 'unchecked', reason: 'one-period', periodId: '2024-Q3' });
	});

	test('any figure printed in the wrong unit by a thousand is found, whichever it is', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1_000_000, max: 2_000_000 }),
				fc.integer({ min: 1_000_000, max: 2_000_000 }),
				fc.boolean(),
				(a, b, isFirst) => {
					const claims = [at('2022', isFirst ? a / 1000 : a), at('2023', isFirst ? b : b / 1000)];
					expect(verdictsOf('slip', claims, model)).toEqual(['mismatch']);
				}
			)
		);
	});

	test('growth, small counts and the other side of a boundary change are left alone', () => {
		expect(verdictsOf('slip', [at('2022', 100_000), at('2023', 400_000)], model)).toEqual([]);
		expect(verdictsOf('slip', [at('2022', 4), at('2023', 40)], model)).toEqual([]);
		expect(verdictsOf('slip', [at('2024', 1_000), at('2026', 1_000_000)], model)).toEqual([]);
	});

	test('a figure that adds up with others of its own report has not slipped alone', () => {
		const year = (periodId: string, [rate, part, whole]: [string, string, string]) => [
			claim('dung-ty-le', rate, { periodId }),
			claim('dung', part, { periodId }),
			claim('xong', whole, { periodId })
		];
		const claims = [...year('2022', ['50,00', '1.000', '2.000']), ...year('2023', ['50,00', '10.000', '20.000'])];
		expect(verdictsOf('slip', claims, rateModel)).toEqual([]);
	});
});
