import type { DataFile } from '../domain/tables';
import type { Decode } from './data-files';
import { decodeIpc } from './decode-ipc';
import { messageOf } from './engine-error';
import { decodeColumns, type ColumnTable } from './rows/column-table';
import { lockWorker } from './worker-lock';

/** What a file can be decoded to: for the engine, and for questions answered without it. */
export interface Decoded {
	ipc: Uint8Array;
	columns: ColumnTable;
}

export interface DecodeRequest {
	id: number;
	file: DataFile;
	bytes: Uint8Array<ArrayBuffer>;
	as: keyof Decoded;
}
export type DecodeReply = { id: number; decoded: Decoded[keyof Decoded] } | { id: number; message: string };

const decoders: Record<keyof Decoded, Decode<Decoded[keyof Decoded]>> = { ipc: decodeIpc, columns: decodeColumns };

lockWorker();

/** A worker that decodes Parquet, so that a page does not stand still meanwhile. */
addEventListener('message', ({ data: { id, file, bytes, as } }: MessageEvent<DecodeRequest>) => {
	const reply = (message: DecodeReply, transfer: Transferable[] = []): void =>
		globalThis.postMessage(message, { transfer });
	decoders[as](file, bytes).then(
		(decoded) => reply({ id, decoded }, decoded instanceof Uint8Array ? [decoded.buffer as ArrayBuffer] : []),
		(error: unknown) => reply({ id, message: messageOf(error) })
	);
});
