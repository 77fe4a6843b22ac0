import type { DataFile } from '../domain/tables';
import { decodeFile } from './data-files';
import { messageOf } from './engine-error';
import { lockWorker } from './worker-lock';

export interface DecodeRequest {
	id: number;
	file: DataFile;
	bytes: Uint8Array<ArrayBuffer>;
}
export type DecodeReply = { id: number; ipc: Uint8Array } | { id: number; message: string };

lockWorker();

/** A worker that decodes Parquet, so that a page does not stand still meanwhile. */
addEventListener('message', ({ data: { id, file, bytes } }: MessageEvent<DecodeRequest>) => {
	const reply = (message: DecodeReply, transfer: Transferable[] = []): void =>
		globalThis.postMessage(message, { transfer });
	decodeFile(file, bytes).then(
		(ipc) => reply({ id, ipc }, [ipc.buffer as ArrayBuffer]),
		(error: unknown) => reply({ id, message: messageOf(error) })
	);
});
