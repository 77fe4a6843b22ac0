import { error } from '@sveltejs/kit';
import { areaWords } from '$lib/messages/area-page';
import { messagesOf } from '$lib/messages/messages';
import { previewWords } from '$lib/messages/preview';
import { areaFigures } from '$lib/query/area-figures';
import { catalogue } from '$lib/query/catalogue';
import { areas, provinces } from '$lib/query/dictionary';
import { answerCard } from '$lib/server/preview/draw-card';
import { placeOf } from '$lib/server/preview/place';
import { askNative } from '$lib/server/site-engine';
import { wordCard } from '$lib/ui/preview/card';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const known = await askNative(catalogue, { locale: 'vi' });
	return [...new Set(known.map(({ areaId }) => areaId))].flatMap((area) => [{ area }, { lang: 'en', area }]);
};

/** The area, how many indicators it has and whose figures. */
export const GET: RequestHandler = async ({ params }) => {
	const place = placeOf(params);
	const { locale } = place;
	const area = (await askNative(areas, { locale })).find(({ id }) => id === params.area);
	if (!area) error(404);
	const figures = await askNative(areaFigures, { locale, areaId: area.id });
	const indicators = new Set(figures.map(({ indicatorId }) => indicatorId)).size;
	const known = await askNative(provinces, { locale });
	const names = known.filter(({ id }) => figures.some(({ provinceId }) => provinceId === id)).map(({ name }) => name);
	const subtitle = previewWords[locale].area(indicators, messagesOf(locale).list(names));
	return answerCard(wordCard({ title: areaWords[locale].title(area.name), subtitle }, place).svg);
};
