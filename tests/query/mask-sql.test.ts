import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskSql } from '../../src/lib/query/mask-sql';

it.each([
	["SELECT 'a;b' AS x", 'SELECT _____ AS x'],
	["SELECT 'it''s; ok'", 'SELECT ___________'],
	['SELECT "a;""b" FROM x', 'SELECT _______ FROM x'],
	["SELECT E'a\\';b', 1", 'SELECT ________, 1'],
	["SELECT name'x'", 'SELECT name___'],
	['SELECT 1 -- ; no\n, 2', 'SELECT 1        \n, 2'],
	['SELECT /* a /* b; */ c */ 1', 'SELECT                    1'],
	['SELECT $$a;b$$, $t$;$$;$t$', 'SELECT _______, __________'],
	["SELECT 'open; to the end", 'SELECT _________________'],
	['SELECT 1 /* open; to the end', 'SELECT 1                    '],
	['SELECT ? + $1 - a$b', 'SELECT ? + $1 - a$b']
])('keeps the code of %s', (sql, code) => {
	expect(maskSql(sql)).toBe(code);
});

it('is letter for letter as long as the text, and changes no code', () => {
	const piece = fc.constantFrom("'", '"', '--', '/*', '*/', '\n', '$$', ';', '?', 'e', 'đ', '😀', ' ', '1', '\\');
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const sql = pieces.join('');
			const masked = maskSql(sql);
			expect(masked).toHaveLength(sql.length);
			for (let i = 0; i < sql.length; i++) expect([sql[i], ' ', '_']).toContain(masked[i]);
		})
	);
});
