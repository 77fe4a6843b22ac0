import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Statement } from '../../src/lib/query/engine';
import type { Question } from '../../src/lib/query/engine';
import { freeQuery } from '../../src/lib/query/free-query';
import { inlineSql } from '../../src/lib/query/inline-sql';
import { questions, type QuestionName } from '../../src/lib/query/questions';
import { exampleArgs } from './example-args';
import { fixtureEngine } from './fixture-engine';

const engine = fixtureEngine();
const inlined = (statement: Statement): Statement => ({ sql: inlineSql(statement), params: [] });

describe.each(Object.keys(questions) as QuestionName[])('%s', (name) => {
	const question = questions[name] as Question<unknown, unknown>;
	const cases = exampleArgs[name].map((args) => ({ args }));

	it.each(cases)('gives the same rows with its values written into it, in the console too: $args', async ({ args }) => {
		const statement = question.build(args);
		const rows = await engine.run(statement);
		expect(await engine.run(inlined(statement))).toStrictEqual(rows);
		if (/^\s*(SELECT|WITH)/i.test(statement.sql)) {
			expect(await engine.run(freeQuery(inlineSql(statement)))).toStrictEqual(rows);
		}
	});
});

it('writes any value so that it comes back as it was', async () => {
	const cell: fc.Arbitrary<Cell> = fc.oneof(
		// DuckDB's texts hold no NUL; a half of a surrogate pair is no text.
		fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
		fc.constantFrom("o'hara", "''", "'; DROP TABLE areas; --", '?', '--', '/*', '\\', '$$', "E'\\'", '"', '\n', 'đúng hạn', ''),
		fc.integer(),
		fc.double({ noNaN: true, noDefaultInfinity: true }),
		fc.boolean(),
		fc.constant(null)
	); // prettier-ignore
	await fc.assert(
		fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (params) => {
			// Question marks that are none, a sign before a value and a comment behind it.
			const columns = params.map((_, i) => `? AS "c?${i}"`).join(', -- ?\n');
			const sql = `SELECT ${columns}, '?' AS "?" /* ? */`;
			const [row = {}] = await engine.run(inlined({ sql, params }));
			params.forEach((value, i) => expect(row[`c?${i}`]).toBe(Object.is(value, -0) ? 0 : value));
			expect(row['?']).toBe('?');
		}),
		{ numRuns: 200 }
	);
	expect(await engine.run(inlined({ sql: 'SELECT 1 -? AS a, 1 - ? AS b', params: [-2, -0.5] }))).toEqual([
		{ a: 3, b: 1.5 }
	]);
});

it.each<[string, Cell, string]>([
	['a fraction', 1.25, 'DOUBLE'],
	['a tiny number', 1e-9, 'DOUBLE'],
	['a whole number', 3, 'INTEGER'],
	['a text', '3', 'VARCHAR'],
	['yes or no', true, 'BOOLEAN']
])('%s keeps its type', async (_, value, type) => {
	expect(await engine.run(inlined({ sql: 'SELECT typeof(?) AS t', params: [value] }))).toEqual([{ t: type }]);
});

it('refuses a statement whose values and question marks are not as many', () => {
	expect(() => inlineSql({ sql: 'SELECT ?, ?', params: [1] })).toThrow(/more than 1 placeholders/);
	expect(() => inlineSql({ sql: "SELECT '?'", params: [1] })).toThrow(/0 placeholders for 1 values/);
	expect(() => inlineSql({ sql: 'SELECT ?', params: [Infinity] })).toThrow(/no literal/);
});
