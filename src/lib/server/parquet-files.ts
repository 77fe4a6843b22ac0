import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { schemaVersion, tableNames, tables, type Manifest, type TableName } from '../domain/tables';
import { editionId, takeSnapshot } from './editions/snapshot';

export type TableRows = Record<string, string | number | boolean | null>[];

/** Files of one edition, in memory: nothing is on disk until all of them are whole. */
export interface DatasetFiles {
	manifest: Manifest;
	parquet: { path: string; bytes: Uint8Array }[];
}

/**
 * Writes rows as Parquet with DuckDB. One thread and rows in the order given make the bytes the same on every run.
 * The order of the rows is the index: observations are sorted by indicator, scope, province and period.
 */
export async function encodeParquet(rows: Record<TableName, TableRows>): Promise<DatasetFiles> {
	const folder = mkdtempSync(join(tmpdir(), 'doi-sanh-'));
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		const parquet: DatasetFiles['parquet'] = [];
		const files: Manifest['files'] = [];
		for (const table of tableNames) {
			const columns = Object.entries(tables[table]).map(([name, type]) => `"${name}": '${type}'`);
			const source = join(folder, `${table}.json`);
			const target = join(folder, `${table}.parquet`);
			const [from, to] = [source, target].map((path) => path.replaceAll("'", "''"));
			writeFileSync(source, rows[table].map((row) => JSON.stringify(row)).join('\n'));
			await connection.run(
				`COPY (SELECT * FROM read_json('${from}', format = 'newline_delimited', columns = {${columns.join(', ')}}))
				TO '${to}' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 122880)`
			);
			const bytes = readFileSync(target);
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			files.push({ table, path: `${table}.parquet`, rows: rows[table].length, bytes: bytes.length, sha256 });
			parquet.push({ path: `${table}.parquet`, bytes });
		}
		const edition = editionId(takeSnapshot(rows));
		return { manifest: { schema_version: schemaVersion, edition, files }, parquet };
	} finally {
		connection.closeSync();
		instance.closeSync();
		rmSync(folder, { recursive: true, force: true });
	}
}
