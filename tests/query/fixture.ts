import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { schemaVersion, tableNames, tables, type Manifest, type TableName } from '../../src/lib/domain/tables';
import type { Row } from '../../src/lib/query/engine';
import { partLimits } from '../../src/lib/server/layout';
import { encodeTable } from '../../src/lib/server/parquet-files';
import { fixtureRows } from './fixture-rows';

export interface Fixture {
	/** Temporary folder with the Parquet files and manifest.json. */
	dir: string;
	manifest: Manifest;
	remove(): void;
}

async function fillTable(connection: DuckDBConnection, name: TableName, rows: Row[]): Promise<void> {
	const columns = Object.entries(tables[name]);
	await connection.run(`CREATE TABLE ${name} (${columns.map(([column, type]) => `${column} ${type}`).join(', ')})`);
	const marks = columns.map(([, type]) => `CAST(? AS ${type})`).join(', ');
	for (const row of rows) {
		await connection.run(
			`INSERT INTO ${name} VALUES (${marks})`,
			columns.map(([column]) => row[column] ?? null)
		);
	}
}

/** Writes Parquet as the pipeline does with its manifest, into a new temporary folder. `limits`: for parts of few rows. */
export async function writeFixture(
	rows: Record<TableName, Row[]> = fixtureRows,
	limits = partLimits
): Promise<Fixture> {
	// A quote in the path: engines must not paste paths into SQL as they are.
	const dir = mkdtempSync(join(tmpdir(), "doi-sanh-o'"));
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	const files: Manifest['files'] = [];
	for (const table of tableNames) {
		await fillTable(connection, table, rows[table]);
	}
	for (const table of tableNames) {
		for await (const { entry, bytes } of encodeTable(connection, table, dir, limits)) {
			writeFileSync(join(dir, entry.path), bytes);
			files.push(entry);
		}
	}
	connection.closeSync();
	instance.closeSync();
	const manifest: Manifest = { schema_version: schemaVersion, edition: 'fixture', files };
	writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
	return { dir, manifest, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
