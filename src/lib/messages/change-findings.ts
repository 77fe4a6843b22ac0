import { cautionOf, changesInPercent, type Change } from '../domain/change';
import type { Figure, Locale } from '../domain/figure';
import { formatDifference, formatPercent, formatUnit } from '../domain/format-value';
import type { PeriodPair } from '../domain/period-pairs';
import { isDoubtful } from '../domain/uncertain';
import { changeWords, type Movement } from './change';
import { inSentence } from './findings';
import { messagesOf } from './messages';
import { standOf } from './stand';

const atScope = (figure: Figure, locale: Locale): string =>
	figure.scopeId === 'toan-tinh' ? '' : messagesOf(locale).findings.at(inSentence(figure));

/** What changes are measured by: percent for counts, else points. Null where a count began at zero. */
const sizeOf = ({ difference, percent, to }: Change): number | null =>
	changesInPercent(to) ? (percent === null ? null : Math.abs(percent)) : Math.abs(difference);

/** Nothing is ranked unless every change beside it is certain, of the same two periods, and has a size. */
const canBeRanked = (changes: readonly Change[]): boolean =>
	changes.length > 0 &&
	changes.every(
		(change) =>
			!cautionOf(change) &&
			sizeOf(change) !== null &&
			change.from.periodId === changes[0]?.from.periodId &&
			change.to.periodId === changes[0].to.periodId
	);

const unsigned = (text: string): string => text.replace(/^[+−]/, '');

/** "1,28 điểm %" for rates, "12,3 %" for counts; the number itself where there is no percent. */
function amountOf({ difference, percent, to }: Change, locale: Locale): string {
	if (percent !== null) return unsigned(formatPercent(percent, locale));
	return unsigned(formatDifference(difference, formatUnit(to, locale), to.measure, locale));
}

const movementOf = ({ difference }: Change): Movement => (difference > 0 ? 'up' : 'down');

/** Changes by level, and those that may be ranked together: all levels of a rate, of counts the broadest level alone. */
function rankable(changes: readonly Change[]): Change[] {
	const scopeIds = [...new Set(changes.map(({ to }) => to.scopeId))];
	const sure = scopeIds
		.map((id) => changes.filter(({ to }) => to.scopeId === id))
		.filter((ofScope) => canBeRanked(ofScope));
	const first = sure[0] ?? [];
	// A whole contains its parts: of counts the broadest level is told.
	return first[0] && changesInPercent(first[0].to) ? first : sure.flat();
}

/** The first and last values of each province at the broadest level, without a verdict. */
function describeSides(changes: readonly Change[], locale: Locale): string {
	const [lead] = changes;
	if (!lead) return '';
	const pairs = changes
		.filter(({ to }) => to.scopeId === lead.to.scopeId)
		.map(({ from, to }) => ({
			province: to.provinceName,
			from: standOf(from, locale),
			to: standOf(to, locale),
			doubt: isDoubtful(from) || isDoubtful(to)
		}));
	return changeWords[locale].finding.sides(lead.to.indicatorName + atScope(lead.to, locale), pairs);
}

/**
 * The finding of rows in two periods: who changed most, by how much, from what to what. Where a figure is uncertain, an
 * index is worked out anew every year, or periods have different lengths, both values stand side by side instead. Empty
 * where no row has a change.
 */
export function describeChanges(pairs: readonly PeriodPair[], locale: Locale): string {
	const words = changeWords[locale].finding;
	const changes = pairs.flatMap(({ change }) => (change ? [change] : []));
	const ranked = rankable(changes).sort((a, b) => (sizeOf(b) ?? 0) - (sizeOf(a) ?? 0));
	const [most, next] = ranked;
	if (!most || (next && sizeOf(most) === sizeOf(next) && sizeOf(most) !== 0)) return describeSides(changes, locale);
	const { indicatorName: name, provinceName: province } = most.to;
	const [from, to] = [standOf(most.from, locale), standOf(most.to, locale)];
	const scopes = new Set(ranked.map((change) => change.to.scopeId)).size;
	const provinces = [...new Set(ranked.map((change) => change.to.provinceName))];
	const at = atScope(most.to, locale);
	const about = scopes > 1 ? name : name + at;
	if (most.difference === 0)
		return words.same(about, messagesOf(locale).list(provinces), from.period, `${to.period}: ${to.value}`);
	const told = [movementOf(most), amountOf(most, locale), from, to] as const;
	if (ranked.length === 1) return words.one(about, province, ...told);
	if (provinces.length === 1 && at) return words.mostAt(name, province, at, ranked.length, ...told);
	return words.most(about, scopes > 1 ? province + at : province, ranked.length, ...told);
}
