import type { GridPlace } from '../grid/grid';

/** What a report says in its forms, and what could not be settled without a person. */
export interface FormReading {
	regime: string | null;
	province: string | null;
	period: string | null;
	number: string | null;
	/** ISO day. */
	issuedOn: string | null;
	rows: ReadRow[];
	warnings: Finding[];
	/** Nothing of a row stands as its value while a question about it is open. */
	questions: Finding[];
	refusal: Refusal | null;
}

export interface ReadRow {
	code: string;
	/** Null: nothing is taken, see the questions and warnings of its code. */
	value: number | null;
	/** As a person sees it. */
	text: string;
	unit: string;
	name: string;
	note: string;
	place: GridPlace | null;
	doubts: string[];
}

export interface Finding {
	kind: FindingKind;
	/** The row it is about, "03/3.1.2"; null where it is about the report. */
	code: string | null;
	/** What stands there. */
	text: string;
	/** What it could mean, likeliest first. */
	readings: { value: number | null; as: ReadingAs }[];
	/** What was expected, or the nearest right thing. */
	expected: string;
	place: GridPlace | null;
}

export type ReadingAs =
	| 'decimal' | 'thousands' | 'percent' | 'share' | 'first' | 'second' | 'about' | 'shown' | 'stored' | 'converted'
	| 'zero' | 'nothing' | 'without-mark'; // prettier-ignore

export type FindingKind =
	// questions about a value
	| 'two-readings' | 'share' | 'blank-word' | 'two-numbers' | 'approximate' | 'unreadable' | 'date' | 'above-100'
	| 'negative' | 'not-whole' | 'not-a-code' | 'error-cell' | 'not-calculated' | 'shown-differs' | 'crosses-columns'
	| 'value-elsewhere' | 'merged-value' | 'in-sentence' | 'number-of-note'
	// questions about a row
	| 'pole' | 'other-row' | 'other-name' | 'no-name' | 'unit' | 'twice' | 'no-columns' | 'without-number' | 'heading-with-value'
	| 'two-columns' | 'column-head' | 'form-name' | 'doubtful-letters'
	// questions about the report
	| 'no-period' | 'bad-period' | 'two-spans' | 'no-province' | 'unknown-province' | 'issuer' | 'draft' | 'bad-date' | 'issued-before-period'
	| 'issued-early' | 'issued-late'
	// warnings
	| 'row-not-in-model' | 'no-figure' | 'name-differs' | 'unit-differs' | 'heading-lost' | 'heading-unclear' | 'other-table'
	| 'code-by-name' | 'header-lost' | 'empty' | 'missing' | 'form-missing' | 'column-ignored' | 'dot-decimal' | 'does-not-add' | 'notice'; // prettier-ignore

/** Questions about the report as a whole that only ask whether it is as it stands. */
export const faultsOfReport: ReadonlySet<FindingKind> = new Set([
	'issuer', 'draft', 'bad-period', 'bad-date', 'issued-before-period', 'issued-early', 'issued-late'
]); // prettier-ignore

export interface Refusal {
	is: 'no-form' | 'two-periods' | 'two-provinces' | 'other-province' | 'other-period' | 'other-number' | 'other-date';
	/** Both sides of the contradiction as they stand, each with its place (null: what the steward says). */
	sides: { text: string; place: GridPlace | null }[];
}

/** A finding without readings and place, for the many that need none. */
export const finding = (
	kind: FindingKind,
	code: string | null,
	text: string,
	rest: Partial<Pick<Finding, 'readings' | 'expected' | 'place'>> = {}
): Finding => ({ kind, code, text, readings: [], expected: '', place: null, ...rest });
