import type { Statement } from './engine';
import { maskSql } from './mask-sql';

/** Words a statement that only reads may begin with. EXPLAIN stands before one of the others. */
export const readingWords = ['SELECT', 'WITH', 'FROM', 'VALUES', 'DESCRIBE', 'SHOW', 'SUMMARIZE', 'EXPLAIN'] as const;
/** Further spellings DuckDB knows, not worth telling. */
const alsoReading = ['DESC', 'TABLE', 'PIVOT', 'PIVOT_WIDER', 'UNPIVOT', 'PIVOT_LONGER'];

/** Letters of the longest statement that is asked: longer ones are slips of the clipboard. */
export const longestSql = 50_000;

/**
 * Why a text is not run. `word` is what a statement begins with that is none of `readingWords`, `names` are functions that
 * are not on the list of free-functions.ts.
 */
export type Refusal =
	{ why: 'empty' | 'many' | 'long' } | { why: 'word'; word: string } | { why: 'function'; names: string[] };

const explaining = /^[\s]*explain(\s+analyze)?\b/i;

/** The code of a statement without its closing semicolons, masked. */
function maskedBody(sql: string): string {
	const masked = maskSql(sql);
	let end = masked.length;
	while (end > 0 && /[\s;]/.test(masked.charAt(end - 1))) end--;
	return masked.slice(0, end);
}

/**
 * Says before any engine starts whether a text is one statement that reads. For the sentence a reader gets: what really
 * keeps the tables whole is the form `freeQuery` gives to every statement, whatever this says. Null: it may be asked.
 */
export function findRefusal(sql: string): Refusal | null {
	if (sql.length > longestSql) return { why: 'long' };
	const code = maskedBody(sql);
	if (code === '') return { why: 'empty' };
	if (code.includes(';')) return { why: 'many' };
	const word = /^[\s(]*([A-Za-z_]+)/.exec(code.replace(explaining, ''))?.[1]?.toUpperCase();
	// No word at all is a slip of the pen, which the engine tells better.
	if (word === undefined || [...readingWords, ...alsoReading].includes(word)) return null;
	return { why: 'word', word };
}

/** The statement without its closing semicolons, and EXPLAIN, if it begins with it, set apart. */
function splitExplain(sql: string): { explain: string; body: string } {
	const code = maskedBody(sql);
	const explain = sql.slice(0, explaining.exec(code)?.[0].length ?? 0);
	return { explain, body: sql.slice(explain.length, code.length) };
}

/** Whether the answer is a plan, not rows. */
export const isExplain = (sql: string): boolean => splitExplain(sql).explain !== '';

/** Whether the columns of the answer may come from the rows: PIVOT makes one of each value it finds. */
export const isPivot = (sql: string): boolean => /\bpivot(_wider)?\b/i.test(maskSql(sql));

/** Whether a statement asks what time it is. */
export const hasClock = (sql: string): boolean =>
	/\b(now|current_timestamp|get_current_timestamp|transaction_timestamp)\b/i.test(maskSql(sql));

/** More rows than any answer has. */
const allRows = 2 ** 31;

/**
 * SQL a reader typed, as the part of a query that can only read. Inside the brackets a statement that changes a table is a
 * syntax error, and the engine refuses to prepare two statements. SELECT, FROM, WITH, DESCRIBE, SHOW and SUMMARIZE all
 * pass; of EXPLAIN what it explains stands in the brackets. A PIVOT that finds its columns in the rows is several statements
 * to the engine, which cannot prepare it: it is given a value, so that it is asked as one text (duckdb-wasm.ts).
 * @param head what stands before the brackets, on one line: the faults of sql-fault.ts count on it
 * @param tail what stands behind them
 */
export function freeQuery(sql: string, most?: number, head = 'SELECT * FROM', tail = ''): Statement {
	const { explain, body } = splitExplain(sql);
	const bound = isPivot(sql);
	const limit = bound ? ' LIMIT ?' : most === undefined || explain ? '' : ` LIMIT ${most}`;
	// On lines of their own: a comment at the end must not swallow the bracket.
	return { sql: `${explain} ${head} (\n${body}\n)${tail}${limit}`, params: bound ? [most ?? allRows] : [] };
}
