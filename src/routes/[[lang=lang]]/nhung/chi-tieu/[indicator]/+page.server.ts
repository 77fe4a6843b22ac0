import { error } from '@sveltejs/kit';
import { compare } from '$lib/query/compare';
import { provinces } from '$lib/query/dictionary';
import { indicatorDetail } from '$lib/query/indicator-detail';
import { askNative } from '$lib/server/site-engine';
import type { PageServerLoad } from './$types';

export { entries } from '../../../chi-tieu/[indicator]/+page.server';

/** The latest figures of an indicator, without its dictionary and its other claims. */
export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const indicatorId = params.indicator;
	const detail = await askNative(indicatorDetail, { locale, indicatorId });
	if (!detail) error(404);
	const provinceIds = (await askNative(provinces, { locale })).map(({ id }) => id);
	const asked = { locale, provinceIds, indicatorIds: [indicatorId], scopeIds: [], periods: 'latest' } as const;
	return { id: detail.id, name: detail.name, latest: await askNative(compare, asked) };
};
