import type { Reason, Verdict } from './check';
import type { AuditClaim } from './claim';
import { intervalOf, lastDigit, tidy, type Interval } from './precision';

export interface Judgement {
	verdict: Exclude<Verdict, 'unchecked'>;
	recomputed: number;
	difference: number;
	tolerance: number;
	reason: Reason | null;
}

/**
 * Holds a printed value against a recomputed one.
 * pass: the printed digits are those of the recomputed value · rounding: they agree once the numbers it was worked out
 * from are taken as rounded too, or the last digit was cut off instead of rounded · mismatch: neither.
 */
export function judge(claim: AuditClaim, recomputed: number, spread: Interval): Judgement {
	const { low, high } = intervalOf(claim);
	const difference = tidy(claim.value - recomputed);
	const own = difference > 0 ? claim.value - low : high - claim.value;
	const tolerance = tidy(own + (difference > 0 ? spread.high - recomputed : recomputed - spread.low));
	const dust = 1e-9 * Math.max(1, Math.abs(claim.value), Math.abs(recomputed));
	const result = (verdict: Judgement['verdict'], reason: Reason | null): Judgement => ({
		verdict,
		recomputed: tidy(recomputed),
		difference,
		tolerance: Math.max(0, tolerance),
		reason
	});
	if (Math.abs(difference) <= own + dust) return result('pass', null);
	if (Math.abs(difference) <= tolerance + dust) return result('rounding', 'within-rounding');
	const step = own > 0 ? lastDigit(claim) : 0;
	const isCutOff = difference < 0 && spread.low < claim.value + step - dust && spread.high >= claim.value;
	return isCutOff ? result('rounding', 'cut-off') : result('mismatch', null);
}
