import { error } from '@sveltejs/kit';
import { findCommonFigures, isOfOneYear } from '$lib/domain/common-year';
import { areaFigures } from '$lib/query/area-figures';
import { catalogue } from '$lib/query/catalogue';
import { checks } from '$lib/query/checks';
import { areas, provinces } from '$lib/query/dictionary';
import { trend } from '$lib/query/trend';
import { askNative } from '$lib/server/site-engine';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const known = await askNative(catalogue, { locale: 'vi' });
	return [...new Set(known.map(({ areaId }) => areaId))].flatMap((area) => [{ area }, { lang: 'en', area }]);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const area = (await askNative(areas, { locale })).find(({ id }) => id === params.area);
	if (!area) error(404);
	const figures = await askNative(areaFigures, { locale, areaId: area.id });
	const indicatorIds = new Set(figures.map(({ indicatorId }) => indicatorId));
	const having = new Set(figures.map(({ provinceId }) => provinceId));
	const known = await askNative(provinces, { locale });
	// Provinces that stand beside each other exist at the same time: those of the reports held, before they merged.
	const compared = known.filter(({ validFrom }) => validFrom === null);
	const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
	// Scores and ranks of other years do not compare: the heat map takes the newest year that most provinces share.
	const yearly = figures.filter(isOfOneYear);
	const everyYear = await askNative(trend, {
		locale,
		provinceIds: compared.map(({ id }) => id),
		indicatorIds: [...new Set(yearly.map(({ indicatorId }) => indicatorId))],
		scopeIds: [...new Set(yearly.map(({ scopeId }) => scopeId))]
	});
	return {
		area,
		figures,
		older: findCommonFigures(everyYear, figures),
		compared: compared.map(named),
		provinces: known.filter((province) => having.has(province.id) || compared.includes(province)).map(named),
		mismatches: (await askNative(checks, { locale })).filter(
			(check) => check.verdict === 'mismatch' && indicatorIds.has(check.indicatorId)
		)
	};
};
