import { asset } from '$app/paths';
import { page } from '$app/state';
import { ask, type Question } from '../../query/engine';
import { EngineError } from '../../query/engine-error';
import { lazyEngine, type EngineState, type LazyEngine } from '../../query/lazy-engine';
import { hasLittleMemory, markStart } from './small-device';
import { importAgain } from '../site/import-again';

/** Milliseconds a query, the start, or a stalled download may take before the page says so. */
export const deadlineMs = 60_000;

/** An engine of the page and where it stands. It opens on the first question, never before. */
export class BrowserEngine {
	state = $state<EngineState>({ status: 'idle' });
	/** True while a question waits for the word of a reader whose device has little memory. */
	asking = $state(false);
	#engine: LazyEngine | null = null;
	#cancelled = false;
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

	/** Rejects with an EngineError, or with the reason given to `cancel`. */
	async ask<Args, Answer>(question: Question<Args, Answer>, args: Args): Promise<Answer> {
		if (!(await this.#mayOpen())) throw new EngineError('crash', 'the reader wants no engine');
		return ask(this.#open(), question, args);
	}

	/** Takes the reader's word: the engine may come. */
	allow(): void {
		this.#allowed = true;
		this.#answerAll(true);
	}

	/**
	 * Opens the engine ahead of a question, once; a reader who cancelled it is not asked again. `rehearse` asks what is known
	 * already: the code a first question runs through is then compiled, and the data it needs are in place.
	 */
	warmUp(rehearse: () => Promise<unknown>): void {
		if (this.#cancelled || this.state.status !== 'idle' || this.#mustAsk()) return;
		this.#open()
			.warmUp()
			.then(rehearse)
			.catch(() => undefined);
	}

	cancel(): void {
		this.#cancelled = true;
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
