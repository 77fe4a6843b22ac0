import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { schemaVersion, tableNames, type TableName } from '../../src/lib/domain/tables';
import { decodeIpc } from '../../src/lib/query/decode-ipc';
import { fetchManifest } from '../../src/lib/query/fetch-manifest';
import { FetchedData } from '../../src/lib/query/data-source';
import { EngineError } from '../../src/lib/query/engine-error';
import { parseManifest } from '../../src/lib/query/manifest';
import { bytes, hostFiles, stalling, type Answer, type FileHost } from './file-host';
import { fixtureRows } from './fixture-rows';
import { writeFixture, type Fixture } from './fixture';

let fixture: Fixture;
let host: FileHost;
beforeAll(async () => {
	fixture = await writeFixture();
});
afterEach(() => host?.close());
afterAll(() => fixture.remove());

const fileOf = (name: string): Buffer => readFileSync(join(fixture.dir, name));
const progress: [loaded: number, total: number][] = [];

/** Loads the fixture from a host, some answers replaced; gives the rows of each table. */
async function load(replaced: Record<string, Answer> = {}, signal?: AbortSignal): Promise<Map<TableName, number>> {
	const files = ['manifest.json', ...tableNames.map((name) => `${name}.parquet`)];
	host = await hostFiles({
		...Object.fromEntries(files.map((name) => [`/${name}`, bytes(fileOf(name))])),
		...replaced
	});
	progress.length = 0;
	const options = { stallMs: 1000, signal };
	const manifest = await fetchManifest(host.url, options);
	const data = new FetchedData(host.url, manifest, decodeIpc, options, (...at) => progress.push(at));
	await data.prefetch(manifest.files);
	const read = manifest.files.map(async (file) => [file.table, tableFromIPC(await data.read(file)).numRows] as const);
	return new Map(await Promise.all(read));
}

const manifestWith = (change: object): Answer => bytes(JSON.stringify({ ...fixture.manifest, ...change }));
const failure = async (work: Promise<unknown>): Promise<EngineError> =>
	work.then(
		() => expect.fail('it should have failed'),
		(error: unknown) => error as EngineError
	);

