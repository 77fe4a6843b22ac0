import type { Check } from '../check';
import { isStatedChange, type AuditClaim, type AuditModel } from '../claim';
import { runAudit } from '../run-audit';
import { narrowModel } from './neighbourhood';

/** Runs the rules again over a few claims, one of them changed. */
export class Bench {
	readonly #claims: readonly AuditClaim[];
	readonly #changes;
	readonly #model: AuditModel;
	#unchanged: Map<string, Check> | undefined;

	constructor(claims: readonly AuditClaim[], model: AuditModel) {
		this.#claims = claims.filter((claim) => !isStatedChange(claim));
		this.#changes = claims.filter(isStatedChange);
		this.#model = narrowModel(model, claims);
	}

	/** The checks, by id, with nothing changed. */
	get unchanged(): ReadonlyMap<string, Check> {
		this.#unchanged ??= this.checks();
		return this.#unchanged;
	}

	/** The checks, by id, with one claim in place of the one of its id. */
	checks(changed?: AuditClaim): Map<string, Check> {
		const swap = <T extends AuditClaim>(claim: T): T => (claim.id === changed?.id ? (changed as T) : claim);
		const checks = runAudit(this.#claims.map(swap), this.#model, this.#changes.map(swap));
		return new Map(checks.map((check) => [check.id, check]));
	}
}

export const isMismatch = (check: Check): boolean => check.verdict === 'mismatch';
const fits = (check: Check): boolean => check.verdict === 'pass' || check.verdict === 'rounding';
/** Checks that are made only where something differs: without a difference there is none. */
const onlyWhereDiffering: readonly Check['kind'][] = ['conflict', 'prose-form', 'limit', 'slip'];

/** A check that can no longer be decided is not settled: only agreement is. */
export function isSettled(check: Check, after: ReadonlyMap<string, Check>): boolean {
	const again = after.get(check.id);
	return again ? fits(again) : onlyWhereDiffering.includes(check.kind);
}
