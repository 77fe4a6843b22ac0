import type { Basis, Flag, Measure } from '../figure';

/** One claim as the audit sees it: the number, how it was printed, and where. */
export interface AuditClaim {
	id: string;
	documentId: string;
	/** When the document was issued: a day, a month or a year as far as it is known; null where it is not. */
	issuedOn: string | null;
	provinceId: string;
	indicatorId: string;
	scopeId: string;
	periodId: string;
	/** Two stocks counted at different stated dates are two facts. */
	asOf: string | null;
	measure: Measure;
	/** In the indicator's canonical unit. */
	value: number;
	unit: string;
	/** What was counted, where the print names another thing than the unit: public services beside procedures. */
	thing: string;
	/** The printed token, its number and unit; null for figures worked out without a token of their own. */
	printedText: string | null;
	printedValue: number | null;
	printedUnit: string | null;
	/** Canonical value of one printed unit: 1000 for "tỷ đồng" in million. */
	factor: number;
	outOf: number | null;
	basis: Basis;
	formula: string | null;
	/** True for a row of a statistical form, false for prose, footnotes and notes of a form. */
	isForm: boolean;
	/** 1-based line of the report text; null for press. */
	line: number | null;
	flags: readonly Flag[];
}

/** A set of scopes that together are another one. `optional` ones count where they are printed. */
export interface ScopeEquation {
	whole: string;
	parts: { scopeId: string; optional: boolean }[];
}

/** A bound of a count, at one scope or at every scope where both are printed. */
export interface Bound {
	indicatorId: string;
	scopeId: string | null;
}

/** What holds between indicators by definition; the columns of indicators.csv, read. */
export interface AuditIndicator {
	id: string;
	name: { vi: string; en: string };
	unit: { vi: string; en: string };
	measure: Measure;
	/** False where the indicator may pass 100 % (own `max`). */
	isShare: boolean;
	numeratorId: string | null;
	denominatorId: string | null;
	/** Parts that add up to it. */
	sumParts: readonly string[];
	/** Parts that exclude each other but need not be all. */
	someParts: readonly string[];
	/** Things it can never exceed. */
	atMost: readonly Bound[];
	/** True where disjoint scopes may be added (of a rate: where the whole is a weighted mean of them). */
	addsOverScopes: boolean;
	scopeEquations: readonly ScopeEquation[];
	/** Arithmetic over other indicators it follows from, see expression.ts. */
	followsFrom: string | null;
}

export interface AuditScope {
	id: string;
	name: { vi: string; en: string };
	parentId: string | null;
	/** Scopes it is made of, and others it shares members with: none of these may be added to it. */
	parts: readonly string[];
	overlaps: readonly string[];
	/** Its last day, and the scope that continues it from then on; missing where there is none. */
	endsOn?: string | null;
	followedBy?: string | null;
}

/**
 * A growth or fall in percent that a text states and that is no figure of its own: often it is unclear whether a percentage
 * of a rate means points. `value` is the percentage, negative for a fall; `unit` is "%".
 */
export interface StatedChange extends AuditClaim {
	basePeriodId: string;
}

/** True for a statement that stands in no row of the observations. */
export const isStatedChange = (claim: AuditClaim): claim is StatedChange => 'basePeriodId' in claim;

export interface AuditModel {
	indicators: ReadonlyMap<string, AuditIndicator>;
	scopes: ReadonlyMap<string, AuditScope>;
}
