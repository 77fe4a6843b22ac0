import { claimsOf, type Check } from '../check';
import type { AuditClaim, AuditModel } from '../claim';
import { tidy } from '../precision';
import { Bench, isMismatch, isSettled } from './bench';
import { tokensOneKeystrokeAway } from './keystrokes';
import type { Neighbours } from './neighbourhood';
import { isPrinted, reprint } from './reprint';
import { roundings, solve } from './solve';

/** A figure whose change alone settles a mismatch and breaks nothing else. */
export interface Suspect {
	claim: AuditClaim;
	/** Ids of the mismatches that the change settles; the one in question is among them. */
	settles: string[];
	/** Mismatches it stands in that remain. */
	leaves: number;
	/** Numbers one keystroke away that do this, in the claim's canonical unit, smallest first. */
	slips: number[];
	/** Changes it takes in all until every mismatch around is settled; a keystroke counts one, any other number two. */
	cost: number;
}

export interface Suspicions {
	/** Most suspect first, at most three. Empty: no single figure explains the mismatch. */
	suspects: Suspect[];
	/** How many more figures could be changed alone so that the mismatch is gone, however much less suspect they are. */
	others: number;
	/** What was meant, in the first suspect's canonical unit: one figure, one keystroke and one number alone satisfy every rule. */
	proposedValue: number | null;
}

/** A list that names more than three names nobody. */
const most = 3;
/**
 * Short numbers are a keystroke away from almost anything, and where a rounded rate leaves room many keystrokes fit: below so
 * many digits, and with more numbers that fit, a keystroke clears nobody else.
 */
const tellingDigits = 3;
const tellingSlips = 2;
const otherChange = 2;

const digitsOf = ({ printedText }: AuditClaim): number => printedText?.replace(/\D/g, '').length ?? 0;
const stands = (check: Check, { id }: AuditClaim): boolean => claimsOf(check).some((one) => one.id === id);

/** A token that settles mismatches, and which. */
interface Remedy {
	changed: AuditClaim;
	isSlip: boolean;
	settles: string[];
	leaves: number;
}

/** What is known of one mismatch while its figures are tried one by one. */
interface Trial {
	check: Check;
	/** The check's own claims, and all that stand in a check with one of them. */
	near: Bench;
	all: Bench;
	model: AuditModel;
	/** Mismatches among all of these before anything is changed. */
	before: readonly Check[];
}

/**
 * Who is wrong in a mismatch. A figure is suspected when another number in its place settles the mismatch and leaves no rule
 * newly unsatisfied, bounds and history too: so a figure printed twice, or standing in another sum that fits, clears itself.
 * Those that settle the most come first, then those for which the fewest and smallest changes mend everything.
 *
 * After Fellegi and Holt (1976): the smallest set of values whose change satisfies all edits at once, one of them tried at a
 * time; one keystroke before any other change, as in the correction of typing errors in national statistics.
 */
export function findSuspects(check: Check, neighbours: Neighbours, model: AuditModel): Suspicions {
	const accused = [...new Map(claimsOf(check).map((claim) => [claim.id, claim])).values()].filter(isPrinted);
	const all = new Bench(neighbours.around(accused), model);
	const before = [...all.checks().values()].filter(isMismatch);
	const trial = { check, near: new Bench(claimsOf(check), model), all, model, before };
	return rank(accused.flatMap((claim) => suspect(claim, trial) ?? []));
}

/** Best first: settles the most, leaves the least, one keystroke before any other change. */
const better = (a: Remedy, b: Remedy): number =>
	b.settles.length - a.settles.length || a.leaves - b.leaves || Number(b.isSlip) - Number(a.isSlip);

