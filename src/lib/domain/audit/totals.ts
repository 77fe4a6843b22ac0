import type { AuditClaim, AuditModel } from './claim';
import { distance, findNearest, type ClaimIndex } from './claim-index';

/** Claims that together stand for one figure, and what is missing of it. */
export interface Total {
	claims: AuditClaim[];
	/** "indicator@scope" of parts that are not printed. */
	missing: string[];
}

export interface Target {
	indicatorId: string;
	scopeId: string;
	optional?: boolean;
}

const deepest = 3;

/** Adds up the totals of several targets; null when none of them is printed. */
export function addTotals(
	index: ClaimIndex,
	model: AuditModel,
	anchor: AuditClaim,
	targets: readonly Target[],
	depth = 0
): Total | null {
	const found = targets.map((target) => ({ target, total: findTotal(index, model, anchor, target, depth) }));
	if (found.every(({ total }) => total === null)) return null;
	return {
		claims: found.flatMap(({ total }) => total?.claims ?? []),
		missing: found.flatMap(({ target, total }) => {
			if (total) return total.missing;
			return target.optional ? [] : [`${target.indicatorId}@${target.scopeId}`];
		})
	};
}

/** What a figure is made of by definition: its parts at the same scope, then the scopes that make up its scope. */
function expansions({ indicatorId, scopeId }: Target, model: AuditModel): Target[][] {
	const indicator = model.indicators.get(indicatorId);
	const scope = model.scopes.get(scopeId);
	const equations = indicator?.scopeEquations.filter(({ whole }) => whole === scopeId) ?? [];
	const parts = indicator?.addsOverScopes ? (scope?.parts ?? []) : [];
	return [
		(indicator?.sumParts ?? []).map((id) => ({ indicatorId: id, scopeId })),
		...equations.map((equation) => equation.parts.map((part) => ({ indicatorId, ...part }))),
		parts.map((id) => ({ indicatorId, scopeId: id }))
	].filter((targets) => targets.length > 0);
}

/**
 * The claim of a figure nearest to the anchor; where the anchor's kind of place (form or prose) does not print it, the
 * claims of its parts there; else the claim of the other kind of place; else parts found anywhere in the document.
 */
export function findTotal(
	index: ClaimIndex,
	model: AuditModel,
	anchor: AuditClaim,
	target: Target,
	depth = 0
): Total | null {
	const direct = findNearest(index, anchor, target);
	const single = direct && { claims: [direct], missing: [] };
	if (single && direct.isForm === anchor.isForm) return single;
	if (depth >= deepest) return single;
	const totals = expansions(target, model).flatMap(
		(targets) => addTotals(index, model, anchor, targets, depth + 1) ?? []
	);
	const together = totals.find(({ claims }) => claims.every((claim) => distance(anchor, claim) < 2));
	return together ?? single ?? totals[0] ?? null;
}
