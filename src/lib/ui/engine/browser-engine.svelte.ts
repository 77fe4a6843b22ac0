import { asset } from '$app/paths';
import { page } from '$app/state';
import type { LoadProgress } from '../../query/duckdb-wasm';
import type { Question, Row, Statement } from '../../query/engine';
import { Cancelled, EngineError } from '../../query/engine-error';
import type { FetchOptions } from '../../query/fetch-bytes';
import { fetchManifest } from '../../query/fetch-manifest';
import { lazyEngine, type EngineState, type LazyEngine } from '../../query/lazy-engine';
import type { RowEngine } from '../../query/rows/row-engine';
import { hasLittleMemory, markStart } from './small-device';
import { importAgain } from '../site/import-again';

/** Milliseconds a query, the start, or a stalled download may take before the page says so. */
export const deadlineMs = 60_000;

const dataFolder = (): URL => new URL(asset('/data/'), document.baseURI);

/** Milliseconds after which figures on their way are told: most come sooner. */
const patienceMs = 300;

/**
 * Who answers a page, and where it stands. A choice of figures that reads little enough is answered from the rows themselves
 * (query/rows/row-engine.ts says how little); the engine opens on the first other question, never before.
 */
export class BrowserEngine {
	state = $state<EngineState>({ status: 'idle' });
	/** True while a question waits for the word of a reader whose device has little memory. */
	asking = $state(false);
	/** Figures that keep a reader waiting while they come for a question without the engine; null: none do. */
	fetching = $state.raw<LoadProgress | null>(null);
	#engine: LazyEngine | null = null;
	#rows: { engine: Promise<RowEngine>; abort: AbortController } | null = null;
	#progress: LoadProgress = { phase: 'data', loaded: 0, total: 0 };
	#warming = false;
	#cancels = 0;
	#allowed = false;
	#decide: ((goes: boolean) => void)[] = [];

	#open(): LazyEngine {
		if (this.#engine) return this.#engine;
		const engine = lazyEngine(async (onProgress, signal) => {
			const started = markStart();
			try {
				const [{ openWasmEngine }, worker] = await Promise.all([
					importAgain(() => import('../../query/duckdb-wasm')),
					importAgain(() => import('../../query/engine-worker?worker&url'))
				]);
				const addresses = {
					dataUrl: asset('/data/'),
					engineUrl: asset('/engine/duckdb-eh.wasm.gz'),
					workerUrl: worker.default
				};
				const edition = page.data.edition as string;
				return await openWasmEngine({ ...addresses, edition, deadlineMs, onProgress, signal });
			} finally {
				started();
			}
		});
		engine.subscribe((state) => {
			this.state = state;
			// One that ended says nothing of the one that answers the pages.
			document.documentElement.dataset.engine = state.status === 'idle' ? browserEngine.state.status : state.status;
		});
		this.#engine = engine;
		return engine;
	}

	/** Rejects with an EngineError, or with Cancelled where the reader wanted no answer after all. */
	async ask<Args, Answer>(question: Question<Args, Answer>, args: Args): Promise<Answer> {
		const cancels = this.#cancels;
		const statement = question.build(args);
		try {
			return question.read((await this.#fromRows(statement)) ?? (await this.#fromEngine(statement)));
		} catch (error) {
			throw cancels === this.#cancels ? error : new Cancelled();
		}
	}

	async #fromEngine(statement: Statement): Promise<Row[]> {
		if (!(await this.#mayOpen())) throw new EngineError('crash', 'the reader wants no engine');
		return this.#open().run(statement);
	}

	/** Null where the question needs the engine. */
	async #fromRows(statement: Statement): Promise<Row[] | null> {
		if (!statement.choice) return null;
		const late = setTimeout(() => (this.fetching = this.#progress), patienceMs);
		try {
			const rows = await this.#openRows();
			if (!rows.canAnswer(statement)) return null;
			const answer = await rows.run(statement);
			this.#say('rows');
			return answer;
		} catch (error) {
			this.#say(error instanceof Cancelled ? 'idle' : 'failed');
			throw error;
		} finally {
			clearTimeout(late);
			this.fetching = null;
		}
	}

	/** Who answered, or could not, on `<html data-engine>`; an engine that is there says it itself. */
	#say(who: 'idle' | 'rows' | 'failed'): void {
		if (this.state.status === 'idle') document.documentElement.dataset.engine = who;
	}

	#openRows(): Promise<RowEngine> {
		if (this.#rows) return this.#rows.engine;
		const abort = new AbortController();
		const onProgress = (loaded: number, total: number): void => {
			this.#progress = { phase: 'data', loaded, total };
			if (this.fetching) this.fetching = this.#progress;
		};
		const opening = this.#readRows({ stallMs: deadlineMs, signal: abort.signal }, onProgress);
		const entry = { engine: opening, abort };
		this.#rows = entry;
		// What did not open is opened anew by the next question.
		opening.catch(() => {
			if (this.#rows === entry) this.#rows = null;
		});
		return opening;
	}

	/** Takes the reader's word: the engine may come. */
	allow(): void {
		this.#allowed = true;
		this.#answerAll(true);
	}

	/** Code and manifest come side by side: on a slow line each way there and back is felt. */
	async #readRows(fetching: FetchOptions, onProgress: (loaded: number, total: number) => void): Promise<RowEngine> {
		const folder = dataFolder();
		const [{ openRowEngine }, manifest] = await Promise.all([
			importAgain(() => import('../../query/rows/open-rows')),
			fetchManifest(folder, fetching, page.data.edition as string)
		]);
		return openRowEngine(folder, manifest, fetching, onProgress);
	}

	/**
	 * Gets ready ahead of a question, once; a reader who cancelled is not asked again. `rehearse` asks what is known already: the
	 * code a first question runs through is then compiled, and the data it needs are in place.
	 */
	warmUp(rehearse: () => Promise<unknown>): void {
		if (this.#cancels > 0 || this.state.status !== 'idle' || this.#warming) return;
		this.#warming = true;
		this.#warm(rehearse)
			.catch(() => undefined)
			.finally(() => (this.#warming = false));
	}

	async #warm(rehearse: () => Promise<unknown>): Promise<void> {
		const { readsAll } = await this.#openRows();
		if (!readsAll && this.#mustAsk()) return;
		if (!readsAll) await this.#open().warmUp();
		await rehearse();
	}

	cancel(): void {
		this.#cancels++;
		this.#rows?.abort.abort(new Cancelled());
		this.#rows = null;
		this.#answerAll(false);
		void this.#engine?.close();
	}

	#mustAsk(): boolean {
		return !this.#allowed && this.#engine === null && hasLittleMemory();
	}

	#mayOpen(): boolean | Promise<boolean> {
		if (!this.#mustAsk()) return true;
		this.asking = true;
		return new Promise((resolve) => this.#decide.push(resolve));
	}

	#answerAll(goes: boolean): void {
		this.asking = false;
		for (const resolve of this.#decide.splice(0)) resolve(goes);
	}
}

/** Answers the questions of every page. */
export const browserEngine = new BrowserEngine();

/**
 * Runs what readers type, and nothing else: whatever a statement does to an engine, no figure of a page is ever asked of it,
 * and ending it takes nothing from the pages.
 */
export const consoleEngine = new BrowserEngine();
