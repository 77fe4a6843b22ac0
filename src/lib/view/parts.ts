import type { Figure } from '../domain/figure';
import type { ViewState } from './view-state';

/** What the questions behind a view are asked with; the names are theirs (query/compare.ts, query/trend.ts). */
export interface AskedWith {
	provinceIds: string[];
	indicatorIds: string[];
	scopeIds: string[];
	periods: 'latest' | string[];
	onlyOfficial: boolean;
	until: string | undefined;
}

/** A part that says how figures are shown, not which. */
const shown = { does: 'nothing' } as const;

/** A part whose every other value is a new question. */
type Exact = { does: 'exact'; asks: (view: ViewState) => Partial<AskedWith> };

/**
 * A list of ids: fewer of them are held by an answer for more, since the engine decides each one by itself. `of` is the id
 * a figure is held under.
 */
type Subset = { does: 'subset'; asks: (view: ViewState) => Partial<AskedWith>; of: (figure: Figure) => string };

/**
 * What each part of a view does to the answer. Everything else follows from this table: what is asked, when an answer still
 * holds, what may be taken out of a wider one, what is left to ask. A part that is not in it does not compile.
 */
export const viewParts = {
	provinces: {
		does: 'subset',
		asks: ({ provinces }) => ({ provinceIds: provinces }),
		of: ({ provinceId }) => provinceId
	},
	area: shown,
	indicators: {
		does: 'subset',
		asks: ({ indicators }) => ({ indicatorIds: indicators }),
		of: ({ indicatorId }) => indicatorId
	},
	scopes: { does: 'subset', asks: ({ scopes }) => ({ scopeIds: scopes }), of: ({ scopeId }) => scopeId },
	periods: { does: 'exact', asks: ({ periods }) => ({ periods: periods === 'moi-nhat' ? 'latest' : periods }) },
	sources: { does: 'exact', asks: ({ sources }) => ({ onlyOfficial: sources === 'van-ban' }) },
	until: { does: 'exact', asks: ({ until }) => ({ until }) },
	face: shown,
	base: shown,
	scaling: shown,
	highlight: shown,
	axes: shown,
	indexBase: shown
} as const satisfies Record<keyof ViewState, typeof shown | Exact | Subset>;

/** Parts of one kind. */
type PartsThat<Does> = {
	[Part in keyof typeof viewParts]: (typeof viewParts)[Part] extends { does: Does } ? Part : never;
}[keyof typeof viewParts];
export type SubsetPart = PartsThat<'subset'>;
export type ExactPart = PartsThat<'exact'>;

const named = <Does extends 'subset' | 'exact'>(does: Does): PartsThat<Does>[] =>
	(Object.keys(viewParts) as (keyof typeof viewParts)[]).filter(
		(part): part is PartsThat<Does> => viewParts[part].does === does
	);
export const subsetParts: readonly SubsetPart[] = named('subset');
export const exactParts: readonly ExactPart[] = named('exact');

/** What the figures of a view are asked with. */
export function askedWith(view: ViewState): AskedWith {
	const parts = [...subsetParts, ...exactParts].map((part) => viewParts[part].asks(view));
	return Object.assign({}, ...parts) as AskedWith;
}

/** A part as a text in which the order of a list says nothing. */
const textOf = (part: string | readonly string[] | undefined): string =>
	part === undefined ? '' : typeof part === 'string' ? part : [...part].sort().join();

/** True where two views are alike in a part. */
export const isSamePart = (part: SubsetPart | ExactPart, a: ViewState, b: ViewState): boolean =>
	textOf(a[part]) === textOf(b[part]);

/** True when both views ask for the same figures; how they are shown does not matter. */
export const asksTheSame = (a: ViewState, b: ViewState): boolean =>
	[...subsetParts, ...exactParts].every((part) => isSamePart(part, a, b));
