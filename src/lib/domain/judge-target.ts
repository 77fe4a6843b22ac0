import type { TargetClaim, TargetJudgement, TargetResult, UnjudgedReason } from './target';

/** Whether the number does what the target asks; null where a bare number does not say which side of it is good. */
function meets({ comparison, value, direction }: TargetClaim, result: number): boolean | null {
	switch (comparison) {
		case 'at-least':
			return result >= value;
		case 'at-most':
			return result <= value;
		case 'more-than':
			return result > value;
		case 'less-than':
			return result < value;
		case 'exactly':
			if (result === value) return true;
			// "Đạt 30%": more than that is reached too, where more is better; of a rank or a late share, less.
			return direction === 'neutral' ? null : direction === 'higher' ? result > value : result < value;
	}
}

/** True where the document was surely made before that day: of "2023" or "2023-04" only the last day is sure. */
const isSurelyBefore = (issuedOn: string, day: string): boolean => `${issuedOn}-99-99`.slice(0, 10) < day;

/** Why the figure was not counted when the target is due, or null where it was. */
function findWrongDate(target: TargetClaim, result: TargetResult): 'early' | 'other-date' | null {
	const due = target.asOf ?? target.periodEnd;
	if (result.asOf !== null) {
		if (result.asOf < due) return 'early';
		return target.asOf !== null && result.asOf > due ? 'other-date' : null;
	}
	const counted = result.issuedOn !== null && isSurelyBefore(result.issuedOn, target.periodEnd);
	if (counted) return 'early';
	// Without a date of its own a figure is one of the end of its period.
	return target.asOf === null || target.asOf === target.periodEnd ? null : 'other-date';
}

function findReason(target: TargetClaim, result: TargetResult | null): UnjudgedReason | null {
	if (target.kind !== 'target') return 'not-a-target';
	const isUnlike = target.flags.includes('doubt');
	if (!result) return isUnlike && target.stated ? 'unlike' : 'no-result';
	if (isUnlike) return 'unlike';
	if (result.isMismatch) return 'mismatch';
	if (result.flags.includes('doubt') || result.flags.includes('medium')) return 'doubtful';
	if (result.flags.includes('approx')) return 'approximate';
	return findWrongDate(target, result);
}

/**
 * Says whether a target was met, or why that cannot be said. Only a result of the very same fact counts; scenarios and
 * forecasts are never judged. Where no figure exists, what the document itself says of its target is told as such, unless it
 * is not clear that the two are counted alike.
 */
export function judgeTarget(target: TargetClaim, result: TargetResult | null): TargetJudgement {
	const reason = findReason(target, result);
	if (reason === 'no-result' && target.stated) return { verdict: target.stated, reason: null, isStated: true };
	if (reason !== null || !result) return { verdict: 'unjudged', reason: reason ?? 'no-result', isStated: false };
	const met = meets(target, result.value);
	if (met === null) return { verdict: 'unjudged', reason: 'direction', isStated: false };
	return { verdict: met ? 'met' : 'not-met', reason: null, isStated: false };
}
