import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResultCell } from '../../src/lib/domain/result-table';
import { answerFree, freeLimits, freeTexts, type Ask, type FreeAnswer } from '../../src/lib/query/free-answer';
import type { ClosableEngine } from '../../src/lib/query/duckdb-wasm';
import { ask, type QueryEngine } from '../../src/lib/query/engine';
import { findRefusal } from '../../src/lib/query/free-query';
import { openNativeEngine, type NativeEngine } from '../../src/lib/server/native-engine';
import { sqlHints } from '../../src/lib/messages/sql-hints';
import { writeFixture, type Fixture } from './fixture';
import { openWasmInNode } from './wasm-in-node';

let fixture: Fixture;
let native: NativeEngine;
let wasm: ClosableEngine;
beforeAll(async () => {
	fixture = await writeFixture();
	native = await openNativeEngine(fixture.dir);
	// Native DuckDB knows time zones, and takes that of the machine.
	await native.run({ sql: "SET TimeZone = 'UTC'", params: [] });
	wasm = await openWasmInNode(fixture);
});
afterAll(async () => {
	await wasm.close();
	await native.close();
	fixture.remove();
});

const asker =
	(engine: QueryEngine): Ask =>
	(question, args) =>
		ask(engine, question, args);
const answer = (sql: string, most = 100): Promise<FreeAnswer> => answerFree(asker(wasm), sql, most);

describe('a value', () => {
	it('of every type the engine has is its own text, the same as that of native DuckDB', async () => {
		const sql = 'SELECT * FROM test_all_types()';
		const { columns } = await answer(sql);
		expect(columns.length).toBeGreaterThan(50);
		const args = { sql, columns: columns.length, most: 10 };
		const { rows } = await ask(wasm, freeTexts, args);
		expect(rows).toHaveLength(3);
		expect(rows.at(-1)?.every((cell) => cell === null)).toBe(true);
		const plain = await native.run({ sql: 'SELECT CAST(COLUMNS(*) AS VARCHAR) FROM test_all_types()', params: [] });
		for (const [at, { name, type }] of columns.entries()) {
			// Its greatest value is written a millisecond later where time zones are known: the last but one microsecond is lost.
			if (type === 'TIMESTAMP WITH TIME ZONE') plain[1] = { ...plain[1], [name]: '294247-01-10 04:00:54.775806+00' };
			expect([type, ...rows.map((row) => row[at])]).toEqual([type, ...plain.map((row) => row[name])]);
		}
	});

	it.each<[sql: string, cell: ResultCell]>([
		['[64.14, NULL]', '[64.14, NULL]'],
		["{'a': 64.14::DECIMAL(9,3), 'b': NULL}", "{'a': 64.140, 'b': NULL}"],
		["MAP {'a': 64.14}", '{a=64.14}'],
		['union_value(a := 64.14)', '64.14'],
		["[DATE '2024-01-02']", '[2024-01-02]'],
		["age(DATE '2024-03-05', DATE '2020-01-01')", '4 years 2 months 4 days'],
		["INTERVAL '1 month 2 days 03:04:05.000001'", '1 month 2 days 03:04:05.000001'],
		['64.14::DECIMAL(9,2)', 64.14],
		['12345678901234.56::DECIMAL(18,2)', '12345678901234.56'],
		['1.1000000000000000000::DECIMAL(38,19)', 1.1],
		['12345678901234567.89::DECIMAL(38,2)', '12345678901234567.89'],
		['1::DECIMAL(38,10)', 1],
		['0.1::FLOAT', 0.1],
		['0.1 + 0.2::DOUBLE', 0.30000000000000004],
		['1e300', 1e300],
		["'nan'::DOUBLE", 'nan'],
		["'-inf'::FLOAT", '-inf'],
		['NULL::DOUBLE', null],
		["''", ''],
		["'NULL'", 'NULL'],
		['9007199254740991::BIGINT', 9007199254740991],
		['9007199254740993::BIGINT', '9007199254740993'],
		['(-170141183460469231731687303715884105728)::HUGEINT', '-170141183460469231731687303715884105728'],
		['340282366920938463463374607431768211455::UHUGEINT', '340282366920938463463374607431768211455'],
		['sum(7)', 7],
		["'0101'::BIT", '0101'],
		["'\\xAA\\x00abc'::BLOB", '\\xAA\\x00abc'],
		["TIMESTAMP '2024-01-02 03:04:05.123456'", '2024-01-02 03:04:05.123456'],
		["TIMESTAMP_NS '2024-01-02 03:04:05.123456789'", '2024-01-02 03:04:05.123456789'],
		["TIMESTAMPTZ '2024-01-02 03:04:05+07'", '2024-01-01 20:04:05+00'],
		["TIMETZ '03:04:05+07'", '03:04:05+07'],
		["DATE '0044-03-15 (BC)'", '0044-03-15 (BC)'],
		["DATE '-infinity'", '-infinity'],
		['true', true],
		["'a'::ENUM('a', 'b')", 'a'],
		["'eff8db11-c7b8-4d52-94fb-7b483b0dfe3e'::UUID", 'eff8db11-c7b8-4d52-94fb-7b483b0dfe3e']
	])('%s is %o', async (sql, cell) => {
		const { rows } = await answer(`SELECT ${sql} AS x`);
		expect(rows).toStrictEqual([[cell]]);
		// Whatever stands in the cell is what native DuckDB writes.
		const [plain] = await native.run({ sql: `SELECT CAST(x AS VARCHAR) AS x FROM (SELECT ${sql} AS x)`, params: [] });
		if (typeof cell === 'string') expect(cell).toBe(plain?.x);
		if (typeof cell === 'number') expect(cell).toBe(Number(plain?.x));
	});

	it('of a decimal is never another one, whatever its digits', async () => {
		const digits = fc.bigInt({ min: -(10n ** 37n), max: 10n ** 37n });
		await fc.assert(
			fc.asyncProperty(digits, fc.integer({ min: 0, max: 30 }), async (value, scale) => {
				const type = `DECIMAL(38,${scale})`;
				const whole = `${value < 0n ? '-' : ''}${(value < 0n ? -value : value).toString().padStart(scale + 1, '0')}`;
				const written = scale === 0 ? whole : `${whole.slice(0, -scale)}.${whole.slice(-scale)}`;
				const { rows } = await answer(`SELECT '${written}'::${type} AS x`);
				const [back] = await native.run({ sql: `SELECT ? = '${written}'::${type} AS same`.replace('?', `'${toText(rows[0]?.[0])}'::${type}`), params: [] }); // prettier-ignore
				expect(back?.same, written).toBe(true);
			}),
			{ numRuns: 60 }
		);
	});
});

