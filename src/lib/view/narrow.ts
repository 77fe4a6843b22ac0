import type { Figure } from '../domain/figure';
import { exactParts, isSamePart, subsetParts, viewParts, type SubsetPart } from './parts';
import type { ViewState } from './view-state';

const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((id) => all.includes(id));

/** A view and its figures. */
export interface AnsweredView {
	view: ViewState;
	figures: readonly Figure[];
}

/** More figures than this are not asked for ahead: they would keep the engine busy for longer than they save. */
const mostAhead = 5000;

/**
 * The view to ask for while the reader looks at this one: the same in every province, so that the next province waits for
 * nothing. Null where that would be too much, by the figures of the provinces shown, or where there are no others.
 */
export function viewAhead({ view, figures }: AnsweredView, provinceIds: readonly string[]): ViewState | null {
	const expected = (figures.length / view.provinces.length) * provinceIds.length;
	if (expected > mostAhead || isWithin(provinceIds, view.provinces)) return null;
	return { ...view, provinces: [...provinceIds] };
}

/**
 * The figures of a view out of those of a wider one, in the same order, so that leaving out a province or a level waits
 * for no engine; null where the wider one does not hold them all. Which figure is the newest is decided province by
 * province and level by level (query/figure-rows.ts), so leaving some out never changes the rest.
 * @param overview levels shown when none is chosen (query/conditions.ts)
 */
export function narrowFigures(
	wanted: ViewState,
	wider: ViewState,
	figures: readonly Figure[],
	overview: ReadonlySet<string>
): Figure[] | null {
	/** The overview is a list of its own: it holds the levels of the province, and a choice of them is held by it. */
	const holds = (part: SubsetPart): boolean => {
		if (part !== 'scopes' || (wanted.scopes.length > 0 && wider.scopes.length > 0))
			return isWithin(wanted[part], wider[part]);
		return wider.scopes.length === 0 && wanted.scopes.every((scope) => overview.has(scope));
	};
	if (!subsetParts.every(holds) || !exactParts.every((part) => isSamePart(part, wanted, wider))) return null;
	const narrowed = subsetParts.filter((part) => !isSamePart(part, wanted, wider));
	return figures.filter((figure) => narrowed.every((part) => wanted[part].includes(viewParts[part].of(figure))));
}
