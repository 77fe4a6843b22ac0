import { Bool, type Data, type DataType, DateDay, Float64, Int32, makeData, Utf8 } from 'apache-arrow';
import type { ColumnType } from '../domain/tables';
import { checkType } from './column-types';

/** Arrow type of each column type of the contract. */
export const arrowTypes: Record<ColumnType, () => DataType> = {
	VARCHAR: () => new Utf8(),
	DOUBLE: () => new Float64(),
	INTEGER: () => new Int32(),
	BOOLEAN: () => new Bool(),
	DATE: () => new DateDay()
};

/** One bit for each value, lowest first: set where `test` holds. */
function bitmap(values: readonly unknown[], test: (value: unknown) => boolean): Uint8Array {
	// Arrow pads buffers to whole words of 8 bytes.
	const bits = new Uint8Array(Math.ceil(values.length / 64) * 8);
	for (const [i, value] of values.entries()) if (test(value)) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
	return bits;
}

/** Texts end to end as UTF-8, with where each begins; a null has no length. */
function joinTexts(values: readonly unknown[]): { data: Uint8Array; valueOffsets: Int32Array } {
	const encoder = new TextEncoder();
	const parts = values.map((value) => (value === null ? new Uint8Array(0) : encoder.encode(value as string)));
	const valueOffsets = new Int32Array(values.length + 1);
	for (const [i, part] of parts.entries()) valueOffsets[i + 1] = (valueOffsets[i] ?? 0) + part.length;
	const data = new Uint8Array(valueOffsets[values.length] ?? 0);
	for (const [i, part] of parts.entries()) data.set(part, valueOffsets[i]);
	return { data, valueOffsets };
}

/**
 * One column of the contract as Arrow data, nulls kept. Buffers are filled here, not by Arrow's own builders: those make
 * code from text, which the page's content policy forbids. Throws an Error when a value is not of the type.
 */
export function toArrowData(type: ColumnType, values: readonly unknown[]): Data {
	checkType(type, values);
	const nullBitmap = bitmap(values, (value) => value !== null);
	const nullCount = values.filter((value) => value === null).length;
	const common = { length: values.length, nullCount, nullBitmap };
	const numbers = values as readonly (number | null)[];
	switch (type) {
		case 'VARCHAR':
			return makeData({ type: new Utf8(), ...common, ...joinTexts(values) });
		case 'DOUBLE':
			return makeData({ type: new Float64(), ...common, data: Float64Array.from(numbers, (value) => value ?? 0) });
		case 'INTEGER':
			return makeData({ type: new Int32(), ...common, data: Int32Array.from(numbers, (value) => value ?? 0) });
		case 'DATE':
			return makeData({ type: new DateDay(), ...common, data: Int32Array.from(numbers, (value) => value ?? 0) });
		case 'BOOLEAN':
			return makeData({ type: new Bool(), ...common, data: bitmap(values, (value) => value === true) });
	}
}
