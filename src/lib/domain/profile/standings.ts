import type { Figure } from '../figure';
import { bestBase, type BaseGap } from '../heat-base';
import { buildHeatMap, figuresOf, heatKey, type HeatRow } from '../heat-map';
import { sortByValue } from '../panels';
import { isJudged } from '../verdict';
import { isOldAmong } from './recency';
import { scaleOf } from './scale';

/** A province at one end of those that report the same for one period. */
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
	/** What the province has reported since, where not enough others have: it must not be hidden behind the older comparison. */
	newer: Figure | null;
}

/** A rate, score or rank that several provinces report and nobody is ranked in. */
export interface Beside {
	figure: Figure;
	/** The newest figures of the other provinces, in their order. */
	others: Figure[];
	why: BaseGap;
}

/** Rows of what provinces may be ranked in, that the province has a figure in. */
const rowsWith = (figures: readonly Figure[], provinceIds: readonly string[], provinceId: string): HeatRow[] =>
	buildHeatMap({ figures, provinceIds, base: bestBase, fewest: 2 }).filter(
		(row) => isJudged(row) && figuresOf(row).some((figure) => figure.provinceId === provinceId)
	);

/** The rows in which provinces are ranked: of each, the newest period that allows it (`verdictGap`). */
function rankedRows(figures: readonly Figure[], provinceIds: readonly string[], provinceId: string): HeatRow[] {
	const periods = [...new Map(figures.map(({ periodId, periodEnd }) => [periodId, periodEnd]))]
		.sort(([, a], [, b]) => b.localeCompare(a))
		.map(([id]) => id);
	const byKey = new Map<string, HeatRow>();
	for (const period of periods)
		for (const row of rowsWith(
			figures.filter(({ periodId }) => periodId === period),
			provinceIds,
			provinceId
		))
			// prettier-ignore
			if ('value' in row.base && !byKey.has(heatKey(row))) byKey.set(heatKey(row), row);
	return [...byKey.values()];
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
		newer: findNewer(figure, all)
	};
}

/**
 * Where a province is first or last among at least three that exist at the same time and report the same rate, score or
 * rank for one period, the clearest first, old ones after recent ones and what newer figures stand behind last; and what
 * stands beside others unranked, recent ones first. Rows with an uncertain figure rank nobody (see `findBase`).
 * @param figures primary figures of all periods
 */
export function findStandings(
	figures: readonly Figure[],
	provinceIds: readonly string[],
	provinceId: string
): { standings: Standing[]; beside: Beside[] } {
	const isOld = isOldAmong(figures);
	const lateness = ({ figure, newer }: Standing): number => 2 * Number(newer !== null) + Number(isOld(figure));
	const ranked = rankedRows(figures, provinceIds, provinceId);
	const rankedKeys = new Set(ranked.map(heatKey));
	return {
		standings: ranked
			.flatMap((row) => findStanding(row, provinceId, figures) ?? [])
			.sort((a, b) => lateness(a) - lateness(b) || b.clearness - a.clearness),
		beside: rowsWith(figures, provinceIds, provinceId)
			.flatMap((row): Beside[] => {
				const all = figuresOf(row);
				const figure = all.find((one) => one.provinceId === provinceId);
				if (!figure || !('gap' in row.base) || rankedKeys.has(heatKey(row))) return [];
				return [{ figure, others: all.filter((one) => one !== figure), why: row.base.gap }];
			})
			.sort((a, b) => b.figure.periodEnd.localeCompare(a.figure.periodEnd))
	};
}
