import type { Figure } from './figure';
import { compareClaims, findDecidingRule, type Claim, type PrimaryRule } from './primary';

/** When each document was issued, by its id: an ISO date or its beginning; null where it cannot be read. */
export type IssueDates = ReadonlyMap<string, string | null>;

const claimOf = (figure: Figure, issued: IssueDates): Claim => ({
	id: figure.id,
	documentKind: figure.documentKind,
	issuedOn: issued.get(figure.documentId) ?? '',
	basis: figure.basis,
	isForm: figure.formCode !== null,
	isApproximate: figure.flags.includes('approx'),
	isDoubtful: figure.flags.includes('doubt'),
	isLessSure: figure.flags.includes('medium'),
	asOf: figure.asOf,
	line: figure.line
});

const isOfOneSeries = (a: Figure, b: Figure): boolean =>
	a.provinceId === b.provinceId && a.indicatorId === b.indicatorId && a.scopeId === b.scopeId;

/** Two claims of one fact: the same province, indicator, scope and period. */
const isSameFact = (a: Figure, b: Figure): boolean => isOfOneSeries(a, b) && a.periodId === b.periodId;

/** A claim beside others of the same fact. */
export interface RivalClaim {
	figure: Figure;
	/** What decides between it and the claim the charts use; null for that claim itself. */
	rule: PrimaryRule | null;
}

export interface Rivals {
	/** The claim the charts use. */
	used: Figure;
	/** Every claim of the fact but the one asked about, best first. */
	others: RivalClaim[];
	/** What decides between the claim asked about and the used one; null where they are the same. */
	rule: PrimaryRule | null;
}

/** All claims of the fact that `figure` states, and why the charts use the one they use. `all` holds its indicator. */
export function findRivals(figure: Figure, all: readonly Figure[], issued: IssueDates): Rivals {
	const claims = all
		.filter((one) => isSameFact(one, figure))
		.sort((a, b) => compareClaims(claimOf(a, issued), claimOf(b, issued)));
	const used = claims.find((one) => one.isPrimary) ?? figure;
	const ruleFor = (one: Figure): PrimaryRule | null => findDecidingRule(claimOf(used, issued), claimOf(one, issued));
	return {
		used,
		others: claims.filter((one) => one.id !== figure.id).map((one) => ({ figure: one, rule: ruleFor(one) })),
		rule: ruleFor(figure)
	};
}

/** What the charts use for the other periods of a figure's province, indicator and scope, newest first. */
export function findOtherPeriods(figure: Figure, all: readonly Figure[]): Figure[] {
	return all
		.filter((one) => one.isPrimary && isOfOneSeries(one, figure) && one.periodId !== figure.periodId)
		.sort((a, b) => b.periodEnd.localeCompare(a.periodEnd) || b.periodStart.localeCompare(a.periodStart));
}

/** True where a comparison of newest figures shows this period of the figure's province, scope and comparison class. */
export const isNewest = (figure: Figure, all: readonly Figure[]): boolean =>
	findOtherPeriods(figure, all)
		.filter((one) => one.comparisonClass === figure.comparisonClass)
		.every(
			(one) =>
				one.periodEnd < figure.periodEnd || (one.periodEnd === figure.periodEnd && one.periodStart < figure.periodStart)
		);
