import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNativeEngine, type NativeEngine } from '../../src/lib/server/native-engine';
import type { ClosableEngine } from '../../src/lib/query/duckdb-wasm';
import type { Question, QueryEngine } from '../../src/lib/query/engine';
import { questions, type QuestionName } from '../../src/lib/query/questions';
import { exampleArgs } from './example-args';
import { writeFixture, type Fixture } from './fixture';
import { openWasmInNode } from './wasm-in-node';

let fixture: Fixture;
let native: NativeEngine;
let wasm: ClosableEngine;

beforeAll(async () => {
	fixture = await writeFixture();
	native = await openNativeEngine(fixture.dir);
	wasm = await openWasmInNode(fixture);
});
afterAll(async () => {
	await wasm.close();
	await native.close();
	fixture.remove();
});

const names = Object.keys(questions) as QuestionName[];
/** The types of arguments differ from question to question; `exampleArgs` has already tied them to their names. */
const questionOf = (name: QuestionName): Question<unknown, unknown> => questions[name] as Question<unknown, unknown>;

describe.each(names)('%s', (name) => {
	const question = questionOf(name);
	const cases = exampleArgs[name].map((args) => ({ args }));

	it.each(cases)('has one value for each ? and a plan on both engines: $args', async ({ args }) => {
		const { sql, params } = question.build(args);
		expect(sql.split('?').length - 1).toBe(params.length);
		for (const engine of [native, wasm] satisfies QueryEngine[]) {
			const plan = await engine.run({ sql: `EXPLAIN ${sql}`, params });
			expect(plan.length).toBeGreaterThan(0);
		}
	});

	it.each(cases)('is answered alike by native DuckDB and DuckDB-WASM: $args', async ({ args }) => {
		const statement = question.build(args);
		const rows = await native.run(statement);
		expect(await wasm.run(statement)).toStrictEqual(rows);
		question.read(rows);
	});

	it('answers something for its first example', async () => {
		expect(await native.run(question.build(exampleArgs[name][0]))).not.toHaveLength(0);
	});

	it('carries its own name', () => expect(question.name).toBe(name));
});

it('every question of the module is in the list', () => {
	const folder = new URL('../../src/lib/query/', import.meta.url);
	const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'engine.ts');
	const found = files.flatMap((file) =>
		[...readFileSync(new URL(file, folder), 'utf8').matchAll(/: Question<[^=]*> = \{\s*name: '([^']+)'/g)].map(
			(match) => match[1]
		)
	);
	expect(found.sort()).toEqual([...names].sort());
});
