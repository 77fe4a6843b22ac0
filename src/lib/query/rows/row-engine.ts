import type { DataFile, TableName } from '../../domain/tables';
import type { DataSource } from '../data-source';
import type { Row, Statement } from '../engine';
import { neededFiles } from '../needed-files';
import { chooseFigures } from './choose-figures';
import type { ColumnTable } from './column-table';

/**
 * Observations that are read without the engine at most: what comes over a slow line and is decoded in less time than the
 * engine takes to come. Everything else goes to the engine: this number and the kind of question are all that decides.
 */
export const mostRowsAtHand = 20_000;

/** Observations kept when others come: ten questions of the largest kind. */
const mostRowsKept = 10 * mostRowsAtHand;

const dimensionNames = [
	'provinces',
	'indicators',
	'areas',
	'scopes',
	'documents'
] as const satisfies readonly TableName[];

/** Answers questions about figures (`Statement.choice`) from the rows of the files they read, each decoded once. */
export class RowEngine {
	readonly #tables = new Map<DataFile, Promise<ColumnTable>>();

	constructor(
		private readonly source: DataSource<ColumnTable>,
		private readonly mostRows = mostRowsAtHand
	) {}

	/** True where no choice of figures is ever too large. */
	get readsAll(): boolean {
		return rowsOf(this.source.files.filter(({ table }) => table === 'observations')) <= this.mostRows;
	}

	/** True where the statement is a choice of figures and what it reads is little enough. */
	canAnswer(statement: Statement): boolean {
		return statement.choice !== undefined && rowsOf(this.#observations(statement)) <= this.mostRows;
	}

	/** The rows an engine would answer with. Rejects with an EngineError where a file does not come or is not what it should be. */
	async run(statement: Statement): Promise<Row[]> {
		const { choice } = statement;
		if (!choice || !this.canAnswer(statement)) throw new Error('this statement needs an engine');
		const files = this.#observations(statement);
		const dimensions = dimensionNames.map((name) => this.#table(this.#fileOf(name)));
		const [observations, [provinces, indicators, areas, scopes, documents]] = await Promise.all([
			Promise.all(files.map((file) => this.#table(file))),
			Promise.all(dimensions) as Promise<[ColumnTable, ColumnTable, ColumnTable, ColumnTable, ColumnTable]>
		]);
		this.#forget(files);
		return chooseFigures(choice, { observations, provinces, indicators, areas, scopes, documents });
	}

	#observations({ sql, reads }: Statement): DataFile[] {
		return neededFiles(this.source.files, { sql, ...(reads ? { reads } : {}) }).filter(
			({ table }) => table === 'observations'
		);
	}

	#fileOf(table: TableName): DataFile {
		const file = this.source.files.find((one) => one.table === table);
		if (!file) throw new Error(`the manifest lacks ${table}`);
		return file;
	}

	#table(file: DataFile): Promise<ColumnTable> {
		const known = this.#tables.get(file);
		if (known) return known;
		const table = this.source.read(file);
		this.#tables.set(file, table);
		// What did not come is asked for again.
		table.catch(() => this.#tables.delete(file));
		return table;
	}

	/** Parts no question has read lately make room. */
	#forget(used: readonly DataFile[]): void {
		for (const file of used) {
			const table = this.#tables.get(file);
			this.#tables.delete(file);
			if (table) this.#tables.set(file, table);
		}
		const parts = [...this.#tables.keys()].filter(({ table }) => table === 'observations');
		while (rowsOf(parts) > mostRowsKept && parts.length > used.length) this.#tables.delete(parts.shift() as DataFile);
	}
}

const rowsOf = (files: readonly DataFile[]): number => files.reduce((sum, { rows }) => sum + rows, 0);
