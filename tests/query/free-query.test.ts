import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/lib/domain/figure';
import { tableNames } from '../../src/lib/domain/tables';
import { dataPageWords } from '../../src/lib/messages/data-page';
import type { ClosableEngine } from '../../src/lib/query/duckdb-wasm';
import { ask, type QueryEngine } from '../../src/lib/query/engine';
import { EngineError } from '../../src/lib/query/engine-error';
import { exampleNames, exampleQueries } from '../../src/lib/query/example-queries';
import { answerFree, freeColumns } from '../../src/lib/query/free-answer';
import { findRefusal, freeQuery } from '../../src/lib/query/free-query';
import { readSqlFault } from '../../src/lib/query/sql-fault';
import { writeFixture, type Fixture } from './fixture';
import { openWasmInNode } from './wasm-in-node';

let fixture: Fixture;
let engine: ClosableEngine;
beforeAll(async () => {
	fixture = await writeFixture();
	engine = await openWasmInNode(fixture);
});
afterAll(async () => {
	await engine.close();
	fixture.remove();
});

const answer = (sql: string, most: number) => answerFree((question, args) => ask(engine, question, args), sql, most);

/** Every table, column, row and value, and nothing besides. */
async function everything(from: QueryEngine): Promise<unknown> {
	const run = (sql: string) => from.run({ sql, params: [] });
	return {
		tables: await run('SELECT table_name, column_count FROM duckdb_tables() ORDER BY table_name'),
		others: await run(
			"SELECT database_name FROM duckdb_databases() WHERE NOT internal UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal UNION ALL SELECT function_name FROM duckdb_functions() WHERE NOT internal AND function_type LIKE '%macro%'"
		),
		rows: await Promise.all(tableNames.map((table) => run(`FROM ${table} ORDER BY ALL`)))
	};
}

const writing = [
	"INSERT INTO areas VALUES ('x', 1, 'x', 'x')",
	'DROP TABLE areas',
	'CREATE TABLE x (a INTEGER)',
	'CREATE OR REPLACE VIEW areas AS SELECT 1',
	'CREATE MACRO f() AS 1',
	"COPY areas TO 'x.csv'",
	"COPY areas FROM 'x.csv'",
	"ATTACH 'x.db' AS x",
	'DETACH memory',
	'INSTALL httpfs',
	'LOAD httpfs',
	"SET memory_limit = '1GB'",
	'RESET memory_limit',
	'PRAGMA enable_profiling',
	'CALL enable_logging()',
	'USE main',
	'DELETE FROM areas',
	'TRUNCATE areas',
	'UPDATE areas SET position = 0',
	'ALTER TABLE areas RENAME TO x',
	'BEGIN TRANSACTION',
	'CHECKPOINT',
	'VACUUM',
	'ANALYZE',
	'PREPARE p AS SELECT 1',
	'EXECUTE p',
	"EXPORT DATABASE 'x'",
	"IMPORT DATABASE 'x'",
	'explain delete from areas',
	'EXPLAIN ANALYZE DROP TABLE areas',
	'/* SELECT */ DROP TABLE areas'
];
const many = ['SELECT 1; SELECT 2', 'SELECT 1; DROP TABLE areas', "SELECT ';'; DELETE FROM areas --", ';SELECT 1'];
/** What a check of the words lets through must still do nothing. */
const hidden = [
	'WITH x AS (SELECT 1) DELETE FROM areas',
	'WITH x AS (DELETE FROM areas RETURNING *) SELECT * FROM x',
	"FROM areas INSERT INTO areas VALUES ('x', 1, 'x', 'x')",
	'SELECT 1) x; DELETE FROM areas --',
	'SELECT 1) TO x',
	'SELECT * INTO x FROM areas',
	"SELECT * FROM query('DROP TABLE areas')",
	"SELECT * FROM query('INSERT INTO areas VALUES (1)')",
	"SELECT nextval('x')",
	'SUMMARIZE DELETE FROM areas',
	'DESCRIBE DROP TABLE areas'
];

describe('what would change the data', () => {
	it.each(writing)('is refused with its word before any engine starts: %s', (sql) => {
		expect(findRefusal(sql)).toMatchObject({ why: 'word', word: expect.stringMatching(/^[A-Z_]+$/) as string });
	});
	it.each(many)('is refused as more than one statement: %s', (sql) =>
		expect(findRefusal(sql)).toEqual({ why: 'many' })
	);

	it('does nothing even where the words were not checked: the engine refuses each', async () => {
		const before = await everything(engine);
		for (const sql of [...writing, ...many.slice(0, 3), ...hidden]) {
			await expect(engine.run(freeQuery(sql)), sql).rejects.toMatchObject({ kind: 'query' });
			await expect(engine.run(freeQuery(sql, 5)), sql).rejects.toMatchObject({ kind: 'query' });
		}
		expect(await everything(engine)).toEqual(before);
	});
});

