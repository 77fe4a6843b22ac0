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

const isEstimate = ({ basis, isApproximate }: Claim): number => Number(basis === 'derived' && isApproximate);

/** The rules in the order they are asked; each is negative where `a` comes before `b`, and 0 where it cannot tell. */
const rules = {
	/** What somebody printed comes before what was worked out from a rounded growth, whoever printed it. */
	printed: (a, b) => isEstimate(a) - isEstimate(b),
	/** Official before press. */
	official: (a, b) => Number(a.documentKind === 'press') - Number(b.documentKind === 'press'),
	/** Reported before derived. */
	reported: (a, b) => Number(a.basis === 'derived') - Number(b.basis === 'derived'),
	/** Certain before doubtful. */
	certain: (a, b) => Number(a.isDoubtful) - Number(b.isDoubtful),
	/** High confidence before medium. */
	sure: (a, b) => Number(a.isLessSure) - Number(b.isLessSure),
	/** Form before prose. */
	form: (a, b) => Number(b.isForm) - Number(a.isForm),
	/** Exact before approximate. */
	exact: (a, b) => Number(a.isApproximate) - Number(b.isApproximate),
	/** Counted later before counted earlier. */
	counted: (a, b) => (b.asOf ?? wholePeriod).localeCompare(a.asOf ?? wholePeriod),
	/** Later document before earlier. */
	later: (a, b) => b.issuedOn.localeCompare(a.issuedOn),
	/** Reports before plans. */
	kind: (a, b) => kindOrder[a.documentKind] - kindOrder[b.documentKind],
	/** The place in the text. */
	place: (a, b) => (a.line ?? 0) - (b.line ?? 0) || a.id.localeCompare(b.id)
} as const satisfies Record<string, (a: Claim, b: Claim) => number>;

export type PrimaryRule = keyof typeof rules;
const order = Object.keys(rules) as PrimaryRule[];

/** The first rule that tells two claims of the same fact apart; null for a claim and itself. */
export const findDecidingRule = (a: Claim, b: Claim): PrimaryRule | null =>
	order.find((name) => rules[name](a, b) !== 0) ?? null;

/** Orders claims of the same fact, best first, by the first rule that tells them apart. */
export function compareClaims(a: Claim, b: Claim): number {
	const rule = findDecidingRule(a, b);
	return rule ? rules[rule](a, b) : 0;
}
