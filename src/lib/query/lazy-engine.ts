import type { LoadProgress, ClosableEngine } from './duckdb-wasm';
import type { QueryEngine, Row, Statement } from './engine';
import { EngineError, isFatal, messageOf } from './engine-error';

/** Where the engine stands; `status` is what `<html data-engine>` says. */
export type EngineState =
	| { status: 'idle' }
	| { status: 'loading'; progress: LoadProgress | null }
	| { status: 'ready' }
	| { status: 'failed'; error: EngineError };

export interface LazyEngine extends QueryEngine {
	/** Opens the engine ahead of the first question. Rejects, as `run` does, with an EngineError. */
	warmUp(): Promise<void>;
	/** Calls `listener` now and at every change; returns how to stop. */
	subscribe(listener: (state: EngineState) => void): () => void;
	/** Ends the engine, or its loading; the next question opens it anew. */
	close(): Promise<void>;
}

/** Opens an engine. Meant to import duckdb-wasm.ts only when called, so that pages without questions do not carry it. */
export type OpenEngine = (onProgress: (progress: LoadProgress) => void, signal: AbortSignal) => Promise<ClosableEngine>;

/** Bytes; fewer are there before a reader has read that they are coming. */
const worthTelling = 500_000;

/** An error with a kind. A script that cannot be imported is a TypeError in every browser: the network's fault. */
function asEngineError(error: unknown): EngineError {
	if (error instanceof EngineError) return error;
	return new EngineError(error instanceof TypeError ? 'network' : 'crash', messageOf(error), error);
}

/** Failures of our own questions after which an engine is not to be trusted. */
const mostFaults = 2;

/** A statement with values is never what a reader typed: it runs, unless the engine itself is in a state it should not be in. */
const isOurFault = (error: unknown, { params }: Statement): boolean =>
	params.length > 0 && error instanceof EngineError && error.kind === 'query';

/**
 * An engine that opens once, on the first question. A failure to open, a crash and a timeout are forgotten, so that the
 * next question tries again; an error in one query leaves the engine as it is, two in questions of our own bring a new one.
 */
export function lazyEngine(open: OpenEngine): LazyEngine {
	let state: EngineState = { status: 'idle' };
	let current: { engine: Promise<ClosableEngine>; abort: AbortController; faults: number } | null = null;
	let running = 0;
	const listeners = new Set<(state: EngineState) => void>();
	const enter = (next: EngineState): void => {
		state = next;
		for (const listener of listeners) listener(state);
	};

	/** Drops `entry` unless another has taken its place. */
	function evict(entry: typeof current, next: EngineState): void {
		if (entry === null || current !== entry) return;
		current = null;
		enter(next);
	}

	function ensure(): NonNullable<typeof current> {
		if (current) return current;
		const abort = new AbortController();
		const whenCurrent = (next: EngineState): void => {
			if (current === entry) enter(next);
		};
		let isOpen = false;
		const onProgress = (progress: LoadProgress): void => {
			// Later a question may need data of its own; little of it comes before it is worth a word.
			if (isOpen && progress.total < worthTelling) return;
			whenCurrent(isOpen && progress.loaded >= progress.total ? { status: 'ready' } : { status: 'loading', progress });
		};
		const opening = Promise.resolve()
			.then(() => open(onProgress, abort.signal))
			.catch((error: unknown) => {
				throw asEngineError(error);
			});
		const entry = { engine: opening, abort, faults: 0 };
		current = entry;
		enter({ status: 'loading', progress: null });
		opening.then(
			() => {
				isOpen = true;
				whenCurrent({ status: 'ready' });
			},
			(error: EngineError) => evict(entry, { status: 'failed', error })
		);
		return entry;
	}

	async function runIn(entry: NonNullable<typeof current>, statement: Statement): Promise<Row[]> {
		const engine = await entry.engine;
		running++;
		try {
			return await engine.run(statement);
		} catch (error) {
			if (isFatal(error)) evict(entry, { status: 'failed', error: asEngineError(error) });
			throw error;
		} finally {
			// Data that did not come must not leave the engine loading for ever.
			if (--running === 0 && current === entry && state.status === 'loading') enter({ status: 'ready' });
		}
	}

	return {
		async run(statement) {
			const entry = ensure();
			try {
				return await runIn(entry, statement);
			} catch (error) {
				if (!isOurFault(error, statement) || ++entry.faults < mostFaults || current !== entry) throw error;
				evict(entry, { status: 'idle' });
				await entry.engine.then((engine) => engine.close()).catch(() => undefined);
				return runIn(ensure(), statement);
			}
		},
		async warmUp() {
			await ensure().engine;
		},
		subscribe(listener) {
			listeners.add(listener);
			listener(state);
			return () => listeners.delete(listener);
		},
		async close() {
			const entry = current;
			evict(entry, { status: 'idle' });
			entry?.abort.abort(new EngineError('crash', 'the engine was closed'));
			await entry?.engine.then((engine) => engine.close()).catch(() => undefined);
		}
	};
}
