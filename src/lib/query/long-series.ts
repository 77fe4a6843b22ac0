import type { Figure, Locale } from '../domain/figure';
import { allOf, isIn, isPrimary } from './conditions';
import type { Question } from './engine';
import { figureStatement, order, readFigures } from './figure-rows';

export interface LongSeriesArgs {
	locale: Locale;
	provinceIds: readonly string[];
}

/** So many points of one province make a line worth following by itself. */
const longLine = 4;
/** Where all asked provinces, three at least, have points, a line of two will do. */
const fewestProvinces = 3;
const shortLine = 2;
/** More is no overview, and would outweigh the page. What most provinces report, and for longest, comes first. */
const mostPoints = 400;

/**
 * Primary figures of what can best be followed over time: every indicator, scope and comparison class in which one
 * province has four points, or in which three and all asked ones have points and one has two; at most sixty.
 */
export const longSeries: Question<LongSeriesArgs, Figure[]> = {
	name: 'long-series',
	build({ locale, provinceIds }) {
		const asked = isIn('o.province_id', provinceIds);
		const needed = Math.max(fewestProvinces, provinceIds.length);
		const followed = {
			sql: `(o.indicator_id, o.scope_id, o.comparison_class) IN (
				SELECT (indicator_id, scope_id, comparison_class)
				FROM (
					SELECT indicator_id, scope_id, comparison_class, province_id, count(*) AS points
					FROM observations o WHERE o.is_primary AND ${asked.sql} GROUP BY ALL
				)
				GROUP BY indicator_id, scope_id, comparison_class
				HAVING max(points) >= ${longLine} OR (count(*) >= ${needed} AND max(points) >= ${shortLine})
				QUALIFY sum(sum(points)) OVER (
					ORDER BY count(*) DESC, max(points) DESC, indicator_id, scope_id, comparison_class
				) <= ${mostPoints})`,
			params: asked.params
		};
		return figureStatement(
			locale,
			allOf(isPrimary, asked, followed),
			`${order.indicator}, ${order.scope}, ${order.province}, ${order.period}`
		);
	},
	read: readFigures
};
