import { parquetMetadataAsync, parquetRead } from 'hyparquet';
import { tables, type ColumnType, type TableName } from '../domain/tables';
import { messageOf } from './engine-error';

/** All values of the wanted columns, by column. Columns the contract does not know are left: newer data may add some. */
async function readColumns(file: ArrayBuffer, wanted: readonly string[]): Promise<Map<string, unknown[]>> {
	const metadata = await parquetMetadataAsync(file);
	const rows = Number(metadata.num_rows);
	const present = new Set(metadata.schema.slice(1).map((element) => element.name));
	for (const name of wanted) if (!present.has(name)) throw new Error(`column ${name} is missing`);
	const columns = new Map(wanted.map((name): [string, unknown[]] => [name, []]));
	const chunks: { name: string; data: ArrayLike<unknown>; start: number }[] = [];
	await parquetRead({
		file,
		metadata,
		columns: [...wanted],
		parsers: { dateFromDays: (days) => days },
		onChunk: ({ columnName, columnData, rowStart }) =>
			chunks.push({ name: columnName, data: columnData, start: rowStart })
	});
	// Row groups are decoded side by side; nothing promises that they finish in order.
	for (const { name, data } of chunks.sort((a, b) => a.start - b.start)) {
		const column = columns.get(name);
		for (let i = 0; i < data.length; i++) column?.push(data[i] ?? null);
	}
	for (const [name, values] of columns) {
		if (values.length !== rows) throw new Error(`column ${name} has ${values.length} of ${rows} values`);
	}
	return columns;
}

/** Columns of a table of the contract, in its order: name, type and values. */
export type ContractColumns = [name: string, type: ColumnType, values: unknown[]][];

/**
 * Decodes one Parquet file of the contract, in plain JavaScript and all in memory: right for files up to some hundred thousand
 * rows. `build` makes of the columns what is wanted and throws where a value is not of its type. Rejects with an Error in
 * plain words when the file is cut short, damaged or holds other columns.
 */
export async function readContract<T>(
	file: ArrayBuffer,
	name: TableName,
	build: (columns: ContractColumns) => T
): Promise<T> {
	const contract: [string, ColumnType][] = Object.entries(tables[name]);
	try {
		const columns = await readColumns(file, contract.map(([column]) => column)); // prettier-ignore
		return build(contract.map(([column, type]) => [column, type, columns.get(column) ?? []]));
	} catch (cause) {
		throw new Error(`${name}: the file is cut short, damaged or of another kind (${messageOf(cause)})`, { cause });
	}
}

/** Makes one column; an error says which. */
export function buildColumn<T>(name: string, build: () => T): T {
	try {
		return build();
	} catch (cause) {
		throw new Error(`column ${name}: ${messageOf(cause)}`, { cause });
	}
}
