import { Field, makeData, RecordBatch, Schema, Struct, Table } from 'apache-arrow';
import { parquetMetadataAsync, parquetRead } from 'hyparquet';
import { tables, type ColumnType, type TableName } from '../domain/tables';
import { arrowTypes, toArrowData } from './arrow-columns';
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

function toTable(contract: [name: string, type: ColumnType][], columns: Map<string, unknown[]>): Table {
	const schema = new Schema(contract.map(([name, type]) => new Field(name, arrowTypes[type](), true)));
	const children = contract.map(([name, type]) => {
		try {
			return toArrowData(type, columns.get(name) ?? []);
		} catch (cause) {
			throw new Error(`column ${name}: ${messageOf(cause)}`, { cause });
		}
	});
	const struct = makeData({
		type: new Struct(schema.fields),
		length: children[0]?.length ?? 0,
		nullCount: 0,
		children
	});
	return new Table(schema, [new RecordBatch(schema, struct)]);
}

/**
 * Decodes one Parquet file of the contract to an Arrow table with the columns of `tables[name]`, in that order, all
 * nullable. Plain JavaScript, all in memory: right for files up to some hundred thousand rows. Rejects with an Error in
 * plain words when the file is cut short, damaged or holds other columns.
 */
export async function decodeParquet(file: ArrayBuffer, name: TableName): Promise<Table> {
	const contract: [string, ColumnType][] = Object.entries(tables[name]);
	const wanted = contract.map(([column]) => column);
	try {
		return toTable(contract, await readColumns(file, wanted));
	} catch (cause) {
		throw new Error(`${name}: the file is cut short, damaged or of another kind (${messageOf(cause)})`, { cause });
	}
}
