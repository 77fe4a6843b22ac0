import { browserEngine } from './browser-engine.svelte';

/** A reader who asked for little data gets the engine only with a question that needs it. */
const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Opens the engine when a reader's hand is on a filter inside `node`, by pointer or by keyboard: it then comes while they
 * choose. A failure is not told here: no question waits for it, and the next one tries again. `rehearse`: see `warmUp`.
 */
export function warmUpOnIntent(rehearse: () => Promise<unknown>): (node: HTMLElement) => () => void {
	return (node) => {
		const warmUp = ({ target }: Event): void => {
			if (savesData() || !(target as Element).closest('.filters')) return;
			browserEngine.warmUp(rehearse);
		};
		const events = ['pointerdown', 'focusin'] as const;
		for (const event of events) node.addEventListener(event, warmUp);
		return () => {
			for (const event of events) node.removeEventListener(event, warmUp);
		};
	};
}
