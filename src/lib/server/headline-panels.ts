import type { Locale } from '../domain/figure';
import { countProvinces, groupPanels, type Panel } from '../domain/panels';
import { compare } from '../query/compare';
import { readHeadlines } from './headlines';
import { askNative } from './site-engine';

/** A headline compares at least two provinces on one axis; the panel with most provinces is shown. */
const fewest = 2;

/** The comparisons of the home page. */
export async function headlinePanels(
	locale: Locale,
	provinceIds: string[]
): Promise<{ scopeId: string; panel: Panel }[]> {
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
	return headlines;
}
