import { groupPanels, countProvinces } from '$lib/domain/panels';
import { documents, provinces } from '$lib/query/dictionary';
import { checks } from '$lib/query/checks';
import { catalogue } from '$lib/query/catalogue';
import { compare } from '$lib/query/compare';
import { coverage } from '$lib/query/coverage';
import { readHeadlines } from '$lib/server/headlines';
import { askNative } from '$lib/server/site-engine';
import { defaultCompareView } from '$lib/view/view-state';
import type { PageServerLoad } from './$types';

/** A headline compares at least two provinces on one axis; the panel with most provinces is shown. */
const fewest = 2;
/** The home page names the first ones; the rest is one click away. */
const mostMismatches = 6;

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	const held = await askNative(coverage, { locale });
	const known = (await askNative(provinces, { locale })).filter(({ id }) => held.some((row) => row.provinceId === id));
	const provinceIds = defaultCompareView.provinces;
	const headlines = [];
	for (const { indicatorId, scopeId } of readHeadlines('data')) {
		const figures = await askNative(compare, {
			locale,
			provinceIds,
			indicatorIds: [indicatorId],
			scopeIds: [scopeId],
			periods: 'latest'
		});
		const panels = groupPanels(figures).sort((a, b) => countProvinces(b.figures) - countProvinces(a.figures));
		const panel = panels[0];
		if (panel && countProvinces(panel.figures) >= fewest) headlines.push({ scopeId, panel });
	}
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
