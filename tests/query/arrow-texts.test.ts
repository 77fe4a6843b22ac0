import { Table, tableFromIPC, tableToIPC, Utf8, vectorFromArray, type Vector } from 'apache-arrow';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRows } from '../../src/lib/query/arrow-rows';
import { readTexts } from '../../src/lib/query/arrow-texts';

const word = fc.constantFrom('', 'a', 'á', 'hồ sơ', 'hồ sơ trực tuyến', 'sơ', '\u0000', '𝔞');
const cells = fc.array(fc.option(fc.oneof(word, fc.string({ unit: 'binary' }))), { maxLength: 40 });

test('texts come back as they were, repeated or not, whole or in parts, nulls kept', () => {
	fc.assert(
		fc.property(cells, cells, fc.nat(40), (first, second, from) => {
			const column = vectorFromArray(first, new Utf8()).concat(vectorFromArray(second, new Utf8())) as Vector<Utf8>;
			const all = [...first, ...second];
			expect(readTexts(column)).toEqual(all);
			expect(readTexts(column.slice(from))).toEqual(all.slice(from));
		})
	);
});

test('a column of texts stands beside others in the rows', () => {
	const text = vectorFromArray(['hồ sơ', 'hồ sơ', null], new Utf8());
	const table = new Table({ n: vectorFromArray(Int32Array.of(1, 2, 3)), text });
	expect(toRows(tableFromIPC(tableToIPC(table, 'stream')))).toEqual([
		{ n: 1, text: 'hồ sơ' },
		{ n: 2, text: 'hồ sơ' },
		{ n: 3, text: null }
	]);
});
