import { findChange, type Change } from './change';
import type { Figure } from './figure';
import { sortByValue, type Panel } from './panels';
import { parsePeriod } from './period';
import { spansBreak } from './series';

/**
 * Why no change is told between the two figures of a row. `overlap`: a quarter and the year it is part of. `merger`: the
 * province became another one in between. `ranks-differ`: ranks among different numbers of provinces.
 */
export type PairGap = 'no-start' | 'no-end' | 'merger' | 'overlap' | 'ranks-differ';

/** One province at one scope in an earlier and a later period; one of both may be missing. */
export interface PeriodPair {
	provinceId: string;
	provinceName: string;
	scopeId: string;
	scopeName: string;
	from: Figure | null;
	to: Figure | null;
	/** Null exactly where `gap` says why. */
	change: Change | null;
	gap: PairGap | null;
}

/** Period ids by their ends, the earlier first; of two that end together the longer first. */
export const inTime = (periodIds: readonly string[]): string[] =>
	[...periodIds].sort((a, b) => {
		const [one, other] = [parsePeriod(a), parsePeriod(b)];
		return (one?.end ?? '').localeCompare(other?.end ?? '') || (one?.start ?? '').localeCompare(other?.start ?? '');
	});

/** What stands at a date may be compared although its periods overlap; what happened in a period may not. */
const standsAtDate = ({ measure }: Figure): boolean => measure === 'stock' || measure === 'cumulative';

function gapOf(from: Figure | null, to: Figure | null): PairGap | null {
	if (!from) return 'no-start';
	if (!to) return 'no-end';
	if (spansBreak([from, to])) return 'merger';
	if (standsAtDate(to) ? from.periodEnd >= to.periodEnd : from.periodEnd >= to.periodStart) return 'overlap';
	return to.measure === 'rank' && from.outOf !== to.outOf ? 'ranks-differ' : null;
}

/** The later figures as other charts sort them; rows without one come last. */
function sortPairs(pairs: readonly PeriodPair[]): PeriodPair[] {
	const ends = sortByValue(pairs.flatMap(({ to }) => (to ? [to] : [])));
	const place = ({ to }: PeriodPair): number => (to ? ends.indexOf(to) : ends.length);
	return [...pairs].sort((a, b) => place(a) - place(b));
}

/** One pair for each province and scope of a panel, by scope; `pick` finds its two figures among those of the row. */
function pairRows(panel: Panel, pick: (row: Figure[]) => [Figure | null, Figure | null]): PeriodPair[] {
	return panel.scopes.flatMap((scope) => {
		const provinceIds = [...new Set(scope.figures.map(({ provinceId }) => provinceId))];
		const pairs = provinceIds.flatMap((provinceId): PeriodPair[] => {
			const [from, to] = pick(scope.figures.filter((figure) => figure.provinceId === provinceId));
			const either = to ?? from;
			if (!either) return [];
			const gap = gapOf(from, to);
			const change = from && to && !gap ? findChange(from, to) : null;
			const { provinceName, scopeId, scopeName } = either;
			return [{ provinceId, provinceName, scopeId, scopeName, from, to, change, gap }];
		});
		return sortPairs(pairs);
	});
}

/** Coded answers are not measured; a share of a plan beside elapsed time is read against that time, not an earlier share. */
const hasChanges = ({ figures: [first] }: Panel): boolean =>
	first !== undefined && first.measure !== 'coded' && first.elapsed === undefined;

const isPair = ({ from, to }: PeriodPair): boolean => from !== null && to !== null;

/**
 * The rows of a panel between the two periods chosen, in whatever order they were chosen. Empty when not exactly two are,
 * when no row has both, and where changes are not what is read.
 */
export function pairPeriods(panel: Panel, periodIds: readonly string[]): PeriodPair[] {
	if (periodIds.length !== 2 || !hasChanges(panel)) return [];
	const [first, second] = inTime(periodIds);
	const of = (row: Figure[], id: string | undefined): Figure | null => row.find((one) => one.periodId === id) ?? null;
	const pairs = pairRows(panel, (row) => [of(row, first), of(row, second)]);
	return pairs.some(isPair) ? pairs : [];
}

/** The rows of a panel from their first to their last figure; those with a single figure are left out. */
export function pairEnds(panel: Panel): PeriodPair[] {
	if (!hasChanges(panel)) return [];
	return pairRows(panel, (row) => {
		const order = inTime(row.map(({ periodId }) => periodId));
		const at = (id: string | undefined): Figure | null => row.find((one) => one.periodId === id) ?? null;
		return order.length < 2 ? [null, null] : [at(order[0]), at(order.at(-1))];
	});
}
