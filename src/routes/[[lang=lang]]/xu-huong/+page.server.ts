import { documents } from '$lib/query/dictionary';
import { longSeries } from '$lib/query/long-series';
import { trend } from '$lib/query/trend';
import { askNative } from '$lib/server/site-engine';
import { loadVocabulary } from '$lib/server/vocabulary';
import { defaultTrendView as view } from '$lib/view/view-state';
import type { PageServerLoad } from './$types';

/** The default trend, asked of the native engine with the question the browser will ask. */
export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	const args = { locale, provinceIds: view.provinces, indicatorIds: view.indicators, scopeIds: view.scopes };
	const sources = await askNative(documents, { locale });
	return {
		...(await loadVocabulary(locale)),
		initial: await askNative(trend, args),
		reports: sources
			.filter(({ kind }) => kind === 'report')
			.map(({ provinceId, periodId }) => ({ provinceId, periodId })),
		longest: await askNative(longSeries, { locale, provinceIds: view.provinces })
	};
};
