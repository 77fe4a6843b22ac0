/** Languages of the product. Vietnamese comes first and has no prefix in the address. */
export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/**
 * How a figure is counted. It decides with what a figure may be compared (see comparability.ts).
 * flow: counted in the period · stock: at a date · ytd: since 1 January · cumulative: since a programme began.
 */
export const measures = ['flow', 'stock', 'ytd', 'cumulative', 'rate', 'score', 'rank', 'coded'] as const;
export type Measure = (typeof measures)[number];

/** Which way is good. `neutral` figures are never judged. */
export const directions = ['higher', 'lower', 'neutral'] as const;
export type Direction = (typeof directions)[number];

export const bases = ['reported', 'derived'] as const;
export type Basis = (typeof bases)[number];

/**
 * `approx`: the report itself gives no exact number; with `over` it says more than (hơn, trên), with `under` nearly (gần).
 * `doubt`: reading or period is unclear, the note says why. `medium`: a press figure whose page leaves some doubt of its
 * exact meaning; without it the confidence is high.
 */
export const flags = ['approx', 'over', 'under', 'doubt', 'medium'] as const;
export type Flag = (typeof flags)[number];

/** Level or body a figure is about. */
export const scopeKinds = ['province', 'level', 'sector', 'agency', 'locality', 'ward'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** What checks say of a figure, worst first. */
export const figureVerdicts = ['mismatch', 'rounding', 'pass'] as const;
export type FigureVerdict = (typeof figureVerdicts)[number];

export const documentKinds = ['report', 'plan', 'press'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * One claim of one document, with the names a reader needs. This is the row of every chart, table and file,
 * so that all three say the same. Names are in the language the question was asked in.
 */
export interface Figure {
	id: string;
	provinceId: string;
	provinceName: string;
	indicatorId: string;
	indicatorName: string;
	areaId: string;
	areaName: string;
	scopeId: string;
	scopeName: string;
	/** The level that this one continues from the day it began, where there is one. */
	scopeFollows?: string;
	/** Order of the scope in lists: whole province, levels, sectors, agencies. */
	scopePosition: number;
	periodId: string;
	/** ISO dates, both inclusive. */
	periodStart: string;
	periodEnd: string;
	/** ISO date a stock or running total was counted at, where the report states one. */
	asOf: string | null;
	measure: Measure;
	/** Figures of one indicator may share an axis only inside one class. */
	comparisonClass: string;
	direction: Direction;
	/** In `unit`, the indicator's canonical unit. */
	value: number;
	unit: string;
	/** The words for the values of a coded indicator, "0=Không;1=Có", else null. */
	codeLabels: string | null;
	/** As printed, null for derived figures that no token states. */
	reportedText: string | null;
	reportedValue: number | null;
	reportedUnit: string | null;
	/** Of how many, for ranks. */
	outOf: number | null;
	basis: Basis;
	formula: string | null;
	documentId: string;
	documentKind: DocumentKind;
	/** "Báo cáo 317/BC-UBND": short enough to stand under a chart. */
	documentLabel: string;
	/** Public address of the source; null where none is known. */
	documentUrl: string | null;
	section: string;
	formCode: string | null;
	line: number | null;
	flags: Flag[];
	note: string | null;
	/** ISO date, or its beginning, by which its source was made or counted, where that lies before the end of the period. */
	cutOn?: string | null;
	/** What that means, in words: it goes wherever the figure goes (see early-cut.ts). */
	caveat?: string;
	/** The claim charts use where several state the same fact. */
	isPrimary: boolean;
	/** Worst outcome of the checks it takes part in; null where none could be made. */
	checks: FigureVerdict | null;
	/**
	 * Part in a yearly plan: `share` is the share of it done so far, `done` the running total such a share is made of.
	 * Asked by the comparison alone, like `fraction`.
	 */
	plan?: 'share' | 'done' | null;
	/** What a rate is the quotient of, at its own province, scope and period; null where one of the two is not reported. */
	fraction?: Fraction | null;
	/** Set where `value` is an average per month: the count as reported and its months (see scale.ts). */
	monthly?: { total: number; months: number };
	/** Set where `value` stands against elapsed time: share of the year gone at its date, in % (see pace.ts). */
	elapsed?: number;
}

/** Numerator and denominator of a rate, each in its own unit. */
export interface Fraction {
	numerator: number;
	denominator: number;
	numeratorUnit: string;
	denominatorUnit: string;
}
