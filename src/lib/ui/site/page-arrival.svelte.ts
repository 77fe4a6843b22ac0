import { goto } from '$app/navigation';
import { updated } from '$app/state';

/** `line`: it did not come, or not as it should; `unknown`: the host has no such page. */
type Failure = { url: URL; why: 'line' | 'unknown' };

/** What became of the page a link led to. The page before it stays until the next is there. */
class PageArrival {
	failure: Failure | null = $state.raw(null);
	/** The address that was asked for a second time. */
	#again = '';

	/**
	 * Tells that a page did not come. A new version of the site may be why: its pages are loaded anew, with the link. What
	 * does not come the second time either (some browsers remember that a script failed) is loaded whole where the page is there.
	 */
	async fail(url: URL, isMissing: boolean): Promise<void> {
		if (await updated.check()) return location.assign(url);
		const isAgain = this.#again === url.href;
		const status = isMissing || isAgain ? await statusOfPage(url) : 0;
		if (isAgain && status === 200) return location.assign(url);
		this.failure = { url, why: isMissing && status === 404 ? 'unknown' : 'line' };
	}

	/** Asks for the page again. After Back or Forward the address is its own already. */
	retry(url: URL): void {
		this.failure = null;
		this.#again = url.href;
		void goto(url, { replaceState: url.href === location.href });
	}

	/** Called when a page is there. */
	arrive(): void {
		this.failure = null;
		this.#again = '';
	}
}

/** Status of the page itself; 0 where nothing answers, or something else than this site does (a captive portal). */
async function statusOfPage(url: URL): Promise<number> {
	try {
		const response = await fetch(url);
		const isOurs = (await response.text()).includes('data-engine=');
		return response.ok && !isOurs ? 0 : response.status;
	} catch {
		return 0;
	}
}

export const pageArrival = new PageArrival();
