import { findChange, judgeChange, type Change } from '../change';
import type { Figure } from '../figure';
import { parsePeriod } from '../period';
import { buildTrends, spansBreak } from '../series';
import { isUncertain } from '../uncertain';
import { isOldAmong } from './recency';
import { scaleOf } from './scale';

/** How the newest figure of a series differs from the one before it. */
export interface Movement extends Change {
	/** See `judgeChange`. */
	judgement: 'better' | 'worse' | null;
	/** Share of the scale for rates, scores and ranks; the percentage for counts. Orders movements of one sort. */
	size: number;
}

/** Single-digit counts double easily; a percentage of them says nothing. */
const fewestCounted = 10;

/** Years between two figures beyond which the one is no longer "the one before" the other. */
const mostYearsApart = 2;

const kindOf = ({ periodId }: Figure): string | undefined => parsePeriod(periodId)?.kind;

function findMovement(series: readonly Figure[]): Movement | null {
	const to = series.at(-1);
	// Up and down are said between periods of one kind alone.
	const from = to && series.findLast((one) => one.periodEnd < to.periodEnd && kindOf(one) === kindOf(to));
	if (!from || Number(to.periodEnd.slice(0, 4)) - Number(from.periodEnd.slice(0, 4)) > mostYearsApart) return null;
	if (isUncertain(from) || isUncertain(to) || spansBreak([from, to]) || from.outOf !== to.outOf) return null;
	const change = findChange(from, to);
	if (!change || change.difference === 0) return null;
	const judgement = judgeChange(change);
	if (change.percent === null) {
		// A count from zero has no percentage to be ordered by.
		if (to.unit !== '%' && !['rate', 'score', 'rank'].includes(to.measure)) return null;
		return { ...change, judgement, size: Math.abs(change.difference) / scaleOf([from, to]) };
	}
	if (Math.min(Math.abs(from.value), Math.abs(to.value)) < fewestCounted) return null;
	return { ...change, judgement, size: Math.abs(change.percent) };
}

/** Two lists in turn, each in its own order. */
const inTurn = <Item>(a: readonly Item[], b: readonly Item[]): Item[] =>
	Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [...a.slice(i, i + 1), ...b.slice(i, i + 1)]).flat();

/**
 * How the newest figures of one province differ from the ones before them: periods of one kind, neither figure uncertain,
 * ranks among equally many, nothing across a merger. Points and percentages cannot be put in one order, so rates and
 * counts come in turn, the largest of each first, old ones after recent ones.
 * @param figures primary figures of one province
 */
export function findMovements(figures: readonly Figure[]): Movement[] {
	const isOld = isOldAmong(figures);
	const found = buildTrends(figures)
		.flatMap(({ series }) => series)
		.flatMap(({ points }) => findMovement(points.map(({ figure }) => figure)) ?? [])
		.sort((a, b) => Number(isOld(a.to)) - Number(isOld(b.to)) || b.size - a.size);
	return inTurn(
		found.filter(({ percent }) => percent === null),
		found.filter(({ percent }) => percent !== null)
	);
}
