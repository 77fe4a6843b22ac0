import { formatViewQuery } from './codec';
import { defaultCompareView, defaultTrendView, type ViewState } from './view-state';

interface Placed {
	provinceId: string;
	indicatorId: string;
	scopeId: string;
	periodId: string;
}

/** A view of the figure's indicator at its scope, its own province among those shown. */
const viewOf = (figure: Placed, defaults: ViewState): ViewState => ({
	...defaults,
	provinces: [...new Set([...defaults.provinces, figure.provinceId])],
	indicators: [figure.indicatorId],
	scopes: [figure.scopeId]
});

/** "?…" of the comparison that shows a figure: the newest figures where it is one of them, else those of its period. */
export function compareQueryOf(figure: Placed, isNewest: boolean): string {
	const periods = isNewest ? defaultCompareView.periods : [figure.periodId];
	return `?${formatViewQuery({ ...viewOf(figure, defaultCompareView), periods }, defaultCompareView)}`;
}

/** "?…" of the trend that shows a figure. */
export const trendQueryOf = (figure: Placed): string =>
	`?${formatViewQuery(viewOf(figure, defaultTrendView), defaultTrendView)}`;
