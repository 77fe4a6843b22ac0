import { isStatedChange, type AuditClaim } from './claim';

/** What a check sets against what. */
export const checkKinds = [
	'rate',
	'sum',
	'scopes',
	'shares',
	'between',
	'implied',
	'change',
	'identity',
	'limit',
	'prose-form',
	'conflict',
	'slip'
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** Worst first: the order of every list of checks. */
export const verdicts = ['mismatch', 'unchecked', 'rounding', 'pass'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a check ended as it did, where the verdict alone does not say it. */
export const reasons = [
	'numerator-missing',
	'denominator-missing',
	'zero-denominator',
	'parts-missing',
	'operand-missing',
	'base-missing',
	'other-scope',
	'other-unit',
	'one-period',
	'other-document',
	'estimate',
	'cut-off',
	'within-rounding',
	'not-all-parts'
] as const;
export type Reason = (typeof reasons)[number];

/** One figure held against what follows from others of the same report or province. */
export interface Check {
	/** Stable and readable: the kind, then the claim that was checked. */
	id: string;
	kind: CheckKind;
	documentId: string;
	provinceId: string;
	periodId: string;
	indicatorId: string;
	scopeId: string;
	verdict: Verdict;
	/** Of the numbers below: the canonical unit of the checked claim. */
	unit: string;
	/** The checked claim. */
	printed: number;
	/** What follows from the others, in the same unit; null where nothing could be worked out. */
	recomputed: number | null;
	/** printed − recomputed. */
	difference: number | null;
	/** How far the two may lie apart by rounding alone. */
	tolerance: number | null;
	/** Lines of the document, in order. */
	lines: number[];
	/** The checked claim first. */
	observationIds: string[];
	/** Arithmetic in plain numbers that gives `recomputed`. */
	formula: string | null;
	reason: Reason | null;
	/** The checked claim and the claims it was held against. */
	claim: AuditClaim;
	inputs: readonly AuditClaim[];
	/** Indicators (or scopes, as "indicator@scope") that would be needed and are not printed. */
	missing: readonly string[];
}

/** What a rule finds; ids, lines and lists are added by `completeCheck`. */
export type Finding = Pick<Check, 'kind' | 'verdict' | 'claim' | 'inputs'> &
	Partial<Pick<Check, 'recomputed' | 'difference' | 'tolerance' | 'formula' | 'reason' | 'missing'>> & {
		/** Tells apart checks of one kind on one claim. */
		aspect?: string | undefined;
	};

/** The checked claim first, then those it was held against. */
export const claimsOf = ({ claim, inputs }: Pick<Check, 'claim' | 'inputs'>): AuditClaim[] => [claim, ...inputs];

const unique = <T>(items: T[]): T[] => [...new Set(items)];

/** A finding as a check, with its stable id. Lines are those of the claim's own document. */
export function completeCheck(finding: Finding): Check {
	const { claim, inputs, kind, verdict, aspect } = finding;
	const claims = [claim, ...inputs];
	const lines = claims.filter((one) => one.documentId === claim.documentId).flatMap(({ line }) => line ?? []);
	return {
		id: [kind, claim.id, ...(aspect ? [aspect] : [])].join('.'),
		kind,
		documentId: claim.documentId,
		provinceId: claim.provinceId,
		periodId: claim.periodId,
		indicatorId: claim.indicatorId,
		scopeId: claim.scopeId,
		verdict,
		unit: claim.unit,
		printed: claim.value,
		recomputed: finding.recomputed ?? null,
		difference: finding.difference ?? null,
		tolerance: finding.tolerance ?? null,
		lines: unique(lines).sort((a, b) => a - b),
		observationIds: unique(claims.filter((one) => !isStatedChange(one)).map(({ id }) => id)),
		formula: finding.formula ?? null,
		reason: finding.reason ?? null,
		claim,
		inputs,
		missing: finding.missing ?? []
	};
}
