import type { Figure } from './figure';
import { countProvinces, groupPanels } from './panels';

const newestEnd = (figures: readonly Figure[]): string =>
	figures.map((figure) => figure.periodEnd).reduce((a, b) => (a > b ? a : b), '');

/**
 * One figure for each province out of the latest ones of an indicator, in the order of `provinceIds`. Provinces are shown
 * at one scope and in one comparison class where they can be: the one most of them have, then the broadest, then the
 * newest. A province that has none of that kind is shown with the next kind it has, so whoever shows it must name scope
 * and period. Provinces without a figure are left out.
 */
export function pickLatest(figures: readonly Figure[], provinceIds: readonly string[]): Figure[] {
	const kinds = groupPanels(figures)
		.flatMap((panel) => panel.scopes)
		.sort(
			(a, b) =>
				countProvinces(b.figures) - countProvinces(a.figures) ||
				(a.figures[0]?.scopePosition ?? 0) - (b.figures[0]?.scopePosition ?? 0) ||
				newestEnd(b.figures).localeCompare(newestEnd(a.figures))
		);
	return provinceIds.flatMap((id) => {
		const kind = kinds.find((one) => one.figures.some((figure) => figure.provinceId === id));
		const own = kind?.figures.filter((figure) => figure.provinceId === id) ?? [];
		return own.filter((figure) => figure.periodEnd === newestEnd(own)).slice(0, 1);
	});
}
