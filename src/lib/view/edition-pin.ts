/** Name of the parameter that says from which edition of the data a link was made. */
export const pinParameter = 'an-ban';

/** The address with the edition pinned in place of any other; all else of it stays letter for letter. */
export function pinEdition(address: string, edition: string): string {
	const url = new URL(address);
	const others = url.search.slice(1).split('&').filter((part) => part && part.split('=')[0] !== pinParameter); // prettier-ignore
	url.search = [...others, `${pinParameter}=${encodeURIComponent(edition)}`].join('&');
	return url.href;
}

/** What a link says of its edition; `none` where it names none or the one that is shown. */
export type Pin = { kind: 'none' } | { kind: 'older' | 'unknown'; id: string };

/** Reads which edition a link was made from. Never fails. */
export function readPin(query: URLSearchParams, current: string, published: readonly string[]): Pin {
	const id = query.get(pinParameter)?.normalize('NFC').trim() ?? '';
	if (id === current || !query.has(pinParameter)) return { kind: 'none' };
	return { kind: published.includes(id) ? 'older' : 'unknown', id };
}
