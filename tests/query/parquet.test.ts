import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC, tableToIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { tables, type TableName } from '../../src/lib/domain/tables';
import { toRows } from '../../src/lib/query/arrow-rows';
import { decodeParquet } from '../../src/lib/query/parquet';
import { fixtureRows } from './fixture-rows';
import { writeFixture, type Fixture } from './fixture';

let fixture: Fixture;
let scratch: string;
beforeAll(async () => {
	fixture = await writeFixture();
	scratch = mkdtempSync(join(tmpdir(), 'parquet-'));
});
afterAll(() => {
	fixture.remove();
	rmSync(scratch, { recursive: true, force: true });
});

const bytesOf = (name: TableName): Uint8Array<ArrayBuffer> =>
	new Uint8Array(readFileSync(join(fixture.dir, `${name}.parquet`)));

/** A Parquet file of what a query gives. */
async function parquetOf(sql: string, options = ''): Promise<ArrayBuffer> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const file = join(scratch, 'x.parquet');
	await connection.run(`COPY (${sql}) TO '${file}' (FORMAT parquet, COMPRESSION snappy${options})`);
	connection.closeSync();
	instance.closeSync();
	return new Uint8Array(readFileSync(file)).buffer;
}

describe('decodeParquet', () => {
	it.each(Object.keys(tables) as TableName[])('gives %s as it was written, nulls kept', async (name) => {
		const table = await decodeParquet(bytesOf(name).buffer, name);
		const columns = Object.keys(tables[name]);
		expect(table.schema.names).toEqual(columns);
		const written = fixtureRows[name].map((row) =>
			Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
		);
		expect(toRows(table)).toStrictEqual(written);
	});

	it('gives each column the Arrow type of the contract', async () => {
		const { schema } = await decodeParquet(bytesOf('observations').buffer, 'observations');
		const types = Object.fromEntries(schema.fields.map((field) => [field.name, String(field.type)]));
		expect(types).toMatchObject({
			value: 'Float64',
			line: 'Int32',
			is_primary: 'Bool',
			period_end: 'Date32<DAY>',
			unit: 'Utf8'
		});
		expect(schema.fields.every((field) => field.nullable)).toBe(true);
	});

	it('reads many row groups in order, and values that no dictionary holds', async () => {
		const sql = `SELECT 'area ' || i || ' đ' AS area_id, CAST(CASE WHEN i % 7 > 0 THEN i END AS INTEGER) AS position,
			NULL::VARCHAR AS name_vi, md5(CAST(i AS VARCHAR)) AS name_en FROM range(20000) t(i) ORDER BY i`;
		const rows = toRows(await decodeParquet(await parquetOf(sql, ', ROW_GROUP_SIZE 2048'), 'areas'));
		expect(rows).toHaveLength(20000);
		for (const [i, row] of rows.entries()) {
			expect(row.area_id).toBe(`area ${i} đ`);
			expect(row.position).toBe(i % 7 > 0 ? i : null);
		}
		expect(rows[5000]).toMatchObject({ name_vi: null, name_en: 'a35fe7f7fe8217b4369a0af4244d1fca' });
	});

	it('makes no code from text: the content policy of the page forbids it', async () => {
		const forbidden = vi.fn(() => {
			throw new EvalError('code from text');
		});
		vi.stubGlobal('Function', forbidden);
		vi.stubGlobal('eval', forbidden);
		try {
			const table = await decodeParquet(bytesOf('observations').buffer, 'observations');
			expect(toRows(tableFromIPC(tableToIPC(table, 'stream')))).toHaveLength(fixtureRows.observations.length);
		} finally {
			vi.unstubAllGlobals();
		}
		expect(forbidden).not.toHaveBeenCalled();
	});

	it('leaves columns it does not know: newer data may add some', async () => {
		const sql = "SELECT 'x' AS area_id, 1::INTEGER AS position, 'a' AS name_vi, 'b' AS name_en, 3.5 AS later";
		expect(toRows(await decodeParquet(await parquetOf(sql), 'areas'))).toEqual([
			{ area_id: 'x', position: 1, name_vi: 'a', name_en: 'b' }
		]);
	});

	it('refuses a column that is missing or of another type, and says which', async () => {
		const missing = await parquetOf("SELECT 'x' AS area_id, 'a' AS name_vi, 'b' AS name_en");
		await expect(decodeParquet(missing, 'areas')).rejects.toThrow(/^areas: .*column position is missing/);
		const wrong = await parquetOf("SELECT 'x' AS area_id, 1.5::DOUBLE AS position, 'a' AS name_vi, 'b' AS name_en");
		await expect(decodeParquet(wrong, 'areas')).rejects.toThrow(/column position: 1.5 is not INTEGER/);
	});
});

describe('a damaged file', () => {
	it('is refused in plain words however short it was cut', async () => {
		const bytes = bytesOf('observations');
		for (let length = 0; length < bytes.length; length += 97) {
			await expect(decodeParquet(bytes.slice(0, length).buffer, 'observations')).rejects.toThrow(
				/^observations: the file is cut short, damaged or of another kind/
			);
		}
	});

	it('is refused when it is no Parquet at all', async () => {
		const page = new TextEncoder().encode('<!doctype html><title>404</title>').slice();
		await expect(decodeParquet(page.buffer, 'areas')).rejects.toThrow(/^areas: /);
	});

	// Every byte in turn, not at random: the same damage on every run.
	it.each([0x01, 0x80, 0xff])(
		'is refused or decoded to a whole table, whichever byte was changed by %i',
		async (change) => {
			const bytes = bytesOf('provinces');
			for (const at of bytes.keys()) {
				const damaged = bytes.slice();
				damaged[at] = (damaged[at] ?? 0) ^ change;
				const outcome = await decodeParquet(damaged.buffer, 'provinces').catch((error: Error) => error.message);
				if (typeof outcome === 'string') expect(outcome).toMatch(/^provinces: the file is cut short/);
				else expect(toRows(outcome)).toHaveLength(fixtureRows.provinces.length);
			}
		}
	);
});
