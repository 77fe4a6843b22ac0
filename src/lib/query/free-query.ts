import type { Statement } from './engine';

/**
 * SQL a reader typed, as the part of a query that can only read. The engine is the one every chart asks, so a statement
 * that changes a table would falsify the figures shown after it; inside the brackets such a statement is a syntax error,
 * and the engine refuses to prepare two statements. SELECT, FROM, WITH, DESCRIBE, SHOW and SUMMARIZE all pass.
 */
export function freeQuery(sql: string): Statement {
	// On lines of their own: a comment at the end must not swallow the bracket.
	return { sql: `SELECT * FROM (\n${sql.trim().replace(/(;\s*)+$/, '')}\n)`, params: [] };
}
