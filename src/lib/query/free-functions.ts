import { text } from './cells';
import type { Question } from './engine';
import type { FreeArgs } from './free-answer';
import { maskSql } from './mask-sql';

/** Functions that give tables and only read: rows of their own making, and what the engine says of its tables. */
export const tableFunctions = [
	...['range', 'generate_series', 'unnest', 'repeat', 'repeat_row', 'summary', 'test_all_types'],
	...['histogram', 'histogram_values', 'pragma_collations', 'pragma_platform', 'pragma_show', 'pragma_table_info'],
	...['pragma_version', 'duckdb_columns', 'duckdb_constraints', 'duckdb_databases', 'duckdb_extensions'],
	...['duckdb_functions', 'duckdb_indexes', 'duckdb_keywords', 'duckdb_memory', 'duckdb_optimizers', 'duckdb_schemas'],
	...['duckdb_settings', 'duckdb_tables', 'duckdb_types', 'duckdb_views']
] as const;

/** Functions that differ from call to call and change nothing a later statement could see. */
const harmless = ['random', 'uuid', 'gen_random_uuid', 'uuidv4', 'uuidv7'];

const list = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/**
 * What a statement may call, as a condition over `duckdb_functions()`: of functions that work out a value those without
 * side effects, of functions that give a table those above. Whatever else an engine has, or comes to have, is refused.
 */
const allowed = `CASE
	WHEN function_type IN ('scalar', 'aggregate', 'macro')
		THEN (coalesce(stability, '') <> 'VOLATILE' OR function_name IN (${list(harmless)})) AND NOT starts_with(function_name, '__')
	WHEN function_type IN ('table', 'table_macro') THEN function_name IN (${list(tableFunctions)})
	ELSE false END`;

/** The name that ends a text: quoted, or of letters. Functions have names of ASCII. */
const lastName = /"((?:[^"]|"")+)"$|([A-Za-z_][\w$]*)$/;

/** Names that stand before a bracket, in small letters. Some are words of SQL or new names for columns; the engine knows. */
export function calledNames(sql: string): string[] {
	const code = maskSql(sql);
	const names = new Set<string>();
	for (const { index } of code.matchAll(/\(/g)) {
		let end = index;
		// Comments are blanks in the code; the engine takes blanks of every script for a blank, some of no width too.
		while (end > 0 && /[^!-~]/.test(code.charAt(end - 1))) end--;
		// No function has a longer name.
		const [, quoted, plain] = lastName.exec(sql.slice(Math.max(0, end - 100), end)) ?? [];
		const name = quoted?.replaceAll('""', '"') ?? plain;
		if (name !== undefined) names.add(name.toLowerCase());
	}
	return [...names];
}

/** The functions of a statement that it may not call: they read files, change the engine, or hand it statements as text. */
export const freeFunctions: Question<FreeArgs, string[]> = {
	name: 'free-functions',
	build({ sql }) {
		const names = calledNames(sql);
		const named = names.length > 0 ? `lower(function_name) IN (${names.map(() => '?').join(', ')})` : 'false';
		return {
			sql: `SELECT DISTINCT function_name AS "name" FROM duckdb_functions() WHERE function_type <> 'pragma' AND ${named} AND NOT ${allowed} ORDER BY "name"`,
			params: names,
			reads: { indicatorIds: [] }
		};
	},
	read: (rows) => rows.map((row) => text(row, 'name'))
};
