import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClosableEngine } from '../../src/lib/query/duckdb-wasm';
import { ask } from '../../src/lib/query/engine';
import { exampleNames, exampleQueries } from '../../src/lib/query/example-queries';
import { calledNames, freeFunctions, tableFunctions } from '../../src/lib/query/free-functions';
import { inlineSql } from '../../src/lib/query/inline-sql';
import { questions, type QuestionName } from '../../src/lib/query/questions';
import { dataPageWords } from '../../src/lib/messages/data-page';
import { exampleArgs } from './example-args';
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

const refused = (sql: string): Promise<string[]> => ask(engine, freeFunctions, { sql });

/** Everything this engine has that a statement may not call, looked through by hand: a new engine has to be looked through again. */
const reviewed = [
	...['arrow_scan', 'arrow_scan_dumb', 'checkpoint', 'current_connection_id', 'current_query', 'current_query_id'],
	...[
		'current_transaction_id',
		'currval',
		'disable_logging',
		'duckdb_approx_database_count',
		'duckdb_connection_count'
	],
	...['duckdb_dependencies', 'duckdb_external_file_cache', 'duckdb_log_contexts', 'duckdb_logs', 'duckdb_logs_parsed'],
	...['duckdb_prepared_statements', 'duckdb_secret_types', 'duckdb_secrets', 'duckdb_sequences', 'duckdb_table_sample'],
	...['duckdb_temporary_files', 'duckdb_variables', 'enable_logging', 'error', 'force_checkpoint', 'glob', 'nextval'],
	...[
		'pragma_database_size',
		'pragma_metadata_info',
		'pragma_storage_info',
		'pragma_user_agent',
		'query',
		'query_table'
	],
	...['read_blob', 'read_csv', 'read_csv_auto', 'read_text', 'seq_scan', 'setseed', 'sniff_csv', 'stats'],
	...['test_vector_types', 'truncate_duckdb_logs', 'which_secret', 'write_log']
];

describe('the functions of the engine', () => {
	it('are all allowed or on the list of those that were looked at', async () => {
		const rows = await engine.run({
			sql: "SELECT DISTINCT function_name AS n FROM duckdb_functions() WHERE function_type <> 'pragma' AND regexp_full_match(function_name, '[a-z]\\w*')", // prettier-ignore
			params: []
		});
		const all = rows.map(({ n }) => String(n));
		expect(all.length).toBeGreaterThan(500);
		expect(await refused(all.map((name) => `${name}()`).join(' '))).toEqual(reviewed);
		for (const name of tableFunctions) expect(all).toContain(name);
	});
});

describe('is refused', () => {
	it.each([
		['SELECT * FROM checkpoint()', 'checkpoint'],
		['select * from Enable_Logging ()', 'enable_logging'],
		['SELECT * FROM system.main."force_checkpoint"/* ) */\n()', 'force_checkpoint'],
		['SELECT * FROM disable_logging\u00a0()', 'disable_logging'],
		['SELECT * FROM disable_logging\u200b()', 'disable_logging'],
		['SELECT NOT"write_log"(\'x\')', 'write_log'],
		["SELECT list_transform([1], lambda x: write_log('x'))", 'write_log'],
		["SELECT đe'\\', write_log('x') --'", 'write_log'],
		["SELECT 1 -- \r, write_log('x')", 'write_log'],
		["FROM query('FROM checkpoint()')", 'query'],
		["SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')", 'read_csv'],
		['SELECT setseed(0.5)', 'setseed']
	])('%s', async (sql, name) => expect(await refused(sql)).toEqual([name]));
});

describe('is allowed', () => {
	it.each([
		'SELECT \'checkpoint()\' AS "enable_logging()" -- glob()',
		'SELECT random(), uuid(), now(), count(*) FROM range(3) t(i)',
		'WITH checkpoint AS (SELECT 1) SELECT * FROM checkpoint',
		'SELECT x FROM unnest([1]) u(x) WHERE x IN (1)',
		'FROM duckdb_columns()'
	])('%s', async (sql) => expect(await refused(sql)).toEqual([]));

	it('every question the pages link to, and every example', async () => {
		for (const name of Object.keys(questions) as QuestionName[]) {
			if (name.startsWith('free-')) continue;
			for (const args of exampleArgs[name]) {
				expect(await refused(inlineSql(questions[name].build(args as never))), name).toEqual([]);
			}
		}
		const examples = exampleQueries('vi', dataPageWords.vi.console.heads);
		for (const name of exampleNames) expect(await refused(examples[name]), name).toEqual([]);
	});
});

it('names are those before brackets, once each', () => {
	expect(calledNames('SELECT "a""b"(1), F(f(2)), (3) FROM t (x)')).toEqual(['a"b', 'f', 't']);
});
