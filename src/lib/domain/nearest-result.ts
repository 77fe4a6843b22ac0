import type { Measure } from './figure';

/** What decides whether a figure of another period may stand beside a target, unjudged. */
export interface NearCandidate {
	/** ISO date. */
	periodEnd: string;
	comparisonClass: string;
	flags: readonly string[];
}

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/**
 * The figure of the same fact whose period ends nearest to that of the target; of two as near the later one. Null where
 * there is none. A count of another span says nothing beside a target, and a doubtful figure is no hint.
 */
export function findNearest<Candidate extends NearCandidate>(
	target: { measure: Measure; periodEnd: string; comparisonClass: string },
	candidates: readonly Candidate[]
): Candidate | null {
	const distance = ({ periodEnd }: Candidate): number => Math.abs(dayOf(periodEnd) - dayOf(target.periodEnd));
	const usable = candidates.filter(
		(one) =>
			!one.flags.includes('doubt') && (target.measure !== 'flow' || one.comparisonClass === target.comparisonClass)
	);
	const sorted = [...usable].sort((a, b) => distance(a) - distance(b) || b.periodEnd.localeCompare(a.periodEnd));
	return sorted[0] ?? null;
}
