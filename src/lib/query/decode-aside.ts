import type { Decode } from './data-files';
import type { Decoded, DecodeReply, DecodeRequest } from './decode-worker';
import { EngineError } from './engine-error';

/** Smaller files decode in a frame or two; the worker, a script of its own, would take longer to come. */
const fewRows = 4000;

/**
 * Decodes large files in a worker that starts with the first of them.
 * @param here decodes the others
 */
export function decodeAside<As extends keyof Decoded>(
	as: As,
	here: Decode<Decoded[As]>
): { decode: Decode<Decoded[As]>; close(): void } {
	let worker: Worker | null = null;
	let last = 0;
	const pending = new Map<number, { resolve(decoded: Decoded[As]): void; reject(error: unknown): void }>();

	function start(): Worker {
		const started = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
		started.addEventListener('message', ({ data }: MessageEvent<DecodeReply>) => {
			const waiting = pending.get(data.id);
			pending.delete(data.id);
			if ('decoded' in data) waiting?.resolve(data.decoded as Decoded[As]);
			else waiting?.reject(new EngineError('data', data.message));
		});
		started.addEventListener('error', () => {
			if (worker === started) worker = null;
			started.terminate();
			for (const { reject } of pending.values()) reject(new EngineError('network', 'the decoder could not be loaded'));
			pending.clear();
		});
		return started;
	}

	return {
		decode(file, bytes) {
			if (file.rows < fewRows) return here(file, bytes);
			worker ??= start();
			const request: DecodeRequest = { id: ++last, file, bytes, as };
			return new Promise((resolve, reject) => {
				pending.set(request.id, { resolve, reject });
				worker?.postMessage(request, [bytes.buffer]);
			});
		},
		close() {
			worker?.terminate();
			worker = null;
			for (const { reject } of pending.values()) reject(new EngineError('crash', 'the engine was closed'));
			pending.clear();
		}
	};
}
