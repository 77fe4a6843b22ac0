import { error } from '@sveltejs/kit';
import { messagesOf } from '$lib/messages/messages';
import { pressWords } from '$lib/messages/press';
import { profileWords } from '$lib/messages/province-profile';
import { documents, provinces } from '$lib/query/dictionary';
import { provinceFigures } from '$lib/query/province-figures';
import { answerCard } from '$lib/server/preview/draw-card';
import { placeOf } from '$lib/server/preview/place';
import { askNative } from '$lib/server/site-engine';
import { wordCard } from '$lib/ui/preview/card';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const known = await askNative(provinces, { locale: 'vi' });
	return known.flatMap(({ id }) => [{ province: id }, { lang: 'en', province: id }]);
};

/** The province and how much is known of it. */
export const GET: RequestHandler = async ({ params }) => {
	const place = placeOf(params);
	const { locale } = place;
	const province = (await askNative(provinces, { locale })).find(({ id }) => id === params.province);
	if (!province) error(404);
	const m = messagesOf(locale);
	const figures = await askNative(provinceFigures, { locale, provinceId: province.id });
	const own = (await askNative(documents, { locale })).filter(({ provinceId }) => provinceId === province.id);
	const official = own.filter(({ kind }) => kind !== 'press').map(({ label }) => label);
	const pages = own.filter((document) => document.kind === 'press' && document.figures > 0).length;
	const sources = [...official, ...(pages > 0 ? [pressWords[locale].pages(pages)] : [])];
	const indicators = new Set(figures.map(({ indicatorId }) => indicatorId)).size;
	const lead = m.province.lead(figures.length, indicators, m.list(sources));
	const subtitle = figures.length > 0 ? lead : profileWords[locale].noFigures;
	return answerCard(wordCard({ title: m.province.title(province.name), subtitle }, place).svg);
};
