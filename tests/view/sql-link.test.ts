import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSqlQuery, parseSqlQuery } from '../../src/lib/view/sql-link';

test('any statement comes out of its link letter for letter', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (sql) => {
			const query = formatSqlQuery(sql);
			if (query !== null) expect(parseSqlQuery(new URL(`?${query}#cau-lenh`, 'https://x.vn/').searchParams)).toBe(sql);
			else expect(encodeURIComponent(sql).length).toBeGreaterThan(2000);
		})
	);
});

test('a link without a statement gives none, and one too long is not made', () => {
	expect(parseSqlQuery(new URLSearchParams('sql='))).toBeNull();
	expect(parseSqlQuery(new URLSearchParams('tinh=khanh-hoa'))).toBeNull();
	expect(formatSqlQuery('x'.repeat(10_000))).toBeNull();
});
