/** A name for the lock a worker holds as long as it lives. */
export const newLife = (): string => `doi-sanh-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/**
 * Called in the worker before anything else: holds the lock of its life, and calls `held`. There are no locks without
 * https, and none in frames that may keep nothing.
 */
export function holdLife(locks: LockManager | undefined, name: string, held: () => void): void {
	const hold = (): Promise<never> => {
		held();
		return new Promise(() => undefined);
	};
	locks?.request(name, hold).catch(() => undefined);
}

/**
 * Called in the page once the worker holds it: resolves when the browser takes the lock from a worker that is gone. Rejects
 * where the page knows of no locks.
 */
export async function lifeEnds(name: string): Promise<void> {
	await globalThis.navigator.locks.request(name, () => undefined);
}
