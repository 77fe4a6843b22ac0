import { asset } from '$app/paths';
import { ask, type Question } from '../../query/engine';
import { lazyEngine, type EngineState, type LazyEngine } from '../../query/lazy-engine';

/** Milliseconds a query, the start, or a stalled download may take before the page says so. */
export const deadlineMs = 60_000;

/** The one engine of the page and where it stands. It opens on the first question, never before. */
class BrowserEngine {
	state = $state<EngineState>({ status: 'idle' });
	#engine: LazyEngine | null = null;
	#cancelled = false;

	#open(): LazyEngine {
		if (this.#engine) return this.#engine;
		const engine = lazyEngine(async (onProgress, signal) => {
			const [{ openWasmEngine }, worker] = await Promise.all([
				import('../../query/duckdb-wasm'),
				import('../../query/engine-worker?worker&url')
			]);
			const addresses = {
				dataUrl: asset('/data/'),
				engineUrl: asset('/engine/duckdb-eh.wasm.gz'),
				workerUrl: worker.default
			};
			return openWasmEngine({ ...addresses, deadlineMs, onProgress, signal });
		});
		engine.subscribe((state) => {
			this.state = state;
			document.documentElement.dataset.engine = state.status;
		});
		this.#engine = engine;
		return engine;
	}

	/** Rejects with an EngineError, or with the reason given to `cancel`. */
	ask<Args, Answer>(question: Question<Args, Answer>, args: Args): Promise<Answer> {
		return ask(this.#open(), question, args);
	}

	/**
	 * Opens the engine ahead of a question, once; a reader who cancelled it is not asked again. `rehearse` asks what is known
	 * already: the code a first question runs through is then compiled, and the data it needs are in place.
	 */
	warmUp(rehearse: () => Promise<unknown>): void {
		if (this.#cancelled || this.state.status !== 'idle') return;
		this.#open()
			.warmUp()
			.then(rehearse)
			.catch(() => undefined);
	}

	cancel(): void {
		this.#cancelled = true;
		void this.#engine?.close();
	}
}

export const browserEngine = new BrowserEngine();
