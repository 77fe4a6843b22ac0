import { DataType, type Table, type Utf8, type Vector } from 'apache-arrow';
import { readTexts } from './arrow-texts';
import type { Cell, Row } from './engine';

/** Integers beyond 2^53 keep their digits as text: a rounded number would be a wrong one. */
const fromInteger = (value: bigint): Cell =>
	value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : String(value);

/** NaN and infinity are no figures. */
const fromNumber = (value: number): Cell => (Number.isFinite(value) ? value : null);

/** Milliseconds since 1970 as ISO date and time of UTC, written as DuckDB writes it: "2024-01-02 03:04:05.5". */
function fromMoment(ms: number): string {
	// DuckDB has moments beyond what JavaScript can tell, "infinity" among them.
	if (Math.abs(ms) > 8.64e15) return ms > 0 ? 'infinity' : '-infinity';
	return new Date(ms)
		.toISOString()
		.replace('T', ' ')
		.replace(/\.?0*Z$/, '');
}

/** Arrow keeps a decimal as a whole number of `scale` places, in words of 32 bits, lowest first, two's complement. */
function fromDecimal(words: Uint32Array, scale: number): Cell {
	const unsigned = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
	const whole = BigInt.asIntN(words.length * 32, unsigned);
	return scale === 0 ? fromInteger(whole) : Number(whole) / 10 ** scale;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Microseconds since midnight as "03:04:05" or "03:04:05.5". */
function fromTime(micros: bigint): string {
	const seconds = Number(micros / 1_000_000n);
	const rest = String(micros % 1_000_000n)
		.padStart(6, '0')
		.replace(/0+$/, '');
	return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${rest && `.${rest}`}`;
}

/** How values of an Arrow type become cells. Types are told by id, not by class: more than one Arrow may be loaded. */
function converter(type: DataType): (value: unknown) => Cell {
	if (DataType.isDecimal(type)) return (value) => fromDecimal(value as Uint32Array, type.scale);
	if (DataType.isDate(type)) return (value) => fromMoment(Number(value)).split(' ', 1)[0] as string;
	if (DataType.isTimestamp(type)) return (value) => fromMoment(Number(value));
	if (DataType.isTime(type) && type.bitWidth === 64) return (value) => fromTime(value as bigint);
	if (DataType.isDictionary(type)) return converter(type.dictionary as DataType);
	return (value) => {
		if (typeof value === 'bigint') return fromInteger(value);
		if (typeof value === 'number') return fromNumber(value);
		if (typeof value === 'string' || typeof value === 'boolean') return value;
		// Lists, structs, intervals: no question asks for them, the SQL console shows them as text.
		return String(value);
	};
}

/** Names of the columns, a repeated one marked as DuckDB marks it: a, a:1, a:2. */
function uniqueNames(names: string[]): string[] {
	const seen = new Map<string, number>();
	return names.map((name) => {
		const times = seen.get(name) ?? 0;
		seen.set(name, times + 1);
		return times === 0 ? name : `${name}:${times}`;
	});
}

/** Rows of a result: bigint and decimal as number, dates and times as ISO text, null kept. */
export function toRows(table: Table): Row[] {
	const names = uniqueNames(table.schema.fields.map((field) => field.name));
	const rows: Row[] = Array.from({ length: table.numRows }, () => ({}));
	for (const [index, field] of table.schema.fields.entries()) {
		const column = table.getChildAt(index);
		const name = names[index] as string;
		if (column && DataType.isUtf8(field.type)) {
			const texts = readTexts(column as Vector<Utf8>);
			for (const [at, row] of rows.entries()) row[name] = texts[at] ?? null;
			continue;
		}
		const convert = converter(field.type);
		for (const [at, row] of rows.entries()) {
			const value: unknown = column?.get(at) ?? null;
			row[name] = value === null ? null : convert(value);
		}
	}
	return rows;
}
