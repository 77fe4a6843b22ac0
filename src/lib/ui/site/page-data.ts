/** The data of a page came with an error, or not as data. */
export class PageDataError extends Error {
	readonly isMissing: boolean;

	constructor(status: number) {
		super(`the data of a page came with status ${status}`);
		this.name = 'PageDataError';
		this.isMissing = status === 404;
	}
}

const isPageData = (input: RequestInfo | URL): boolean =>
	typeof input === 'string' && new URL(input, location.href).pathname.endsWith('/__data.json');

/**
 * Makes the browser's `fetch` reject where the data of a page come with an error, as another page (a captive portal) or cut
 * short: the router takes the first for "no such page", and waits for good where the last line never ends.
 */
export function demandWholePageData(): void {
	const native = window.fetch;
	window.fetch = async (input, init) => {
		const response = await native(input, init);
		if (!isPageData(input)) return response;
		const text = response.ok ? await response.text() : '';
		if (!text.startsWith('{') || !text.trimEnd().endsWith('}')) throw new PageDataError(response.status);
		return new Response(text, { status: response.status, headers: response.headers });
	};
}
