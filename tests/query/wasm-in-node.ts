import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker as NodeWorker } from 'node:worker_threads';
import { decodeIpc } from '../../src/lib/query/decode-ipc';
import type { DataSource } from '../../src/lib/query/data-source';
import { startEngine, type ClosableEngine } from '../../src/lib/query/duckdb-wasm';
import type { Fixture } from './fixture';

const require = createRequire(import.meta.url);

/** The engine's Node worker speaks as a web worker does: `onmessage` and `postMessage` on the global object. */
const bootstrap = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.postMessage = (data, transfer) => parentPort.postMessage(data, transfer);
require(workerData);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
`;

/** A worker of Node with the face of a web worker. */
export class WebWorkerInNode {
	readonly inner = new NodeWorker(bootstrap, {
		eval: true,
		workerData: require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-eh.worker.cjs'),
		// The worker writes every refused statement to the console.
		stdout: true,
		stderr: true
	});

	addEventListener(type: string, listener: (event: unknown) => void): void {
		if (type === 'message') this.inner.on('message', (data) => listener({ data }));
		if (type === 'error') this.inner.on('error', (error) => listener({ message: error.message }));
	}
	removeEventListener(): void {}
	postMessage(message: unknown, transfer: ArrayBuffer[] = []): void {
		this.inner.postMessage(message, transfer);
	}
	terminate(): void {
		void this.inner.terminate();
	}
}

/** The files of a fixture through the code the browser uses, save for the fetching. */
export const fixtureSource = ({ dir, manifest }: Fixture): DataSource => ({
	files: manifest.files,
	read: (file) => decodeIpc(file, new Uint8Array(readFileSync(join(dir, file.path))))
});

/** DuckDB-WASM in Node: the engine, the worker protocol and all code of ours but the downloads. */
export async function openWasmInNode(
	fixture: Fixture,
	deadlineMs = 60_000,
	worker = new WebWorkerInNode(),
	mostRows?: number
): Promise<ClosableEngine> {
	const wasm = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	// A short deadline is meant for queries: a busy machine may take longer to start the engine.
	return startEngine(worker as unknown as Worker, wasm, fixtureSource(fixture), {
		deadlineMs,
		startDeadlineMs: 60_000,
		...(mostRows === undefined ? {} : { mostRows })
	});
}
