import { findChange, type Change } from './change';
import type { Figure } from './figure';
import { groupPanels, type Panel } from './panels';
import { parsePeriod, previousPeriod, samePeriodLastYear } from './period';
import { areOfOtherFields } from './uncertain';

export interface SeriesPoint {
	figure: Figure;
	/** Change since the period just before, of the same kind; null where there is no such figure. */
	previous: Change | null;
	/** Change since the same part of the year before; null for whole years, where it would repeat `previous`. */
	lastYear: Change | null;
	/** True when a line may lead here from the point before: adjacent periods of one kind and no break between them. */
	joinsPrevious: boolean;
	/** True where the place before is one among another number of provinces: no line leads here, no change is told. */
	otherField: boolean;
}

export interface Series {
	provinceId: string;
	provinceName: string;
	points: SeriesPoint[];
}

/** Lines that may share one axis and one meaning: an indicator, a comparison class and a scope. */
export interface TrendPanel {
	indicatorId: string;
	indicatorName: string;
	comparisonClass: string;
	scopeId: string;
	scopeName: string;
	series: Series[];
}

/** Days on which a province became another one, whatever its name: no line crosses them (resolution 202/2025/QH15). */
export const seriesBreaks = ['2025-07-01'] as const;

/** True where a line from one figure to a later one would cross such a day. */
export const crossesBreak = (from: Figure, to: Figure): boolean =>
	seriesBreaks.some((day) => from.periodEnd < day && to.periodEnd >= day);

/** True where figures lie on both sides of such a day: a chart of them shows where the two do not continue each other. */
export const spansBreak = (figures: readonly Figure[]): boolean =>
	seriesBreaks.some(
		(day) => figures.some(({ periodEnd }) => periodEnd < day) && figures.some(({ periodEnd }) => periodEnd >= day)
	);

/** The figure of the period before among those of one series; running totals step from year to year. */
function findEarlier(figure: Figure, all: readonly Figure[], find: typeof previousPeriod): Figure | null {
	const period = parsePeriod(figure.periodId);
	const wanted = period && find(period);
	return all.find((one) => one.periodId === wanted && !crossesBreak(one, figure)) ?? null;
}

function buildPoints(figures: readonly Figure[]): SeriesPoint[] {
	const sorted = [...figures].sort(
		(a, b) => a.periodEnd.localeCompare(b.periodEnd) || b.periodStart.localeCompare(a.periodStart)
	);
	return sorted.map((figure, i) => {
		const previous = findEarlier(figure, sorted, previousPeriod);
		const lastYear = findEarlier(figure, sorted, samePeriodLastYear);
		const accrues = figure.comparisonClass.startsWith('to-month');
		const neighbour = accrues ? lastYear : previous;
		const otherField = neighbour !== null && areOfOtherFields([neighbour, figure]);
		const isYear = parsePeriod(figure.periodId)?.kind === 'year';
		return {
			figure,
			previous: previous && findChange(previous, figure),
			lastYear: lastYear && !isYear ? findChange(lastYear, figure) : null,
			joinsPrevious: neighbour !== null && sorted[i - 1] === neighbour && !otherField,
			otherField
		};
	});
}

/** The scopes of a panel, a level and the one that follows it as one: what they count goes on, under both names. */
function followedScopes({ scopes }: Panel): Panel['scopes'] {
	const follows = (scope: Panel['scopes'][number]) => scopes.find(({ scopeId }) => scopeId === scope.figures[0]?.scopeFollows); // prettier-ignore
	return scopes.flatMap((scope) => {
		if (follows(scope)) return [];
		const next = scopes.filter((one) => follows(one) === scope);
		const all = [scope, ...next];
		return [
			{
				scopeId: scope.scopeId,
				scopeName: all.map(({ scopeName }) => scopeName).join(' → '),
				figures: all.flatMap((one) => one.figures)
			}
		];
	});
}

/**
 * Arranges figures as lines over time. Missing periods stay missing: nothing is joined across them, nothing becomes zero. A level and
 * the one that follows it share a panel: its name says both, and no line crosses the day between them.
 */
export function buildTrends(figures: readonly Figure[]): TrendPanel[] {
	return groupPanels(figures).flatMap((panel) =>
		followedScopes(panel).map((scope) => {
			const provinces = [...new Map(scope.figures.map((figure) => [figure.provinceId, figure.provinceName])).entries()];
			return {
				indicatorId: panel.indicatorId,
				indicatorName: panel.figures[0]?.indicatorName ?? panel.indicatorId,
				comparisonClass: panel.comparisonClass,
				scopeId: scope.scopeId,
				scopeName: scope.scopeName,
				series: provinces.map(([provinceId, provinceName]) => ({
					provinceId,
					provinceName,
					points: buildPoints(scope.figures.filter((figure) => figure.provinceId === provinceId))
				}))
			};
		})
	);
}

/** The most points any line of a panel has: below two there is nothing to follow. */
export const longestLine = (panel: TrendPanel): number =>
	Math.max(0, ...panel.series.map((series) => series.points.length));

/** All figures of a panel, line by line. */
export const figuresOfPanel = (panel: TrendPanel): Figure[] =>
	panel.series.flatMap((series) => series.points.map((point) => point.figure));
