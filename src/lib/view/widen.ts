import type { Figure } from '../domain/figure';
import { narrowFigures } from './narrow';
import { subsetParts } from './parts';
import type { ViewState } from './view-state';

/** A view in two halves: figures at hand, and the smaller view that is left to ask. */
export interface Widening {
	kept: Figure[];
	asked: ViewState;
}

/**
 * How a view follows from one at hand: where it only has more of one list, provinces or indicators or levels, no more than
 * these need be asked for. Null where everything must be. What may be kept is said by `narrowFigures`.
 */
export function widenView(
	wanted: ViewState,
	held: ViewState,
	figures: readonly Figure[],
	overview: ReadonlySet<string>
): Widening | null {
	for (const part of subsetParts) {
		const known = wanted[part].filter((id) => held[part].includes(id));
		const added = wanted[part].filter((id) => !held[part].includes(id));
		if (known.length === 0 || added.length === 0) continue;
		const kept = narrowFigures({ ...wanted, [part]: known }, held, figures, overview);
		if (kept) return { kept, asked: { ...wanted, [part]: added } };
	}
	return null;
}

/** Ids in the order of the model. */
export type ModelOrder = Pick<ViewState, 'provinces' | 'indicators'>;

/** Figures of two halves in the order of every question about figures (query/figure-rows.ts). */
export function joinFigures(
	a: readonly Figure[],
	b: readonly Figure[],
	{ provinces, indicators }: ModelOrder
): Figure[] {
	const ranks = new Map([...provinces, ...indicators].map((id, rank) => [id, rank]));
	const rank = (id: string): number => ranks.get(id) ?? ranks.size;
	const keyOf = (one: Figure): (string | number)[] => [
		rank(one.indicatorId), one.indicatorId, one.comparisonClass, one.scopePosition, one.scopeId,
		rank(one.provinceId), one.provinceId, one.periodEnd, one.periodStart, one.id
	]; // prettier-ignore
	const keyed = [...a, ...b].map((figure) => ({ figure, key: keyOf(figure) }));
	keyed.sort((one, other) => {
		const at = one.key.findIndex((part, i) => part !== other.key[i]);
		return at < 0 ? 0 : (one.key[at] as string) < (other.key[at] as string) ? -1 : 1;
	});
	return keyed.map(({ figure }) => figure);
}
