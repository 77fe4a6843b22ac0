import { parsePeriod } from '../period';
import type { AuditClaim, AuditIndicator, AuditModel, AuditScope } from './claim';
import { findNearest, type ClaimIndex } from './claim-index';
import { addTotals, type Total } from './totals';

/** Parts of a scope: `isWhole` where the model says that these are all of it. */
export interface ScopeTotal extends Total {
	isWhole: boolean;
}

function ancestors(id: string, model: AuditModel): string[] {
	const found: string[] = [];
	for (let at = model.scopes.get(id)?.parentId; at && !found.includes(at); at = model.scopes.get(at)?.parentId) {
		found.push(at);
	}
	return found;
}

/** True when two scopes may share members: one lies in the other, or in a scope the other is said to overlap. */
function overlap(a: AuditScope, b: AuditScope, model: AuditModel): boolean {
	const shares = (one: AuditScope, other: AuditScope): boolean => {
		const family = [other.id, ...ancestors(other.id, model)];
		return [...one.parts, ...one.overlaps].some(
			(id) => family.includes(id) || ancestors(id, model).includes(other.id) || id === other.id
		);
	};
	return shares(a, b) || shares(b, a);
}

/** The claims nearest to the anchor of the topmost printed scopes beneath its own; null when two of them overlap. */
function beneath(index: ClaimIndex, model: AuditModel, anchor: AuditClaim, indicatorId: string): AuditClaim[] | null {
	const printed = index
		.atAnyScope(anchor, indicatorId)
		.map(({ scopeId }) => scopeId)
		.filter((id) => ancestors(id, model).includes(anchor.scopeId));
	const scopes = [...new Set(printed)].filter((id) => !ancestors(id, model).some((above) => printed.includes(above)));
	const rows = scopes.flatMap((id) => model.scopes.get(id) ?? []);
	if (rows.some((a, i) => rows.slice(i + 1).some((b) => overlap(a, b, model)))) return null;
	return scopes.flatMap((scopeId) => findNearest(index, anchor, { indicatorId, scopeId }) ?? []);
}

type Part = AuditIndicator['scopeEquations'][number]['parts'][number];

/** Parts as they are when the anchor's period ends: a level that has ended by then is no part, what continues it is. */
function partsThen(parts: readonly Part[], model: AuditModel, anchor: AuditClaim): Part[] {
	const end = parsePeriod(anchor.periodId)?.end ?? '';
	return parts.flatMap((part) => {
		const { endsOn, followedBy } = model.scopes.get(part.scopeId) ?? {};
		if (!endsOn || end <= endsOn) return [part];
		return followedBy ? [{ ...part, scopeId: followedBy }] : [];
	});
}

/** The parts of the anchor's scope for an indicator: by equation where the model has one that is printed, else by the tree. */
export function findScopeParts(
	index: ClaimIndex,
	model: AuditModel,
	anchor: AuditClaim,
	indicator: AuditIndicator
): ScopeTotal | null {
	const composite = indicator.addsOverScopes ? (model.scopes.get(anchor.scopeId)?.parts ?? []) : [];
	const equations = [
		...indicator.scopeEquations.filter(({ whole }) => whole === anchor.scopeId).map(({ parts }) => parts),
		...(composite.length > 0 ? [composite.map((scopeId) => ({ scopeId, optional: false }))] : [])
	];
	for (const parts of equations) {
		const targets = partsThen(parts, model, anchor).map((part) => ({ indicatorId: indicator.id, ...part }));
		const total = addTotals(index, model, anchor, targets);
		if (total) return { ...total, isWhole: total.missing.length === 0 };
	}
	if (!indicator.addsOverScopes) return null;
	const claims = beneath(index, model, anchor, indicator.id);
	return claims && claims.length > 0 ? { claims, missing: [], isWhole: false } : null;
}
