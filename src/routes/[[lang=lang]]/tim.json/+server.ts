import { json } from '@sveltejs/kit';
import { placeOf } from '$lib/server/preview/place';
import { loadSearchFile } from '$lib/server/search-file';
import { mostIndicators } from '$lib/view/codec';
import { defaultCompareView } from '$lib/view/view-state';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** No page links to the file: scripts fetch it when a reader first opens the search. */
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** What search can find, in one language. */
export const GET: RequestHandler = async ({ params }) => {
	const { locale, edition } = placeOf(params);
	const start = { lead: defaultCompareView.indicators[0] ?? '', most: mostIndicators };
	return json({ edition, ...(await loadSearchFile(locale, start)) });
};
