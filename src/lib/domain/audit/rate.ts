import type { Finding, Reason } from './check';
import type { AuditClaim } from './claim';
import { distance, findNearest, isRestatement, nearest } from './claim-index';
import { judge } from './judge';
import { divideIntervals, intervalOf, sumIntervals, type Interval } from './precision';
import { overPrinted, plainTotal, type Rule, type RuleContext } from './rule';
import { findTotal, type Total } from './totals';

/** Lines over which numbers still belong to one sentence. */
const oneSentence = 3;

/**
 * A figure of the same sentence at another scope, where the rate itself is not printed at that scope: the report may mean
 * the same thing, so agreement counts and a difference proves nothing.
 */
function elsewhere({ index }: RuleContext, anchor: AuditClaim, indicatorId: string): AuditClaim | null {
	const near = index.atAnyScope(anchor, indicatorId).filter(({ scopeId, ...claim }) => {
		const hasOwnRate = index.inDocument(anchor, { indicatorId: anchor.indicatorId, scopeId }).length > 0;
		return !hasOwnRate && distance(anchor, { ...claim, scopeId }) <= oneSentence;
	});
	return nearest(anchor, near);
}

const complete = (total: Total | null): AuditClaim[] | null =>
	total && total.missing.length === 0 ? total.claims : null;

/** The claims an operand is made of, most direct first. */
function candidates(context: RuleContext, anchor: AuditClaim, indicatorId: string | null): AuditClaim[][] {
	if (!indicatorId) return [];
	const own = findNearest(context.index, anchor, { indicatorId });
	if (own) return [[own]];
	const made = complete(findTotal(context.index, context.model, anchor, { indicatorId, scopeId: anchor.scopeId }));
	const near = elsewhere(context, anchor, indicatorId);
	return [...(near ? [[near]] : []), ...(made ? [made] : [])];
}

const unchecked = (claim: AuditClaim, reason: Reason, missing: (string | null)[], inputs: AuditClaim[]): Finding => ({
	kind: 'rate',
	verdict: 'unchecked',
	claim,
	inputs,
	reason,
	missing: missing.flatMap((id) => id ?? [])
});

const sum = (claims: readonly AuditClaim[]): number => claims.reduce((total, { value }) => total + value, 0);
const spreadOf = (claims: readonly AuditClaim[]): Interval => sumIntervals(claims.map(intervalOf));

function divide(claim: AuditClaim, above: AuditClaim[], below: AuditClaim[]): Finding {
	const inputs = [...above, ...below];
	const scale = claim.unit === '%' ? 100 : 1;
	const spread = divideIntervals(spreadOf(above), spreadOf(below), scale);
	if (!spread) return unchecked(claim, 'zero-denominator', [], inputs);
	const judgement = judge(claim, (sum(above) / sum(below)) * scale, spread);
	const isElsewhere = [above, below].some((claims) => claims.length === 1 && claims[0]?.scopeId !== claim.scopeId);
	if (isElsewhere && judgement.verdict === 'mismatch') return unchecked(claim, 'other-scope', [], inputs);
	const formula = `${plainTotal(above)}/${plainTotal(below)}`;
	return { kind: 'rate', claim, inputs, formula: scale === 100 ? `${formula}*100` : formula, ...judgement };
}

/** A printed rate against its own numerator and denominator. */
export const checkRates: Rule = (context) =>
	overPrinted(context, (claim, { numeratorId, denominatorId, followsFrom }) => {
		if ((!numeratorId && !denominatorId) || followsFrom) return [];
		const above = candidates(context, claim, numeratorId);
		const below = candidates(context, claim, denominatorId);
		const pairs = above.flatMap((upper) => below.map((lower) => [upper, lower] as const));
		const [first] = pairs;
		if (!first) {
			const inputs = [...(above[0] ?? []), ...(below[0] ?? [])];
			const missing = [above[0] ? null : numeratorId, below[0] ? null : denominatorId];
			if (isRestatement(context.index, claim, inputs)) return [];
			return [unchecked(claim, above[0] ? 'denominator-missing' : 'numerator-missing', missing, inputs)];
		}
		if (isRestatement(context.index, claim, first.flat())) return [];
		const findings = pairs.map(([upper, lower]) => divide(claim, upper, lower));
		const agreeing = findings.find(({ verdict }) => verdict === 'pass' || verdict === 'rounding');
		return [agreeing ?? (findings.at(-1) as Finding)];
	});
