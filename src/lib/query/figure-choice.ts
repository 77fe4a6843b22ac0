import type { Locale } from '../domain/figure';

/**
 * Which figures a question is about, as data: SQL for the engines (`choice-statement.ts`) and plain code over rows
 * (`rows/choose-figures.ts`) are two ways to carry it out, held equal by tests.
 */
export interface FigureChoice {
	locale: Locale;
	/** None chosen, none answered; of the indicators too. */
	provinceIds: readonly string[];
	indicatorIds: readonly string[];
	/** Empty: whole province, levels, and central agencies taken together. */
	scopeIds: readonly string[];
	/** `latest`: the newest figure of each province, indicator, scope and comparison class. */
	periods: 'all' | 'latest' | readonly string[];
	/** Leaves out figures of press and portal pages. */
	onlyOfficial: boolean;
	/** ISO date; figures of periods that end later are left out. */
	until: string | undefined;
	/** Adds what a rate is the quotient of, and whether a figure is part of a yearly plan. */
	withFractions: boolean;
}
