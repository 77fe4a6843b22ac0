import { EngineError, messageOf } from './engine-error';

export interface FetchOptions {
	/** Milliseconds without a byte after which a download counts as dead. There is no limit on the whole: lines are slow. */
	stallMs: number;
	/** Cancels; the reader then rejects with the signal's reason. */
	signal?: AbortSignal | undefined;
	/** Takes the place of a fetch that asks the host whether the copy the browser holds is still good. */
	fetchFrom?: ((url: URL, init: RequestInit) => Promise<Response>) | undefined;
	/** Called with the number of bytes of each piece that arrives. */
	onBytes?: ((bytes: number) => void) | undefined;
}

/** The host is there and has no such file, or does not give it. */
export class NotServed extends EngineError {}

/** Takes nothing from the browser's cache, whose copy may be damaged while the host says that it is still good. */
export const fetchPastCache = (url: URL, init: RequestInit): Promise<Response> =>
	fetch(url, { ...init, cache: 'reload' });

const fetchFresh = (url: URL, init: RequestInit): Promise<Response> => fetch(url, { ...init, cache: 'no-cache' });

/**
 * The body of an address, piece by piece. Asks the host whether its copy is still good (`no-cache`), so that files of
 * two editions never mix; an unchanged file costs one short answer. Throws an EngineError of kind `network`.
 */
export async function* readChunks(
	url: URL,
	options: FetchOptions
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
	const { stallMs, signal, onBytes, fetchFrom = fetchFresh } = options;
	const controller = new AbortController();
	const cancel = (): void => controller.abort(signal?.reason);
	if (signal?.aborted) throw signal.reason;
	signal?.addEventListener('abort', cancel);
	const stalled = new EngineError('network', `${url.pathname}: nothing arrived for ${Math.round(stallMs / 1000)} s`);
	let arrived = false;
	let timer = setTimeout(() => controller.abort(stalled), stallMs);
	try {
		const response = await fetchFrom(url, { signal: controller.signal });
		if (!response.ok) throw new NotServed('network', `${url.pathname}: the server answers ${response.status}`);
		const reader = response.body?.getReader();
		for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
			clearTimeout(timer);
			onBytes?.(piece.value.byteLength);
			yield piece.value;
			// The time the taker needs for a piece is not the line's.
			timer = setTimeout(() => controller.abort(stalled), stallMs);
		}
		arrived = true;
	} catch (error) {
		if (signal?.aborted) throw signal.reason;
		if (controller.signal.aborted) throw controller.signal.reason;
		if (error instanceof EngineError) throw error;
		throw new EngineError('network', `${url.pathname} could not be fetched: ${messageOf(error)}`, error);
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener('abort', cancel);
		// Whoever stops reading early must not leave the download running; what is here may still be on its way into a store.
		if (!arrived) controller.abort();
	}
}

/** The whole body of an address. Rejects as `readChunks` does. */
export async function fetchBytes(url: URL, options: FetchOptions): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	for await (const chunk of readChunks(url, options)) chunks.push(chunk);
	const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.byteLength;
	}
	return bytes;
}

/** A JSON file. A body that is no JSON (a host's "not found" page sent as a success) is kind `network` too. */
export async function fetchJson(url: URL, options: FetchOptions): Promise<unknown> {
	const read = async (more: Partial<FetchOptions>): Promise<unknown> =>
		JSON.parse(new TextDecoder().decode(await fetchBytes(url, { ...options, ...more }))) as unknown;
	try {
		return await read({}).catch((error: unknown) => {
			if (error instanceof SyntaxError) return read({ fetchFrom: fetchPastCache });
			throw error;
		});
	} catch (cause) {
		if (!(cause instanceof SyntaxError)) throw cause;
		throw new EngineError('network', `${url.pathname} is not the JSON file it should be`, cause);
	}
}
