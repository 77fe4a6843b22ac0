import { json } from '@sveltejs/kit';
import { catalogue } from '$lib/query/catalogue';
import { checkedFigures } from '$lib/query/checked-figures';
import { checks } from '$lib/query/checks';
import { documents } from '$lib/query/dictionary';
import { indicatorFigures } from '$lib/query/indicator-figures';
import { placeOf } from '$lib/server/preview/place';
import { askNative } from '$lib/server/site-engine';
import type { EvidenceFile } from '$lib/ui/evidence/evidence-file';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const known = await askNative(catalogue, { locale: 'vi' });
	return known.flatMap(({ id }) => [{ indicator: id }, { lang: 'en', indicator: id }]);
};

/** Where the figures of one indicator come from: what the card of a figure reads. */
export const GET: RequestHandler = async ({ params }) => {
	const { locale, edition } = placeOf(params);
	const indicatorId = params.indicator;
	const figures = await askNative(indicatorFigures, { locale, indicatorId });
	const own = await askNative(checks, { locale, indicatorId });
	const named = new Set(own.flatMap((check) => check.observationIds));
	const sources = new Set(figures.map((figure) => figure.documentId));
	const file: EvidenceFile = {
		figures,
		documents: (await askNative(documents, { locale })).filter(({ id }) => sources.has(id)),
		checks: own,
		checked: (await askNative(checkedFigures, {})).filter(({ id }) => named.has(id))
	};
	return json({ edition, ...file });
};
