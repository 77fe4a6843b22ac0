import { claimsOf, type Check } from '../check';
import type { AuditClaim, AuditModel } from '../claim';

/** Checks by the claims that stand in them, and the claims by fact: what must be judged again when a number changes. */
export interface Neighbours {
	/** Every check a claim stands in, the claim's own first. */
	checksOf(claim: AuditClaim): readonly Check[];
	/**
	 * Claims that decide how the checks of `claims` end: all that stand in them, and every other statement of the same
	 * facts in any period, so that rules about history see what they saw.
	 */
	around(claims: readonly AuditClaim[]): AuditClaim[];
}

export function findNeighbours(claims: readonly AuditClaim[], checks: readonly Check[]): Neighbours {
	const byClaim = new Map<string, Check[]>();
	for (const check of checks) {
		for (const { id } of claimsOf(check)) byClaim.set(id, [...(byClaim.get(id) ?? []), check]);
	}
	const seriesOf = ({ provinceId, indicatorId, scopeId }: AuditClaim): string =>
		[provinceId, indicatorId, scopeId].join(' ');
	const bySeries = new Map<string, AuditClaim[]>();
	const order = new Map(claims.map((claim, i) => [claim.id, i]));
	for (const claim of claims) bySeries.set(seriesOf(claim), [...(bySeries.get(seriesOf(claim)) ?? []), claim]);
	const checksOf = (claim: AuditClaim): readonly Check[] => byClaim.get(claim.id) ?? [];
	return {
		checksOf,
		around(centre) {
			const touched = centre.flatMap((claim) => [claim, ...checksOf(claim).flatMap(claimsOf)]);
			const all = touched.flatMap((claim) => [claim, ...(bySeries.get(seriesOf(claim)) ?? [])]);
			const unique = [...new Map(all.map((claim) => [claim.id, claim])).values()];
			const byOrder = (a: AuditClaim, b: AuditClaim): number => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0);
			return unique.sort(byOrder);
		}
	};
}

/**
 * The model with those indicators alone that the claims and their relations name: rules walk over all indicators of a model,
 * which takes longer than judging a few claims.
 */
export function narrowModel(model: AuditModel, claims: readonly AuditClaim[]): AuditModel {
	const printed = new Set(claims.map(({ indicatorId }) => indicatorId));
	const wanted = new Set<string>();
	const add = (id: string): void => {
		const indicator = model.indicators.get(id);
		if (!indicator || wanted.has(id)) return;
		wanted.add(id);
		// A part that is not printed may be made of printed ones.
		for (const next of [...indicator.sumParts, ...indicator.someParts, indicator.denominatorId]) if (next) add(next);
	};
	for (const [id, { numeratorId, denominatorId }] of model.indicators) {
		if ([id, numeratorId, denominatorId].some((one) => one !== null && printed.has(one))) add(id);
	}
	return { ...model, indicators: new Map([...model.indicators].filter(([id]) => wanted.has(id))) };
}
