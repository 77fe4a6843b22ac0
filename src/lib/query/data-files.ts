import type { DataFile } from '../domain/tables';
import { EngineError } from './engine-error';
import { sha256Hex } from './sha256';

/** Turns a file that has arrived whole into what is wanted of it; rejects with an EngineError of kind `data`. */
export type Decode<T> = (file: DataFile, bytes: Uint8Array<ArrayBuffer>) => Promise<T>;

export const wrongFile = (file: DataFile, what: string, cause?: unknown): EngineError =>
	new EngineError('data', `${file.path}: ${what}`, cause);

/** Rejects with an EngineError of kind `data` naming the file when its length or checksum is not what the manifest says. */
export async function checkFile(file: DataFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	if (bytes.byteLength !== file.bytes) {
		throw wrongFile(file, `cut short or changed, ${bytes.byteLength} bytes arrived instead of ${file.bytes}`);
	}
	if ((await sha256Hex(bytes)) !== file.sha256)
		throw wrongFile(file, 'damaged or of another edition, its checksum differs');
}
