import duckdbUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { engineResponse, type EngineFeed, type EngineReceipt } from './engine-stream';
import { holdLife } from './worker-life';
import { lockWorker } from './worker-lock';

/**
 * The engine's worker. The engine fetches an address; the file at ours is packed, and how it travels is the page's
 * business (progress, stalls, cancel). So the bytes come through a port, and `fetch` hands them over; no other address is
 * ever fetched from here, by this or any other way. What the page asks before the engine's own script is here waits for it.
 */
const waiting: MessageEvent[] = [];
let isLoaded = false;
const { locks } = navigator;
/** What the engine fetches, when the page has said so. */
let engine: { url: string; response: Promise<Response> } | null = null;

const isFeed = (data: unknown): data is EngineFeed => typeof data === 'object' && data !== null && 'engineUrl' in data;

function take({ engineUrl, port, life }: EngineFeed): void {
	engine = { url: engineUrl, response: engineResponse(port) };
	const tell = (receipt: EngineReceipt): void => port.postMessage(receipt);
	holdLife(locks, life, () => tell(null));
	// The engine does not say why it cannot be compiled; a promise nobody waits for does.
	self.addEventListener('unhandledrejection', ({ reason }) => tell(String(reason)));
}

// Added before the engine sets its own listener, so it is called first.
self.addEventListener('message', (event: MessageEvent<unknown>) => {
	const mine = isFeed(event.data);
	if (mine) take(event.data as EngineFeed);
	else if (!isLoaded) waiting.push(event);
	if (mine || !isLoaded) event.stopImmediatePropagation();
});

lockWorker({
	fetch: (input: RequestInfo | URL): Promise<Response> =>
		engine && (input instanceof Request ? input.url : String(input)) === engine.url
			? engine.response
			: Promise.reject(new TypeError('the engine asks no host for anything'))
});

// As its makers packed it: a bundler would take it for a module without effects and leave nothing of it.
await import(/* @vite-ignore */ duckdbUrl);
isLoaded = true;
for (const event of waiting) self.onmessage?.call(self as never, event);
