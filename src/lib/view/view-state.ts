import { bestBase, type HeatBase } from '../domain/heat-base';

/** What a comparison or trend page shows. Everything a reader can choose is here, and all of it is in the link. */
export interface ViewState {
	/** Province ids; order does not matter. */
	provinces: string[];
	area: string;
	indicators: string[];
	/** Scope ids; empty means the whole province, the levels and the central sector. */
	scopes: string[];
	/** `moi-nhat`: the latest figure of each province; else the period ids asked for. */
	periods: 'moi-nhat' | string[];
	/** Official documents only, or press and portal pages too. */
	sources: SourceChoice;
	/** ISO date: figures of periods that end later are left out. Holds a view still when newer figures come. */
	until?: string | undefined;
	face: Face;
	/** What the heat map compares with. */
	base: HeatBase;
	/** How counts of unlike spans are made to compare. */
	scaling: Scaling;
	/** Province drawn in its colour while the rest are greyed; none: all in colour. */
	highlight?: string | undefined;
	/** One axis for all small charts, or one for each. */
	axes: AxisChoice;
	/** Trends as an index: this period is 100. `dau`: the first period of each line. */
	indexBase?: string | undefined;
}

/** `khong`: as reported; `moi-thang`: counts of a span per month of it; `tien-do`: running totals against elapsed time. */
export const scalings = ['khong', 'moi-thang', 'tien-do'] as const;
export type Scaling = (typeof scalings)[number];

export const axisChoices = ['chung', 'rieng'] as const;
export type AxisChoice = (typeof axisChoices)[number];

/** Stands for the first period of each line as the base of an index. */
export const firstPeriod = 'dau';

export const sourceChoices = ['tat-ca', 'van-ban'] as const;
export type SourceChoice = (typeof sourceChoices)[number];

/** Three faces of one view. */
export const faces = ['bieu-do', 'bang', 'bang-nhiet'] as const;
export type Face = (typeof faces)[number];

/** What a page shows when its link says nothing. */
export const defaultCompareView: ViewState = {
	provinces: ['khanh-hoa', 'hai-duong', 'binh-thuan'],
	area: 'thu-tuc-hanh-chinh',
	indicators: ['ho-so-dung-han-ty-le'],
	scopes: [],
	periods: 'moi-nhat',
	sources: 'tat-ca',
	face: 'bieu-do',
	base: bestBase,
	scaling: 'khong',
	axes: 'chung'
};

/** The reports held follow few indicators over time; this one shows years and quarters. */
export const defaultTrendView: ViewState = {
	...defaultCompareView,
	area: 'chinh-quyen-so',
	indicators: ['ho-so-truc-tuyen'],
	scopes: ['ba-cap']
};

/** The words a link may use; whatever else stands in it falls back and the page says so. */
export interface Vocabulary {
	provinces: readonly string[];
	areas: readonly string[];
	/** Indicator ids with the area each belongs to; within an area the one to start with comes first. */
	indicators: ReadonlyMap<string, string>;
	scopes: readonly string[];
	/** Scopes each indicator has figures at; without it a level that says nothing is taken as the default says. */
	scopesOf?: ReadonlyMap<string, readonly string[]>;
	periods: readonly string[];
}

/** One thing of a link that could not be used. */
export interface LinkProblem {
	parameter: string;
	/** The text that was not understood. */
	found: string;
}
