import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DuckDBDecimalValue, DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { tableNames, tables, type DataFile, type Manifest } from '../domain/tables';
import type { Cell, QueryEngine, Row, Statement } from '../query/engine';

export interface NativeEngine extends QueryEngine {
	close(): Promise<void>;
}

/** Integers beyond 2^53 keep their digits as text, as in the browser. */
const fromInteger = (value: bigint): Cell =>
	value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : String(value);

/** The same rules as in the browser (query/arrow-rows.ts); a test holds the two equal. */
function toCell(value: DuckDBValue): Cell {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	if (typeof value === 'bigint') return fromInteger(value);
	if (value instanceof DuckDBDecimalValue) return value.scale === 0 ? fromInteger(value.value) : value.toDouble();
	// Dates, times and moments write themselves as ISO text.
	return String(value);
}

async function loadTables(connection: DuckDBConnection, dataDir: string): Promise<void> {
	const manifest = JSON.parse(readFileSync(resolve(dataDir, 'manifest.json'), 'utf8')) as Manifest;
	const pathOf = ({ path }: DataFile): string => `'${resolve(dataDir, path).replaceAll("'", "''")}'`;
	for (const name of tableNames) {
		const columns = Object.entries(tables[name]);
		const paths = manifest.files.filter(({ table }) => table === name).map(pathOf);
		await connection.run(`CREATE TABLE ${name} (${columns.map(([column, type]) => `${column} ${type}`).join(', ')})`);
		// The order of the files is kept: it is the index.
		const list = columns.map(([column]) => column).join(', ');
		await connection.run(`INSERT INTO ${name} SELECT ${list} FROM read_parquet([${paths.join(', ')}])`);
	}
	await connection.run('SET enable_external_access = false');
}

/**
 * DuckDB over the Parquet files of `dataDir` that its manifest.json lists, for prerendering and tests. Rejects with
 * DuckDB's own Error when a file is missing or is not what the contract says.
 */
export async function openNativeEngine(dataDir: string): Promise<NativeEngine> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const close = async (): Promise<void> => {
		connection.closeSync();
		instance.closeSync();
	};
	try {
		await loadTables(connection, dataDir);
	} catch (error) {
		await close();
		throw error;
	}
	async function answer({ sql, params }: Statement): Promise<Row[]> {
		const result = await connection.runAndReadAll(sql, params);
		const names = result.deduplicatedColumnNames();
		return result.getRows().map((values): Row => {
			return Object.fromEntries(values.map((value, index) => [names[index] as string, toCell(value)]));
		});
	}
	// One connection carries one statement at a time; two prepared at once end each other.
	let last: Promise<unknown> = Promise.resolve();
	return {
		run(statement) {
			const mine = last.then(() => answer(statement));
			last = mine.catch(() => undefined);
			return mine;
		},
		close
	};
}
