import type { Finding } from './check';
import type { AuditClaim, AuditIndicator, AuditModel, StatedChange } from './claim';
import type { ClaimIndex } from './claim-index';

export interface RuleContext {
	index: ClaimIndex;
	model: AuditModel;
	changes: readonly StatedChange[];
}

/** One rule over all claims. Rules know nothing of each other and nothing of any report. */
export type Rule = (context: RuleContext) => Finding[];

/**
 * Runs `check` over every claim that was printed, with what the model says of its indicator; `withStated`: also over
 * figures of another period that a printed change gives.
 */
export function overPrinted(
	{ index, model }: Pick<RuleContext, 'index' | 'model'>,
	check: (claim: AuditClaim, indicator: AuditIndicator) => Finding[],
	withStated = false
): Finding[] {
	return index.claims.flatMap((claim) => {
		const indicator = model.indicators.get(claim.indicatorId);
		const isStated = claim.basis === 'reported' || (withStated && claim.printedValue !== null);
		return isStated && indicator ? check(claim, indicator) : [];
	});
}

/** Made once: writing numbers through `toLocaleString` took a quarter of the audit's time. */
const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 12 });

/** A number as formulas write it: plain, decimal point, in brackets when negative. */
export const plain = (value: number): string => {
	const text = digits.format(Number(value.toPrecision(15)));
	return value < 0 ? `(${text})` : text;
};

/** "25+24" of claims. */
export const plainSum = (claims: readonly AuditClaim[]): string => claims.map(({ value }) => plain(value)).join('+');

/** The same, in brackets when it has more than one term. */
export const plainTotal = (claims: readonly AuditClaim[]): string =>
	claims.length > 1 ? `(${plainSum(claims)})` : plainSum(claims);
