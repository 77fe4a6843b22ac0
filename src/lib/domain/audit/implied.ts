import type { Finding } from './check';
import type { AuditClaim, AuditIndicator } from './claim';
import { findNearest, isRestatement } from './claim-index';
import { judge } from './judge';
import { divideIntervals, intervalOf, sumIntervals, tidy, type Interval } from './precision';
import { findRateParts } from './rate-parts';
import { overPrinted, plain, plainSum, type Rule, type RuleContext } from './rule';

/** What a rate and its numerator say of the denominator. */
interface Implied {
	numerator: AuditClaim;
	rate: AuditClaim;
	value: number;
	spread: Interval;
	formula: string;
}

/** The denominator that a printed amount and a printed rate imply: 5.119 at 40,2 % is of 12.734. */
export function implyDenominator(
	{ index }: RuleContext,
	rate: AuditClaim,
	{ numeratorId }: AuditIndicator
): Implied | null {
	const numerator = numeratorId && findNearest(index, rate, { indicatorId: numeratorId, scopeId: rate.scopeId });
	if (!numerator || rate.value <= 0) return null;
	const scale = rate.unit === '%' ? 100 : 1;
	const spread = divideIntervals(intervalOf(numerator), intervalOf(rate), scale);
	const formula = `${plain(numerator.value)}/${plain(rate.value)}${scale === 100 ? '*100' : ''}`;
	return spread && { numerator, rate, value: (numerator.value / rate.value) * scale, spread, formula };
}

function hasDenominator({ index, model }: RuleContext, rate: AuditClaim): boolean {
	const indicatorId = model.indicators.get(rate.indicatorId)?.denominatorId;
	return Boolean(indicatorId && findNearest(index, rate, { indicatorId, scopeId: rate.scopeId }));
}

/**
 * The denominators of the parts, implied by their amounts and rates, cannot exceed the one the whole implies; where the
 * amounts of the parts make up the whole amount they must equal it. Told as the rate the whole would have.
 */
function checkParts(context: RuleContext, claim: AuditClaim, indicator: AuditIndicator): Finding[] {
	const whole = implyDenominator(context, claim, indicator);
	if (!whole) return [];
	return findRateParts(context, claim, indicator).flatMap(({ parts }): Finding[] => {
		const implied = parts.flatMap((part) => implyDenominator(context, part.rate, part.indicator) ?? []);
		if (implied.length < 2) return [];
		const amounts = implied.map(({ numerator }) => numerator);
		const inputs = [whole.numerator, ...implied.flatMap(({ numerator, rate }) => [numerator, rate])];
		const rates = [claim, ...implied.map(({ rate }) => rate)];
		const isPrinted = rates.every((rate) => hasDenominator(context, rate));
		if (isPrinted || isRestatement(context.index, claim, inputs)) return [];
		const isAll = tidy(amounts.reduce((left, { value }) => left - value, whole.numerator.value)) === 0;
		const denominator = sumIntervals(implied.map(({ spread }) => spread));
		const scale = claim.unit === '%' ? 100 : 1;
		const spread = divideIntervals(intervalOf(whole.numerator), denominator, scale);
		if (!spread) return [];
		const sum = implied.reduce((total, { value }) => total + value, 0);
		const judgement = judge(claim, (whole.numerator.value / sum) * scale, spread);
		const formula = `${plain(whole.numerator.value)}/(${implied.map((one) => one.formula).join('+')})*${scale}`;
		const aspect = inputs.some(({ indicatorId }) => indicatorId === claim.indicatorId) ? 'scopes' : 'parts';
		const finding: Finding = { kind: 'implied', claim, inputs, formula, aspect, ...judgement };
		const mayBeLower = judgement.verdict === 'mismatch' && !isAll && judgement.difference < 0;
		return [mayBeLower ? { ...finding, verdict: 'pass', reason: 'not-all-parts' } : finding];
	});
}

/** Two amounts told as rates of the same thing must imply the same thing. */
function checkTwin(context: RuleContext, claim: AuditClaim, indicator: AuditIndicator): Finding[] {
	const { index, model } = context;
	const twins = [...model.indicators.values()].filter(
		(one) => one.denominatorId === indicator.denominatorId && one.unit.vi === '%' && one.numeratorId
	);
	if (!indicator.denominatorId || hasDenominator(context, claim)) return [];
	const position = twins.findIndex(({ id }) => id === indicator.id);
	return twins.slice(position + 1).flatMap((twin): Finding[] => {
		const own = implyDenominator(context, claim, indicator);
		const rate = findNearest(index, claim, { indicatorId: twin.id });
		const other = rate && implyDenominator(context, rate, twin);
		if (!own || !other) return [];
		const inputs = [own.numerator, other.rate, other.numerator];
		if (isRestatement(index, claim, inputs)) return [];
		const spread = divideIntervals(intervalOf(own.numerator), other.spread, 100);
		if (!spread) return [];
		const judgement = judge(claim, (own.numerator.value / other.value) * 100, spread);
		const formula = `${plainSum([own.numerator])}/(${other.formula})*100`;
		return [{ kind: 'implied', claim, inputs, formula, aspect: twin.id, ...judgement }];
	});
}

/** Amounts and rates of one budget against each other, by the denominators they imply. */
export const checkImplied: Rule = (context) =>
	overPrinted(context, (claim, indicator) =>
		indicator.measure === 'rate' && !indicator.followsFrom
			? [...checkParts(context, claim, indicator), ...checkTwin(context, claim, indicator)]
			: []
	);
