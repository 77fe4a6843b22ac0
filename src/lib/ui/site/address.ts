import { onMount } from 'svelte';
import { afterNavigate, pushState } from '$app/navigation';

type Reader = (address: URL) => void;

const readers = new Set<Reader>();

function tellReaders(): void {
	const address = new URL(location.href);
	for (const read of readers) read(address);
}

/**
 * Tells a component its address once its page stands, and whenever it changes: by the router, by `changeQuery`, and by Back
 * and Forward between choices, of which the router says nothing. Called while the component is made.
 */
export function followAddress(read: Reader): void {
	let pathname = '';
	afterNavigate(() => {
		pathname = location.pathname;
		read(new URL(location.href));
	});
	onMount(() => {
		// Back to another page is the router's, which tells when it is there.
		const back = (): void => void (location.pathname === pathname && read(new URL(location.href)));
		readers.add(read);
		addEventListener('popstate', back);
		return () => {
			readers.delete(read);
			removeEventListener('popstate', back);
		};
	});
}

/**
 * Makes a choice the address of the page, as an entry of the history; an empty query is the page as it comes. Not a navigation:
 * the router would look at every link of the page afterwards, and a long trend has thousands.
 */
export function changeQuery(query: string): void {
	pushState(query ? `?${query}` : location.pathname, {});
	tellReaders();
}
