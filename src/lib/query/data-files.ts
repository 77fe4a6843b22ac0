import type { Table } from 'apache-arrow';
import type { Manifest, TableName } from '../domain/tables';
import { EngineError, messageOf } from './engine-error';
import { fetchBytes, fetchJson, type FetchOptions } from './fetch-bytes';
import { parseManifest } from './manifest';
import { decodeParquet } from './parquet';

/** Every table of the contract, decoded. */
export type DataTables = ReadonlyMap<TableName, Table>;
type ManifestFile = Manifest['files'][number];

/** SHA-256 as hex; null where the browser has none (addresses without https, which closed networks use). */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
	if (!globalThis.crypto?.subtle) return null;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Decodes a file that has arrived. Rejects with an EngineError of kind `data` naming the file when its length, checksum
 * or number of rows is not what the manifest says, or when it cannot be decoded.
 */
export async function decodeFile(file: ManifestFile, bytes: Uint8Array<ArrayBuffer>): Promise<Table> {
	const wrong = (what: string, cause?: unknown): EngineError => new EngineError('data', `${file.path}: ${what}`, cause);
	if (bytes.byteLength !== file.bytes) {
		throw wrong(`cut short or changed, ${bytes.byteLength} bytes arrived instead of ${file.bytes}`);
	}
	const sum = await sha256(bytes);
	if (sum !== null && sum !== file.sha256) throw wrong('damaged or of another edition, its checksum differs');
	const table = await decodeParquet(bytes.buffer, file.table).catch((cause: unknown) => {
		throw wrong(messageOf(cause), cause);
	});
	if (table.numRows !== file.rows) throw wrong(`has ${table.numRows} rows instead of ${file.rows}`);
	return table;
}

/**
 * Fetches the manifest, then all files side by side. `onProgress` gets bytes arrived and bytes in all.
 * @param folder address of the folder that holds manifest.json, ending in a slash
 */
export async function fetchTables(
	folder: URL,
	options: FetchOptions,
	onProgress: (loaded: number, total: number) => void
): Promise<DataTables> {
	const manifest = parseManifest(await fetchJson(new URL('manifest.json', folder), options));
	const total = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
	let loaded = 0;
	const onBytes = (bytes: number): void => onProgress((loaded += bytes), total);
	const load = async (file: ManifestFile): Promise<[TableName, Table]> => {
		const bytes = await fetchBytes(new URL(file.path, folder), { ...options, onBytes });
		return [file.table, await decodeFile(file, bytes)];
	};
	return new Map(await Promise.all(manifest.files.map(load)));
}
