import { onMount } from 'svelte';
import { afterNavigate, pushState, replaceState } from '$app/navigation';
import { dropTrackers } from '../../view/trackers';
import { restoreTexts } from './translation';

type Reader = (address: URL) => void;

const readers = new Set<Reader>();

/** The address the page is at, where the browser has refused to show it so far. */
let refused: URL | null = null;
let again: ReturnType<typeof setTimeout> | undefined;
/** Milliseconds until a refused address is tried again: Safari takes a hundred within ten or thirty seconds. */
const firstWait = 2000;
const longestWait = 30_000;

/** Where the page is: the address bar may be behind. */
export const currentAddress = (): URL => refused ?? new URL(location.href);

/** The address to hand on, without what others have added to it. */
export const sharedAddress = (): string => dropTrackers(currentAddress().href);

function settle(): void {
	clearTimeout(again);
	refused = null;
}

function tellReaders(): void {
	restoreTexts();
	for (const read of readers) read(currentAddress());
}

/**
 * Tells a component its address once its page stands, and whenever it changes: by the router, by `changeQuery`, and by Back
 * and Forward between choices, of which the router says nothing. Called while the component is made.
 */
export function followAddress(read: Reader): void {
	let pathname = '';
	afterNavigate(() => {
		settle();
		pathname = location.pathname;
		read(new URL(location.href));
	});
	onMount(() => {
		// Back to another page is the router's, which tells when it is there.
		const back = (): void => {
			settle();
			restoreTexts();
			if (location.pathname === pathname) read(new URL(location.href));
		};
		readers.add(read);
		addEventListener('popstate', back);
		return () => {
			readers.delete(read);
			removeEventListener('popstate', back);
		};
	});
}

/**
 * Makes an address and a state of the page an entry of the history, or of the entry there is. False where the browser refuses:
 * the page goes on, and the address follows as soon as it is let.
 */
export function enterAddress(
	url: URL | string,
	state: App.PageState,
	kind: 'push' | 'replace' = 'push',
	wait = firstWait
): boolean {
	settle();
	try {
		(kind === 'push' ? pushState : replaceState)(url, state);
		return true;
	} catch {
		const address = new URL(url, location.href);
		refused = address;
		// A state cannot come later: by then the reader is elsewhere.
		again = setTimeout(() => enterAddress(address, {}, kind, Math.min(wait * 2, longestWait)), wait);
		return false;
	}
}

/**
 * Makes a choice the address of the page, as an entry of the history; an empty query is the page as it comes. Not a navigation:
 * the router would look at every link of the page afterwards, and a long trend has thousands.
 */
export function changeQuery(query: string): void {
	enterAddress(query ? `?${query}` : location.pathname, {});
	tellReaders();
}
