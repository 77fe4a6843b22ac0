import type { Figure, Locale } from '../../domain/figure';
import { countProvinces, groupPanels, type Panel } from '../../domain/panels';
import { buildTrends, longestLine, type TrendPanel } from '../../domain/series';
import { describePanel, describeTrend } from '../../messages/findings';

/** Panels as pages show them: the widest comparison first. */
export const widestFirst = (figures: readonly Figure[]): Panel[] =>
	groupPanels(figures).sort((a, b) => countProvinces(b.figures) - countProvinces(a.figures));

/** Trends as pages show them: the longest line first; figures of a single period make none. */
export const longestFirst = (figures: readonly Figure[]): TrendPanel[] =>
	buildTrends(figures)
		.sort((a, b) => longestLine(b) - longestLine(a))
		.filter((panel) => longestLine(panel) > 1);

/** What the first chart of a page finds; `otherwise` where it has no chart. */
export function firstFinding(figures: readonly Figure[], locale: Locale, otherwise: string): string {
	const panel = widestFirst(figures)[0];
	return panel ? describePanel(panel, locale) : otherwise;
}

export function firstTrendFinding(figures: readonly Figure[], locale: Locale, otherwise: string): string {
	const panel = longestFirst(figures)[0];
	return panel ? describeTrend(panel, locale) : otherwise;
}
