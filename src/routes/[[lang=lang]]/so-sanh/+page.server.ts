import { compare } from '$lib/query/compare';
import { trend } from '$lib/query/trend';
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
	const vocabulary = await loadVocabulary(locale);
	const initial = await askNative(compare, args);
	const scopeIds = vocabulary.indicators
		.filter(({ id }) => view.indicators.includes(id))
		.flatMap((one) => one.scopeIds);
	const without = view.provinces.filter((id) => !initial.some(({ provinceId }) => provinceId === id));
	return {
		...vocabulary,
		initial,
		/** Where else provinces stand that this view has no figure of. */
		beyond: await askNative(trend, { ...args, provinceIds: without, scopeIds })
	};
};
