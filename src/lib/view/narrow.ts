import type { Figure } from '../domain/figure';
import type { ViewState } from './view-state';

const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((id) => all.includes(id));

const samePeriods = (a: ViewState['periods'], b: ViewState['periods']): boolean =>
	a === 'moi-nhat' || b === 'moi-nhat' ? a === b : isWithin(a, b) && isWithin(b, a);

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
	const sameScopes = wanted.scopes.length === 0 && wider.scopes.length === 0;
	const fewerScopes =
		wanted.scopes.length > 0 &&
		(wider.scopes.length > 0
			? isWithin(wanted.scopes, wider.scopes)
			: wanted.scopes.every((scope) => overview.has(scope)));
	const holdsAll =
		isWithin(wanted.provinces, wider.provinces) &&
		isWithin(wanted.indicators, wider.indicators) &&
		(sameScopes || fewerScopes) &&
		samePeriods(wanted.periods, wider.periods) &&
		wanted.sources === wider.sources &&
		wanted.until === wider.until;
	if (!holdsAll) return null;
	return figures.filter(
		({ provinceId, indicatorId, scopeId }) =>
			wanted.provinces.includes(provinceId) &&
			wanted.indicators.includes(indicatorId) &&
			(sameScopes || wanted.scopes.includes(scopeId))
	);
}
