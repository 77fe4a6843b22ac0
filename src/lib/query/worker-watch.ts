import { EngineError, type EngineErrorKind } from './engine-error';

/** What a watch needs of a worker. */
export type WatchedWorker = Pick<Worker, 'addEventListener' | 'terminate'>;

export interface WorkerWatch {
	/** The answer, or an EngineError when the worker dies or `ms` milliseconds pass first. */
	guard<T>(work: () => Promise<T>, what: string, ms: number): Promise<T>;
	/** Ends the worker; everything pending and everything later rejects with `reason`. The first reason stays. */
	end(reason: unknown): void;
	/** Why the worker is gone, or undefined while it lives. */
	readonly ended: unknown;
}

/**
 * Watches a worker. The engine's own client leaves requests unanswered for ever when its worker dies, so every request
 * goes through `guard`. A request that runs out of time ends the worker: it does one thing at a time and cannot be
 * interrupted, so nothing behind that request would be answered either.
 */
export function watchWorker(worker: WatchedWorker): WorkerWatch {
	let ended: unknown;
	const pending = new Set<(reason: unknown) => void>();
	const end = (reason: unknown): void => {
		if (ended !== undefined) return;
		ended = reason;
		worker.terminate();
		for (const reject of pending) reject(reason);
		pending.clear();
	};
	worker.addEventListener('error', (event) => {
		// A script that cannot be loaded gives a bare event, one that throws gives a message.
		const message = (event as Partial<ErrorEvent>).message;
		const kind: EngineErrorKind = message ? 'crash' : 'network';
		end(
			new EngineError(kind, message ? `the engine died: ${message}` : "the engine's worker script could not be loaded")
		);
	});
	worker.addEventListener('messageerror', () => end(new EngineError('crash', 'the engine sent an unreadable answer')));
	return {
		guard: (work, what, ms) =>
			new Promise((resolve, reject) => {
				if (ended !== undefined) return reject(ended);
				// A set of rejecters, not a race against one promise that lives as long as the engine: that promise would
				// hold every answer ever given.
				const timer = setTimeout(() => {
					end(new EngineError('timeout', `${what}: no answer within ${Math.round(ms / 100) / 10} s`));
				}, ms);
				pending.add(reject);
				work()
					.then(resolve, reject)
					.finally(() => {
						clearTimeout(timer);
						pending.delete(reject);
					});
			}),
		end,
		get ended() {
			return ended;
		}
	};
}
