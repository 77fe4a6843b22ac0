import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../src/lib/domain/number';
import { billions, checksOf, claim, indicator, modelOf, verdictsOf } from './example-claims';

const model = modelOf(
	indicator('tong', { sumParts: ['a', 'b', 'c'], someParts: ['x', 'y'] }),
	...['a', 'b', 'c', 'x', 'y'].map((id) => indicator(id))
);
const count = (id: string, value: number) => claim(id, formatNumber(value, 0, 'vi'));
const parts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 3, maxLength: 3 });
const named = (values: number[]) => values.map((value, i) => count('abc'.charAt(i), value));
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

describe('a total against its parts', () => {
	test('adds up, or is off by exactly the difference', () => {
		fc.assert(
			fc.property(parts, fc.integer({ min: -50, max: 50 }), (values, off) => {
				fc.pre(sum(values) + off >= 0);
				const [check] = checksOf('sum', [count('tong', sum(values) + off), ...named(values)], model);
				expect(check?.verdict).toBe(off === 0 ? 'pass' : 'mismatch');
				expect(check?.difference).toBe(off);
			})
		);
	});

	test('rounded amounts may miss their total by half a unit each', () => {
		fc.assert(
			fc.property(parts, (values) => {
				const claims = values.map((value, i) => billions('abc'.charAt(i), value / 1000));
				expect(verdictsOf('sum', [billions('tong', sum(values) / 1000), ...claims], model)).not.toContain('mismatch');
			})
		);
	});

	test('a part that is not printed leaves room below the total, not above it', () => {
		const [a, b] = [claim('a', '15'), claim('b', '25')];
		expect(verdictsOf('sum', [claim('tong', '40'), a, b], model)).toEqual(['pass']);
		const [short] = checksOf('sum', [claim('tong', '47'), a, b], model);
		expect(short).toMatchObject({ verdict: 'unchecked', reason: 'parts-missing', missing: ['c@tinh'] });
		expect(verdictsOf('sum', [claim('tong', '39'), a, b], model)).toEqual(['mismatch']);
	});

	test('parts that need not be all can only be too many', () => {
		const [x, y] = [claim('x', '587'), claim('y', '1.130')];
		expect(checksOf('sum', [claim('tong', '1.950'), x, y], model)[0]).toMatchObject({
			verdict: 'pass',
			reason: 'not-all-parts'
		});
		expect(verdictsOf('sum', [claim('tong', '1.700'), x, y], model)).toEqual(['mismatch']);
	});

	test('a part that is not printed itself is made of its own parts', () => {
		const nested = modelOf(
			indicator('tong', { sumParts: ['xong', 'con'] }),
			indicator('xong', { sumParts: ['som', 'muon'] }),
			...['con', 'som', 'muon'].map((id) => indicator(id))
		);
		const claims = [claim('tong', '10'), claim('con', '3'), claim('som', '5'), claim('muon', '2')];
		expect(checksOf('sum', claims, nested)[0]).toMatchObject({ verdict: 'pass', formula: '5+2+3' });
	});

	test('one number alone is no sum', () => {
		expect(checksOf('sum', [claim('tong', '40'), claim('a', '15')], model)).toEqual([]);
	});

	test('counts of different things may agree; where they differ nothing follows', () => {
		const services = claim('a', '30', { thing: 'dịch vụ công' });
		const rest = [claim('b', '5'), claim('c', '5')];
		expect(verdictsOf('sum', [claim('tong', '40'), services, ...rest], model)).toEqual(['pass']);
		const [check] = checksOf('sum', [claim('tong', '41'), services, ...rest], model);
		expect(check).toMatchObject({ verdict: 'unchecked', reason: 'other-unit' });
	});
});

describe('a whole against its levels and agencies', () => {
	const tree = indicator('nguoi', { addsOverScopes: true });
	const levels = { whole: 'tinh', parts: [{ scopeId: 'so', optional: false }, { scopeId: 'huyen', optional: false }, { scopeId: 'khoi', optional: true }] }; // prettier-ignore
	const open = modelOf(tree);
	const complete = modelOf({ ...tree, scopeEquations: [levels] });
	const at = (scopeId: string, token: string) => claim('nguoi', token, { scopeId });

	test('by equation: complete, so it can fall short', () => {
		expect(verdictsOf('scopes', [at('tinh', '30'), at('so', '10'), at('huyen', '20')], complete)).toEqual(['pass']);
		expect(verdictsOf('scopes', [at('tinh', '31'), at('so', '10'), at('huyen', '20')], complete)).toEqual(['mismatch']);
		const withOptional = [at('tinh', '31'), at('so', '10'), at('huyen', '20'), at('khoi', '1')];
		expect(verdictsOf('scopes', withOptional, complete)).toEqual(['pass']);
	});

	test('by the tree: more than the whole is a mismatch, less is undecided', () => {
		const some = [at('so', '10'), at('thue', '4'), at('hai-quan', '6')];
		expect(verdictsOf('scopes', [at('tinh', '20'), ...some], open)).toEqual(['pass']);
		expect(verdictsOf('scopes', [at('tinh', '19'), ...some], open)).toEqual(['mismatch']);
		expect(verdictsOf('scopes', [at('tinh', '25'), ...some], open)).toEqual(['unchecked']);
	});

	test('only the topmost scopes are added, and none that share members', () => {
		const claims = [at('tinh', '30'), at('huyen', '20'), at('nha-trang', '7'), at('van-ninh', '8'), at('thue', '10')];
		expect(checksOf('scopes', claims, open).find(({ scopeId }) => scopeId === 'tinh')?.formula).toBe('20+10');
		expect(checksOf('scopes', [at('tinh', '5'), at('so', '5'), at('khoi', '5')], open)).toEqual([]);
	});

	test('a scope made of others is their sum', () => {
		expect(verdictsOf('scopes', [at('ba-cap', '31'), at('so', '10'), at('huyen', '20')], open)).toEqual(['mismatch']);
	});

	test('an indicator that does not add over scopes is left alone', () => {
		expect(checksOf('scopes', [at('tinh', '1'), at('so', '10'), at('huyen', '20')], modelOf(indicator('nguoi')))).toEqual([]); // prettier-ignore
	});
});
