import type { Finding } from './check';
import type { AuditClaim } from './claim';
import { nearest, type ClaimIndex } from './claim-index';

/**
 * The figure of another period that a change is counted from: of the same document first, else of any document about the
 * province. One that was worked out from a stated percentage would only repeat the change to be checked.
 */
export function findBase(
	index: ClaimIndex,
	anchor: AuditClaim,
	indicatorId: string,
	periodId: string
): AuditClaim | null {
	const claims = index
		.inProvince(anchor, { indicatorId, scopeId: anchor.scopeId, periodId })
		.filter((claim) => claim.basis === 'reported' || claim.printedUnit !== '%');
	const own = claims.filter(({ documentId }) => documentId === anchor.documentId);
	return nearest(anchor, own) ?? nearest(anchor, claims);
}

/**
 * Documents may count one thing in two ways: a base taken from another document can confirm a change, a difference proves
 * nothing. Two statements of the base itself are compared in conflict.ts.
 */
export function allowOtherDocument(finding: Finding): Finding {
	const { claim, inputs, verdict } = finding;
	const isOther = inputs.some(({ documentId }) => documentId !== claim.documentId);
	return verdict === 'mismatch' && isOther ? { ...finding, verdict: 'unchecked', reason: 'other-document' } : finding;
}
