import type { Figure, Locale } from '../domain/figure';
import { allOf, endedBy, inScopes, isIn, isOfficial, isPrimary } from './conditions';
import type { Question } from './engine';
import { figureStatement, onlyLatest, order, readFigure } from './figure-rows';
import { fractionColumns, fractionJoins, readFraction } from './rate-fractions';

export interface CompareArgs {
	locale: Locale;
	/** None chosen, none answered. */
	provinceIds: readonly string[];
	indicatorIds: readonly string[];
	/** Empty: whole province, levels, and central agencies taken together. */
	scopeIds: readonly string[];
	/** Leaves out figures of press and portal pages. */
	onlyOfficial?: boolean;
	/** 'latest': the newest figure of each province, indicator, scope and comparison class. */
	periods: 'latest' | readonly string[];
	/** ISO date; figures of periods that end later are left out. */
	until?: string | undefined;
}

/** Primary figures of the chosen provinces side by side, by indicator, comparison class, scope, province, period. */
export const compare: Question<CompareArgs, Figure[]> = {
	name: 'compare',
	build({ locale, provinceIds, indicatorIds, scopeIds, periods, onlyOfficial = false, until }) {
		const chosen = [
			isPrimary,
			isIn('o.province_id', provinceIds),
			isIn('o.indicator_id', indicatorIds),
			inScopes(scopeIds),
			...(onlyOfficial ? [isOfficial] : []),
			endedBy(until)
		];
		const reads = { indicatorIds, scopeIds };
		const orderBy = `${order.indicator}, ${order.scope}, ${order.province}, ${order.period}`;
		const added = { columns: fractionColumns(locale), joins: fractionJoins };
		if (periods === 'latest') return figureStatement(locale, allOf(...chosen), orderBy, onlyLatest, reads, added);
		return figureStatement(locale, allOf(...chosen, isIn('o.period_id', periods)), orderBy, '', reads, added);
	},
	read: (rows) => rows.map((row) => ({ ...readFigure(row), ...readFraction(row) }))
};
