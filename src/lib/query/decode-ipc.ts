import { tableToIPC } from 'apache-arrow';
import { wrongFile, type Decode } from './data-files';
import { messageOf } from './engine-error';
import { decodeParquet } from './parquet';

/** Decodes a file to an Arrow IPC stream, on the thread it is called on. Bytes travel to the engine, so that its copy of Arrow and ours need not be one. */
export const decodeIpc: Decode<Uint8Array> = async (file, bytes) => {
	const table = await decodeParquet(bytes.buffer, file.table).catch((cause: unknown) => {
		throw wrongFile(file, messageOf(cause), cause);
	});
	if (table.numRows !== file.rows) throw wrongFile(file, `has ${table.numRows} rows instead of ${file.rows}`);
	return tableToIPC(table, 'stream');
};
