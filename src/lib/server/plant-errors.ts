import { claimsOf, type Check } from '../domain/audit/check';
import type { AuditClaim, AuditModel, StatedChange } from '../domain/audit/claim';
import { runAudit } from '../domain/audit/run-audit';
import { findSuspects } from '../domain/audit/suspects/find-suspects';
import { tokensOneKeystrokeAway } from '../domain/audit/suspects/keystrokes';
import { findNeighbours } from '../domain/audit/suspects/neighbourhood';
import { isPrinted, reprint } from '../domain/audit/suspects/reprint';

/** What became of one planted error. */
export interface PlantedError {
	claim: AuditClaim;
	/** The token put in place of the printed one. */
	token: string;
	/** True where the figure stands in a check that comes to a verdict without the error. */
	isChecked: boolean;
	/** New mismatches, and those of them that do not name the planted figure. */
	mismatches: number;
	strangers: number;
	/** Who was named: the planted figure alone in some check, among three, or another one alone. */
	named: 'alone' | 'among-three' | 'another-alone' | 'nobody';
	/** The number proposed, if any, and whether it is the one that stood there. */
	proposal: 'right' | 'wrong' | null;
}

export interface Audited {
	claims: readonly AuditClaim[];
	model: AuditModel;
	changes: readonly StatedChange[];
}

/** Figures with a number of their own that somebody may have mistyped. */
export const plantable = (claims: readonly AuditClaim[], documentIds: ReadonlySet<string>): AuditClaim[] =>
	claims.filter((claim) => claim.basis === 'reported' && isPrinted(claim) && documentIds.has(claim.documentId));

/** Numbers from 0 to 1, the same for one seed on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const isMismatch = ({ verdict }: Check): boolean => verdict === 'mismatch';

/** Plants one keystroke at a time into `pool`, `count` times, and tells what the audit made of each. */
export function plantKeystrokes(
	audited: Audited,
	pool: readonly AuditClaim[],
	count: number,
	seed: number
): PlantedError[] {
	const random = randomFrom(seed);
	const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
	const clean = runAudit(audited.claims, audited.model, audited.changes);
	const known = new Set(clean.filter(isMismatch).map(({ id }) => id));
	const checked = new Set(
		clean
			.filter(({ verdict }) => verdict !== 'unchecked')
			.flatMap(claimsOf)
			.map(({ id }) => id)
	);
	const planted: PlantedError[] = [];
	// A figure of which no keystroke makes another number is drawn again; so often means there are none.
	for (let tries = 0; planted.length < count && tries < count * 10; tries++) {
		const claim = pick(pool);
		const token = claim && pick(tokensOneKeystrokeAway(claim.printedText ?? ''));
		const changed = claim && token !== undefined ? reprint(claim, token) : null;
		if (!claim || token === undefined || !changed) continue;
		planted.push({ claim, token, isChecked: checked.has(claim.id), ...judge(audited, claim, changed, known) });
	}
	return planted;
}

function judge(
	{ claims, model, changes }: Audited,
	claim: AuditClaim,
	changed: AuditClaim,
	known: ReadonlySet<string>
): Omit<PlantedError, 'claim' | 'token' | 'isChecked'> {
	const swapped = claims.map((one) => (one.id === claim.id ? changed : one));
	const checks = runAudit(swapped, model, changes);
	const fresh = checks.filter((check) => isMismatch(check) && !known.has(check.id));
	const neighbours = findNeighbours(swapped, checks);
	const found = fresh.map((check) => findSuspects(check, neighbours, model));
	const names = found.map(({ suspects }) => suspects.map((one) => one.claim.id));
	const alone = names.filter((ids) => ids.length === 1).map(([id]) => id);
	const proposals = found.flatMap(({ proposedValue, suspects }) =>
		proposedValue === null ? [] : [suspects[0]?.claim.id === claim.id && proposedValue === claim.value]
	);
	return {
		mismatches: fresh.length,
		strangers: fresh.filter((check) => !claimsOf(check).some(({ id }) => id === claim.id)).length,
		named: alone.some((id) => id !== claim.id)
			? 'another-alone'
			: alone.length > 0
				? 'alone'
				: names.some((ids) => ids.includes(claim.id))
					? 'among-three'
					: 'nobody',
		proposal: proposals.length === 0 ? null : proposals.every(Boolean) ? 'right' : 'wrong'
	};
}
