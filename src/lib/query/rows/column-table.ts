import { wrongFile, type Decode } from '../data-files';
import { checkType } from '../column-types';
import { messageOf } from '../engine-error';
import { buildColumn, readContract } from '../parquet-columns';

/** A table by its columns, each as long as there are rows. Dates are days since 1970. */
export interface ColumnTable {
	rows: number;
	columns: Record<string, readonly unknown[]>;
}

/** Decodes a file to columns, every value of the type the contract names. Rejects with an EngineError of kind `data`. */
export const decodeColumns: Decode<ColumnTable> = async (file, bytes) => {
	const columns = await readContract(bytes.buffer, file.table, (all) => {
		for (const [name, type, values] of all) buildColumn(name, () => checkType(type, values));
		return Object.fromEntries(all.map(([name, , values]) => [name, values]));
	}).catch((cause: unknown) => {
		throw wrongFile(file, messageOf(cause), cause);
	});
	const rows = Object.values(columns)[0]?.length ?? 0;
	if (rows !== file.rows) throw wrongFile(file, `has ${rows} rows instead of ${file.rows}`);
	return { rows, columns };
};
