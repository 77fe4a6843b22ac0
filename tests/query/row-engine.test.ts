import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataFile, Manifest } from '../../src/lib/domain/tables';
import { compare } from '../../src/lib/query/compare';
import { trend } from '../../src/lib/query/trend';
import type { Question, Statement } from '../../src/lib/query/engine';
import { decodeColumns } from '../../src/lib/query/rows/column-table';
import { RowEngine } from '../../src/lib/query/rows/row-engine';
import { openNativeEngine, type NativeEngine } from '../../src/lib/server/native-engine';
import { exampleArgs } from './example-args';
import { writeFixture, type Fixture } from './fixture';
import { fixtureRows } from './fixture-rows';

interface Ground {
	dir: string;
	manifest: Pick<Manifest, 'files'>;
	native: NativeEngine;
	rows: RowEngine;
	read: string[];
	ids: Record<'province_id' | 'indicator_id' | 'scope_id' | 'period_id', string[]>;
}

async function groundOf(dir: string, manifest: Pick<Manifest, 'files'>, mostRows?: number): Promise<Ground> {
	const native = await openNativeEngine(dir);
	const read: string[] = [];
	const source = {
		files: manifest.files,
		read: (file: DataFile) => {
			read.push(file.path);
			return decodeColumns(file, new Uint8Array(readFileSync(join(dir, file.path))));
		}
	};
	const idsOf = async (column: string): Promise<string[]> =>
		(await native.run({ sql: `SELECT DISTINCT ${column} AS id FROM observations ORDER BY 1`, params: [] })).map(
			({ id }) => id as string
		);
	const ids = {
		province_id: await idsOf('province_id'),
		indicator_id: await idsOf('indicator_id'),
		scope_id: await idsOf('scope_id'),
		period_id: await idsOf('period_id')
	};
	return { dir, manifest, native, rows: new RowEngine(source, mostRows), read, ids };
}

const grounds: Record<string, Ground> = {};
const fixtures: Fixture[] = [];
beforeAll(async () => {
	const whole = await writeFixture();
	const parts = await writeFixture(fixtureRows, { mostInOneFile: 1, enoughInPart: 2, mostInPart: 4 });
	fixtures.push(whole, parts);
	grounds.fixture = await groundOf(whole.dir, whole.manifest);
	grounds.parts = await groundOf(parts.dir, parts.manifest);
	const site = 'static/data';
	grounds.site = await groundOf(site, JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8')) as Manifest);
});
afterAll(async () => {
	await Promise.all(Object.values(grounds).map(({ native }) => native.close()));
	for (const fixture of fixtures) fixture.remove();
});

const ground = (name: string): Ground => grounds[name] as Ground;

async function expectAlike({ native, rows }: Ground, statement: Statement): Promise<number> {
	const answer = await native.run(statement);
	expect(await rows.run(statement)).toStrictEqual(answer);
	return answer.length;
}

describe.each(['fixture', 'parts'])('over %s', (name) => {
	const questions = [compare, trend] as Question<never, unknown>[];
	it.each(questions)('$name is answered as native DuckDB answers it, order and nulls included', async (question) => {
		for (const args of exampleArgs[question.name as 'compare' | 'trend'])
			await expectAlike(ground(name), question.build(args as never));
	});
});

describe.each(['fixture', 'parts', 'site'])('over %s, with drawn arguments', (name) => {
	it('figures chosen from rows are those of native DuckDB', async () => {
		const { ids } = ground(name);
		const some = (list: string[], least = 0) => fc.subarray(list, { minLength: Math.min(least, list.length), maxLength: Math.min(12, list.length) }); // prettier-ignore
		const args = fc.record({
			locale: fc.constantFrom('vi' as const, 'en' as const),
			provinceIds: some(ids.province_id, 1),
			indicatorIds: some(ids.indicator_id, 1),
			scopeIds: fc.oneof(fc.constant([]), some(ids.scope_id)),
			periods: fc.oneof(fc.constant('latest' as const), some(ids.period_id, 1)),
			onlyOfficial: fc.boolean(),
			until: fc.constantFrom(undefined, undefined, '2022-12-31', '2024-06-30')
		});
		let answered = 0;
		await fc.assert(
			fc.asyncProperty(args, async (drawn) => {
				answered += await expectAlike(ground(name), compare.build(drawn));
				answered += await expectAlike(ground(name), trend.build(drawn));
			}),
			{ numRuns: 60 }
		);
		expect(answered).toBeGreaterThan(20);
	}, 300_000);
});

it('every file is read once, and only those a question can need', async () => {
	const { dir, manifest } = ground('parts');
	const fresh = await groundOf(dir, manifest);
	const [args] = exampleArgs.compare;
	const statement = compare.build({ ...args, indicatorIds: ['dung-han'] });
	await Promise.all([fresh.rows.run(statement), fresh.rows.run(statement)]);
	await fresh.rows.run(statement);
	expect(new Set(fresh.read).size).toBe(fresh.read.length);
	const observations = manifest.files.filter(({ table }) => table === 'observations').length;
	expect(fresh.read.filter((path) => path.startsWith('observations')).length).toBeLessThan(observations);
	await fresh.native.close();
});

it('a file that did not come is asked for again', async () => {
	const { dir, manifest } = ground('fixture');
	let isDown = true;
	const rows = new RowEngine({
		files: manifest.files,
		read: async (file) => {
			if (isDown) throw new Error('down');
			return decodeColumns(file, new Uint8Array(readFileSync(join(dir, file.path))));
		}
	});
	const statement = compare.build(exampleArgs.compare[0]);
	await expect(rows.run(statement)).rejects.toThrow('down');
	isDown = false;
	expect((await rows.run(statement)).length).toBeGreaterThan(0);
});

it('what is no choice of figures, or reads too many rows, is left to the engine', async () => {
	const { manifest } = ground('fixture');
	const source = { files: manifest.files, read: () => Promise.reject(new Error('not to be read')) };
	const statement = compare.build(exampleArgs.compare[0]);
	expect(new RowEngine(source).canAnswer(statement)).toBe(true);
	expect(new RowEngine(source).canAnswer({ sql: statement.sql, params: statement.params })).toBe(false);
	expect(new RowEngine(source, 3).canAnswer(statement)).toBe(false);
	await expect(new RowEngine(source, 3).run(statement)).rejects.toThrow('needs an engine');
});
