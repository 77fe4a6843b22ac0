import { error } from '@sveltejs/kit';
import { chainsOf } from '$lib/domain/scope-steps';
import { catalogue } from '$lib/query/catalogue';
import { indicatorDetail } from '$lib/query/indicator-detail';
import { indicatorFigures } from '$lib/query/indicator-figures';
import { scopes } from '$lib/query/scopes';
import { targetResults, targets } from '$lib/query/targets';
import { latestFigures } from '$lib/server/latest-figures';
import { askNative } from '$lib/server/site-engine';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const known = await askNative(catalogue, { locale: 'vi' });
	return known.flatMap(({ id }) => [{ indicator: id }, { lang: 'en', indicator: id }]);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const indicatorId = params.indicator;
	const detail = await askNative(indicatorDetail, { locale, indicatorId });
	if (!detail) error(404);
	const latest = await latestFigures(locale, indicatorId);
	const own = await askNative(targets, { locale, indicatorId });
	const figures = await askNative(indicatorFigures, { locale, indicatorId });
	const held = new Map((await askNative(scopes, { locale })).map(({ id, parentId }) => [id, parentId]));
	return {
		detail,
		/** The scopes of the figures and all above them. */
		parents: chainsOf(
			figures.map(({ scopeId }) => scopeId),
			held
		),
		latestArgs: latest.args,
		latest: latest.figures,
		figures,
		targets: own,
		results: own.length > 0 ? await askNative(targetResults, { locale }) : []
	};
};
