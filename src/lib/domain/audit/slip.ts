import { parsePeriod } from '../period';
import { seriesBreaks } from '../series';
import { isFractional } from '../value-range';
import type { Finding } from './check';
import type { AuditClaim } from './claim';
import { intervalOf, tidy } from './precision';
import { overPrinted, plain, type Rule, type RuleContext } from './rule';

/**
 * How near to a power of ten a ratio must lie (as a logarithm) to look like a lost digit (7 to 14 times) or, from a
 * thousand on, like another unit (316 to 3162 times): nothing grows that much by itself.
 */
const nearness = (power: number): number => (Math.abs(power) < 3 ? 0.15 : 0.5);
/** Small counts grow tenfold by themselves. */
const leastCount = 100;

/** Flows and running totals are compared per month. */
function perMonth(claim: AuditClaim): { value: number; months: number } {
	const months = ['flow', 'ytd'].includes(claim.measure) ? (parsePeriod(claim.periodId)?.months ?? 1) : 1;
	return { value: claim.value / months, months };
}

const endOf = (periodId: string): string => parsePeriod(periodId)?.end ?? '';
const sideOfBreak = ({ periodId }: AuditClaim): number => seriesBreaks.filter((day) => endOf(periodId) >= day).length;

/** One claim of each other period of the province, on the same side of a boundary change. */
function otherPeriods({ index }: RuleContext, claim: AuditClaim): AuditClaim[] {
	const periods = new Map<string, AuditClaim>();
	for (const other of index.claims) {
		const isSeries =
			other.provinceId === claim.provinceId &&
			other.indicatorId === claim.indicatorId &&
			other.scopeId === claim.scopeId &&
			other.periodId !== claim.periodId;
		if (isSeries && other.basis === 'reported' && other.value > 0 && sideOfBreak(other) === sideOfBreak(claim)) {
			if (!periods.has(other.periodId)) periods.set(other.periodId, other);
		}
	}
	return [...periods.values()];
}

const isSmall = (claim: AuditClaim): boolean => !isFractional(claim.unit) && claim.value < leastCount;

/**
 * A figure ten times or a thousand times out of line with the province's own other periods. A factor of ten against one
 * other period may be true growth, so it is told and not judged; against several that agree it is a slip, as is a
 * factor of a thousand.
 */
export const checkSlips: Rule = (context) =>
	overPrinted(context, (claim): Finding[] => {
		if (['coded', 'rank', 'score'].includes(claim.measure) || claim.value <= 0 || isSmall(claim)) return [];
		const others = otherPeriods(context, claim).filter((other) => !isSmall(other));
		const isFirst = context.index.inProvince(claim, claim)[0] === claim;
		const isLatest = others.every(({ periodId }) => endOf(periodId) <= endOf(claim.periodId));
		// Of two figures either may have slipped: the later one is told.
		if (!isFirst || others.length === 0 || (others.length === 1 && !isLatest)) return [];
		const powers = others.map((other) => Math.log10(perMonth(claim).value / perMonth(other).value));
		const power = Math.round(powers[0] ?? 0);
		if (power === 0 || powers.some((one) => Math.abs(one - power) > nearness(power))) return [];
		const base = others[0] as AuditClaim;
		const [own, other] = [perMonth(claim), perMonth(base)];
		const recomputed = tidy(other.value * own.months);
		const formula =
			other.months === own.months ? plain(base.value) : `${plain(base.value)}/${other.months}*${own.months}`;
		const { low, high } = intervalOf(claim);
		const isCertain = others.length > 1 || Math.abs(power) >= 3;
		const shared = { kind: 'slip' as const, claim, inputs: others, recomputed, formula };
		const difference = tidy(claim.value - recomputed);
		if (isCertain) return [{ ...shared, difference, tolerance: (high - low) / 2, verdict: 'mismatch' }];
		return [{ ...shared, difference, tolerance: null, verdict: 'unchecked', reason: 'one-period' }];
	});
