import type { Finding } from './check';
import type { AuditClaim } from './claim';
import { distance } from './claim-index';
import { judge } from './judge';
import { intervalOf } from './precision';
import { plain, type Rule } from './rule';

/** Worked out from other figures of its own document, without a token that states it: it says nothing of its own. */
const saysNothing = (claim: AuditClaim): boolean => claim.basis === 'derived' && claim.printedValue === null;

const sameDay = (a: AuditClaim, b: AuditClaim): boolean => a.asOf === null || b.asOf === null || a.asOf === b.asOf;

/** The claim the others are held against: of a form, printed, exact, then the first in the text. */
function pickReference(claims: readonly AuditClaim[]): AuditClaim | null {
	const rank = (claim: AuditClaim): number[] => [
		Number(claim.basis === 'derived'),
		Number(!claim.isForm),
		Number(claim.flags.includes('approx')),
		claim.line ?? Infinity
	];
	const sorted = [...claims].sort((a, b) => {
		const [left, right] = [rank(a), rank(b)];
		const at = left.findIndex((value, i) => value !== right[i]);
		return at < 0 ? a.id.localeCompare(b.id) : (left[at] as number) - (right[at] as number);
	});
	return sorted[0] ?? null;
}

/**
 * True where the dates of two documents say which is newer: dates of unlike precision (2023 beside 2023-04) are held
 * against each other only as far as both go, and an undated document is neither older nor newer.
 */
function isNewer(claim: AuditClaim, other: AuditClaim): boolean {
	if (claim.issuedOn === null || other.issuedOn === null) return false;
	const length = Math.min(claim.issuedOn.length, other.issuedOn.length);
	return claim.issuedOn.slice(0, length) > other.issuedOn.slice(0, length);
}

/** Two documents: told of the newer one, since the older could not know what the newer would say. */
const compareDocuments = (claim: AuditClaim, best: AuditClaim): Finding =>
	isNewer(best, claim) ? compare(best, [], claim) : compare(claim, [], best);

function compare(claim: AuditClaim, others: AuditClaim[], reference: AuditClaim): Finding {
	const isOneDocument = claim.documentId === reference.documentId;
	const kind = isOneDocument && claim.isForm !== reference.isForm ? 'prose-form' : 'conflict';
	const judgement = judge(claim, reference.value, intervalOf(reference));
	const aspect = isOneDocument ? undefined : reference.documentId;
	const finding: Finding = {
		kind,
		claim,
		inputs: [...others, reference],
		formula: plain(reference.value),
		aspect,
		...judgement
	};
	// An estimate in one document and the result in another are expected to differ.
	const isEstimate = !isOneDocument && [claim, reference].some(({ flags }) => flags.includes('approx'));
	return isEstimate && judgement.verdict === 'mismatch'
		? { ...finding, verdict: 'unchecked', reason: 'estimate' }
		: finding;
}

/** Claims of one value in one document, told together: one check names all the places that say so. */
function groupByValue(claims: readonly AuditClaim[]): AuditClaim[][] {
	const groups = new Map<string, AuditClaim[]>();
	for (const claim of claims) {
		const key = [claim.documentId, claim.value, claim.isForm].join(' ');
		groups.set(key, [...(groups.get(key) ?? []), claim]);
	}
	return [...groups.values()];
}

/**
 * The same fact (province, indicator, scope, period) stated twice: in prose and in a form, in two places, in two
 * documents. Inside a document every other statement is held against the best one, then documents against each other.
 */
export const checkConflicts: Rule = ({ index }) => {
	const facts = new Map<string, AuditClaim[]>();
	for (const claim of index.claims.filter((one) => !saysNothing(one))) {
		const key = [claim.provinceId, claim.indicatorId, claim.scopeId, claim.periodId].join(' ');
		facts.set(key, [...(facts.get(key) ?? []), claim]);
	}
	return [...facts.values()].flatMap((claims): Finding[] => {
		const documents = [...new Set(claims.map(({ documentId }) => documentId))];
		const references: AuditClaim[] = [];
		const inside = documents.flatMap((id): Finding[] => {
			const own = claims.filter(({ documentId }) => documentId === id);
			const reference = pickReference(own);
			if (!reference) return [];
			references.push(reference);
			const rest = own.filter((claim) => claim !== reference && sameDay(claim, reference));
			return groupByValue(rest).flatMap((group) => {
				const [first, ...others] = [...group].sort((a, b) => distance(reference, a) - distance(reference, b));
				return first ? [compare(first, others, reference)] : [];
			});
		});
		const best = pickReference(references);
		const across = references.filter((one) => best && one !== best && sameDay(one, best));
		return [...inside, ...across.map((claim) => compareDocuments(claim, best as AuditClaim))];
	});
};
