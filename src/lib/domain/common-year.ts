import type { Figure } from './figure';

/**
 * The period that scores or ranks of several provinces can be compared in: the one the most provinces have, then the
 * newest. Null where no two provinces share one. `figures`: one indicator at one scope.
 */
export function commonPeriod(figures: readonly Figure[]): { periodId: string; provinceIds: string[] } | null {
	const periods = new Map<string, { end: string; provinceIds: Set<string> }>();
	for (const { periodId, periodEnd, provinceId } of figures) {
		const period = periods.get(periodId) ?? { end: periodEnd, provinceIds: new Set() };
		period.provinceIds.add(provinceId);
		periods.set(periodId, period);
	}
	const best = [...periods]
		.filter(([, { provinceIds }]) => provinceIds.size > 1)
		.sort(([, a], [, b]) => b.provinceIds.size - a.provinceIds.size || b.end.localeCompare(a.end))[0];
	return best ? { periodId: best[0], provinceIds: [...best[1].provinceIds] } : null;
}

/** Scores and ranks are worked out anew every year: those of one year say nothing beside those of another. */
export const isOfOneYear = ({ measure }: Pick<Figure, 'measure'>): boolean => measure === 'score' || measure === 'rank';

/**
 * Older scores and ranks that a comparison of newest figures needs: those of the common period of each indicator and scope.
 * `all`: every period; `shown`: the newest figures, which are left out of the answer.
 */
export function findCommonFigures(all: readonly Figure[], shown: readonly Figure[]): Figure[] {
	const known = new Set(shown.map(({ id }) => id));
	const groups = new Map<string, Figure[]>();
	for (const figure of all.filter(isOfOneYear)) {
		const key = `${figure.indicatorId} ${figure.scopeId}`;
		groups.set(key, [...(groups.get(key) ?? []), figure]);
	}
	return [...groups.values()].flatMap((group) => {
		const period = commonPeriod(group)?.periodId;
		return group.filter((figure) => figure.periodId === period && !known.has(figure.id));
	});
}
