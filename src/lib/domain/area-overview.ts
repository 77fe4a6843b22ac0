import type { Figure } from './figure';
import type { HeatRow } from './heat-map';
import { newestOf } from './newest';

/** One indicator of an area with what each province reports of it. */
export interface AreaIndicator {
	indicatorId: string;
	indicatorName: string;
	/** By province id: the newest figure of the widest scope, and how many more there are. */
	cells: Map<string, { figure: Figure; more: number }>;
}

const isBefore = (a: Figure, b: Figure): boolean =>
	a.scopePosition !== b.scopePosition ? a.scopePosition < b.scopePosition : a.periodEnd > b.periodEnd;

/** The indicators among figures, in their order. */
export function listIndicators(figures: readonly Figure[]): AreaIndicator[] {
	const indicators = new Map<string, AreaIndicator>();
	for (const figure of figures) {
		const { indicatorId, indicatorName, provinceId } = figure;
		const entry = indicators.get(indicatorId) ?? { indicatorId, indicatorName, cells: new Map() };
		indicators.set(indicatorId, entry);
		const cell = entry.cells.get(provinceId);
		if (!cell) entry.cells.set(provinceId, { figure, more: 0 });
		else
			entry.cells.set(provinceId, {
				figure: isBefore(figure, cell.figure) ? figure : cell.figure,
				more: cell.more + 1
			});
	}
	return [...indicators.values()];
}

/** How many indicators of an area compare, and why others do not. */
export interface AreaCoverage {
	indicators: number;
	comparable: number;
	onlyOne: number;
	/** Reported by several provinces, never for one scope and class. */
	apart: number;
	/** In the order asked; `newest` is null where there is no figure. */
	provinces: { provinceId: string; indicators: number; newest: Figure | null }[];
}

/** Counts what an area holds. `rows`: its heat map, of rows that compare. */
export function countCoverage(
	indicators: readonly AreaIndicator[],
	rows: readonly HeatRow[],
	figures: readonly Figure[],
	provinceIds: readonly string[]
): AreaCoverage {
	const compared = new Set(rows.map((row) => row.indicatorId));
	const rest = indicators.filter(({ indicatorId }) => !compared.has(indicatorId));
	const onlyOne = rest.filter(({ cells }) => cells.size === 1).length;
	return {
		indicators: indicators.length,
		comparable: compared.size,
		onlyOne,
		apart: rest.length - onlyOne,
		provinces: provinceIds.map((provinceId) => {
			const own = figures.filter((figure) => figure.provinceId === provinceId);
			const indicators = new Set(own.map((figure) => figure.indicatorId)).size;
			return { provinceId, indicators, newest: newestOf(own) };
		})
	};
}
