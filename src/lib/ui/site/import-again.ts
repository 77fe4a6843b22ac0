/** How often each script failed, by its address. */
const failures = new Map<string, number>();

/** Chromium and Firefox name the script that did not come; Safari does not, and there only a reload helps. */
const addressIn = (error: unknown): string | null =>
	/\S+\.js/.exec(error instanceof Error ? error.message : '')?.[0] ?? null;

/**
 * A dynamic import that can succeed after it failed once. Browsers keep a failed import for the life of the page (seen in
 * Chromium 150), so the next try asks for the same script under another address. The first failure rejects as it is.
 */
export async function importAgain<T>(load: () => Promise<T>): Promise<T> {
	try {
		return await load();
	} catch (error) {
		const address = addressIn(error);
		if (!address || new URL(address, location.href).origin !== location.origin) throw error;
		const before = failures.get(address) ?? 0;
		failures.set(address, before + 1);
		if (before === 0) throw error;
		return (await import(/* @vite-ignore */ `${address}?lan=${before}`)) as T;
	}
}
