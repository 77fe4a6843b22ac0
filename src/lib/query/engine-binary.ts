import { EngineError } from './engine-error';
import { fetchKept, forgetKept } from './engine-store';
import { isGzip, type EnginePiece, type EngineReceipt } from './engine-stream';
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

/**
 * Fetches the packed engine and sends its pieces through `port` as they arrive, so that it is unpacked and compiled on
 * the way. The address carries the engine's checksum: a copy the browser keeps is the right one and is taken without
 * asking; one that turns out damaged is forgotten. `onProgress` gets bytes arrived and bytes in all, as they travel. Rejects with an EngineError of kind `network`
 * when it does not arrive whole, or when the far end of the port cannot make an engine of it.
 * @param url address of duckdb-eh.wasm.gz; manifest.json lies beside it
 */
export async function sendEngine(
	url: URL,
	port: MessagePort,
	options: FetchOptions,
	onProgress: (loaded: number, total: number) => void
): Promise<void> {
	const manifest = parseEngineManifest(await fetchJson(new URL('manifest.json', url), options));
	const versioned = new URL(`?${manifest.sha256.slice(0, 16)}`, url);
	const broken = async (what: string): Promise<never> => {
		await forgetKept(versioned);
		throw new EngineError('network', `${url.pathname} arrived damaged or cut short: ${what}`);
	};
	const taken = new Promise<void>((resolve) => {
		port.onmessage = ({ data }: MessageEvent<EngineReceipt>) => resolve(data === null ? undefined : broken(data));
	});
	const send = async (): Promise<void> => {
		let loaded = 0;
		// Unpacked by the browser, the bytes that travelled are not told; they are as many as the manifest says.
		let [whole, share] = [manifest.packed_bytes, 1];
		for await (const piece of readChunks(versioned, { ...options, fetchFrom: fetchKept })) {
			if (loaded === 0 && !isGzip(piece)) [whole, share] = [manifest.bytes, manifest.packed_bytes / manifest.bytes];
			loaded += piece.byteLength;
			onProgress(Math.min(Math.round(loaded * share), manifest.packed_bytes), manifest.packed_bytes);
			port.postMessage(piece satisfies EnginePiece);
		}
		if (loaded !== whole) await broken(`${loaded} bytes instead of ${whole}`);
		port.postMessage(null satisfies EnginePiece);
	};
	await Promise.all([send(), taken]);
}
