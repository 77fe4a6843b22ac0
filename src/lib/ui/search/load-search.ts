import type { Locale } from '../../domain/figure';
import type { SearchFile } from '../../domain/search-entry';
import { fetchOfEdition } from '../site/fetch-of-edition';
import { pageLink } from '../site/links';
import type { Search } from './search-box.svelte';
import { importAgain } from '../site/import-again';

/** Fetches what can be found and the code that finds and shows it. Rejects when one of them does not arrive. */
export async function loadSearch(locale: Locale): Promise<Search> {
	const [{ buildFinder }, { default: Results }, file] = await Promise.all([
		importAgain(() => import('./find-entries')),
		importAgain(() => import('./SearchResults.svelte')),
		fetchOfEdition<SearchFile>(pageLink(locale, '/tim.json'))
	]);
	return { finder: buildFinder(file, locale), Results };
}
