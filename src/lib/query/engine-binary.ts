import { EngineError } from './engine-error';
import { fetchKept, forgetKept, keep, type Origin } from './engine-store';
import { isGzip, type EnginePiece } from './engine-stream';
import { fetchJson, readChunks, type FetchOptions } from './fetch-bytes';
import { Sha256, sha256Hex } from './sha256';

/** Written beside the packed engine by scripts/engine-files.ts: bytes and SHA-256, unpacked and packed. */
export interface EngineManifest {
	bytes: number;
	packed_bytes: number;
	sha256: string;
	packed_sha256: string;
}

function parseEngineManifest(value: unknown): EngineManifest {
	const { bytes, packed_bytes, sha256, packed_sha256 } = (value ?? {}) as Partial<EngineManifest>;
	const isWhole = typeof bytes === 'number' && typeof packed_bytes === 'number';
	if (!isWhole || typeof sha256 !== 'string' || typeof packed_sha256 !== 'string') {
		throw new EngineError('network', 'the manifest of the engine is not one: bytes or checksums are missing');
	}
	return { bytes, packed_bytes, sha256, packed_sha256 };
}

/** A kept copy turned out damaged, and is forgotten: starting once more takes the engine from the host. */
export class DamagedCopy extends EngineError {}

/** The checksum of pieces that come one by one. The browser's own wants them all at once, and is not everywhere. */
async function checksumOf(pieces: readonly Uint8Array<ArrayBuffer>[], sum: Sha256 | null): Promise<string> {
	if (sum) return sum.hex();
	return sha256Hex(new Uint8Array(await new Blob([...pieces]).arrayBuffer()));
}

/** How to forget a copy of the engine that no engine came of. */
export type Forget = () => Promise<void>;

/**
 * Fetches the packed engine and sends its pieces through `port` as they arrive, so that it is unpacked and compiled on
 * the way. The address carries the engine's checksum, so a copy the browser keeps is taken without asking; one is kept, and
 * the engine made of it is used, only when what came has that checksum. `onProgress` gets bytes arrived and bytes in all, as
 * they travel. Rejects with an EngineError of kind `network` when it does not arrive whole.
 * @param url address of duckdb-eh.wasm.gz; manifest.json lies beside it
 */
export async function sendEngine(
	url: URL,
	port: Pick<MessagePort, 'postMessage'>,
	options: FetchOptions,
	onProgress: (loaded: number, total: number) => void
): Promise<Forget> {
	const manifest = parseEngineManifest(await fetchJson(new URL('manifest.json', url), options));
	const versioned = new URL(`?${manifest.sha256.slice(0, 16)}`, url);
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const sum = globalThis.crypto?.subtle ? null : new Sha256();
	let origin = 'line' as Origin;
	let loaded = 0;
	// Unpacked by the browser, the bytes that travelled are not told; they are as many as the manifest says.
	let [whole, share, checksum] = [manifest.packed_bytes, 1, manifest.packed_sha256];
	const fetchFrom = (at: URL, init: RequestInit): Promise<Response> => fetchKept(at, init, (from) => (origin = from));
	for await (const piece of readChunks(versioned, { ...options, fetchFrom })) {
		if (loaded === 0 && !isGzip(piece)) {
			[whole, share, checksum] = [manifest.bytes, manifest.packed_bytes / manifest.bytes, manifest.sha256];
		}
		loaded += piece.byteLength;
		sum?.update(piece);
		pieces.push(piece);
		onProgress(Math.min(Math.round(loaded * share), manifest.packed_bytes), manifest.packed_bytes);
		port.postMessage(piece satisfies EnginePiece);
	}
	// Not before the checksum holds: what is half there waits for its end and never becomes an engine.
	if (loaded !== whole || (await checksumOf(pieces, sum)) !== checksum) {
		await forgetKept(versioned);
		const what = loaded === whole ? 'its checksum differs' : `${loaded} bytes instead of ${whole}`;
		const message = `${url.pathname} arrived damaged or cut short: ${what}`;
		throw origin === 'kept' ? new DamagedCopy('network', message) : new EngineError('network', message);
	}
	port.postMessage(null satisfies EnginePiece);
	// Nobody waits for it.
	const keeping = origin === 'line' ? keep(versioned, new Blob(pieces)) : undefined;
	return async () => {
		// Else it would be there after all.
		await keeping;
		await forgetKept(versioned);
	};
}
