import type { Figure, Locale } from '../domain/figure';
import { choiceStatement } from './choice-statement';
import type { Question } from './engine';
import { readFigures } from './figure-rows';

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
	build: ({ onlyOfficial = false, until, ...args }) =>
		choiceStatement({ ...args, onlyOfficial, until, periods: 'all', withFractions: false }),
	read: readFigures
};
