import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { schemaVersion, tableNames, tables, type DataFile, type Manifest, type TableName } from '../domain/tables';
import { editionId, takeSnapshot } from './editions/snapshot';
import { observationsWithScopes, partLimits, planParts } from './layout';

export type TableRows = Record<string, string | number | boolean | null>[];

/** A file that is on its way to the data folder. */
export interface ParquetFile {
	entry: DataFile;
	bytes: Uint8Array;
}

/** Files of one edition, in memory: nothing is on disk until all of them are whole. */
export interface DatasetFiles {
	manifest: Manifest;
	parquet: { path: string; bytes: Uint8Array }[];
}

const pathInSql = (path: string): string => `'${path.replaceAll("'", "''")}'`;
const columnsOf = (table: TableName): string[] => Object.keys(tables[table]);

/** One file from a query, written through `folder`. */
async function encodeFile(
	connection: DuckDBConnection,
	entry: Pick<DataFile, 'table' | 'path' | 'part'>,
	query: string,
	folder: string
): Promise<ParquetFile> {
	const target = join(folder, entry.path);
	// A part is one row group: it is read whole or not at all.
	await connection.run(
		`COPY (${query}) TO ${pathInSql(target)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 122880)`
	);
	const bytes = readFileSync(target);
	rmSync(target);
	const counted = await connection.runAndReadAll(`SELECT count(*)::INTEGER AS rows FROM (${query})`);
	const { table, path, part } = entry;
	const file: DataFile = {
		table,
		path,
		rows: Number(counted.getRowObjects()[0]?.rows),
		bytes: bytes.length,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		...(part ? { part } : {})
	};
	return { entry: file, bytes };
}

/**
 * Encodes a table of the connection as Parquet, its rows in their order, one file after the other; observations in parts
 * where there are many (layout.ts). With one thread the bytes are the same on every run.
 */
export async function* encodeTable(
	connection: DuckDBConnection,
	table: TableName,
	folder: string,
	limits = partLimits
): AsyncGenerator<ParquetFile> {
	const parts = table === 'observations' ? await planParts(connection, limits) : null;
	if (!parts) {
		const query = `SELECT ${columnsOf(table).join(', ')} FROM ${table} ORDER BY rowid`;
		yield await encodeFile(connection, { table, path: `${table}.parquet` }, query, folder);
		return;
	}
	const list = columnsOf(table).map((column) => `o.${column}`);
	for (const { name, where, offset, limit, part } of parts) {
		const rows = `${observationsWithScopes} WHERE ${where} ORDER BY o.rowid LIMIT ${limit} OFFSET ${offset}`;
		const range = await connection.runAndReadAll(
			`SELECT min(scope_id) AS least, max(scope_id) AS greatest FROM (SELECT o.scope_id FROM ${rows})`
		);
		const { least, greatest } = range.getRowObjects()[0] ?? {};
		const whole = { ...part, scope_range: [String(least), String(greatest)] as [string, string] };
		yield await encodeFile(
			connection,
			{ table, path: `${name}.parquet`, part: whole },
			`SELECT ${list.join(', ')} FROM ${rows}`,
			folder
		);
	}
}

async function createTable(
	connection: DuckDBConnection,
	table: TableName,
	rows: TableRows,
	folder: string
): Promise<void> {
	const columns = Object.entries(tables[table]).map(([name, type]) => `"${name}": '${type}'`);
	const source = join(folder, `${table}.json`);
	writeFileSync(source, rows.map((row) => JSON.stringify(row)).join('\n'));
	await connection.run(
		`CREATE TABLE ${table} AS SELECT *
		FROM read_json(${pathInSql(source)}, format = 'newline_delimited', columns = {${columns.join(', ')}})`
	);
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
		for (const table of tableNames) await createTable(connection, table, rows[table], folder);
		const encoded: ParquetFile[] = [];
		for (const table of tableNames) {
			for await (const file of encodeTable(connection, table, folder)) encoded.push(file);
		}
		const edition = editionId(takeSnapshot(rows));
		const files = encoded.map(({ entry }) => entry);
		const parquet = encoded.map(({ entry, bytes }) => ({ path: entry.path, bytes }));
		return { manifest: { schema_version: schemaVersion, edition, files }, parquet };
	} finally {
		connection.closeSync();
		instance.closeSync();
		rmSync(folder, { recursive: true, force: true });
	}
}
