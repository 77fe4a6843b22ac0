import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { tables } from '../../src/lib/domain/tables';
import type { DataSource } from '../../src/lib/query/data-source';
import { compare } from '../../src/lib/query/compare';
import { openWasmEngine, startEngine, type ClosableEngine } from '../../src/lib/query/duckdb-wasm';
import { ask } from '../../src/lib/query/engine';
import { freeQuery } from '../../src/lib/query/free-query';
import { exampleArgs } from './example-args';
import { writeFixture, type Fixture } from './fixture';
import { fixtureRows } from './fixture-rows';
import { openWasmInNode, WebWorkerInNode } from './wasm-in-node';

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

const run = (sql: string, from = engine) => from.run({ sql, params: [] });
const noData: DataSource = { files: [], read: () => Promise.reject(new Error('nothing to read')) };
/** Minutes of work for any engine. */
const endless = 'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3';

it('a table without rows is still a table', async () => {
	const bare = await writeFixture({ ...fixtureRows, form_rows: [] });
	const own = await openWasmInNode(bare);
	expect(await run('SELECT count(form_code)::INTEGER AS rows FROM form_rows', own)).toEqual([{ rows: 0 }]);
	await own.close();
	bare.remove();
});

describe('DuckDB-WASM', () => {
	it('answers many questions at once', async () => {
		const [args] = exampleArgs.compare;
		const answers = await Promise.all(Array.from({ length: 20 }, () => ask(engine, compare, args)));
		for (const answer of answers) expect(answer).toEqual(answers[0]);
	});

	it.each(['SELEC 1', 'SELECT nothing FROM observations', "SELECT CAST('x' AS DOUBLE)", 'SELECT 1; SELECT 2', ''])(
		'says that the query is at fault, and lives on: %s',
		async (sql) => {
			await expect(run(sql)).rejects.toMatchObject({ name: 'EngineError', kind: 'query' });
			expect(await run('SELECT 1 AS a')).toEqual([{ a: 1 }]);
		}
	);

	it.each([
		'SELECT 1 AS a',
		'SELECT 1 AS a; ;\n',
		'SELECT 1 AS a -- the end',
		'FROM areas ORDER BY position LIMIT 1',
		'WITH x AS (SELECT 2 AS a) SELECT * FROM x',
		'VALUES (1)',
		'DESCRIBE areas',
		'SHOW TABLES',
		'SUMMARIZE areas'
	])('lets a reader read: %s', async (sql) => {
		expect(await engine.run(freeQuery(sql))).not.toHaveLength(0);
	});

	it.each([
		'DELETE FROM areas',
		'DROP TABLE areas',
		'UPDATE areas SET position = 0',
		"INSERT INTO areas VALUES ('x', 1, 'x', 'x')",
		'CREATE TABLE x (a INTEGER)',
		'SELECT 1) ; DROP TABLE areas; SELECT * FROM (SELECT 1',
		'SELECT 1) x; DELETE FROM areas --',
		'WITH x AS (SELECT 1) DELETE FROM areas',
		'EXPLAIN ANALYZE DELETE FROM areas',
		'PRAGMA enable_profiling',
		'BEGIN',
		'DELETE FROM areas RETURNING *'
	])('lets no reader change what charts show: %s', async (sql) => {
		await expect(engine.run(freeQuery(sql))).rejects.toMatchObject({ kind: 'query' });
		expect(await run('SELECT CAST(count(*) AS INTEGER) AS n FROM areas')).toEqual([{ n: 2 }]);
	});

	it('runs what a console asks: SHOW, DESCRIBE, EXPLAIN', async () => {
		expect((await run('SHOW TABLES')).map((row) => row.name)).toContain('observations');
		expect((await run('DESCRIBE observations')).length).toBe(Object.keys(tables.observations).length);
		expect((await run('EXPLAIN SELECT 1')).length).toBeGreaterThan(0);
	});

	it.each([
		'LOAD icu',
		"LOAD 'http://127.0.0.1:9/x.duckdb_extension.wasm'",
		"SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')",
		"SELECT * FROM read_parquet('http://127.0.0.1:9/x.parquet')",
		"SELECT * FROM 'http://127.0.0.1:9/x.csv'",
		"ATTACH 'http://127.0.0.1:9/x.db'",
		"COPY areas TO 'x.csv'",
		'SET enable_external_access = true',
		'SET autoload_known_extensions = true',
		'RESET memory_limit'
	])('reaches nothing outside and lets nothing undo that: %s', async (sql) => {
		await expect(run(sql)).rejects.toMatchObject({ kind: 'query' });
	});

	it('survives a query too big for its memory', async () => {
		await expect(run("SELECT count(DISTINCT repeat('x', 1000) || i) FROM range(3000000) t(i)")).rejects.toMatchObject({
			kind: 'query',
			message: expect.stringContaining('Out of Memory') as string
		});
		expect(await run('SELECT 1 AS a')).toEqual([{ a: 1 }]);
	});

	it('gives up at the deadline, with everything behind it, and stays closed', async () => {
		const impatient = await openWasmInNode(fixture, 3000);
		const [first, second] = [run(endless, impatient), run('SELECT 1', impatient)];
		await expect(first).rejects.toMatchObject({ kind: 'timeout' });
		await expect(second).rejects.toMatchObject({ kind: 'timeout' });
		await expect(run('SELECT 1', impatient)).rejects.toMatchObject({ kind: 'timeout' });
	});

	it('rejects what is pending when its worker dies', async () => {
		// The engine's client writes the death of its worker to the console.
		const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
		const worker = new WebWorkerInNode();
		const doomed = await openWasmInNode(fixture, 60_000, worker);
		const pending = run(endless, doomed);
		worker.inner.emit('error', new Error('killed'));
		await expect(pending).rejects.toMatchObject({ kind: 'crash', message: 'the engine died: killed' });
		log.mockRestore();
	});

	it('closes: what is pending and what comes later rejects', async () => {
		const closing = await openWasmInNode(fixture);
		const pending = run(endless, closing);
		await closing.close();
		await expect(pending).rejects.toMatchObject({ kind: 'crash' });
		await expect(run('SELECT 1', closing)).rejects.toMatchObject({ kind: 'crash' });
	});

	it('does not hang on a file that is no engine', async () => {
		const worker = new WebWorkerInNode() as unknown as Worker;
		await expect(startEngine(worker, fixture.dir, noData, { deadlineMs: 5000 })).rejects.toMatchObject({
			name: 'EngineError'
		});
	});

	it('can be cancelled while it starts and afterwards', async () => {
		const controller = new AbortController();
		const starting = startEngine(new WebWorkerInNode() as unknown as Worker, 'x', noData, {
			deadlineMs: 5000,
			signal: controller.signal
		});
		controller.abort(new Error('the reader left'));
		await expect(starting).rejects.toThrow('the reader left');
	});

	it('says that the browser lacks what it needs', async () => {
		const urls = {
			dataUrl: 'http://127.0.0.1:9/',
			engineUrl: 'http://127.0.0.1:9/e.gz',
			workerUrl: 'http://127.0.0.1:9/w.js'
		};
		// Node has no Worker of the web.
		await expect(openWasmEngine({ ...urls, edition: 'x', deadlineMs: 1000 })).rejects.toMatchObject({
			kind: 'no-wasm'
		});
	});
});
