import { describe, expect, test } from 'vitest';
import { checksOf, claim, indicator, modelOf, rateModel, verdictsOf } from './example-claims';

const model = modelOf(
	indicator('kiem-tra', { atMost: [{ indicatorId: 'uy-ban', scopeId: 'huyen' }, { indicatorId: 'don-vi', scopeId: 'huyen' }] }), // prettier-ignore
	indicator('uy-ban'),
	indicator('don-vi'),
	indicator('hang', { measure: 'rank' })
);
const at = (id: string, token: string, scopeId = 'huyen') => claim(id, token, { scopeId });

describe('a count above the number of things there are', () => {
	test('only the tightest bound is told', () => {
		const checks = checksOf('limit', [at('kiem-tra', '11'), at('uy-ban', '8'), at('don-vi', '9')], model);
		expect(checks).toHaveLength(1);
		expect(checks[0]).toMatchObject({ verdict: 'mismatch', printed: 11, recomputed: 8, difference: 3 });
	});
	test('a bound holds at its scope alone', () => {
		expect(checksOf('limit', [at('kiem-tra', '11', 'tinh'), at('uy-ban', '8', 'tinh')], model)).toEqual([]);
	});
	test('equal is allowed, and so is room given by "about"', () => {
		expect(verdictsOf('limit', [at('kiem-tra', '8'), at('uy-ban', '8')], model)).toEqual(['pass']);
		const about = { ...at('uy-ban', '10'), flags: ['approx' as const] };
		expect(verdictsOf('limit', [at('kiem-tra', '11'), about], model)).toEqual(['rounding']);
	});
	test('another number stated for the same fact does not hide it', () => {
		const claims = [at('kiem-tra', '3'), { ...at('kiem-tra', '11'), id: 'form', isForm: true, line: 487 }, at('uy-ban', '8')]; // prettier-ignore
		expect(verdictsOf('limit', claims, model)).toEqual(['mismatch', 'pass']);
	});
});

test('a numerator above its denominator, where no rate says so', () => {
	expect(verdictsOf('limit', [claim('dung', '12'), claim('xong', '11')], rateModel)).toEqual(['mismatch']);
	const withRate = [claim('dung', '12'), claim('xong', '11'), claim('dung-ty-le', '109,1')];
	expect(checksOf('limit', withRate, rateModel).map(({ indicatorId }) => indicatorId)).toEqual(['dung-ty-le']);
});

test('a share above 100 % and a rank below the last place', () => {
	expect(verdictsOf('limit', [claim('dung-ty-le', '101')], rateModel)).toEqual(['mismatch']);
	expect(verdictsOf('limit', [claim('dung-ty-le', '100')], rateModel)).toEqual([]);
	const rank = (token: string) => [claim('hang', token, { measure: 'rank', unit: 'hạng', thing: 'hạng', outOf: 63 })];
	expect(verdictsOf('limit', rank('64'), model)).toEqual(['mismatch']);
	expect(verdictsOf('limit', rank('63'), model)).toEqual([]);
});
