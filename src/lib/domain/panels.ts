import type { Figure } from './figure';

/** Figures that may share one axis: one indicator, one comparison class. */
export interface Panel {
	indicatorId: string;
	comparisonClass: string;
	figures: Figure[];
	/** One group per scope, in the order of scopes. */
	scopes: { scopeId: string; scopeName: string; figures: Figure[] }[];
}

/**
 * Splits figures into panels that can each be drawn on one axis; incomparable figures never meet. The order of the
 * figures is kept: it is the order of the question.
 */
export function groupPanels(figures: readonly Figure[]): Panel[] {
	const panels = new Map<string, Panel>();
	for (const figure of figures) {
		const key = `${figure.indicatorId} ${figure.comparisonClass}`;
		let panel = panels.get(key);
		if (!panel) {
			panel = { indicatorId: figure.indicatorId, comparisonClass: figure.comparisonClass, figures: [], scopes: [] };
			panels.set(key, panel);
		}
		panel.figures.push(figure);
		let scope = panel.scopes.find((one) => one.scopeId === figure.scopeId);
		if (!scope) {
			scope = { scopeId: figure.scopeId, scopeName: figure.scopeName, figures: [] };
			panel.scopes.push(scope);
		}
		scope.figures.push(figure);
	}
	return [...panels.values()];
}

/** Best first where one end is good, else greatest first; equal values keep their order. A rank of 1 is the highest. */
export function sortByValue(figures: readonly Figure[]): Figure[] {
	const ascending = figures[0]?.direction === 'lower';
	return [...figures].sort((a, b) => (ascending ? a.value - b.value : b.value - a.value));
}

/** Number of different provinces among figures. */
export const countProvinces = (figures: readonly Figure[]): number => new Set(figures.map((f) => f.provinceId)).size;

/** The two ends of the figures of one scope, and how far apart they lie; null with fewer than two provinces. */
export function findSpread(figures: readonly Figure[]): { first: Figure; last: Figure; distance: number } | null {
	const latest = new Map<string, Figure>();
	for (const figure of figures) {
		const known = latest.get(figure.provinceId);
		if (!known || known.periodEnd < figure.periodEnd) latest.set(figure.provinceId, figure);
	}
	const sorted = sortByValue([...latest.values()]);
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (!first || !last || latest.size < 2) return null;
	return { first, last, distance: Math.abs(first.value - last.value) };
}