/** A cell as a file holds it. */
function toText(cell: ResultCell | undefined): string {
	if (typeof cell !== 'number' || !/e/.test(String(cell))) return String(cell);
	return cell.toFixed(30).replace(/0+$/, '');
}

describe('names', () => {
	it('may mean something to JavaScript, or come twice', async () => {
		const { columns, rows } = await answer('SELECT 1 AS "__proto__", 2 AS constructor, 3 AS a, 4 AS a, 5 AS "~0", 6 AS c1, 7 AS so_far'); // prettier-ignore
		expect(columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'a', 'a_1', '~0', 'c1', 'so_far']);
		expect(rows).toEqual([[1, 2, 3, 4, 5, 6, 7]]);
	});
});

describe('one statement', () => {
	it.each([
		['PIVOT areas ON area_id USING count(*)', 2],
		['FROM (PIVOT areas ON area_id USING count(*) GROUP BY position) ORDER BY position;', 2],
		['WITH x AS (PIVOT areas ON area_id USING count(*)) SELECT * FROM x -- "PIVOT"', 2],
		["PIVOT areas ON area_id IN ('chi-dao') USING count(*)", 2],
		['UNPIVOT areas ON name_vi, name_en INTO NAME k VALUE v', 4],
		['FROM areas SELECT area_id', 2],
		['SUMMARIZE areas', 4],
		['DESCRIBE areas', 4],
		['WITH x AS (SELECT 1 AS a) SELECT a FROM x', 1],
		['VALUES (1, NULL), (2, 3)', 2],
		['/* a; */ SELECT 1 -- b;\n;;', 1],
		['EXPLAIN PIVOT areas ON area_id USING count(*)', 1]
	])('is %s', async (sql, count) => {
		expect(findRefusal(sql)).toBeNull();
		const { rows, columns } = await answer(sql);
		expect(rows).toHaveLength(count);
		for (const row of rows) expect(row).toHaveLength(columns.length);
	});

	it('with PIVOT stops at the limit and is not a way to change a table', async () => {
		const { rows, more } = await answer('PIVOT areas ON area_id USING count(*)', 1);
		expect([rows.length, more]).toEqual([1, true]);
		const before = await wasm.run({ sql: 'SELECT count(*) AS n FROM areas', params: [] });
		for (const sql of [
			'PIVOT areas ON area_id USING count(*); DELETE FROM areas',
			"PIVOT areas ON đe'\\'; DELETE FROM areas; --'",
			'PIVOT areas ON area_id USING count(*) -- \r) x; DELETE FROM areas; --',
			'DELETE FROM areas -- pivot'
		]) {
			if (findRefusal(sql) === null) await answer(sql).catch(() => undefined);
		}
		expect(await wasm.run({ sql: 'SELECT count(*) AS n FROM areas', params: [] })).toEqual(before);
	});
});

