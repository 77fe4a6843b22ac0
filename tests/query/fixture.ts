import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { schemaVersion, tableNames, tables, type Manifest, type TableName } from '../../src/lib/domain/tables';
import type { Row } from '../../src/lib/query/engine';
import { fixtureRows } from './fixture-rows';

export interface Fixture {
	/** Temporary folder with `<table>.parquet` and manifest.json. */
	dir: string;
	manifest: Manifest;
	remove(): void;
}

async function writeTable(connection: DuckDBConnection, name: TableName, rows: Row[], file: string): Promise<void> {
	const columns = Object.entries(tables[name]);
	await connection.run(`CREATE TABLE ${name} (${columns.map(([column, type]) => `${column} ${type}`).join(', ')})`);
	const marks = columns.map(([, type]) => `CAST(? AS ${type})`).join(', ');
	for (const row of rows) {
		await connection.run(
			`INSERT INTO ${name} VALUES (${marks})`,
			columns.map(([column]) => row[column] ?? null)
		);
	}
	await connection.run(`COPY ${name} TO '${file}' (FORMAT parquet, COMPRESSION snappy)`);
}

/** Writes Parquet as the pipeline does (DuckDB native, snappy) with its manifest, into a new temporary folder. */
export async function writeFixture(rows: Record<TableName, Row[]> = fixtureRows): Promise<Fixture> {
	// A quote in the path: engines must not paste paths into SQL as they are.
	const dir = mkdtempSync(join(tmpdir(), "doi-sanh-o'"));
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const files: Manifest['files'] = [];
	for (const table of tableNames) {
		const path = `${table}.parquet`;
		await writeTable(connection, table, rows[table], join(dir, path).replaceAll("'", "''"));
		const bytes = readFileSync(join(dir, path));
		files.push({
			table,
			path,
			rows: rows[table].length,
			bytes: bytes.length,
			sha256: createHash('sha256').update(bytes).digest('hex')
		});
	}
	connection.closeSync();
	instance.closeSync();
	const manifest: Manifest = { schema_version: schemaVersion, edition: 'fixture', files };
	writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
	return { dir, manifest, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
