import type { Locale } from '../../domain/figure';
import type { SearchFile } from '../../domain/search-entry';
import { fetchJson } from '../../query/fetch-bytes';
import { pageLink } from '../site/links';
import type { Finder } from './find-entries';

/** Milliseconds without a byte after which the reader is told. */
const stallMs = 20_000;

/** Fetches what can be found and the code that finds it. Rejects when either does not arrive. */
export async function loadFinder(locale: Locale): Promise<Finder> {
	const [{ buildFinder }, file] = await Promise.all([
		import('./find-entries'),
		fetchJson(new URL(pageLink(locale, '/tim.json'), location.href), { stallMs })
	]);
	return buildFinder(file as SearchFile, locale);
}
