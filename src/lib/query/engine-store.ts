/** Where the browser keeps the engine from visit to visit. */
const storeName = 'doi-sanh-engine';

/** True once a copy turned out damaged: the browser's own cache may hold it too. */
let distrusted = false;
/** A file on its way into the store. */
let keeping: Promise<void> | undefined;

/** Null where the browser has none (addresses without https, which closed networks use) or gives no room. */
const openStore = (): Promise<Cache | null> =>
	globalThis.caches ? caches.open(storeName).catch(() => null) : Promise.resolve(null);

/** Keeps this file and forgets those of other versions. An answer that breaks off is not kept; nor where there is no room. */
async function keep(store: Cache, address: string, response: Response): Promise<void> {
	await store.put(address, response);
	for (const { url } of await store.keys()) if (url !== address) await store.delete(url);
}

/**
 * Fetches a file whose address names its version: once kept it is never asked for again. Without a store the browser's
 * own cache does what it can. Rejects as `fetch` does.
 */
export async function fetchKept(url: URL, init: RequestInit): Promise<Response> {
	const store = await openStore();
	const held = distrusted ? undefined : await store?.match(url.href).catch(() => undefined);
	if (held) return held;
	const response = await fetch(url, { ...init, cache: distrusted ? 'reload' : store ? 'no-store' : 'force-cache' });
	if (store && response.ok) keeping = keep(store, url.href, response.clone()).catch(() => undefined);
	return response;
}

/** Forgets a file that turned out damaged, wherever it is kept. */
export async function forgetKept(url: URL): Promise<void> {
	distrusted = true;
	// Else it would be there after all.
	await keeping;
	await (await openStore())?.delete(url.href).catch(() => undefined);
}
