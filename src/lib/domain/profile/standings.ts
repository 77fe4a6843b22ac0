import type { Figure } from '../figure';
import { bestBase, isJudged } from '../heat-base';
import { buildHeatMap, figuresOf, heatKey, type HeatRow } from '../heat-map';
import { sortByValue } from '../panels';
import { isOldAmong } from './recency';
import { scaleOf } from './scale';

/** A province at one end of those that report the same. */
export interface Standing {
	figure: Figure;
	/** The figures of the other provinces, best first. */
	others: Figure[];
	/** 1 + the number of provinces that are better; provinces with one value share a place. */
	place: number;
	/** Of how many provinces. */
	of: number;
	isShared: boolean;
	end: 'best' | 'worst';
	/** Distance to the nearest province with another value, as a share of the scale. */
	clearness: number;
	/** True where the figures are of different periods. */
	periodsDiffer: boolean;
	/** What the province has reported since, where nobody else has: it must not be hidden behind the older comparison. */
	newer: Figure | null;
}

const isOfYear = ({ measure }: Figure): boolean => measure === 'score' || measure === 'rank';

/**
 * The rows in which provinces may be ranked. National scores and ranks are worked out anew every year, so of these the
 * newest year is taken in which provinces can be; all else is compared by the newest figure of each.
 */
function rankableRows(figures: readonly Figure[], provinceIds: readonly string[], provinceId: string): HeatRow[] {
	const rowsOf = (some: readonly Figure[]): HeatRow[] =>
		buildHeatMap({ figures: some, provinceIds, base: bestBase, fewest: 2 }).filter(
			(row) => isJudged(row) && 'value' in row.base && figuresOf(row).some((figure) => figure.provinceId === provinceId)
		);
	const yearly = figures.filter(isOfYear);
	const periods = [...new Map(yearly.map(({ periodId, periodEnd }) => [periodId, periodEnd]))]
		.sort(([, a], [, b]) => b.localeCompare(a))
		.map(([id]) => id);
	const byKey = new Map<string, HeatRow>();
	for (const period of periods)
		for (const row of rowsOf(yearly.filter(({ periodId }) => periodId === period)))
			if (!byKey.has(heatKey(row))) byKey.set(heatKey(row), row);
	return [...byKey.values(), ...rowsOf(figures.filter((figure) => !isOfYear(figure)))];
}

/** The newest figure of the same fact after this one. */
const findNewer = (figure: Figure, all: readonly Figure[]): Figure | null =>
	all
		.filter(
			(one) =>
				one.provinceId === figure.provinceId &&
				one.indicatorId === figure.indicatorId &&
				one.scopeId === figure.scopeId &&
				one.comparisonClass === figure.comparisonClass &&
				one.periodEnd > figure.periodEnd
		)
		.reduce<Figure | null>((newest, one) => (newest && newest.periodEnd >= one.periodEnd ? newest : one), null);

function findStanding(row: HeatRow, provinceId: string, all: readonly Figure[]): Standing | null {
	const sorted = sortByValue(figuresOf(row));
	const figure = sorted.find((one) => one.provinceId === provinceId);
	if (!figure) return null;
	const others = sorted.filter((one) => one !== figure);
	const apart = others.filter(({ value }) => value !== figure.value);
	const better = apart.filter((one) => sorted.indexOf(one) < sorted.indexOf(figure)).length;
	// In the middle, or all alike: nothing to tell.
	if (apart.length === 0 || (better > 0 && better < apart.length)) return null;
	return {
		figure,
		others,
		place: better + 1,
		of: sorted.length,
		isShared: apart.length < others.length,
		end: better === 0 ? 'best' : 'worst',
		clearness: Math.min(...apart.map(({ value }) => Math.abs(value - figure.value))) / scaleOf(sorted),
		periodsDiffer: new Set(sorted.map(({ periodId }) => periodId)).size > 1,
		newer: findNewer(figure, all)
	};
}

/**
 * Where a province is first or last among those that exist at the same time and report the same rate, score or rank, the
 * clearest first, old ones after recent ones and what newer figures stand behind last. Rows with an uncertain figure rank nobody (see `findBase`).
 * @param figures primary figures of all periods
 */
export function findStandings(
	figures: readonly Figure[],
	provinceIds: readonly string[],
	provinceId: string
): Standing[] {
	const isOld = isOldAmong(figures);
	const lateness = ({ figure, newer }: Standing): number => 2 * Number(newer !== null) + Number(isOld(figure));
	return rankableRows(figures, provinceIds, provinceId)
		.flatMap((row) => findStanding(row, provinceId, figures) ?? [])
		.sort((a, b) => lateness(a) - lateness(b) || b.clearness - a.clearness);
}
