import type { Figure, Locale } from '../domain/figure';
import { formatDifference, formatValue } from '../domain/format-value';
import { toldFraction } from '../domain/fraction';
import { decimalsOf, formatNumber, withUnit } from '../domain/number';
import { paceLead } from '../domain/pace';
import { scalingWords } from './scaling';

/** "66,7 %": a share of the year, one decimal at most. */
export const formatShare = (share: number, locale: Locale): string =>
	withUnit(formatNumber(share, decimalsOf(share, 1), locale), '%', locale);

/** "66.687 hồ sơ trong 3 tháng": the count an average per month was made of; empty for other figures. */
export function describeTotal(figure: Figure, locale: Locale): string {
	const { monthly, ...rest } = figure;
	if (!monthly) return '';
	return scalingWords[locale].total(formatValue({ ...rest, value: monthly.total }, locale), monthly.months);
}

/** "66.687 / 66.959 hồ sơ": what a rate is the quotient of; empty where that is not known or does not come to it. */
export function describeFraction(figure: Figure, locale: Locale): string {
	const fraction = toldFraction(figure);
	if (!fraction) return '';
	const amount = (value: number, unit: string): string =>
		formatValue({ value, unit, measure: 'flow', codeLabels: null, outOf: null, flags: [] }, locale);
	const { numerator, denominator, numeratorUnit, denominatorUnit } = fraction;
	const above = amount(numerator, numeratorUnit);
	const below = amount(denominator, denominatorUnit);
	// One unit is told once, unless money is told in millions above and in billions below.
	const unit = below.slice(below.indexOf('\u00a0'));
	return `${unit.length > 1 && above.endsWith(unit) ? above.slice(0, -unit.length) : above} / ${below}`;
}

/** "66,7 % thời gian của năm": the part of the year gone at a figure's date; empty for other figures. */
export const describeElapsed = ({ elapsed }: Figure, locale: Locale): string =>
	elapsed === undefined ? '' : scalingWords[locale].elapsed(formatShare(elapsed, locale));

/** "chậm hơn thời gian 34,2 điểm %"; empty where that is no verdict. */
export function describeLead(figure: Figure, locale: Locale): string {
	const words = scalingWords[locale];
	const lead = paceLead(figure);
	if (lead === null) return '';
	if (lead === 0) return words.level;
	return words.lead(formatDifference(Math.abs(lead), '%', 'rate', locale).replace('+', ''), lead > 0);
}
