import { AsyncDuckDB, getPlatformFeatures, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { toRows } from './arrow-rows';
import { FetchedData, type DataSource } from './data-source';
import { decodeAside } from './decode-aside';
import { decodeIpc } from './decode-ipc';
import { DamagedCopy, sendEngine } from './engine-binary';
import type { QueryEngine, Row, Statement } from './engine';
import { EngineError, messageOf } from './engine-error';
import type { EngineFeed, EngineReceipt } from './engine-stream';
import { fetchManifest } from './fetch-manifest';
import type { HeldTables } from './held-tables';
import { inlineSql } from './inline-sql';
import { createTables } from './load-tables';
import { lifeEnds, newLife } from './worker-life';
import { watchWorker, type WorkerWatch } from './worker-watch';

export interface LoadProgress {
	phase: 'data' | 'engine';
	/** Bytes arrived and bytes in all, as they travel. */
	loaded: number;
	total: number;
}

export interface WasmEngineOptions {
	/** Address of the folder with manifest.json and the Parquet files; relative addresses count from the page. */
	dataUrl: string;
	/** Edition of the data the page was made of: those of another are refused. */
	edition: string;
	/** Address of duckdb-eh.wasm.gz, manifest.json beside it. */
	engineUrl: string;
	/** Address of engine-worker.ts as built, on the same origin. */
	workerUrl: string;
	/** Milliseconds for each query, for starting the engine, and for a download that stands still. */
	deadlineMs: number;
	onProgress?: (progress: LoadProgress) => void;
	/** Cancels opening, and closes the engine afterwards; what is pending rejects with the signal's reason. */
	signal?: AbortSignal;
}

export interface ClosableEngine extends QueryEngine {
	/** Ends the engine and frees its memory; pending questions reject with kind `crash`. */
	close(): Promise<void>;
}

/** Throws kind `no-wasm` where the browser, or the policy of the page, does not let the engine run. */
async function requireWasm(): Promise<void> {
	const lacks = (what: string): EngineError => new EngineError('no-wasm', `this browser has no ${what}`);
	if (typeof WebAssembly !== 'object') throw lacks('WebAssembly');
	if (typeof Worker !== 'function') throw lacks('web workers');
	if (typeof DecompressionStream !== 'function') throw lacks('DecompressionStream');
	try {
		// The smallest module there is: says now, not after 7.6 MB, that a content policy forbids WebAssembly.
		new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
	} catch (cause) {
		throw new EngineError('no-wasm', `WebAssembly may not run here: ${messageOf(cause)}`, cause);
	}
	if (!(await getPlatformFeatures()).wasmExceptions) throw lacks('WebAssembly exceptions');
}

function startWorker(url: URL): Worker {
	try {
		return new Worker(url, { type: 'module' });
	} catch (cause) {
		throw new EngineError('crash', `the engine's worker may not start: ${messageOf(cause)}`, cause);
	}
}

/**
 * With its values written in, a question is one message to the worker instead of three, and is planned knowing them. A
 * statement without values may be a reader's own: it is prepared, since the engine then refuses more than one statement.
 */
async function answer(connection: AsyncDuckDBConnection, statement: Statement): Promise<Row[]> {
	const { sql, params } = statement;
	if (params.length > 0) return toRows(await connection.query(inlineSql(statement)));
	const prepared = await connection.prepare(sql);
	try {
		return toRows(await prepared.query());
	} finally {
		await prepared.close();
	}
}

/** How browsers word that there is no memory for a module, or no more of it. */
const lacksMemory = (why: string): boolean => /out of memory|memory allocation|allocate|RangeError/i.test(why);

/** The longest a timer can wait: a slow line has no deadline. */
const longestMs = 2 ** 31 - 1;

/** The engine over an open connection. After a fault of WebAssembly itself its memory is not to be trusted: it ends. */
function engineOver(
	connection: AsyncDuckDBConnection,
	held: HeldTables,
	watch: WorkerWatch,
	deadlineMs: number
): ClosableEngine {
	// What a statement sees is arranged for it, so one runs after the other; the engine does one thing at a time anyway.
	let last: Promise<unknown> = Promise.resolve();
	function inTurn<T>(work: () => Promise<T>): Promise<T> {
		const mine = last.then(work);
		last = mine.catch(() => undefined);
		return mine;
	}
	return {
		async run(statement) {
			if (watch.ended !== undefined) throw watch.ended;
			// A download says itself when it stands still; closing the engine ends the wait for it.
			const fetched = await watch.guard(() => held.fetch(statement), 'fetching figures', longestMs);
			return inTurn(async () => {
				try {
					return await watch.guard(
						async () => {
							await held.arrange(statement, fetched);
							return answer(connection, statement);
						},
						'query',
						deadlineMs
					);
				} catch (error) {
					if (watch.ended !== undefined || error instanceof EngineError) throw error;
					if (error instanceof Error && error.name !== 'RuntimeError') {
						throw new EngineError('query', error.message, error);
					}
					const kind = lacksMemory(messageOf(error)) ? 'memory' : 'crash';
					const crash = new EngineError(kind, `the engine failed: ${messageOf(error)}`, error);
					watch.end(crash);
					throw crash;
				}
			});
		},
		async close() {
			watch.end(new EngineError('crash', 'the engine was closed'));
		}
	};
}

/** How an engine starts. */
interface Start {
	/** Milliseconds for each query. */
	deadlineMs: number;
	/** Milliseconds for starting once the engine has arrived; else as for a query. */
	startDeadlineMs?: number;
	signal?: AbortSignal | undefined;
	/** Resolves when the worker has been sent the whole engine; a download says itself when it stands still. */
	arrived?: Promise<void>;
	/** Rows of parts it may hold; else as held-tables.ts says. */
	mostRows?: number;
}

/**
 * Starts the engine in a worker, which compiles it while it arrives, and creates its tables. Exported for tests, which run
 * it over a worker of Node.
 */
export async function startEngine(
	worker: Worker,
	wasmUrl: string,
	source: DataSource,
	{ deadlineMs, startDeadlineMs = deadlineMs, signal, arrived = Promise.resolve(), mostRows }: Start
): Promise<ClosableEngine> {
	const watch = watchWorker(worker);
	const cancel = (): void => watch.end(signal?.reason);
	signal?.addEventListener('abort', cancel);
	if (signal?.aborted) cancel();
	try {
		const database = new AsyncDuckDB(new VoidLogger(), worker);
		const compiled = database.instantiate(wasmUrl);
		compiled.catch(() => undefined);
		await watch.guard(() => arrived, 'fetching the engine', longestMs);
		const start = async (): Promise<[AsyncDuckDBConnection, HeldTables]> => {
			await compiled;
			await database.open({});
			const connection = await database.connect();
			return [connection, await createTables(connection, source, mostRows)];
		};
		const [connection, held] = await watch.guard(start, 'starting the engine', startDeadlineMs);
		return engineOver(connection, held, watch, deadlineMs);
	} catch (error) {
		watch.end(error);
		signal?.removeEventListener('abort', cancel);
		if (signal?.aborted || error instanceof EngineError) throw error;
		const kind = lacksMemory(messageOf(error)) ? 'memory' : 'crash';
		throw new EngineError(kind, `the engine did not start: ${messageOf(error)}`, error);
	}
}

/** Ends at the first of several reasons. Old browsers know no `AbortSignal.any`. */
function endingWith(signal: AbortSignal | undefined): AbortController {
	const controller = new AbortController();
	if (signal?.aborted) controller.abort(signal.reason);
	signal?.addEventListener('abort', () => controller.abort(signal.reason));
	return controller;
}

/** Starts a worker and the engine in it, fed through a port that lives as long as both. */
async function startInWorker(
	source: DataSource,
	options: WasmEngineOptions,
	onProgress: (loaded: number, total: number) => void
): Promise<ClosableEngine> {
	const { deadlineMs } = options;
	const engineUrl = at(options.engineUrl);
	const end = endingWith(options.signal);
	const worker = startWorker(at(options.workerUrl));
	const { port1, port2 } = new MessageChannel();
	const life = newLife();
	worker.postMessage({ engineUrl: engineUrl.href, port: port2, life } satisfies EngineFeed, [port2]);
	const sent = sendEngine(engineUrl, port1, { stallMs: deadlineMs, signal: end.signal }, onProgress);
	const gone = (): void => end.abort(new EngineError('crash', "the engine's worker ended"));
	const fault = async (why: string): Promise<void> => {
		// Damage of what is still arriving is told by whoever sends it.
		const forget = await sent;
		const kind = lacksMemory(why) ? 'memory' : 'crash';
		if (kind === 'crash') await forget();
		end.abort(new EngineError(kind, `no engine can be made of what came: ${why}`));
	};
	let isOpen = false;
	port1.onmessage = ({ data }: MessageEvent<EngineReceipt>) => {
		if (data === null) lifeEnds(life).then(gone, () => undefined);
		else if (!isOpen) fault(data).catch(() => undefined);
	};
	port1.addEventListener('close', gone);
	const arrived = sent.then(() => undefined);
	arrived.catch(() => undefined);
	try {
		const engine = await startEngine(worker, engineUrl.href, source, { deadlineMs, signal: end.signal, arrived });
		isOpen = true;
		return engine;
	} catch (error) {
		port1.close();
		// A copy no engine came of is not kept, unless it is only the memory that is missing.
		if (error instanceof EngineError && error.kind === 'crash')
			void sent.then((forget) => forget()).catch(() => undefined);
		end.abort(error);
		throw error;
	}
}

/** What every question about figures names. These come before the engine, the rest when a statement asks for it. */
const firstTables = ['provinces', 'indicators', 'areas', 'scopes', 'documents', 'observations'];

const at = (address: string): URL => new URL(address, globalThis.document?.baseURI ?? globalThis.location?.href);

/**
 * Opens DuckDB-WASM in the browser, all of it from the page's own origin: the data first, since data of another edition
 * than the page should be told before 7.6 MB of engine arrive. Rejects with an EngineError.
 */
export async function openWasmEngine(options: WasmEngineOptions): Promise<ClosableEngine> {
	const { deadlineMs, onProgress, signal, edition } = options;
	const report = (phase: LoadProgress['phase']) => (loaded: number, total: number) =>
		onProgress?.({ phase, loaded, total });
	const fetching = { stallMs: deadlineMs, signal };
	if (signal?.aborted) throw signal.reason;
	await requireWasm();
	const folder = at(options.dataUrl.endsWith('/') ? options.dataUrl : `${options.dataUrl}/`);
	const manifest = await fetchManifest(folder, fetching, edition);
	const { decode, close } = decodeAside('ipc', decodeIpc);
	signal?.addEventListener('abort', close);
	const source = new FetchedData(folder, manifest, decode, fetching, report('data'));
	await source.prefetch(manifest.files.filter(({ table, part }) => !part && firstTables.includes(table)));
	const start = (): Promise<ClosableEngine> => startInWorker(source, options, report('engine'));
	// A copy that went bad where it was kept is not the reader's trouble: the host has it.
	const engine = await start().catch((error: unknown) =>
		error instanceof DamagedCopy ? start() : Promise.reject(error)
	);
	return {
		run: (statement) => engine.run(statement),
		async close() {
			close();
			await engine.close();
		}
	};
}
