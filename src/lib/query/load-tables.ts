import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { tableToIPC } from 'apache-arrow';
import { tables } from '../domain/tables';
import type { DataTables } from './data-files';

/** Before anything runs: the engine would otherwise fetch extensions from a foreign host when a query needs one. */
const offline = ['SET autoinstall_known_extensions = false', 'SET autoload_known_extensions = false'];

/**
 * After loading: no files, no addresses, no LOAD, and no statement (the SQL console runs what the reader types) may undo
 * that. The memory limit turns a query too big for a phone into an error the engine survives.
 */
const locked = ["SET memory_limit = '1GB'", 'SET enable_external_access = false', 'SET lock_configuration = true'];

/** Creates the tables of the contract with their exact types, fills them, and shuts the engine off from outside. */
export async function loadTables(connection: AsyncDuckDBConnection, data: DataTables): Promise<void> {
	for (const sql of offline) await connection.query(sql);
	for (const [name, table] of data) {
		const columns = Object.entries(tables[name]).map(([column, type]) => `${column} ${type}`);
		await connection.query(`CREATE TABLE ${name} (${columns.join(', ')})`);
		// As bytes, so that the engine's copy of Arrow and ours need not be one.
		if (table.numRows > 0) {
			await connection.insertArrowFromIPCStream(tableToIPC(table, 'stream'), { name, create: false });
		}
	}
	for (const sql of locked) await connection.query(sql);
}
