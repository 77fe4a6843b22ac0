import type { Figure, Locale } from '../domain/figure';
import { allOf, endedBy, inScopes, isIn, isOfficial, isPrimary } from './conditions';
import type { Question } from './engine';
import { figureStatement, order, readFigures } from './figure-rows';

export interface TrendArgs {
	locale: Locale;
	/** None chosen, none answered. */
	provinceIds: readonly string[];
	indicatorIds: readonly string[];
	/** Empty: whole province, levels, and central agencies taken together. */
	scopeIds: readonly string[];
	/** Leaves out figures of press and portal pages. */
	onlyOfficial?: boolean;
	/** ISO date; figures of periods that end later are left out. */
	until?: string | undefined;
}

/** All primary figures over time, by indicator, comparison class, scope, province, end of period. */
export const trend: Question<TrendArgs, Figure[]> = {
	name: 'trend',
	build({ locale, provinceIds, indicatorIds, scopeIds, onlyOfficial = false, until }) {
		const where = allOf(
			isPrimary,
			isIn('o.province_id', provinceIds),
			isIn('o.indicator_id', indicatorIds),
			inScopes(scopeIds),
			...(onlyOfficial ? [isOfficial] : []),
			endedBy(until)
		);
		const orderBy = `${order.indicator}, ${order.scope}, ${order.province}, ${order.period}`;
		return figureStatement(locale, where, orderBy, '', { indicatorIds, scopeIds });
	},
	read: readFigures
};
