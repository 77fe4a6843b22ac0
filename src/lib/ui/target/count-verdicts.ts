import { unjudgedReasons, type UnjudgedReason, type VerdictCounts } from '../../domain/target';
import type { TargetEntry } from '../../query/targets';

/** Scenarios and forecasts are told apart from targets everywhere. */
export const isTarget = ({ kind }: TargetEntry): boolean => kind === 'target';

/** How many targets were met, missed or cannot be judged. */
export function countVerdicts(targets: readonly TargetEntry[]): VerdictCounts {
	const own = targets.filter(isTarget);
	const count = (verdict: TargetEntry['verdict']): number => own.filter((one) => one.verdict === verdict).length;
	return { all: own.length, met: count('met'), missed: count('not-met'), open: count('unjudged') };
}

/** Reasons that occur with how often, the most frequent first. */
export function countReasons(targets: readonly TargetEntry[]): { reason: UnjudgedReason; n: number }[] {
	const own = targets.filter(isTarget);
	return unjudgedReasons
		.map((reason) => ({ reason, n: own.filter((one) => one.reason === reason).length }))
		.filter(({ n }) => n > 0)
		.sort((a, b) => b.n - a.n);
}
