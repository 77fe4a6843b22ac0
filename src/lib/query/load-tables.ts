import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { DataSource } from './data-source';
import { HeldTables } from './held-tables';

/** Before anything runs: the engine would otherwise fetch extensions from a foreign host when a query needs one. */
const offline = ['SET autoinstall_known_extensions = false', 'SET autoload_known_extensions = false'];

/**
 * Before any reader's statement: no files, no addresses, no LOAD, and no statement (the SQL console runs what the reader
 * types) may undo that. Rows handed in as Arrow still come in. The memory limit turns a query too big for a phone into an
 * error the engine survives.
 */
const locked = ["SET memory_limit = '1GB'", 'SET enable_external_access = false', 'SET lock_configuration = true'];

/** Creates the tables of the contract with their exact types and shuts the engine off from outside. */
export async function createTables(
	connection: AsyncDuckDBConnection,
	source: DataSource,
	mostRows?: number
): Promise<HeldTables> {
	for (const sql of offline) await connection.query(sql);
	const held = new HeldTables(
		{
			run: (sql) => connection.query(sql),
			insert: (ipc, schema, name) => connection.insertArrowFromIPCStream(ipc, { schema, name, create: false })
		},
		source,
		mostRows
	);
	await held.create();
	for (const sql of locked) await connection.query(sql);
	return held;
}
