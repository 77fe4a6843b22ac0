import type { ChangeCounts, ChangeKind } from './edition';

/** What of a figure was corrected, as readers tell it apart. */
export const figureFacets = [
	'value', 'printed', 'outOf', 'indicator', 'scope', 'period', 'province', 'document', 'section', 'form', 'line', 'asOf',
	'formula', 'basis', 'flags', 'note', 'translation'
] as const; // prettier-ignore
export type FigureFacet = (typeof figureFacets)[number];

/**
 * One thing corrected, in words of the reader. `flags`, `basis` and the columns of terms that hold a word of the contract
 * carry that word. Null: nothing stood there. Both null: something changed that this language does not show.
 */
export interface Correction<Facet extends string> {
	facet: Facet;
	before: string | null;
	after: string | null;
}

export interface FigureChange {
	kind: ChangeKind;
	/** Id in the later edition; of removed figures the last one. */
	id: string;
	indicatorName: string;
	scopeName: string;
	periodId: string;
	/** Where the figure stands today; null once it is gone. */
	indicatorId: string | null;
	/** One for added and removed figures (their value), one or more for corrected ones. */
	corrections: Correction<FigureFacet>[];
}

/** What changed among the figures of one document. */
export interface DocumentChanges {
	id: string;
	name: string;
	/** Null where the site has no page of the document any more. */
	linkId: string | null;
	counts: ChangeCounts;
	/** The document came with this edition: all its figures are new, and its own page lists them. */
	isNew: boolean;
	/** Empty for a new document. */
	changes: FigureChange[];
}

/** A name, definition or another thing that gives figures their meaning, put right. */
export interface TermChange {
	table: 'documents' | 'provinces' | 'indicators' | 'scopes';
	id: string;
	name: string;
	/** Facets are columns of the table, without the language: "definition". */
	corrections: Correction<string>[];
}

export interface EditionReport {
	id: string;
	/** ISO date; null while the data are not published. */
	publishedOn: string | null;
	title: string | null;
	/** Number of figures in the edition. */
	figures: number;
	counts: ChangeCounts;
	/** How many corrected figures each facet concerns, the most frequent first. */
	facets: { facet: FigureFacet; figures: number }[];
	documents: DocumentChanges[];
	terms: TermChange[];
	/** What changed from here to the data shown; null where they are the same. */
	since: ChangeCounts | null;
	/** Names of the files with all its changes, for the address of a download; none while not published. */
	files: string[];
}
