import { checkBetween } from './between';
import { checkChanges } from './change';
import { completeCheck, verdicts, type Check, type Finding } from './check';
import type { AuditClaim, AuditModel, StatedChange } from './claim';
import { indexClaims } from './claim-index';
import { checkConflicts } from './conflict';
import { checkIdentities } from './identity';
import { checkImplied } from './implied';
import { checkLimits } from './limit';
import { checkRates } from './rate';
import type { Rule } from './rule';
import { checkScopes } from './scopes';
import { checkShares } from './shares';
import { checkSlips } from './slip';
import { checkSums } from './sum';
import { inOneThing } from './things';

const rules: Rule[] = [
	checkRates,
	checkSums,
	checkScopes,
	checkShares,
	checkBetween,
	checkImplied,
	checkIdentities,
	checkChanges,
	checkConflicts,
	checkLimits,
	checkSlips
];

const idsOf = ({ claim, inputs }: Finding): string[] => [claim, ...inputs].map(({ id }) => id);

/** A bound between two figures that another check already sets against each other says nothing new. */
function dropKnownLimits(findings: readonly Finding[]): Finding[] {
	const others = findings.filter(({ kind }) => kind !== 'limit').map((finding) => new Set(idsOf(finding)));
	const isKnown = (finding: Finding): boolean =>
		finding.inputs.length > 0 && others.some((ids) => idsOf(finding).every((id) => ids.has(id)));
	return findings.filter((finding) => finding.kind !== 'limit' || !isKnown(finding));
}

/** A total whose parts differ in kind and in level at once is one check, not two. */
function dropTwins(findings: readonly Finding[]): Finding[] {
	const seen = new Set<string>();
	return findings.filter((finding) => {
		if (finding.kind !== 'sum' && finding.kind !== 'scopes') return true;
		const key = [finding.claim.id, ...finding.inputs.map(({ id }) => id).sort()].join(' ');
		return !seen.has(key) && seen.add(key);
	});
}

/** A figure that adds up with others of its own report has not slipped alone. */
function dropConfirmedSlips(findings: readonly Finding[]): Finding[] {
	const adding = findings.filter(({ kind }) => ['rate', 'sum', 'scopes'].includes(kind));
	const confirmed = new Set(adding.filter(({ verdict }) => ['pass', 'rounding'].includes(verdict)).flatMap(idsOf));
	return findings.filter(
		(finding) =>
			finding.kind !== 'slip' || finding.verdict === 'mismatch' || !idsOf(finding).every((id) => confirmed.has(id))
	);
}

/**
 * Checks reports against themselves: every rule over every claim. General rules and the relations of the model, never a
 * known case. Worst first, then by document and line.
 */
export function runAudit(
	claims: readonly AuditClaim[],
	model: AuditModel,
	changes: readonly StatedChange[] = []
): Check[] {
	const context = { index: indexClaims(claims), model, changes };
	const findings = rules.flatMap((rule) => rule(context)).map(inOneThing);
	return dropKnownLimits(dropConfirmedSlips(dropTwins(findings)))
		.map(completeCheck)
		.sort(
			(a, b) =>
				verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
				a.documentId.localeCompare(b.documentId) ||
				(a.lines[0] ?? 0) - (b.lines[0] ?? 0) ||
				a.id.localeCompare(b.id)
		);
}
