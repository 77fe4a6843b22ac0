import type { ScopeKind } from '../../domain/figure';
import { isOfOverview } from '../../query/conditions';
import type { Vocabulary } from '../../view/view-state';
import type { ModelOrder } from '../../view/widen';

export interface IndicatorOption {
	id: string;
	name: string;
	areaId: string;
	provinceIds: string[];
	scopeIds: string[];
	periodIds: string[];
}

/** What the filters offer, all of it with figures behind it. Periods: latest first. */
export interface FilterOptions {
	areas: { id: string; name: string }[];
	provinces: { id: string; name: string }[];
	scopes: { id: string; name: string; kind: ScopeKind; validTo: string | null; followedBy: string | null }[];
	periods: string[];
	indicators: IndicatorOption[];
}

/** What most provinces report compares best and comes first; else the order of the model. */
export const byCoverage = (indicators: readonly IndicatorOption[]): IndicatorOption[] =>
	[...indicators].sort((a, b) => b.provinceIds.length - a.provinceIds.length);

/** The words a link may use. */
export const vocabularyOf = (options: FilterOptions): Vocabulary => ({
	provinces: options.provinces.map(({ id }) => id),
	areas: options.areas.map(({ id }) => id),
	indicators: new Map(byCoverage(options.indicators).map(({ id, areaId }) => [id, areaId])),
	scopes: options.scopes.map(({ id }) => id),
	scopesOf: new Map(options.indicators.map(({ id, scopeIds }) => [id, scopeIds])),
	periods: options.periods
});

/** The order of the model, in which questions answer. */
export const orderOf = ({ provinces, indicators }: FilterOptions): ModelOrder => ({
	provinces: provinces.map(({ id }) => id),
	indicators: indicators.map(({ id }) => id)
});

type ScopeOption = FilterOptions['scopes'][number];

const isOverview = ({ id, kind }: Pick<ScopeOption, 'id' | 'kind'>): boolean => isOfOverview({ scope_id: id, kind });

/** The levels a view shows when none is chosen. */
export const overviewOf = (options: Pick<FilterOptions, 'scopes'>): ReadonlySet<string> =>
	new Set(options.scopes.filter(isOverview).map(({ id }) => id));

/** Scopes and periods that the chosen indicators have, in the order of the options. */
export function optionsFor(options: FilterOptions, indicatorIds: readonly string[]) {
	const chosen = options.indicators.filter(({ id }) => indicatorIds.includes(id));
	const scopes = new Set(chosen.flatMap(({ scopeIds }) => scopeIds));
	const periods = new Set(chosen.flatMap(({ periodIds }) => periodIds));
	return {
		scopes: options.scopes.filter(({ id }) => scopes.has(id)),
		periods: options.periods.filter((id) => periods.has(id))
	};
}

/** What a view shows where no scope is chosen: province, levels and central agencies together; single bodies if that is all. */
export function overviewScopes(options: FilterOptions, indicatorIds: readonly string[]): Set<string> {
	const sets = indicatorIds.map((id) => {
		const all = optionsFor(options, [id]).scopes;
		const overview = all.filter(isOverview);
		return (overview.length > 0 ? overview : all).map((scope) => scope.id);
	});
	return new Set(sets.flat());
}
