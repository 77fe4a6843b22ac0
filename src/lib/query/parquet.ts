import { Field, makeData, RecordBatch, Schema, Struct, Table } from 'apache-arrow';
import type { TableName } from '../domain/tables';
import { arrowTypes, toArrowData } from './arrow-columns';
import { buildColumn, readContract, type ContractColumns } from './parquet-columns';

function toTable(columns: ContractColumns): Table {
	const schema = new Schema(columns.map(([name, type]) => new Field(name, arrowTypes[type](), true)));
	const children = columns.map(([name, type, values]) => buildColumn(name, () => toArrowData(type, values)));
	const struct = makeData({
		type: new Struct(schema.fields),
		length: children[0]?.length ?? 0,
		nullCount: 0,
		children
	});
	return new Table(schema, [new RecordBatch(schema, struct)]);
}

/**
 * Decodes one Parquet file of the contract to an Arrow table with the columns of `tables[name]`, in that order, all nullable.
 * Rejects as `readContract` does.
 */
export const decodeParquet = (file: ArrayBuffer, name: TableName): Promise<Table> => readContract(file, name, toTable);
