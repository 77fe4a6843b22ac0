import { allowOtherDocument, findBase } from './base-figure';
import type { Finding } from './check';
import type { AuditClaim, StatedChange } from './claim';
import { findNearest } from './claim-index';
import { judge, type Judgement } from './judge';
import { intervalOf, type Interval } from './precision';
import { plain, type Rule } from './rule';

interface Reading {
	formula: string;
	judgement: Judgement;
}

/** The change read as growth in percent: (now − base) / base. Null from zero: there is no percent of nothing. */
function asGrowth(change: StatedChange, now: AuditClaim, base: AuditClaim): Reading | null {
	const [to, from] = [intervalOf(now), intervalOf(base)];
	if (from.low <= 0) return null;
	const growth = (after: number, before: number): number => (after / before - 1) * 100;
	const spread: Interval = { low: growth(to.low, from.high), high: growth(to.high, from.low) };
	const formula = `(${plain(now.value)}-${plain(base.value)})/${plain(base.value)}*100`;
	return { formula, judgement: judge(change, growth(now.value, base.value), spread) };
}

/** The change read as points of a rate or score: now − base. */
function asPoints(change: StatedChange, now: AuditClaim, base: AuditClaim): Reading {
	const [to, from] = [intervalOf(now), intervalOf(base)];
	const spread: Interval = { low: to.low - from.high, high: to.high - from.low };
	return {
		formula: `${plain(now.value)}-${plain(base.value)}`,
		judgement: judge(change, now.value - base.value, spread)
	};
}

/**
 * A growth stated in percent against the figures of both periods, of which one is often told as a growth in number ("tăng
 * 97.484 hồ sơ, tương đương 9,84%"). Of a rate or a score a percentage may mean points or growth: either reading will do.
 */
export const checkChanges: Rule = ({ index, changes }) =>
	changes.map((change): Finding => {
		const shared = { kind: 'change' as const, claim: change };
		const now = findNearest(index, change, { indicatorId: change.indicatorId });
		const base = findBase(index, change, change.indicatorId, change.basePeriodId);
		const inputs = [now, base].filter((claim): claim is AuditClaim => claim !== null);
		if (!now || !base) {
			const missing = now ? `${change.indicatorId}@${change.basePeriodId}` : change.indicatorId;
			const reason = now ? 'base-missing' : 'operand-missing';
			return { ...shared, verdict: 'unchecked', inputs, reason, missing: [missing] };
		}
		const isPercentage = now.unit === '%' || now.measure === 'score';
		const readings = [isPercentage ? asPoints(change, now, base) : null, asGrowth(change, now, base)];
		const found = readings.filter((reading): reading is Reading => reading !== null);
		const best = found.find(({ judgement }) => judgement.verdict !== 'mismatch') ?? found[0];
		if (!best) return { ...shared, verdict: 'unchecked', inputs, reason: 'zero-denominator' };
		return allowOtherDocument({ ...shared, inputs, formula: best.formula, ...best.judgement });
	});
