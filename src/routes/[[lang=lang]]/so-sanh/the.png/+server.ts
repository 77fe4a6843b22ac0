import { messagesOf } from '$lib/messages/messages';
import { compare } from '$lib/query/compare';
import { answerCard } from '$lib/server/preview/draw-card';
import { placeOf } from '$lib/server/preview/place';
import { askNative } from '$lib/server/site-engine';
import { panelCard, wordCard } from '$lib/ui/preview/card';
import { widestFirst } from '$lib/ui/preview/first-chart';
import { defaultCompareView as view } from '$lib/view/view-state';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The first chart of the default comparison. */
export const GET: RequestHandler = async ({ params }) => {
	const place = placeOf(params);
	const { locale } = place;
	const args = { locale, provinceIds: view.provinces, indicatorIds: view.indicators, scopeIds: view.scopes };
	const panel = widestFirst(await askNative(compare, { ...args, periods: 'latest' }))[0];
	const m = messagesOf(locale);
	const text = { title: m.compare.title, subtitle: m.home.starts.compare.text };
	return answerCard((panel ? panelCard(panel, place) : wordCard(text, place)).svg);
};
