import type { Locale } from '../../domain/figure';
import type { SearchFile } from '../../domain/search-entry';
import { fetchOfEdition } from '../site/fetch-of-edition';
import { pageLink } from '../site/links';
import type { Finder } from './find-entries';
import { importAgain } from '../site/import-again';

/** Fetches what can be found and the code that finds it. Rejects when either does not arrive. */
export async function loadFinder(locale: Locale): Promise<Finder> {
	const [{ buildFinder }, file] = await Promise.all([
		importAgain(() => import('./find-entries')),
		fetchOfEdition<SearchFile>(pageLink(locale, '/tim.json'))
	]);
	return buildFinder(file, locale);
}
