import { afterNavigate, goto } from '$app/navigation';
import { Cancelled, EngineError, type EngineErrorKind } from '../../query/engine-error';
import { answerFree, type FreeAnswer } from '../../query/free-answer';
import { freeFunctions } from '../../query/free-functions';
import { findRefusal, type Refusal } from '../../query/free-query';
import { readSqlFault, type SqlFault } from '../../query/sql-fault';
import { formatSqlQuery, parseSqlQuery, sqlBoxId } from '../../view/sql-link';
import { restoreTexts } from '../site/translation';
import { consoleEngine } from '../engine/browser-engine.svelte';

/** Rows taken from the engine at most. */
export const mostRows = 50_000;

/** The answer to one statement. */
export interface FreeResult extends FreeAnswer {
	sql: string;
}

/**
 * Behaviour of the SQL console. A statement in the link fills the box and waits: a link must not make a reader's browser
 * load the engine and work for whoever wrote it before the reader has seen what it asks. What was run becomes the link.
 */
export class SqlConsole {
	text = $state('');
	/** True while the box holds a statement that a link put there and nobody ran. */
	filled = $state(false);
	/** What the reader had typed before a link took its place. */
	replaced = $state<string | null>(null);
	refusal = $state.raw<Refusal | null>(null);
	fault = $state.raw<SqlFault | null>(null);
	failure = $state<EngineErrorKind | 'cancelled' | null>(null);
	result = $state.raw<FreeResult | null>(null);
	busy = $state(false);
	/** The statement run last does not fit into a link. */
	tooLong = $state(false);
	/** True once scripts run: controls are of no use before. */
	ready = $state(false);
	#turn = 0;
	/** The last text that is also in a link or was run: anything else would be lost by replacing it. */
	#kept = '';
	/** The statement in the address of the page. */
	#linked: string | null = null;

	constructor() {
		afterNavigate(({ to }) => {
			this.ready = true;
			if (to) this.#read(to.url);
		});
	}

	/** Runs what the box holds, unless it is more than one statement that reads. */
	async run(): Promise<void> {
		if (this.busy || !this.ready) return;
		const sql = this.text;
		[this.fault, this.failure, this.replaced, this.filled] = [null, null, null, false];
		this.refusal = findRefusal(sql);
		if (this.refusal) return;
		const turn = ++this.#turn;
		this.busy = true;
		try {
			await this.#keepInLink(sql);
			const result = await this.#answer(sql, turn);
			restoreTexts();
			if (result) this.result = result;
		} catch (error) {
			if (turn === this.#turn) this.#tell(error, sql);
		} finally {
			if (turn === this.#turn) this.busy = false;
		}
	}

	/** The last press of Run brought the result that is shown. */
	get finished(): boolean {
		return this.result !== null && !this.busy && !this.refusal && !this.fault && !this.failure;
	}

	/** Ends the running statement, and with it its engine: it does one thing at a time and cannot be interrupted. */
	stop(): void {
		consoleEngine.cancel();
	}

	/** Brings back what a link replaced. */
	restore(): void {
		this.text = this.replaced ?? this.text;
		[this.replaced, this.filled] = [null, false];
	}

	/** Called when the reader goes elsewhere: nobody waits for the answer, and the engine gives its memory back. */
	leave(): void {
		this.#turn++;
		consoleEngine.cancel();
	}

	async #answer(sql: string, turn: number): Promise<FreeResult | null> {
		const names = await consoleEngine.ask(freeFunctions, { sql });
		if (turn !== this.#turn) return null;
		if (names.length > 0) {
			this.refusal = { why: 'function', names };
			return null;
		}
		const answer = await answerFree((question, args) => consoleEngine.ask(question, args), sql, mostRows);
		return turn === this.#turn ? { sql, ...answer } : null;
	}

	#tell(error: unknown, sql: string): void {
		if (error instanceof EngineError && error.kind === 'query') this.fault = readSqlFault(error.message, sql);
		else if (error instanceof Cancelled) this.failure = 'cancelled';
		else this.failure = error instanceof EngineError ? error.kind : 'network';
	}

	async #keepInLink(sql: string): Promise<void> {
		this.#kept = sql;
		const query = formatSqlQuery(sql);
		this.tooLong = query === null;
		if (this.#linked === (query && sql)) return;
		// A browser that takes no more addresses for now (Safari) is no reason not to answer.
		const address = `${query ? `?${query}` : location.pathname}#${sqlBoxId}`;
		await goto(address, { keepFocus: true, noScroll: true }).catch(() => undefined);
	}

	#read(url: URL): void {
		const sql = parseSqlQuery(url.searchParams);
		this.#linked = sql;
		if (sql === null || sql === this.text) return;
		this.replaced = this.text.trim() !== '' && this.text !== this.#kept ? this.text : null;
		[this.refusal, this.fault, this.failure] = [null, null, null];
		[this.text, this.#kept] = [sql, sql];
		this.filled = sql !== this.result?.sql;
	}
}
