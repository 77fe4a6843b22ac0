import type { Locale } from '../domain/figure';
import { catalogue } from '../query/catalogue';
import { areas, provinces } from '../query/dictionary';
import { periods } from '../query/periods';
import { scopes } from '../query/scopes';
import { askNative } from './site-engine';

/** Everything the filters of compare and trend pages offer: only what has figures. */
export async function loadVocabulary(locale: Locale) {
	const entries = await askNative(catalogue, { locale });
	const used = new Set(entries.map((entry) => entry.areaId));
	const reporting = new Set(entries.flatMap((entry) => entry.provinceIds));
	return {
		areas: (await askNative(areas, { locale })).filter((area) => used.has(area.id)),
		provinces: (await askNative(provinces, { locale }))
			.filter(({ id }) => reporting.has(id))
			.map(({ id, name }) => ({ id, name })),
		scopes: (await askNative(scopes, { locale })).map(({ id, name, kind, validTo }) => ({ id, name, kind, validTo })),
		periods: (await askNative(periods, {})).map(({ id }) => id).reverse(),
		indicators: entries.map(({ id, name, areaId, provinceIds, scopeIds, periodIds }) => ({
			id,
			name,
			areaId,
			provinceIds,
			scopeIds,
			periodIds
		}))
	};
}
