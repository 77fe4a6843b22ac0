import type { AuditClaim, AuditIndicator } from './claim';
import { findNearest } from './claim-index';
import type { RuleContext } from './rule';
import { findScopeParts } from './scope-parts';

/** A rate of a part, and the indicator that says what it is made of. */
export interface RatePart {
	rate: AuditClaim;
	indicator: AuditIndicator;
}

export interface RateParts {
	parts: RatePart[];
	/** True when these are all parts of the whole. */
	isWhole: boolean;
}

/** Rates of the parts of the anchor's denominator: spending on investment and recurrent spending, of all spending. */
function byIndicator({ index, model }: RuleContext, anchor: AuditClaim, whole: AuditIndicator): RateParts | null {
	const numerator = model.indicators.get(whole.numeratorId ?? '');
	const denominator = model.indicators.get(whole.denominatorId ?? '');
	if (!numerator || !denominator) return null;
	const isAll = denominator.sumParts.length > 0;
	const [above, below] = isAll
		? [numerator.sumParts, denominator.sumParts]
		: [numerator.someParts, denominator.someParts];
	const rates = [...model.indicators.values()].filter(
		({ numeratorId, denominatorId }) =>
			numeratorId && denominatorId && above.includes(numeratorId) && below.includes(denominatorId)
	);
	const parts = rates.flatMap((indicator) => {
		const rate = findNearest(index, anchor, { indicatorId: indicator.id });
		return rate ? [{ rate, indicator }] : [];
	});
	return parts.length > 1 ? { parts, isWhole: isAll && parts.length === below.length } : null;
}

function byScope({ index, model }: RuleContext, anchor: AuditClaim, whole: AuditIndicator): RateParts | null {
	const total = findScopeParts(index, model, anchor, whole);
	if (!total || total.claims.length < 2) return null;
	const isSame = total.claims.every(({ indicatorId }) => indicatorId === whole.id);
	return isSame ? { parts: total.claims.map((rate) => ({ rate, indicator: whole })), isWhole: total.isWhole } : null;
}

/** The ways a rate is divided in its document: by what it is made of, and by level or agency. */
export const findRateParts = (context: RuleContext, anchor: AuditClaim, whole: AuditIndicator): RateParts[] =>
	[byIndicator(context, anchor, whole), byScope(context, anchor, whole)].flatMap((parts) => parts ?? []);
