import { error } from '@sveltejs/kit';
import { catalogue } from '$lib/query/catalogue';
import { indicatorDetail } from '$lib/query/indicator-detail';
import { latestFigures } from '$lib/server/latest-figures';
import { answerCard } from '$lib/server/preview/draw-card';
import { placeOf } from '$lib/server/preview/place';
import { askNative } from '$lib/server/site-engine';
import { panelCard, wordCard } from '$lib/ui/preview/card';
import { widestFirst } from '$lib/ui/preview/first-chart';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const known = await askNative(catalogue, { locale: 'vi' });
	return known.flatMap(({ id }) => [{ indicator: id }, { lang: 'en', indicator: id }]);
};

/** The first chart of the indicator's page; its name and area where it has none. */
export const GET: RequestHandler = async ({ params }) => {
	const place = placeOf(params);
	const panel = widestFirst((await latestFigures(place.locale, params.indicator)).figures)[0];
	if (panel) return answerCard(panelCard(panel, place).svg);
	const detail = await askNative(indicatorDetail, { locale: place.locale, indicatorId: params.indicator });
	if (!detail) error(404);
	return answerCard(wordCard({ title: detail.name, subtitle: detail.areaName }, place).svg);
};
