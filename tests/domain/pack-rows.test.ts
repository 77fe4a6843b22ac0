import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows, unpackRows } from '../../src/lib/domain/pack-rows';

const value = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0), fc.boolean(), fc.constant(null), fc.array(fc.string())); // prettier-ignore
const rows = fc.array(fc.record({ id: fc.string(), value, few: fc.constantFrom('a', '1', 1, null, 'null'), some: fc.string() }, { requiredKeys: ['id', 'value', 'few'] })); // prettier-ignore

test('what is unpacked is what was packed', () => {
	fc.assert(fc.property(rows, (all) => void expect(unpackRows(packRows(all))).toEqual(all)));
});

test('a value is written once', () => {
	const packed = packRows([
		{ name: 'Khánh Hòa', value: 1 },
		{ name: 'Khánh Hòa', value: 2 }
	]);
	expect(packed.columns.name).toEqual({ values: ['Khánh Hòa'], places: null });
});
