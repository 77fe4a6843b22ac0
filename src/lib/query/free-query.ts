import type { Statement } from './engine';
import { maskSql } from './mask-sql';

/** Words a statement that only reads may begin with. EXPLAIN stands before one of the others. */
export const readingWords = ['SELECT', 'WITH', 'FROM', 'VALUES', 'DESCRIBE', 'SHOW', 'SUMMARIZE', 'EXPLAIN'] as const;
/** Further spellings DuckDB knows, not worth telling. */
const alsoReading = ['DESC', 'TABLE', 'PIVOT', 'UNPIVOT'];

/** Why a text is not run. `word` is what a statement begins with that is none of `readingWords`. */
export type Refusal = { why: 'empty' } | { why: 'many' } | { why: 'word'; word: string };

const explaining = /^[\s]*explain(\s+analyze)?\b/i;

/**
 * Says before any engine starts whether a text is one statement that reads. For the sentence a reader gets: what really
 * keeps the tables whole is the form `freeQuery` gives to every statement, whatever this says. Null: it may be asked.
 */
export function findRefusal(sql: string): Refusal | null {
	const code = maskSql(sql).replace(/[\s;]+$/, '');
	if (code === '') return { why: 'empty' };
	if (code.includes(';')) return { why: 'many' };
	const word = /^[\s(]*([A-Za-z_]+)/.exec(code.replace(explaining, ''))?.[1]?.toUpperCase();
	// No word at all is a slip of the pen, which the engine tells better.
	if (word === undefined || [...readingWords, ...alsoReading].includes(word)) return null;
	return { why: 'word', word };
}

/** The statement without its closing semicolons, and EXPLAIN, if it begins with it, set apart. */
function splitExplain(sql: string): { explain: string; body: string } {
	const code = maskSql(sql).replace(/[\s;]+$/, '');
	const explain = sql.slice(0, explaining.exec(code)?.[0].length ?? 0);
	return { explain, body: sql.slice(explain.length, code.length) };
}

/** Whether the answer is a plan, not rows. */
export const isExplain = (sql: string): boolean => splitExplain(sql).explain !== '';

/**
 * SQL a reader typed, as the part of a query that can only read. The engine is the one every chart asks, so a statement
 * that changes a table would falsify the figures shown after it; inside the brackets such a statement is a syntax error,
 * and the engine refuses to prepare two statements. SELECT, FROM, WITH, DESCRIBE, SHOW and SUMMARIZE all pass; of EXPLAIN
 * what it explains stands in the brackets.
 * @param most at most so many rows
 */
export function freeQuery(sql: string, most?: number): Statement {
	const { explain, body } = splitExplain(sql);
	const limit = most === undefined || explain ? '' : ` LIMIT ${most}`;
	// On lines of their own: a comment at the end must not swallow the bracket.
	return { sql: `${explain} SELECT * FROM (\n${body}\n)${limit}`, params: [] };
}
