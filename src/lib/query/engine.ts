import type { FigureChoice } from './figure-choice';

/** A value DuckDB can take as a parameter or give back after decoding: no bigint, no Date, no Arrow object. */
export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

/** A question ready to be asked: SQL with one `?` per bound value. */
export interface Statement {
	sql: string;
	params: Cell[];
	/** Which observations it can need at most; left out, all of them. An engine may hold no others. */
	reads?: Reads;
	/** What it says, where plain code over rows can say it too (figure-choice.ts). */
	choice?: FigureChoice;
}

/** Observations by what the files are laid out by. No indicators: none at all. */
export interface Reads {
	indicatorIds: readonly string[];
	/** Left out: every scope. Empty: the overview, as `inScopes` in conditions.ts defines it. */
	scopeIds?: readonly string[];
}

/** Whoever can answer a statement: DuckDB native while prerendering, DuckDB-WASM in the browser. */
export interface QueryEngine {
	/** Rows in the order of the statement. Rejects with an Error whose message a reader can act on. */
	run(statement: Statement): Promise<Row[]>;
}

/** One question of the product: how it is asked and how its rows become domain types. */
export interface Question<Args, Answer> {
	name: string;
	build(args: Args): Statement;
	read(rows: Row[]): Answer;
}

/** Asks a question of an engine. */
export async function ask<Args, Answer>(
	engine: QueryEngine,
	question: Question<Args, Answer>,
	args: Args
): Promise<Answer> {
	return question.read(await engine.run(question.build(args)));
}
