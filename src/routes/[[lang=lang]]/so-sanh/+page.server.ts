import { compare } from '$lib/query/compare';
import { loadVocabulary } from '$lib/server/vocabulary';
import { askNative } from '$lib/server/site-engine';
import { defaultCompareView as view } from '$lib/view/view-state';
import type { PageServerLoad } from './$types';

/** The default comparison, asked of the native engine with the question the browser will ask. */
export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	const args = {
		locale,
		provinceIds: view.provinces,
		indicatorIds: view.indicators,
		scopeIds: view.scopes,
		periods: 'latest' as const
	};
	return { ...(await loadVocabulary(locale)), initial: await askNative(compare, args) };
};
