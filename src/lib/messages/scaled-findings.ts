import type { Locale } from '../domain/figure';
import { formatValue } from '../domain/format-value';
import { newestOfEach } from '../domain/newest';
import { paceLead } from '../domain/pace';
import { countProvinces, type Panel } from '../domain/panels';
import { formatShare } from './describe-scaled';
import { messagesOf } from './messages';
import { scalingWords } from './scaling';
import { periodInWords, standOf } from './stand';

/**
 * The finding of shares of a plan against elapsed time: the newest of each province at the broadest level, with the part of
 * the year gone. Provinces are not ranked: each is held against its own date.
 */
export function describePace(panel: Panel, locale: Locale): string {
	const words = scalingWords[locale];
	const figures = newestOfEach(panel.scopes[0]?.figures ?? []);
	const [first] = figures;
	if (!first) return '';
	const at = first.scopeId === 'toan-tinh' ? '' : `, ${first.scopeName}`;
	return words.pace(
		first.indicatorName + at,
		figures.map((figure) => {
			const lead = paceLead(figure);
			return {
				province: figure.provinceName,
				told: words.after(formatValue(figure, locale), formatShare(figure.elapsed ?? 0, locale)),
				period: periodInWords(figure, locale),
				verdict: lead === null ? '' : words.verdict(lead)
			};
		})
	);
}

/**
 * The finding of averages per month: the newest of each province beside each other, at the first level that several report.
 * None is called highest: spans of other seasons and lengths stand behind them.
 */
export function describeMonthly(panel: Panel, locale: Locale): string {
	const scope = panel.scopes.find(({ figures }) => countProvinces(figures) > 1) ?? panel.scopes[0];
	const figures = newestOfEach(scope?.figures ?? []);
	const [first] = figures;
	if (!first) return '';
	const at = first.scopeId === 'toan-tinh' ? '' : `, ${first.scopeName}`;
	return messagesOf(locale).findings.side(
		first.indicatorName + at,
		figures.map((figure) => standOf(figure, locale))
	);
}
