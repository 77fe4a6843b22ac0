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
	line: number | null;
}

const kindOrder = { report: 0, plan: 1, press: 2 };

/**
 * Orders claims of the same fact, best first: official before press, reported before derived, certain before doubtful,
 * form before prose, exact before approximate, later document before earlier, then the place in the text.
 */
export function compareClaims(a: Claim, b: Claim): number {
	return (
		Number(a.documentKind === 'press') - Number(b.documentKind === 'press') ||
		Number(a.basis === 'derived') - Number(b.basis === 'derived') ||
		Number(a.isDoubtful) - Number(b.isDoubtful) ||
		Number(b.isForm) - Number(a.isForm) ||
		Number(a.isApproximate) - Number(b.isApproximate) ||
		b.issuedOn.localeCompare(a.issuedOn) ||
		kindOrder[a.documentKind] - kindOrder[b.documentKind] ||
		(a.line ?? 0) - (b.line ?? 0) ||
		a.id.localeCompare(b.id)
	);
}