describe('an answer too large for a page', () => {
	it('of thousands of columns gives the first, and says how many are left', async () => {
		const { columns, rows, cut } = await answer(`SELECT ${Array.from({ length: 3000 }, (_, i) => `${i} AS x${i}`).join(', ')}`); // prettier-ignore
		expect(columns).toHaveLength(freeLimits.columns);
		expect(rows).toEqual([Array.from({ length: freeLimits.columns }, (_, i) => i)]);
		expect(cut.columns).toBe(3000 - freeLimits.columns);
	});

	it('of cells of megabytes gives their beginning, never half a letter', async () => {
		const { rows, cut } = await answer("SELECT repeat('😀', 1000000) AS a, repeat('đ', 32767) AS b");
		expect(cut.cells).toBe(1);
		expect(rows[0]?.[0]).toBe('😀'.repeat(16383));
		expect(rows[0]?.[1]).toHaveLength(32_767);
	});

	it('of many long cells gives the first rows', async () => {
		const { rows, more } = await answer(
			"SELECT i, repeat('x', 30000) AS b FROM range(5000) t(i) ORDER BY i DESC",
			5000
		);
		expect(more).toBe(true);
		expect(rows.length).toBe(Math.floor(freeLimits.bytes / 30_004));
		expect(rows[1]?.[0]).toBe(4998);
	});

	it('is not asked for with a text of 100,000 letters', () => {
		expect(findRefusal(`SELECT ${'1 + '.repeat(25_000)}1`)).toEqual({ why: 'long' });
		// Blanks before the last word made a pattern take the square of their number.
		const long = `SELECT 1 /*${' '.repeat(49_900)}*/ , 2`;
		const start = process.hrtime.bigint();
		expect(findRefusal(long)).toBeNull();
		expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(1000);
	});
});

describe('what the hints say of Vietnamese text holds in both engines', () => {
	const nfd = 'Hòa'.normalize('NFD');
	it.each([
		["strip_accents('Đắk đi')", 'Đak đi'],
		["'đ' COLLATE NOACCENT = 'd'", false],
		["translate(strip_accents('Đắk đi'), 'đĐ', 'dD')", 'Dak di'],
		["array_to_string(regexp_extract_all('Tỉnh', '\\w+'), '|')", 'T|nh'],
		["array_to_string(regexp_extract_all('Tỉnh Khánh Hòa 24', '[\\p{L}\\p{N}_]+'), '|')", 'Tỉnh|Khánh|Hòa|24'],
		["regexp_matches('tỉnh ổn định', '\\bổn\\b')", false],
		["regexp_matches('nổi', '\\bi\\b')", true],
		["regexp_matches('tỉnh ổn định', '(^|\\P{L})ổn(\\P{L}|$)')", true],
		["levenshtein('Hòa', 'Hoa')", 2],
		["damerau_levenshtein('Hòa', 'Hoa')", 2],
		["hamming('ế', 'ề')", 2],
		["jaccard('Hòa', 'Hoa')", 0.4],
		["'Hòa' GLOB 'H?a'", false],
		["'Hòa' LIKE 'H_a'", true],
		["array_to_string(list_sort(['Ăn', 'Zet', 'Đà', 'An']), '|')", 'An|Zet|Ăn|Đà'],
		["string_agg(x, '|' ORDER BY translate(lower(strip_accents(x)), 'đ', 'd')) FROM (VALUES ('Dương'), ('Đà'), ('Ea'), ('An')) t(x)", 'An|Đà|Dương|Ea'], // prettier-ignore
		[`'${nfd}' = 'Hòa'`, false],
		[`nfc_normalize('${nfd}') = 'Hòa'`, true],
		['(now()::TIMESTAMP + INTERVAL 7 HOUR)::DATE IS NOT NULL', true]
	])('%s is %o', async (sql, value) => {
		const statement = sql.includes(' FROM ') ? `SELECT ${sql}` : `SELECT ${sql} AS x`;
		for (const engine of [wasm, native])
			expect((await answerFree(asker(engine), statement, 1)).rows).toEqual([[value]]);
	});

	it('and each is told in both languages', () => {
		expect(sqlHints.vi.text.lines).toHaveLength(sqlHints.en.text.lines.length);
	});
});
