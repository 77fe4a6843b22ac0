import { formatDate } from '../../domain/date';
import type { Locale } from '../../domain/figure';
import { formatSection } from '../../domain/format-section';
import { formatDifference, formatValue } from '../../domain/format-value';
import { messagesOf } from '../../messages/messages';
import { targetWords } from '../../messages/targets';
import type { TargetEntry } from '../../query/targets';

/** A number of a target with its unit, as a sentence tells it. */
const told = (target: TargetEntry, value: number, locale: Locale): string =>
	formatValue(
		{ value, unit: target.unit, measure: target.measure, flags: target.flags, codeLabels: null, outOf: null },
		locale
	);

/** What a target asks: "từ 90 % trở lên, hạn 31/12/2022". */
export function describeAsked(target: TargetEntry, locale: Locale): string {
	const { asks } = targetWords[locale];
	const { comparison, upperValue, asOf } = target;
	const value = told(target, target.value, locale);
	const words = {
		'at-least': upperValue === null ? asks.atLeast(value) : asks.range(value, told(target, upperValue, locale)),
		'at-most': target.measure === 'rank' ? asks.rank(value) : asks.atMost(value),
		'more-than': asks.moreThan(value),
		'less-than': asks.lessThan(value),
		exactly: value
	}[comparison];
	return asOf === null ? words : `${words}, ${asks.by(formatDate(asOf, locale))}`;
}

/** How far the result is from the target, in points, places or the unit; null where that would mislead. */
export function describeDistance(target: TargetEntry, locale: Locale): string | null {
	if (target.distance === null) return null;
	const { distance, places } = targetWords[locale];
	if (target.distance === 0) return distance.same;
	const by = formatDifference(Math.abs(target.distance), target.unit, target.measure, locale).replace(/^\+/, '');
	const { above, below } = target.measure === 'rank' ? places : distance;
	return target.distance > 0 ? above(by) : below(by);
}

/** Why a verdict is what it is: the reason, that it is the report's own, or the distance. */
export function describeWhy(target: TargetEntry, locale: Locale): string {
	const words = targetWords[locale];
	if (target.isStated) return words.stated;
	const parts = [target.reason && words.reasons[target.reason], describeDistance(target, locale)];
	return parts.filter(Boolean).join('; ');
}

/** Where it stands: "mục Phụ lục.A.I.3, dòng 106"; empty for a press page. */
export function describePlace({ section, line }: { section: string; line: number | null }, locale: Locale): string {
	const m = messagesOf(locale);
	const parts = [
		section && `${m.words.section} ${formatSection(section, locale)}`,
		line !== null && `${m.terms.line} ${line}`
	];
	return parts.filter(Boolean).join(', ');
}
