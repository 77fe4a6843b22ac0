import type { Locale } from '../domain/figure';
import { catalogue } from '../query/catalogue';
import { areas, provinces } from '../query/dictionary';
import { periods } from '../query/periods';
import { scopes } from '../query/scopes';
import { askNative } from './site-engine';

/**
 * More districts, communes and other bodies of single provinces than this are no list to choose from, and would weigh more
 * than the rest of a page: filters then offer the levels every province has. Their figures stay in the files.
 */
const mostLocalBodies = 500;

/** Equal lists become one list, which a page then carries once: most indicators have the same periods and provinces. */
function sharing(): (ids: string[]) => string[] {
	const known = new Map<string, string[]>();
	return (ids) => {
		const key = ids.join(' ');
		const list = known.get(key) ?? ids;
		known.set(key, list);
		return list;
	};
}

/** Everything the filters of compare and trend pages offer: only what has figures. */
export async function loadVocabulary(locale: Locale) {
	const entries = await askNative(catalogue, { locale });
	const used = new Set(entries.map((entry) => entry.areaId));
	const reporting = new Set(entries.flatMap((entry) => entry.provinceIds));
	const known = await askNative(scopes, { locale });
	const isLocal = ({ provinceId }: { provinceId: string | null }): boolean => provinceId !== null;
	const offered = known.filter(isLocal).length > mostLocalBodies ? known.filter((scope) => !isLocal(scope)) : known;
	const offeredIds = new Set(offered.map(({ id }) => id));
	const shared = sharing();
	return {
		areas: (await askNative(areas, { locale })).filter((area) => used.has(area.id)),
		provinces: (await askNative(provinces, { locale }))
			.filter(({ id }) => reporting.has(id))
			.map(({ id, name }) => ({ id, name })),
		scopes: offered.map(({ id, name, kind, validTo, followedBy }) => ({ id, name, kind, validTo, followedBy })),
		periods: (await askNative(periods, {})).map(({ id }) => id).reverse(),
		indicators: entries.map(({ id, name, areaId, provinceIds, scopeIds, periodIds }) => ({
			id,
			name,
			areaId,
			provinceIds: shared(provinceIds),
			scopeIds: shared(scopeIds.filter((scope) => offeredIds.has(scope))),
			periodIds: shared(periodIds)
		}))
	};
}
