import type { ScopeKind } from './figure';

/** What search can find. */
export type SearchKind = 'indicator' | 'province' | 'place' | 'area' | 'scope' | 'document' | 'form';

/** What a place was that ended on 30 June 2025. */
export const placeKinds = ['province', 'city', 'town', 'district'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What a value must not be read without. */
export type ValueMark = 'press' | 'derived' | 'mismatch' | 'doubt';

/** The newest figure of one province, ready to be shown. */
export interface LatestValue {
	/** Observation id. */
	id: string;
	provinceId: string;
	province: string;
	/** With its unit: "99,59 %". */
	value: string;
	/** In words: "quý III/2024". */
	period: string;
	scopeId: string;
	scope: string;
	marks: ValueMark[];
}

interface Entry<Kind extends SearchKind> {
	kind: Kind;
	id: string;
	/** The name shown, in the reader's language. */
	title: string;
}

export interface IndicatorEntry extends Entry<'indicator'> {
	area: string;
	/** The Vietnamese name, on English pages: reports know no other. */
	also: string | null;
	/** Number of claims. */
	figures: number;
	/** All its newest figures are those of a sector, a body or a place, none of a province or a level. */
	isPartial: boolean;
	latest: LatestValue[];
}

export interface ProvinceEntry extends Entry<'province'> {
	/** The province it went into. */
	successor: string | null;
	/** The provinces it was formed of; empty where it was not. */
	formedOf: string[];
}

/** A place that is no more, and has no page of its own. */
export interface PlaceEntry extends Entry<'place'> {
	placeKind: PlaceKind;
	/** The province it was part of; null for a province. */
	former: string | null;
	provinceId: string;
	/** The province its land belongs to today. */
	province: string;
}

export interface AreaEntry extends Entry<'area'> {
	/** Number of indicators with figures. */
	indicators: number;
}

export interface ScopeEntry extends Entry<'scope'> {
	scopeKind: ScopeKind;
	/** Number of indicators with figures at this scope. */
	indicators: number;
	/** Those of them to begin with. */
	indicatorIds: string[];
}

export interface DocumentEntry extends Entry<'document'> {
	/** "Báo cáo 317/BC-UBND" */
	label: string;
	province: string | null;
	isPress: boolean;
}

/** A row of the statistical forms; its id is the code, "03/3.1.2". */
export interface FormEntry extends Entry<'form'> {
	indicatorId: string;
	scope: string;
	/** The newest figure taken from the row; null where no report held has filled it in. */
	figureId: string | null;
}

export type SearchEntry =
	IndicatorEntry | ProvinceEntry | PlaceEntry | AreaEntry | ScopeEntry | DocumentEntry | FormEntry;

/** The file search works on: everything that can be found, in the order of the dictionary. */
export interface SearchFile {
	entries: SearchEntry[];
	/** Words readers use for those of the names, in pairs. */
	synonyms: [string, string][];
}
