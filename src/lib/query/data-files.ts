import { tableToIPC } from 'apache-arrow';
import type { DataFile } from '../domain/tables';
import { EngineError, messageOf } from './engine-error';
import { decodeParquet } from './parquet';
import { sha256Hex } from './sha256';

/** Turns a file that has arrived whole into an Arrow IPC stream; rejects with an EngineError of kind `data`. */
export type Decode = (file: DataFile, bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

const wrong = (file: DataFile, what: string, cause?: unknown): EngineError =>
	new EngineError('data', `${file.path}: ${what}`, cause);

/** Rejects with an EngineError of kind `data` naming the file when its length or checksum is not what the manifest says. */
export async function checkFile(file: DataFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	if (bytes.byteLength !== file.bytes) {
		throw wrong(file, `cut short or changed, ${bytes.byteLength} bytes arrived instead of ${file.bytes}`);
	}
	if ((await sha256Hex(bytes)) !== file.sha256)
		throw wrong(file, 'damaged or of another edition, its checksum differs');
}

/** Decodes on the thread it is called on. Bytes travel to the engine, so that its copy of Arrow and ours need not be one. */
export const decodeFile: Decode = async (file, bytes) => {
	const table = await decodeParquet(bytes.buffer, file.table).catch((cause: unknown) => {
		throw wrong(file, messageOf(cause), cause);
	});
	if (table.numRows !== file.rows) throw wrong(file, `has ${table.numRows} rows instead of ${file.rows}`);
	return tableToIPC(table, 'stream');
};
