import { onNavigate } from '$app/navigation';

const reloadKey = 'doi-sanh:reloaded-with';

/** The edition of the page as it was opened. All that comes later must be of the same. */
let opened: string | null = null;
/** Editions of the pages fetched since, by path. */
const fetched = new Map<string, string>();

/** Called for the data of every page the router fetches, also ahead of a click. */
export function noteEdition(pathname: string, edition: string): void {
	opened ??= edition;
	fetched.set(pathname, edition);
}

/** Loads the page anew, by its link. `edition` is the one shown now, to know afterwards whether it helped. */
export function reloadForData(edition: string): void {
	try {
		sessionStorage.setItem(reloadKey, edition);
	} catch {
		// Nothing kept, nothing known: the same sentence again.
	}
	location.reload();
}

/** True where this edition came back after a reload that was to bring another. */
export function hasReloaded(edition: string): boolean {
	try {
		return sessionStorage.getItem(reloadKey) === edition;
	} catch {
		return false;
	}
}

/**
 * A page of another edition than the first is not put into its place: engine, cards and search hold figures of the first.
 * The browser loads it whole instead. Called while the layout is made.
 */
export function keepOneEdition(): void {
	onNavigate(({ to }) => {
		const edition = to && fetched.get(to.url.pathname);
		if (!edition || edition === opened) return;
		// The address is that of the new page already.
		if (location.href === to.url.href) location.reload();
		else location.assign(to.url.href);
		return new Promise(() => undefined);
	});
}
