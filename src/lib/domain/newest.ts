import type { Figure } from './figure';

const isNewer = (a: Figure, b: Figure): boolean =>
	a.periodEnd > b.periodEnd || (a.periodEnd === b.periodEnd && a.periodStart > b.periodStart);

/** The figure of the latest end, of equal ends that of the shorter period, of equal periods the first; null of none. */
export const newestOf = (figures: readonly Figure[]): Figure | null =>
	figures.reduce<Figure | null>((newest, figure) => (newest && !isNewer(figure, newest) ? newest : figure), null);

/** The newest figure of each province, see `newestOf`, in the order in which the provinces come first. */
export function newestOfEach(figures: readonly Figure[]): Figure[] {
	const byProvince = new Map<string, Figure>();
	for (const figure of figures) {
		const known = byProvince.get(figure.provinceId);
		if (!known || isNewer(figure, known)) byProvince.set(figure.provinceId, figure);
	}
	return [...byProvince.values()];
}
