import type { Finding } from './check';
import type { AuditClaim, AuditIndicator, AuditModel, Bound } from './claim';
import { findNearest, isRestatement } from './claim-index';
import { judge } from './judge';
import { intervalOf } from './precision';
import { overPrinted, plain, type Rule } from './rule';

/** Every bound of an indicator: stated ones, the wholes it is part of, and the denominator its share is taken of. */
export function collectBounds(model: AuditModel): Map<string, Bound[]> {
	const bounds = new Map<string, Bound[]>();
	const add = (id: string, bound: Bound): void => void bounds.set(id, [...(bounds.get(id) ?? []), bound]);
	for (const {
		id,
		atMost,
		sumParts,
		someParts,
		numeratorId,
		denominatorId,
		isShare,
		unit
	} of model.indicators.values()) {
		for (const bound of atMost) add(id, bound);
		for (const part of [...sumParts, ...someParts]) add(part, { indicatorId: id, scopeId: null });
		if (numeratorId && denominatorId && isShare && unit.vi === '%') {
			add(numeratorId, { indicatorId: denominatorId, scopeId: null });
		}
	}
	return bounds;
}

function against(claim: AuditClaim, bound: number, half: number, inputs: AuditClaim[]): Finding {
	const judgement = judge(claim, bound, { low: bound - half, high: bound + half });
	const verdict = claim.value <= bound ? 'pass' : judgement.verdict;
	const reason = claim.value <= bound ? null : judgement.reason;
	return { kind: 'limit', claim, inputs, formula: plain(bound), ...judgement, verdict, reason };
}

/** A share over 100 % and a rank below the last place: nothing else is needed to see that they cannot be. */
function checkAlone(claim: AuditClaim, { isShare, unit, measure }: AuditIndicator): Finding[] {
	const limit = measure === 'rank' ? claim.outOf : measure === 'rate' && isShare && unit.vi === '%' ? 100 : null;
	return limit !== null && claim.value > limit ? [{ ...against(claim, limit, 0, []), aspect: 'own' }] : [];
}

/** A count against the number of things there are, a part against its whole. Only the tightest bound is told. */
export const checkLimits: Rule = (context) => {
	const bounds = collectBounds(context.model);
	return overPrinted(context, (claim, indicator) => {
		const found = (bounds.get(claim.indicatorId) ?? []).flatMap(({ indicatorId, scopeId }) => {
			if (scopeId !== null && scopeId !== claim.scopeId) return [];
			const bound = findNearest(context.index, claim, { indicatorId });
			const isSame = ({ value }: AuditClaim): boolean => value === claim.value;
			return bound && !isRestatement(context.index, claim, [bound], isSame) ? [bound] : [];
		});
		const tightest = found.sort((a, b) => a.value - b.value)[0];
		const alone = checkAlone(claim, indicator);
		if (!tightest) return alone;
		const { high } = intervalOf(tightest);
		return [...alone, against(claim, tightest.value, high - tightest.value, [tightest])];
	});
};
