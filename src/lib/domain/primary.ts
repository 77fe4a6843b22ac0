/** What decides which of several claims of one fact the charts use. */
export interface Claim {
	id: string;
	documentKind: 'report' | 'plan' | 'press';
	/** ISO date, or just the year where the day cannot be read. */
	issuedOn: string;
	basis: 'reported' | 'derived';
	isForm: boolean;
	isApproximate: boolean;
	isDoubtful: boolean;
	/** Press figure of medium confidence. */
	isLessSure: boolean;
	/** ISO date it was counted at, where that is stated; else the end of the period is meant. */
	asOf: string | null;
	line: number | null;
}

/** Later than any date. */
const wholePeriod = '9999';

const kindOrder = { report: 0, plan: 1, press: 2 };

/**
 * Orders claims of the same fact, best first. What somebody printed comes before what was worked out from a rounded
 * growth, whoever printed it. Then official before press, reported before derived, certain before doubtful, form before
 * prose, exact before approximate, counted later before counted earlier, later document before earlier, then the place
 * in the text.
 */
export function compareClaims(a: Claim, b: Claim): number {
	const isEstimate = (claim: Claim): number => Number(claim.basis === 'derived' && claim.isApproximate);
	return (
		isEstimate(a) - isEstimate(b) ||
		Number(a.documentKind === 'press') - Number(b.documentKind === 'press') ||
		Number(a.basis === 'derived') - Number(b.basis === 'derived') ||
		Number(a.isDoubtful) - Number(b.isDoubtful) ||
		Number(a.isLessSure) - Number(b.isLessSure) ||
		Number(b.isForm) - Number(a.isForm) ||
		Number(a.isApproximate) - Number(b.isApproximate) ||
		(b.asOf ?? wholePeriod).localeCompare(a.asOf ?? wholePeriod) ||
		b.issuedOn.localeCompare(a.issuedOn) ||
		kindOrder[a.documentKind] - kindOrder[b.documentKind] ||
		(a.line ?? 0) - (b.line ?? 0) ||
		a.id.localeCompare(b.id)
	);
}
