import { cautionOf, judgeChange, type Change } from '../../domain/change';
import type { Locale } from '../../domain/figure';
import { formatDifference, formatPercent, formatUnit } from '../../domain/format-value';
import { formatPeriod } from '../../domain/period';
import type { PeriodPair } from '../../domain/period-pairs';
import { isJudged } from '../../domain/verdict';
import { changeWords } from '../../messages/change';
import { messagesOf } from '../../messages/messages';

/** A change of approximate figures is itself one: no more than three digits of it are known. */
const isApproximate = ({ from, to }: Change): boolean => from.flags.includes('approx') || to.flags.includes('approx');
const told = (value: number, change: Change): number => (isApproximate(change) ? Number(value.toPrecision(3)) : value);
const sign = (change: Change): string => (isApproximate(change) ? '≈\u00a0' : '');

/** "+1,28 điểm %", "−12.600 hồ sơ", "≈ +600 người". */
export const differenceWords = (change: Change, locale: Locale): string =>
	sign(change) +
	formatDifference(told(change.difference, change), formatUnit(change.to, locale), change.to.measure, locale);

/** "+12,3 %"; empty where there is no percent. */
export const percentWords = (change: Change, locale: Locale): string =>
	change.percent === null ? '' : sign(change) + formatPercent(told(change.percent, change), locale);

/**
 * Better or worse in words, or why neither is said; of ranks, which place is the higher. Empty where neither end is good and
 * where nothing changed.
 */
export function verdictWords(change: Change, locale: Locale): string {
	const words = changeWords[locale];
	const { trend } = messagesOf(locale);
	const { difference, to } = change;
	if (difference === 0 || !isJudged(to)) return '';
	const judgement = judgeChange(change);
	const caution = cautionOf(change);
	if (!judgement) return caution ? words.cautions[caution] : '';
	if (to.measure === 'rank') return judgement === 'better' ? words.placed.up : words.placed.down;
	return judgement === 'better' ? trend.better : trend.worse;
}

/** Why a row has no change; empty where it has one. `periodIds`: the earlier and the later one. */
export function gapWords({ gap }: PeriodPair, periodIds: readonly string[], locale: Locale): string {
	const missing = gap === 'no-start' ? periodIds[0] : periodIds.at(-1);
	return gap ? changeWords[locale].gaps[gap](formatPeriod(missing ?? '', locale)) : '';
}
