import { tableNames, tables, type DataFile } from '../domain/tables';
import type { DataSource } from './data-source';
import { EngineError } from './engine-error';
import type { Statement } from './engine';
import { neededFiles } from './needed-files';

/** What tables are put into. */
export interface Database {
	run(sql: string): Promise<unknown>;
	/** Appends the rows of an Arrow IPC stream to a table that is there. */
	insert(ipc: Uint8Array, schema: string, name: string): Promise<unknown>;
}

/**
 * Rows of parts an engine holds at most. A row of observations takes nearly a kilobyte of its memory, which is bounded at a
 * gigabyte (load-tables.ts), and questions need room to work. It holds any one indicator with all communes of the country
 * over ten years.
 */
export const mostRowsHeld = 500_000;

const definition = (table: keyof typeof tables): string =>
	Object.entries(tables[table]).map(([column, type]) => `${column} ${type}`).join(', '); // prettier-ignore

/** Parts stand in a schema of their own: what a reader lists are the tables of the contract. */
const schema = 'parts';

/**
 * The tables of an engine: filled when a statement names them, and of observations in parts those that a statement reads.
 * `observations` is then a view over exactly these. Parts asked least recently make room for others.
 */
export class HeldTables {
	readonly #names: ReadonlyMap<DataFile, string>;
	readonly #full = new Set<DataFile>();
	/** Least recently used first. */
	readonly #parts = new Set<DataFile>();
	#seen: string | null = null;

	constructor(
		private readonly database: Database,
		private readonly source: DataSource,
		private readonly mostRows = mostRowsHeld
	) {
		this.#names = new Map(source.files.map((file, i) => [file, file.part ? `p${i}` : file.table]));
	}

	/** Creates every table of the contract, empty. */
	async create(): Promise<void> {
		const inParts = this.source.files.some(({ part }) => part !== undefined);
		for (const table of tableNames) {
			if (table !== 'observations' || !inParts) await this.database.run(`CREATE TABLE ${table} (${definition(table)})`);
		}
		if (!inParts) return;
		await this.database.run(`CREATE SCHEMA ${schema}`);
		await this.database.run(`CREATE TABLE ${schema}.none (${definition('observations')})`);
		await this.#show([]);
	}

	/**
	 * Gets what a statement needs under way, side by side with whatever else is. Rejects with an EngineError of kind
	 * `too-much` when it is more than may be held, before anything is fetched.
	 */
	async fetch(statement: Statement): Promise<Map<DataFile, Uint8Array>> {
		const needed = neededFiles(this.source.files, statement);
		const rows = needed.reduce((sum, file) => sum + (file.part ? file.rows : 0), 0);
		if (rows > this.mostRows) {
			throw new EngineError('too-much', `this reads ${rows} observations; the browser holds at most ${this.mostRows}`);
		}
		const missing = needed.filter((file) => !this.#holds(file));
		return new Map(
			await Promise.all(
				missing.map(async (file) => [file, await this.source.read(file)] satisfies [DataFile, Uint8Array])
			)
		);
	}

	/** Puts in what came and lets the statement see its parts. Nothing else may run until the statement has. */
	async arrange(statement: Statement, fetched: Map<DataFile, Uint8Array>): Promise<void> {
		const needed = neededFiles(this.source.files, statement);
		await this.#makeRoom(needed);
		for (const file of needed) {
			// Another statement may have put it in, or pushed it out, meanwhile.
			if (!this.#holds(file)) await this.#insert(file, fetched.get(file) ?? (await this.source.read(file)));
		}
		const parts = needed.filter(({ part }) => part !== undefined);
		for (const file of parts) {
			this.#parts.delete(file);
			this.#parts.add(file);
		}
		if (this.#seen !== null && /\bobservations\b/i.test(statement.sql)) await this.#show(parts);
	}

	/** Rows of parts held now. */
	get partRows(): number {
		return [...this.#parts].reduce((sum, { rows }) => sum + rows, 0);
	}

	#holds(file: DataFile): boolean {
		return file.rows === 0 || this.#full.has(file) || this.#parts.has(file);
	}

	async #insert(file: DataFile, ipc: Uint8Array): Promise<void> {
		const name = this.#names.get(file) ?? file.table;
		if (!file.part) {
			await this.database.insert(ipc, 'main', name);
			this.#full.add(file);
			return;
		}
		await this.database.run(`CREATE TABLE ${schema}.${name} (${definition('observations')})`);
		try {
			await this.database.insert(ipc, schema, name);
		} catch (error) {
			await this.database.run(`DROP TABLE ${schema}.${name}`);
			throw error;
		}
		this.#parts.add(file);
	}

	async #makeRoom(needed: readonly DataFile[]): Promise<void> {
		const incoming = needed.filter((file) => file.part && !this.#holds(file)).reduce((sum, { rows }) => sum + rows, 0);
		for (const file of [...this.#parts]) {
			if (this.partRows + incoming <= this.mostRows) return;
			if (needed.includes(file)) continue;
			// A view must not name a table that is gone.
			await this.#show([]);
			await this.database.run(`DROP TABLE ${schema}.${this.#names.get(file)}`);
			this.#parts.delete(file);
		}
	}

	/** A statement that reads one indicator then scans its rows alone, however much is held. */
	async #show(parts: readonly DataFile[]): Promise<void> {
		const shown = (parts.length > 0 ? parts.map((file) => this.#names.get(file)) : ['none']).map(
			(name) => `SELECT * FROM ${schema}.${name}`
		);
		const view = `CREATE OR REPLACE VIEW observations AS ${shown.join(' UNION ALL ')}`;
		if (view === this.#seen) return;
		await this.database.run(view);
		this.#seen = view;
	}
}
