import { messagesOf } from '$lib/messages/messages';
import { headlinePanels } from '$lib/server/headline-panels';
import { answerCard } from '$lib/server/preview/draw-card';
import { placeOf } from '$lib/server/preview/place';
import { panelCard, wordCard } from '$lib/ui/preview/card';
import { defaultCompareView } from '$lib/view/view-state';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The site with the first of its headlines. */
export const GET: RequestHandler = async ({ params }) => {
	const place = placeOf(params);
	const m = messagesOf(place.locale);
	const first = (await headlinePanels(place.locale, defaultCompareView.provinces))[0];
	const card = first
		? panelCard(first.panel, place, m.site.tagline)
		: wordCard({ title: m.site.tagline, subtitle: m.home.starts.compare.text }, place);
	return answerCard(card.svg);
};
