/** Where the browser keeps the engine from visit to visit. */
const storeName = 'doi-sanh-engine';

/** Milliseconds after which a store that has not answered is done without: it is there to save time. */
const patienceMs = 1500;

/** True once a copy turned out damaged: the browser's own cache may hold it too. */
let distrusted = false;

/** What the store says; undefined where there is none, where it throws, or where it does not answer. */
async function asked<T>(ask: (store: Cache) => Promise<T>): Promise<T | undefined> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tooLate = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), patienceMs)));
	// In frames that may keep nothing, reading `caches` throws already; without https there is none.
	const answer = async (): Promise<T | undefined> =>
		globalThis.caches ? ask(await caches.open(storeName)) : undefined;
	try {
		return await Promise.race([answer(), tooLate]);
	} catch {
		return undefined;
	} finally {
		clearTimeout(timer);
	}
}

/** Keeps this file, all of it and checked, and forgets those of other versions. Not where there is no room. */
export async function keep(url: URL, bytes: Blob): Promise<void> {
	await asked(async (store) => {
		await store.put(url.href, new Response(bytes));
		for (const { url: other } of await store.keys()) if (other !== url.href) await store.delete(other);
	});
}

/** Where bytes came from: a copy that is kept, or the line. */
export type Origin = 'kept' | 'line';

/**
 * Fetches a file whose address names its version: once kept it is never asked for again. Without a store the browser's own
 * cache does what it can. `from` is told where it comes from. Rejects as `fetch` does.
 */
export async function fetchKept(url: URL, init: RequestInit, from: (origin: Origin) => void): Promise<Response> {
	let hasStore = false;
	const held = await asked((store) => {
		hasStore = true;
		return distrusted ? Promise.resolve(undefined) : store.match(url.href);
	});
	from(held ? 'kept' : 'line');
	return held ?? fetch(url, { ...init, cache: distrusted ? 'reload' : hasStore ? 'no-store' : 'force-cache' });
}

/** Forgets a file that turned out damaged, wherever it is kept. */
export async function forgetKept(url: URL): Promise<void> {
	distrusted = true;
	await asked((store) => store.delete(url.href));
}
