import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClosableEngine } from '../../src/lib/query/duckdb-wasm';
import type { Question } from '../../src/lib/query/engine';
import { freeQuery } from '../../src/lib/query/free-query';
import { neededFiles } from '../../src/lib/query/needed-files';
import { questions, type QuestionName } from '../../src/lib/query/questions';
import { trend } from '../../src/lib/query/trend';
import { openNativeEngine, type NativeEngine } from '../../src/lib/server/native-engine';
import { exampleArgs } from './example-args';
import { writeFixture, type Fixture } from './fixture';
import { fixtureRows } from './fixture-rows';
import { openWasmInNode, WebWorkerInNode } from './wasm-in-node';

let whole: Fixture;
let parts: Fixture;
let native: NativeEngine;
let nativeOfParts: NativeEngine;
let wasm: ClosableEngine;
/** Holds so few rows that nearly every question pushes others out. */
let tight: ClosableEngine;
const fewRows = 12;

beforeAll(async () => {
	whole = await writeFixture();
	parts = await writeFixture(fixtureRows, { mostInOneFile: 1, enoughInPart: 2, mostInPart: 4 });
	native = await openNativeEngine(whole.dir);
	nativeOfParts = await openNativeEngine(parts.dir);
	wasm = await openWasmInNode(parts);
	tight = await openWasmInNode(parts, 60_000, new WebWorkerInNode(), fewRows);
});
afterAll(async () => {
	await Promise.all([wasm, tight, native, nativeOfParts].map((engine) => engine.close()));
	whole.remove();
	parts.remove();
});

const names = Object.keys(questions) as QuestionName[];
const questionOf = (name: QuestionName): Question<unknown, unknown> => questions[name] as Question<unknown, unknown>;
const observationFiles = () => parts.manifest.files.filter(({ table }) => table === 'observations');

describe('observations in parts', () => {
	it('hold every row once, no part of two areas, none too large, each with what the manifest says', async () => {
		const files = observationFiles();
		expect(files.length).toBeGreaterThan(4);
		expect(files.every(({ part, rows }) => part !== undefined && rows > 0 && rows <= 4)).toBe(true);
		const all = 'SELECT observation_id, area_id FROM observations ORDER BY observation_id';
		expect(await nativeOfParts.run({ sql: all, params: [] })).toEqual(await native.run({ sql: all, params: [] }));
		for (const { part, path } of files) {
			expect(path).toMatch(new RegExp(`^observations\\.${part?.area_id}\\.\\d{3}\\.parquet$`));
		}
	});

	it('are the same bytes on every run', async () => {
		const again = await writeFixture(fixtureRows, { mostInOneFile: 1, enoughInPart: 2, mostInPart: 4 });
		expect(again.manifest).toEqual(parts.manifest);
		again.remove();
	});
});

describe.each(names)('%s over parts', (name) => {
	it.each(exampleArgs[name].map((args) => ({ args })))('is answered as over all rows: $args', async ({ args }) => {
		const statement = questionOf(name).build(args);
		const rows = await native.run(statement);
		expect(await nativeOfParts.run(statement)).toStrictEqual(rows);
		expect(await wasm.run(statement)).toStrictEqual(rows);
	});
});

describe('an engine that holds few rows', () => {
	const base = { locale: 'vi', provinceIds: ['khanh-hoa', 'hai-duong', 'binh-thuan'] } as const;
	const ids = ['dung-han', 'ho-so', 'xep-hang', 'khao-sat', 'bo-trong'];
	const choices = [[], ['nha-trang'], ['toan-tinh', 'hai-quan'], ['khong-co']].flatMap((scopeIds) =>
		ids.map((id) => trend.build({ ...base, indicatorIds: [id], scopeIds }))
	);

	it('answers in any order, also when asked many things at once', async () => {
		const wanted = [];
		for (const statement of choices) wanted.push(await native.run(statement));
		expect(wanted.filter((rows) => rows.length > 0).length).toBeGreaterThan(5);
		for (const [i, statement] of choices.entries()) expect(await tight.run(statement)).toStrictEqual(wanted[i]);
		const [turned, turnedWanted] = [choices.toReversed(), wanted.toReversed()];
		expect(await Promise.all(turned.map((statement) => tight.run(statement)))).toStrictEqual(turnedWanted);
	});

	it('holds no more than it may, and says so where a statement needs more', async () => {
		for (const statement of choices) await tight.run(statement);
		const [held] = await tight.run({
			sql: "SELECT CAST(sum(estimated_size) AS INTEGER) AS rows FROM duckdb_tables() WHERE schema_name = 'parts'",
			params: []
		});
		expect(held?.rows).toBeLessThanOrEqual(fewRows);
		const everything = freeQuery('SELECT count(*) FROM observations');
		await expect(tight.run(everything)).rejects.toMatchObject({ kind: 'too-much' });
		expect(await tight.run(freeQuery('SELECT count(*)::INTEGER AS n FROM areas'))).toEqual([{ n: 2 }]);
	});

	it('lets no reader see or change how the rows are held', async () => {
		const tables = await tight.run(freeQuery('SHOW TABLES'));
		expect(tables.map((row) => row.name)).toContain('observations');
		expect(tables.length).toBe(new Set(parts.manifest.files.map(({ table }) => table)).size);
		await expect(wasm.run(freeQuery('DROP VIEW observations'))).rejects.toMatchObject({ kind: 'query' });
	});
});

describe('neededFiles', () => {
	const paths = (sql: string, reads?: Parameters<typeof neededFiles>[1]['reads']): string[] =>
		neededFiles(parts.manifest.files, { sql, ...(reads ? { reads } : {}) }).map(({ path }) => path);

	it('are those of the tables a statement names, all parts where it does not say what it reads', () => {
		expect(paths('SELECT 1')).toEqual([]);
		expect(paths('FROM areas')).toEqual(['areas.parquet']);
		expect(paths('FROM "Observations"')).toEqual(observationFiles().map(({ path }) => path));
		expect(paths("FROM query_table('obser' || 'vations')").length).toBe(parts.manifest.files.length);
	});

	it('are the parts of an indicator, its overview apart from single bodies', () => {
		const asked = (reads: NonNullable<Parameters<typeof neededFiles>[1]['reads']>) =>
			neededFiles(parts.manifest.files, { sql: 'FROM observations', reads }).map(({ part }) => part);
		expect(asked({ indicatorIds: [] })).toEqual([]);
		const overview = asked({ indicatorIds: ['dung-han'], scopeIds: [] });
		expect(overview.length).toBeGreaterThan(0);
		for (const part of overview) expect(part).toMatchObject({ area_id: 'thu-tuc', scopes: 'overview' });
		expect(asked({ indicatorIds: ['dung-han'] }).length).toBeGreaterThan(overview.length);
		for (const part of asked({ indicatorIds: ['dung-han'], scopeIds: ['nha-trang'] })) {
			expect(part?.scope_range[0] && part.scope_range[0] <= 'nha-trang').toBe(true);
		}
	});
});
