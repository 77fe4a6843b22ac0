import type { Figure } from '../domain/figure';

/** Reported: filled. Derived: hollow. Press: diamond, dotted outline. Draft (a user's own file): dashed outline. */
export type MarkKind = 'reported' | 'derived' | 'press' | 'draft';

/** What a mark leads to and how it is read aloud. */
export interface MarkLink {
	observationId: string;
	/** Address of the figure; works without scripts. */
	href: string;
	/** Full words: province, value, unit, period, level. */
	ariaLabel: string;
	/** Where it stands in a grid: arrow keys then move by row and column. */
	cell?: { row: number; column: number };
}

/** One figure on a chart. */
export interface MarkInput extends MarkLink {
	/** In the unit of the axis. */
	value: number;
	/** Ready-made: "99,59 %", with "≈" in front where it is approximate. */
	valueLabel: string;
	kind: MarkKind;
	/** Word for a figure that does not add up ("không khớp"), written beside it in the warning colour. */
	warning?: string | undefined;
}

/** Kind of mark for a figure: where it comes from decides before how it was made. */
export function markKindOf(figure: Pick<Figure, 'documentKind' | 'basis'>): MarkKind {
	if (figure.documentKind === 'press') return 'press';
	return figure.basis === 'derived' ? 'derived' : 'reported';
}
