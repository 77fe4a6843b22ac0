import type { AuditClaim } from './claim';

/** Which fact a claim is looked for, in the document of the claim it will be held against. */
export interface Wanted {
	indicatorId: string;
	scopeId?: string;
	periodId?: string;
}

export interface ClaimIndex {
	claims: readonly AuditClaim[];
	/** All claims of one document about one fact. */
	inDocument(anchor: AuditClaim, wanted: Wanted): readonly AuditClaim[];
	/** All claims of one province about one fact, whatever the document. */
	inProvince(anchor: AuditClaim, wanted: Wanted): readonly AuditClaim[];
	/** Claims of the anchor's document, province and period about an indicator, at any scope. */
	atAnyScope(anchor: AuditClaim, indicatorId: string): readonly AuditClaim[];
}

const farAway = 1e6;

/** How far two claims stand apart in a text: form and prose are worlds, then lines count. */
export const distance = (a: AuditClaim, b: AuditClaim): number =>
	(a.isForm === b.isForm ? 0 : farAway) + Math.abs((a.line ?? -farAway) - (b.line ?? -farAway));

function group(claims: readonly AuditClaim[], keyOf: (claim: AuditClaim) => string): Map<string, AuditClaim[]> {
	const groups = new Map<string, AuditClaim[]>();
	for (const claim of claims) {
		const key = keyOf(claim);
		const known = groups.get(key);
		if (known) known.push(claim);
		else groups.set(key, [claim]);
	}
	return groups;
}

/** Makes claims findable by fact; the order of each list is the order given. */
export function indexClaims(claims: readonly AuditClaim[]): ClaimIndex {
	const fact = (c: Pick<AuditClaim, 'provinceId' | 'indicatorId' | 'scopeId' | 'periodId'>): string =>
		[c.provinceId, c.indicatorId, c.scopeId, c.periodId].join(' ');
	const facts = group(claims, fact);
	const facets = group(claims, (c) => [c.documentId, c.provinceId, c.indicatorId, c.periodId].join(' '));
	const inProvince: ClaimIndex['inProvince'] = (anchor, wanted) => facts.get(fact({ ...anchor, ...wanted })) ?? [];
	return {
		claims,
		inProvince,
		inDocument: (anchor, wanted) =>
			inProvince(anchor, wanted).filter(({ documentId }) => documentId === anchor.documentId),
		atAnyScope: ({ documentId, provinceId, periodId }, indicatorId) =>
			facets.get([documentId, provinceId, indicatorId, periodId].join(' ')) ?? []
	};
}

/** The claim that belongs to the anchor best: printed before worked out, same kind of place, nearest line. */
export function nearest(anchor: AuditClaim, claims: readonly AuditClaim[]): AuditClaim | null {
	const sorted = claims
		.filter(({ id }) => id !== anchor.id)
		.sort(
			(a, b) =>
				Number(a.basis === 'derived') - Number(b.basis === 'derived') ||
				distance(anchor, a) - distance(anchor, b) ||
				a.id.localeCompare(b.id)
		);
	return sorted[0] ?? null;
}

/** The nearest claim of a fact in the anchor's document. */
export const findNearest = (index: ClaimIndex, anchor: AuditClaim, wanted: Wanted): AuditClaim | null =>
	nearest(anchor, index.inDocument(anchor, wanted));

/**
 * True when the document states the anchor's fact once more, nearer to `inputs`: they belong to that statement, and the
 * anchor is held against it instead (see conflict.ts). So one slip is not told once for every place that repeats it.
 */
export function isRestatement(
	index: ClaimIndex,
	anchor: AuditClaim,
	inputs: readonly AuditClaim[],
	counts: (other: AuditClaim) => boolean = () => true
): boolean {
	const total = (claim: AuditClaim): number => inputs.reduce((sum, input) => sum + distance(claim, input), 0);
	const own = total(anchor);
	return index
		.inDocument(anchor, anchor)
		.some((other) => other.id !== anchor.id && other.basis === 'reported' && counts(other) && total(other) < own);
}
