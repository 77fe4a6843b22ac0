import type { Check } from '../check';
import type { AuditClaim } from '../claim';
import { lastDigit, tidy } from '../precision';
import type { Bench } from './bench';
import { tokenFor } from './reprint';

/** A printed number of `claim` that makes the check fit, found along lines through two trials; null where there is none. */
export function solve(bench: Bench, check: Check, claim: AuditClaim): number | null {
	const differenceAt = (printed: number): number | null => {
		const value = printed * claim.factor;
		const moved = claim.basis === 'reported' ? { ...claim, printedValue: printed, value } : null;
		return (moved && bench.checks(moved).get(check.id)?.difference) ?? null;
	};
	let [at, difference] = [claim.printedValue as number, check.difference];
	let before = at * 1.01 + 1;
	let differenceBefore = differenceAt(before);
	for (let step = 0; step < 8 && difference !== null && differenceBefore !== null; step++) {
		if (Math.abs(difference) <= 1e-9 * Math.max(1, Math.abs(check.printed))) return at;
		const slope = (differenceBefore - difference) / (before - at);
		if (!Number.isFinite(slope) || slope === 0) return null;
		[before, differenceBefore] = [at, difference];
		at -= difference / slope;
		difference = differenceAt(at);
	}
	return difference === null ? null : at;
}

/** Tokens nearest to a solution: with the claim's decimals, rounded either way. */
export function roundings(solution: number, claim: AuditClaim): string[] {
	const step = lastDigit(claim) / claim.factor;
	return [...new Set([Math.floor(solution / step), Math.ceil(solution / step)])]
		.filter((steps) => steps >= 0)
		.map((steps) => tokenFor(claim, tidy(steps * step)));
}
