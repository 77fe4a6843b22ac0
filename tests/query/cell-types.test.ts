import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNativeEngine, type NativeEngine } from '../../src/lib/server/native-engine';
import type { ClosableEngine } from '../../src/lib/query/duckdb-wasm';
import type { Cell } from '../../src/lib/query/engine';
import { writeFixture, type Fixture } from './fixture';
import { openWasmInNode } from './wasm-in-node';

let fixture: Fixture;
let native: NativeEngine;
let wasm: ClosableEngine;
beforeAll(async () => {
	fixture = await writeFixture();
	native = await openNativeEngine(fixture.dir);
	wasm = await openWasmInNode(fixture);
});
afterAll(async () => {
	await wasm.close();
	await native.close();
	fixture.remove();
});

const values: [sql: string, cell: Cell][] = [
	["'đúng hạn'", 'đúng hạn'],
	['1::TINYINT', 1],
	['(-32768)::SMALLINT', -32768],
	['4294967295::UINTEGER', 4294967295],
	['count(*)', 1],
	['9007199254740991::BIGINT', 9007199254740991],
	['-9007199254740991::BIGINT', -9007199254740991],
	['9007199254740993::BIGINT', '9007199254740993'],
	['sum(1)', 1],
	['sum(-5::BIGINT)', -5],
	['170141183460469231731687303715884105727::HUGEINT', '170141183460469231731687303715884105727'],
	['1.50::DECIMAL(9,2)', 1.5],
	['-0.07::DECIMAL(18,2)', -0.07],
	['sum(99.59::DECIMAL(5,2))', 99.59],
	['avg(3)', 3],
	['99.59::DOUBLE', 99.59],
	['0.5::FLOAT', 0.5],
	["'nan'::DOUBLE", null],
	["'-inf'::DOUBLE", null],
	['true', true],
	["DATE '2024-02-29'", '2024-02-29'],
	["DATE '1969-12-31'", '1969-12-31'],
	["TIMESTAMP '2024-01-02 03:04:05'", '2024-01-02 03:04:05'],
	["TIMESTAMP '2024-01-02 03:04:05.12'", '2024-01-02 03:04:05.12'],
	["TIMESTAMP '2024-01-02 03:04:00'", '2024-01-02 03:04:00'],
	["TIME '01:02:03'", '01:02:03'],
	["TIME '23:59:59.5'", '23:59:59.5'],
	["'a'::ENUM('a', 'b')", 'a'],
	["'eff8db11-c7b8-4d52-94fb-7b483b0dfe3e'::UUID", 'eff8db11-c7b8-4d52-94fb-7b483b0dfe3e'],
	['NULL', null],
	['NULL::DATE', null],
	['NULL::DECIMAL(9,2)', null],
	['NULL::BOOLEAN', null]
];

it.each(values)('%s is %o on both engines', async (sql, cell) => {
	const statement = { sql: `SELECT ${sql} AS "x"`, params: [] };
	expect(await wasm.run(statement)).toStrictEqual([{ x: cell }]);
	expect(await native.run(statement)).toStrictEqual([{ x: cell }]);
});

it.each<[Cell, string]>([
	['đ?', 'VARCHAR'],
	["o'hara", 'VARCHAR'],
	['', 'VARCHAR'],
	[1.25, 'DOUBLE'],
	[-3, 'INTEGER'],
	[true, 'BOOLEAN'],
	[null, 'VARCHAR']
])('a bound %o comes back as %s', async (value, type) => {
	const statement = { sql: `SELECT CAST(? AS ${type}) AS "x"`, params: [value] };
	expect(await wasm.run(statement)).toStrictEqual([{ x: value }]);
	expect(await native.run(statement)).toStrictEqual([{ x: value }]);
});

describe('rows', () => {
	it('keep two columns of one name apart', async () => {
		const statement = { sql: 'SELECT 1 AS a, 2 AS a', params: [] };
		expect(await wasm.run(statement)).toStrictEqual([{ a: 1, 'a:1': 2 }]);
		expect(await native.run(statement)).toStrictEqual([{ a: 1, 'a:1': 2 }]);
	});

	it('keep their order and their holes across batches of the engine', async () => {
		const sql =
			'SELECT CAST(i AS INTEGER) AS i, CASE WHEN i % 3 > 0 THEN i END AS x FROM range(5000) t(i) ORDER BY i DESC';
		const rows = await wasm.run({ sql, params: [] });
		expect(rows).toHaveLength(5000);
		expect(rows).toStrictEqual(await native.run({ sql, params: [] }));
		expect(rows.slice(0, 2)).toStrictEqual([
			{ i: 4999, x: 4999 },
			{ i: 4998, x: null }
		]);
	});

	it('are none when nothing matches', async () => {
		expect(await wasm.run({ sql: 'SELECT * FROM observations WHERE false', params: [] })).toEqual([]);
	});

	it('say infinity of a date beyond what JavaScript can tell', async () => {
		expect(await wasm.run({ sql: "SELECT DATE '-infinity' AS x", params: [] })).toStrictEqual([{ x: '-infinity' }]);
	});

	it('show lists as text, for the SQL console', async () => {
		expect(await wasm.run({ sql: 'SELECT [1, 2] AS x', params: [] })).toStrictEqual([{ x: '[1,2]' }]);
	});
});
