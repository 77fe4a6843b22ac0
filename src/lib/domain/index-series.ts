import type { Figure } from './figure';
import { crossesBreak, type Series, type SeriesPoint, type TrendPanel } from './series';
import { isUncertain } from './uncertain';

export interface IndexedPoint extends SeriesPoint {
	/** The base is 100. */
	index: number;
}

/** One line as an index. */
export interface IndexLine {
	provinceId: string;
	provinceName: string;
	indicatorId: string;
	indicatorName: string;
	scopeId: string;
	scopeName: string;
	base: Figure;
	points: IndexedPoint[];
}

/** Lines that may share one chart: figures of one comparison class, all of them 100 in the same period. */
export interface IndexGroup {
	comparisonClass: string;
	basePeriodId: string;
	lines: IndexLine[];
}

/** Why a line has no index. `uncertain`: its base is approximate, in doubt, or at odds with its own report. */
export type NoIndex = 'not-a-count' | 'no-figure' | 'not-positive' | 'uncertain' | 'one-period';

export interface LeftOut {
	reason: NoIndex;
	/** Newest figure of the line. */
	figure: Figure;
	/** The figure that cannot be a base, where there is one. */
	base: Figure | null;
}

/** Counts and money have a meaningful "times as much"; rates, scores, ranks and codes have none. */
export const isIndexable = ({ measure, unit }: Pick<Figure, 'measure' | 'unit'>): boolean =>
	['flow', 'stock', 'ytd', 'cumulative'].includes(measure) && unit !== '%';

const toIndex = (value: number, base: number): number => Number(((value / base) * 100).toPrecision(12));

function indexLine(panel: TrendPanel, series: Series, basePeriodId: string | null): IndexLine | LeftOut | null {
	const newest = series.points.at(-1)?.figure;
	if (!newest) return null;
	const base =
		series.points.find(({ figure }) => basePeriodId === null || figure.periodId === basePeriodId)?.figure ?? null;
	const without = (reason: NoIndex): LeftOut => ({ reason, figure: newest, base });
	if (!isIndexable(newest)) return without('not-a-count');
	if (!base) return without('no-figure');
	if (base.value <= 0) return without('not-positive');
	if (isUncertain(base)) return without('uncertain');
	const points = series.points.filter(({ figure }) => !crossesBreak(base, figure) && !crossesBreak(figure, base));
	if (points.length < 2) return without('one-period');
	const { provinceId, provinceName } = series;
	const { indicatorId, indicatorName, scopeId, scopeName } = panel;
	return {
		...{ provinceId, provinceName, indicatorId, indicatorName, scopeId, scopeName, base },
		points: points.map((point) => ({ ...point, index: toIndex(point.figure.value, base.value) }))
	};
}

/** More lines than this in one chart could not be told apart. */
export const mostIndexLines = 8;

/** A chart for each indicator and level where one for all would hold too many lines. */
function splitGroup(group: IndexGroup): IndexGroup[] {
	if (group.lines.length <= mostIndexLines) return [group];
	const keyOf = ({ indicatorId, scopeId }: IndexLine): string => `${indicatorId} ${scopeId}`;
	const keys = [...new Set(group.lines.map(keyOf))];
	return keys.map((key) => ({ ...group, lines: group.lines.filter((line) => keyOf(line) === key) }));
}

/**
 * Lines over time as an index. Each figure is divided by the figure of `basePeriodId`, or by the first one of its line
 * where that is null. A line is not followed past a day that breaks it. What has no index is returned with the
 * reason. Each group is one chart.
 */
export function buildIndex(
	panels: readonly TrendPanel[],
	basePeriodId: string | null
): { groups: IndexGroup[]; leftOut: LeftOut[] } {
	const groups = new Map<string, IndexGroup>();
	const leftOut: LeftOut[] = [];
	for (const panel of panels) {
		for (const series of panel.series) {
			const line = indexLine(panel, series, basePeriodId);
			if (!line) continue;
			if ('reason' in line) {
				leftOut.push(line);
				continue;
			}
			const { comparisonClass } = panel;
			const key = `${comparisonClass} ${line.base.periodId}`;
			const group = groups.get(key) ?? { comparisonClass, basePeriodId: line.base.periodId, lines: [] };
			group.lines.push(line);
			groups.set(key, group);
		}
	}
	return { groups: [...groups.values()].flatMap(splitGroup), leftOut };
}
