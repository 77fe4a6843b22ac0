import { tableToIPC } from 'apache-arrow';
import type { DataFile, Manifest } from '../domain/tables';
import { EngineError, messageOf } from './engine-error';
import { fetchJson, type FetchOptions } from './fetch-bytes';
import { parseManifest } from './manifest';
import { decodeParquet } from './parquet';

/** Turns a file that has arrived whole into an Arrow IPC stream; rejects with an EngineError of kind `data`. */
export type Decode = (file: DataFile, bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

const wrong = (file: DataFile, what: string, cause?: unknown): EngineError =>
	new EngineError('data', `${file.path}: ${what}`, cause);

/** SHA-256 as hex; null where the browser has none (addresses without https, which closed networks use). */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
	if (!globalThis.crypto?.subtle) return null;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Rejects with an EngineError of kind `data` naming the file when its length or checksum is not what the manifest says. */
export async function checkFile(file: DataFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	if (bytes.byteLength !== file.bytes) {
		throw wrong(file, `cut short or changed, ${bytes.byteLength} bytes arrived instead of ${file.bytes}`);
	}
	const sum = await sha256(bytes);
	if (sum !== null && sum !== file.sha256) throw wrong(file, 'damaged or of another edition, its checksum differs');
}

/** Decodes on the thread it is called on. Bytes travel to the engine, so that its copy of Arrow and ours need not be one. */
export const decodeFile: Decode = async (file, bytes) => {
	const table = await decodeParquet(bytes.buffer, file.table).catch((cause: unknown) => {
		throw wrong(file, messageOf(cause), cause);
	});
	if (table.numRows !== file.rows) throw wrong(file, `has ${table.numRows} rows instead of ${file.rows}`);
	return tableToIPC(table, 'stream');
};

/** @param folder address of the folder that holds manifest.json, ending in a slash */
export async function fetchManifest(folder: URL, options: FetchOptions): Promise<Manifest> {
	return parseManifest(await fetchJson(new URL('manifest.json', folder), options));
}
