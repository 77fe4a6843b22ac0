import type { Figure, Locale } from '../domain/figure';
import { choiceStatement } from './choice-statement';
import type { Question } from './engine';
import { readFigure } from './figure-rows';
import { readFraction } from './rate-fractions';

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
	build: ({ onlyOfficial = false, until, ...args }) =>
		choiceStatement({ ...args, onlyOfficial, until, withFractions: true }),
	read: (rows) => rows.map((row) => ({ ...readFigure(row), ...readFraction(row) }))
};
