import { documents, provinces } from '$lib/query/dictionary';
import { checks } from '$lib/query/checks';
import { catalogue } from '$lib/query/catalogue';
import { coverage } from '$lib/query/coverage';
import { headlinePanels } from '$lib/server/headline-panels';
import { askNative } from '$lib/server/site-engine';
import { defaultCompareView } from '$lib/view/view-state';
import type { PageServerLoad } from './$types';

/** The home page names the first ones; the rest is one click away. */
const mostMismatches = 6;

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	const held = await askNative(coverage, { locale });
	const known = (await askNative(provinces, { locale })).filter(({ id }) => held.some((row) => row.provinceId === id));
	const headlines = await headlinePanels(locale, defaultCompareView.provinces);
	const indicators = await askNative(catalogue, { locale });
	return {
		provinces: known,
		documents: (await askNative(documents, { locale })).filter((document) => document.figures > 0),
		coverage: held,
		areas: [...new Map(indicators.map(({ areaId, areaName }) => [areaId, areaName]))].map(([id, name]) => ({
			id,
			name
		})),
		/** Areas of reform; the composite indices are not one of them. */
		areaCount: new Set(indicators.map((indicator) => indicator.areaId).filter((id) => id !== 'chi-so')).size,
		indicatorCount: indicators.length,
		headlines,
		mismatches: (await askNative(checks, { locale }))
			.filter((check) => check.verdict === 'mismatch')
			.slice(0, mostMismatches)
	};
};
