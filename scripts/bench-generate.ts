import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { schemaVersion, tableNames, type DataFile, type Manifest } from '../src/lib/domain/tables';
import { endWithUsage, parseArguments } from '../src/lib/server/command-line';
import { encodeTable } from '../src/lib/server/parquet-files';
import { fillSynthetic, syntheticSizes, type SizeName } from './bench/synthetic';

/**
 * Makes the synthetic sets of the bench under bench-data/<size>: the Parquet files as the site would serve them, and
 * plain.duckdb, the same rows as one database for the engines they are measured against. Never part of the site.
 * Run: npm run bench:generate -- [1.5m] [11m]
 */
const all = Object.keys(syntheticSizes) as SizeName[];
const given = parseArguments(process.argv.slice(2), [], [0, all.length]);
const sizes = given?.positionals.length ? given.positionals : all;
const isSize = (name: string): name is SizeName => name in syntheticSizes;
if (!given || !sizes.every(isSize)) endWithUsage(`Usage: npm run bench:generate -- [${all.join('] [')}]`);

async function generate(size: SizeName): Promise<void> {
	const folder = join('bench-data', size);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, 'data'), { recursive: true });
	const started = Date.now();
	const since = (): string => `${Math.round((Date.now() - started) / 1000)} s`;
	const instance = await DuckDBInstance.create(join(folder, 'plain.duckdb'), { memory_limit: '6GB' });
	const connection = await instance.connect();
	await fillSynthetic(connection, syntheticSizes[size], (done, of) =>
		console.error(`${size}: ${done} of ${of} indicators, ${since()}`)
	);
	await connection.run('CHECKPOINT');
	const files: DataFile[] = [];
	for (const table of tableNames) {
		for await (const { entry, bytes } of encodeTable(connection, table, join(folder, 'data'))) {
			writeFileSync(join(folder, 'data', entry.path), bytes);
			files.push(entry);
		}
	}
	connection.closeSync();
	instance.closeSync();
	const manifest: Manifest = { schema_version: schemaVersion, edition: `gia-lap-${size}`, files };
	writeFileSync(join(folder, 'data', 'manifest.json'), `${JSON.stringify(manifest)}\n`);
	const parts = files.filter(({ part }) => part);
	const sum = (key: 'rows' | 'bytes'): number => parts.reduce((total, file) => total + file[key], 0);
	console.log(
		`${folder}: ${sum('rows')} rows in ${parts.length} files, ${Math.round(sum('bytes') / 1e6)} MB of Parquet, ${since()}`
	);
}

for (const size of sizes.filter(isSize)) {
	if (!existsSync('bench-data')) mkdirSync('bench-data');
	await generate(size);
}
