/** Gigabytes a browser tells at most of a device on which the engine, some 400 MB of it, may end the page. */
const littleMemory = 2;

/** In this tab, while an engine starts. It stays where the browser ended the page for it. */
const startKey = 'doi-sanh:engine-starts';

/** Storage that may be full, or forbidden in frames. */
function quietly<T>(act: () => T): T | undefined {
	try {
		return act();
	} catch {
		return undefined;
	}
}

/** Notes that an engine starts; call what it returns when it has, or has failed. A page that is left by its reader counts as neither. */
export function markStart(): () => void {
	const clear = (): void => {
		quietly(() => sessionStorage.removeItem(startKey));
		removeEventListener('pagehide', clear);
	};
	quietly(() => sessionStorage.setItem(startKey, '1'));
	addEventListener('pagehide', clear);
	return clear;
}

/**
 * True where the reader is asked before an engine comes: the browser says that there is little memory, or the page died the
 * last time one started. Phones that tell nothing end the page and load it again, which must not start it once more by itself.
 */
export function hasLittleMemory(): boolean {
	const { deviceMemory } = navigator as { deviceMemory?: number };
	return (deviceMemory ?? Infinity) <= littleMemory || quietly(() => sessionStorage.getItem(startKey)) === '1';
}
