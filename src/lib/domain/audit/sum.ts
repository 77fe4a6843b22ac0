import type { Finding } from './check';
import type { AuditClaim } from './claim';
import { isRestatement } from './claim-index';
import { judge } from './judge';
import { intervalOf, sumIntervals } from './precision';
import { overPrinted, plainSum, type Rule, type RuleContext } from './rule';
import { addTotals, type Target, type Total } from './totals';

/**
 * A total against parts that exclude each other. Parts that are not all printed, or need not be all, cannot fall short:
 * they can only be too many.
 */
export function compareTotal(kind: 'sum' | 'scopes', claim: AuditClaim, total: Total, isOpen: boolean): Finding {
	const inputs = total.claims;
	const recomputed = inputs.reduce((sum, { value }) => sum + value, 0);
	const judgement = judge(claim, recomputed, sumIntervals(inputs.map(intervalOf)));
	const finding = { kind, claim, inputs, formula: plainSum(inputs), missing: total.missing, ...judgement };
	const isShort = judgement.difference > 0;
	if (judgement.verdict !== 'mismatch' || !isShort) return finding;
	if (total.missing.length > 0) return { ...finding, verdict: 'unchecked', reason: 'parts-missing' };
	return isOpen ? { ...finding, verdict: 'pass', reason: 'not-all-parts' } : finding;
}

function check(context: RuleContext, claim: AuditClaim, parts: readonly string[], isOpen: boolean): Finding[] {
	const targets: Target[] = parts.map((indicatorId) => ({ indicatorId, scopeId: claim.scopeId }));
	const total = addTotals(context.index, context.model, claim, targets);
	if (!total || total.claims.length < 2 || isRestatement(context.index, claim, total.claims)) return [];
	return [{ ...compareTotal('sum', claim, total, isOpen), aspect: isOpen ? 'some' : undefined }];
}

/** A total against the indicators that add up to it, and against those that are part of it. */
export const checkSums: Rule = (context) =>
	overPrinted(
		context,
		(claim, { sumParts, someParts }) => [
			...check(context, claim, sumParts, false),
			...check(context, claim, someParts, true).map((finding) => ({ ...finding, missing: [] }))
		],
		true
	);
