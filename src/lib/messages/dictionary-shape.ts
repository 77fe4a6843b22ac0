import type { TableName, tables } from '../domain/tables';

/** The meaning of every table and column of the contract: the compiler and a test hold that none is missing or left over. */
export type Dictionary = {
	[Table in TableName]: {
		/** What the table holds. */
		name: string;
		/** What one row is, as a sentence. */
		row: string;
		/** One sentence for each column. */
		columns: Record<keyof (typeof tables)[Table], string>;
	};
};
