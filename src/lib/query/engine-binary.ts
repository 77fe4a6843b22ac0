import { EngineError, messageOf } from './engine-error';
import { fetchJson, readChunks, type FetchOptions } from './fetch-bytes';

/** Written beside the packed engine by scripts/engine-files.ts: bytes unpacked, bytes packed, SHA-256 of the unpacked. */
export interface EngineManifest {
	bytes: number;
	packed_bytes: number;
	sha256: string;
}

function parseEngineManifest(value: unknown): EngineManifest {
	const manifest = (value ?? {}) as Partial<EngineManifest>;
	if (typeof manifest.bytes !== 'number' || typeof manifest.packed_bytes !== 'number') {
		throw new EngineError('network', 'the manifest of the engine is not one: bytes or packed_bytes is missing');
	}
	return { bytes: manifest.bytes, packed_bytes: manifest.packed_bytes, sha256: String(manifest.sha256 ?? '') };
}

/** Some hosts unpack .gz on the way (Content-Encoding: gzip), so the first two bytes decide, not the name. */
const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** The pieces again, as a stream that is read no faster than it is taken. */
const streamOf = <Piece>(pieces: AsyncIterator<Piece>): ReadableStream<Piece> =>
	new ReadableStream<Piece>(
		{
			async pull(sink) {
				const next = await pieces.next();
				if (next.done) sink.close();
				else sink.enqueue(next.value);
			},
			async cancel() {
				await pieces.return?.();
			}
		},
		{ highWaterMark: 0 }
	);

/**
 * Fetches the packed engine and unpacks it. A blob, because the engine's worker takes an address and the file at ours is
 * packed; no part of it is held in JavaScript. `onProgress` gets bytes arrived and bytes in all, as they travel.
 * Rejects with an EngineError of kind `network` when it does not arrive whole.
 * @param url address of duckdb-eh.wasm.gz; manifest.json lies beside it
 */
export async function fetchEngine(
	url: URL,
	options: FetchOptions,
	onProgress: (loaded: number, total: number) => void
): Promise<Blob> {
	const manifest = parseEngineManifest(await fetchJson(new URL('manifest.json', url), options));
	const pieces = readChunks(url, options);
	const first = await pieces.next();
	const packed = !first.done && isGzip(first.value);
	// Unpacked by the browser, the bytes that travelled are not told; they are as many as the manifest says.
	const total = manifest.packed_bytes;
	const share = packed ? 1 : manifest.packed_bytes / manifest.bytes;
	let failure: unknown;
	async function* counted(): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
		let loaded = 0;
		try {
			for (let piece = first; !piece.done; piece = await pieces.next()) {
				loaded += piece.value.byteLength;
				onProgress(Math.min(Math.round(loaded * share), total), total);
				yield piece.value;
			}
		} catch (error) {
			// Kept: what the reader at the far end of the pipe is told differs between browsers.
			failure = error;
			throw error;
		} finally {
			await pieces.return();
		}
	}
	const stream = streamOf(counted());
	try {
		const unpacked = packed ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
		const blob = await new Response(unpacked, { headers: { 'content-type': 'application/wasm' } }).blob();
		if (blob.size === manifest.bytes) return blob;
		throw new EngineError('network', `${url.pathname}: ${blob.size} bytes unpacked instead of ${manifest.bytes}`);
	} catch (error) {
		options.signal?.throwIfAborted();
		if (failure !== undefined) throw failure;
		if (error instanceof EngineError) throw error;
		throw new EngineError('network', `${url.pathname} arrived damaged or cut short: ${messageOf(error)}`, error);
	}
}