describe('loading the data', () => {
	it('gives every table, and progress that ends at the whole', async () => {
		const loaded = await load();
		for (const name of tableNames) expect(loaded.get(name)).toBe(fixtureRows[name].length);
		const total = fixture.manifest.files.reduce((sum, file) => sum + file.bytes, 0);
		expect(progress.at(-1)).toEqual([total, total]);
		expect(progress.map(([at]) => at)).toEqual(progress.map(([at]) => at).sort((a, b) => a - b));
	});

	it('stops at a manifest newer than the page, before any file', async () => {
		const error = await failure(load({ '/manifest.json': manifestWith({ schema_version: schemaVersion + 1 }) }));
		expect(error).toMatchObject({ name: 'EngineError', kind: 'renewed' });
		expect(error.message).toContain(
			`schema version ${schemaVersion + 1}, this page reads version ${schemaVersion}: the page is too old`
		);
		expect(host.asked).toEqual(['/manifest.json']);
	});

	it.each<[string, string, Answer, RegExp]>([
		[
			'cut short',
			'data',
			bytes(new Uint8Array(100)),
			/areas\.parquet: cut short or changed, 100 bytes arrived instead of \d+/
		],
		['replaced by a page', 'data', bytes('<!doctype html>'), /areas\.parquet: cut short/],
		['missing', 'network', (response) => response.writeHead(404).end(), /areas\.parquet: the server answers 404/],
		['stalling', 'network', stalling(new Uint8Array(10)), /areas\.parquet: nothing arrived for/],
		[
			'broken off',
			'network',
			(response) => response.writeHead(200, { 'content-length': '9' }).destroy(),
			/areas\.parquet could not be fetched/
		]
	])('says so when a file is %s', async (_, kind, answer, message) => {
		const error = await failure(load({ '/areas.parquet': answer }));
		expect(error.kind).toBe(kind);
		expect(error.message).toMatch(message);
	});

	it('finds a damaged file by its checksum', async () => {
		const damaged = fileOf('areas.parquet');
		damaged[40] = (damaged[40] ?? 0) ^ 1;
		const error = await failure(load({ '/areas.parquet': bytes(damaged) }));
		expect(error).toMatchObject({
			kind: 'data',
			message: 'areas.parquet: damaged or of another edition, its checksum differs'
		});
	});

	it.each([
		['the edition', { edition: 'other' }],
		['the schema', { schema_version: schemaVersion + 1 }]
	])(
		'knows a file that is another because the data were renewed: %s of the manifest has changed',
		async (_, change) => {
			// The manifest is asked for again after the file: the first answer is of the old data.
			let times = 0;
			const now: Answer = (response) =>
				(times++ === 0 ? bytes(fileOf('manifest.json')) : manifestWith(change))(response);
			for (const answer of [bytes(new Uint8Array(100)), ((response) => response.writeHead(404).end()) as Answer]) {
				times = 0;
				expect(await failure(load({ '/areas.parquet': answer, '/manifest.json': now }))).toMatchObject({
					kind: 'renewed'
				});
				host.close();
			}
		}
	);

	it('takes a file that is right when it is asked for past the cache', async () => {
		let times = 0;
		const answer: Answer = (response) => bytes(times++ === 0 ? new Uint8Array(100) : fileOf('areas.parquet'))(response);
		expect((await load({ '/areas.parquet': answer })).get('areas')).toBe(fixtureRows.areas.length);
		expect(progress.at(-1)?.[0]).toBe(progress.at(-1)?.[1]);
	});

	it('refuses a manifest of another edition than the page', async () => {
		host = await hostFiles({ '/manifest.json': manifestWith({ edition: 'b' }) });
		expect(await failure(fetchManifest(host.url, { stallMs: 1000 }, 'a'))).toMatchObject({ kind: 'renewed' });
		await expect(fetchManifest(host.url, { stallMs: 1000 }, 'b')).resolves.toMatchObject({ edition: 'b' });
	});

	it('says that a host answers with a page instead of the manifest', async () => {
		expect(await failure(load({ '/manifest.json': bytes('<!doctype html>') }))).toMatchObject({ kind: 'network' });
	});

	it('can be cancelled, and then rejects with the reason given', async () => {
		const controller = new AbortController();
		setTimeout(() => controller.abort(new Error('the reader left')), 50);
		const error = await failure(load({ '/areas.parquet': stalling(new Uint8Array(10)) }, controller.signal));
		expect(error.message).toBe('the reader left');
	});
});

describe('parseManifest', () => {
	const refused = (value: unknown): unknown => {
		try {
			return parseManifest(value);
		} catch (error) {
			return (error as EngineError).kind;
		}
	};

	it('takes the manifest as written, and leaves tables it does not know', () => {
		const later = { table: 'weather', path: '../../elsewhere' };
		const files = [...fixture.manifest.files, later];
		expect(parseManifest({ ...fixture.manifest, files })).toEqual(fixture.manifest);
	});

	it.each([
		null,
		[],
		'text',
		{},
		{ schema_version: 2 },
		{ schema_version: '1', files: [] },
		{ schema_version: -1, files: [] }
	])('refuses %j', (value) => expect(refused(value)).toBe('data'));

	it('says of another schema, newer or older, that the data are other ones', () => {
		for (const schema_version of [0, schemaVersion - 1, schemaVersion + 1]) {
			expect(refused({ ...fixture.manifest, schema_version })).toBe('renewed');
		}
	});

	it('refuses a missing table and an address in place of a file name', () => {
		const { files } = fixture.manifest;
		expect(refused({ ...fixture.manifest, files: files.slice(1) })).toBe('data');
		for (const path of ['https://example.org/x.parquet', '../x.parquet', '/x.parquet', '']) {
			expect(refused({ ...fixture.manifest, files: files.map((file) => ({ ...file, path })) })).toBe('data');
		}
		const part = { area_id: 'a', indicator_ids: ['b'], scopes: 'overview' };
		expect(refused({ ...fixture.manifest, files: files.map((file) => ({ ...file, part })) })).toBe('data');
	});
});