function remedy(claim: AuditClaim, token: string, isSlip: boolean, { check, near, all, before }: Trial): Remedy[] {
	const changed = reprint(claim, token);
	if (!changed || changed.value < 0) return [];
	// Most numbers fail at the check itself, which a few claims decide.
	if (isMismatchIn(near, check) && !isSettled(check, near.checks(changed))) return [];
	const after = all.checks(changed);
	const isNew = (one: Check): boolean => isMismatch(one) && !before.some(({ id }) => id === one.id);
	if (!isSettled(check, after) || [...after.values()].some(isNew)) return [];
	const left = before.filter((one) => !isSettled(one, after));
	const settles = before.filter((one) => !left.includes(one)).map(({ id }) => id);
	return [{ changed, isSlip, settles, leaves: left.filter((one) => stands(one, claim)).length }];
}

const isMismatchIn = (bench: Bench, { id }: Check): boolean => bench.unchanged.get(id)?.verdict === 'mismatch';

function suspect(claim: AuditClaim, trial: Trial): Suspect | null {
	const { check, near, all, before } = trial;
	const slips = tokensOneKeystrokeAway(claim.printedText ?? '');
	const solved = before
		.filter((one) => stands(one, claim))
		.flatMap((one) => solve(one.id === check.id ? near : all, one, claim) ?? [])
		.flatMap((solution) => roundings(solution, claim))
		.filter((token) => !slips.includes(token));
	const remedies = [
		...slips.flatMap((token) => remedy(claim, token, true, trial)),
		...solved.flatMap((token) => remedy(claim, token, false, trial))
	].sort(better);
	const [best] = remedies;
	if (!best) return null;
	const equal = remedies
		.filter((one) => one.isSlip && better(one, best) === 0)
		.map(({ changed }) => tidy(changed.value));
	const rest = before.filter(({ id }) => !best.settles.includes(id));
	const cost = rest.reduce((sum, one) => sum + costOf(one, best.changed, trial.model), best.isSlip ? 1 : otherChange);
	return {
		claim,
		settles: best.settles,
		leaves: best.leaves,
		slips: [...new Set(equal)].sort((a, b) => a - b),
		cost
	};
}

/** What it takes to settle a mismatch that remains: one keystroke in another of its figures, or any other change. */
function costOf(rest: Check, changed: AuditClaim, model: AuditModel): number {
	const claims = claimsOf(rest).map((claim) => (claim.id === changed.id ? changed : claim));
	const bench = new Bench(claims, model);
	const isMended = claims
		.filter((claim) => claim.id !== changed.id && isPrinted(claim))
		.some((claim) =>
			tokensOneKeystrokeAway(claim.printedText ?? '').some((token) => {
				const again = reprint(claim, token);
				return again !== null && isSettled(rest, bench.checks(again));
			})
		);
	return isMended ? 1 : otherChange;
}

/** A bound is kept by many numbers: settling one says little. */
const weightOf = ({ settles }: Suspect): number => settles.filter((id) => !id.startsWith('limit.')).length;

/** A figure the steward doubted, or that the report itself calls approximate, before others. */
const trustOf = ({ claim }: Suspect): number =>
	(claim.flags.includes('doubt') ? -2 : 0) + (claim.flags.includes('approx') ? -1 : 0);

/** Those that settle the most, cheapest first; a keystroke in a long number leaves the others out. */
function rank(found: readonly Suspect[]): Suspicions {
	const settled = Math.max(0, ...found.map(weightOf));
	const ranked = found
		.filter((one) => weightOf(one) === settled)
		.sort((a, b) => a.cost - b.cost || trustOf(a) - trustOf(b));
	const typed = ranked.filter(({ slips }) => slips.length > 0);
	const isTelling =
		typed.length > 0 &&
		typed.every(({ claim, slips }) => digitsOf(claim) >= tellingDigits && slips.length <= tellingSlips);
	const able = isTelling ? typed : ranked;
	const suspects = able.slice(0, most);
	const [first] = suspects;
	const isSure = able.length === 1 && first?.slips.length === 1 && first.leaves === 0;
	return { suspects, others: found.length - suspects.length, proposedValue: isSure ? (first?.slips[0] ?? null) : null };
}
