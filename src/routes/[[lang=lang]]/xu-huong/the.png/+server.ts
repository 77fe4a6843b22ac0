import { messagesOf } from '$lib/messages/messages';
import { trend } from '$lib/query/trend';
import { answerCard } from '$lib/server/preview/draw-card';
import { placeOf } from '$lib/server/preview/place';
import { askNative } from '$lib/server/site-engine';
import { trendCard, wordCard } from '$lib/ui/preview/card';
import { longestFirst } from '$lib/ui/preview/first-chart';
import { defaultTrendView as view } from '$lib/view/view-state';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The first chart of the default trend. */
export const GET: RequestHandler = async ({ params }) => {
	const place = placeOf(params);
	const { locale } = place;
	const args = { locale, provinceIds: view.provinces, indicatorIds: view.indicators, scopeIds: view.scopes };
	const panel = longestFirst(await askNative(trend, args))[0];
	const m = messagesOf(locale);
	const text = { title: m.trend.title, subtitle: m.home.starts.trends.text };
	return answerCard((panel ? trendCard(panel, place) : wordCard(text, place)).svg);
};