describe('what reads', () => {
	it.each([
		'SELECT 1',
		'(SELECT 1) UNION (SELECT 2)',
		'with x as (select 1 as a) select * from x',
		'FROM areas',
		'VALUES (1), (2)',
		'TABLE areas',
		'DESCRIBE areas',
		'SHOW TABLES',
		'SUMMARIZE areas',
		'EXPLAIN SELECT 1',
		'EXPLAIN ANALYZE FROM areas',
		'-- first\nSELECT 1; -- last ; ;\n',
		'SELECT \'DROP TABLE areas; \' AS "x;"',
		'SELECT 1 AS "delete"'
	])('runs: %s', async (sql) => {
		expect(findRefusal(sql)).toBeNull();
		const { rows, columns } = await answer(sql, 10);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows[0]).toHaveLength(columns.length);
	});

	it.each(['', ' \n ', ';', '-- nothing'])('is missing: "%s"', (sql) => {
		expect(findRefusal(sql)).toEqual({ why: 'empty' });
	});

	it('keeps its order and stops at the limit', async () => {
		const sql = 'SELECT i FROM range(5000) t(i) ORDER BY i DESC';
		const { rows, more } = await answer(sql, 3000);
		expect(more).toBe(true);
		expect(rows.map(([i]) => i)).toEqual(Array.from({ length: 3000 }, (_, i) => 4999 - i));
	});

	it('tells names and kinds of its columns without rows', async () => {
		const sql =
			"SELECT 1 AS a, 1.5::DECIMAL(9,2) AS b, DATE '2024-01-02' AS c, true AS d, 'x' AS e, [1] AS f, count(*) AS g WHERE false";
		expect((await ask(engine, freeColumns, { sql })).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
			'a number',
			'b number',
			'c date',
			'd boolean',
			'e text',
			'f text',
			'g number'
		]);
	});
});

/** The engine's own message about a statement, as the page tells it. */
async function faultOf(sql: string) {
	const error: unknown = await engine.run(freeQuery(sql, 10)).catch((caught: unknown) => caught);
	if (!(error instanceof EngineError)) throw new Error(`${sql} has no fault`);
	return readSqlFault(error.message, sql);
}

describe('a fault', () => {
	it.each([
		['SELECT * FROM nope', 'name'],
		['SELECT nope FROM areas', 'name'],
		['SELECT nope(1)', 'name'],
		['SELECT 1 1', 'syntax'],
		["SELECT CAST('x' AS DOUBLE)", 'value'],
		['SELECT current_date', 'lacks-date'],
		['SELECT today()', 'lacks-date'],
		['SELECT localtimestamp', 'lacks-date'],
		['SELECT now()::DATE', 'lacks-date'],
		['SELECT now()::TIME', 'lacks-zone'],
		["SELECT now() AT TIME ZONE 'Asia/Ho_Chi_Minh'", 'lacks-zone'],
		["SELECT date_trunc('month', now())", 'lacks-zone'],
		['SELECT now() - INTERVAL 1 DAY', 'lacks-zone'],
		["SELECT strftime(now(), '%Y')", 'lacks-zone'],
		["SELECT current_setting('TimeZone')", 'lacks-zone'],
		["SELECT json_extract('{}', '$.a')", 'lacks-json'],
		["SELECT '{}'::JSON", 'lacks-json'],
		["SELECT '{}'->'$.a'", 'lacks-json'],
		['FROM areas ORDER BY name_vi COLLATE vi', 'lacks-collation'],
		["SELECT stem('a', 'porter')", 'lacks-other'],
		["FROM read_parquet('x')", 'outside'],
		["SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')", 'outside'],
		["FROM 'http://127.0.0.1:9/x.parquet'", 'outside'],
		["SELECT * FROM read_text('/etc/passwd')", 'outside'],
		["SELECT * FROM glob('*')", 'outside'],
		["SELECT count(DISTINCT repeat('x', 1000) || i) FROM range(3000000) t(i)", 'memory']
	])('is told by kind: %s', async (sql, kind) => {
		expect((await faultOf(sql)).kind).toBe(kind);
	});

	it('counts lines as the reader does and points where the reader wrote', async () => {
		const { message } = await faultOf('SELECT name_vi\nFROM areas\nWHERE nope = 1');
		expect(message).toMatch(/\nLINE 3: WHERE nope = 1\n {14}\^$/);
		expect(message.match(/LINE/g)).toHaveLength(1);
	});

	it('keeps the place under the letter where the number of the line gets shorter', async () => {
		const { message } = await faultOf(`${'\n'.repeat(8)}SELECT nope FROM areas`);
		expect(message).toMatch(/\nLINE 9: SELECT nope FROM areas\n {15}\^$/);
	});

	it('does not show the bracket the reader did not write', async () => {
		const { message } = await faultOf('SELECT count(*) FROM areas WHERE');
		expect(message).toBe('Parser Error: syntax error at the end of the text');
	});
});

describe.each(locales)('the examples in %s', (locale) => {
	const examples = exampleQueries(locale, dataPageWords[locale].console.heads);

	it.each(exampleNames)('%s is one statement that reads, and runs', async (name) => {
		expect(findRefusal(examples[name])).toBeNull();
		await answer(examples[name], 10);
	});
});
