import type { Cell, Statement } from './engine';
import { maskSql } from './mask-sql';

/** A value as SQL that DuckDB reads as that very value and type. */
function literal(value: Cell): string {
	if (value === null) return 'NULL';
	if (typeof value === 'boolean') return String(value);
	if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
	if (!Number.isFinite(value)) throw new Error(`${value} has no literal in SQL`);
	// With an exponent a number is a DOUBLE, as a bound one is; without it 1.25 would be a DECIMAL.
	const digits = Number.isSafeInteger(value) || /e/.test(String(value)) ? String(value) : `${value}e0`;
	// In brackets: after a minus a second one would begin a comment.
	return value < 0 || Object.is(value, -0) ? `(${digits})` : digits;
}

/**
 * A statement as one text, every `?` replaced by its value: for readers, who take it to the SQL console. Question marks in
 * texts, names and comments stay. Throws an Error when values and question marks are not as many.
 */
export function inlineSql({ sql, params }: Statement): string {
	let next = 0;
	let text = '';
	let done = 0;
	for (const { index } of maskSql(sql).matchAll(/\?/g)) {
		const value = params[next++];
		if (value === undefined) throw new Error(`the statement has more than ${params.length} placeholders`);
		text += sql.slice(done, index) + literal(value);
		done = index + 1;
	}
	if (next < params.length) throw new Error(`the statement has ${next} placeholders for ${params.length} values`);
	return text + sql.slice(done);
}
