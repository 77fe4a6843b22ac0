import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';

/** DuckDB-WASM as anybody would use it: one database with all rows, opened from memory. Runs in a page of the bench. */
let connection: AsyncDuckDBConnection | null = null;

const plain = {
	/** Milliseconds from nothing to an open database. */
	async open(database: string): Promise<number> {
		const started = performance.now();
		const engine = new AsyncDuckDB(new VoidLogger(), new Worker('duckdb-browser-eh.worker.js'));
		await engine.instantiate(new URL('duckdb-eh.wasm', location.href).href);
		await engine.open({});
		connection = await engine.connect();
		const bytes = new Uint8Array(await (await fetch(database)).arrayBuffer());
		await engine.registerFileBuffer('plain.duckdb', bytes);
		await connection.query("ATTACH 'plain.duckdb' AS plain (READ_ONLY)");
		await connection.query('USE plain');
		return performance.now() - started;
	},
	/** Milliseconds for one statement, and how many rows it gave. */
	async run(sql: string): Promise<{ ms: number; rows: number }> {
		const started = performance.now();
		const table = await connection?.query(sql);
		return { ms: performance.now() - started, rows: table?.numRows ?? -1 };
	}
};
export type Plain = typeof plain;
Object.assign(globalThis, { plain });
