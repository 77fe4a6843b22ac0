import { evaluateFormula } from '../formula';
import { parsePeriod, samePeriodLastYear } from '../period';
import type { Finding } from './check';
import { allowOtherDocument, findBase } from './base-figure';
import type { AuditClaim } from './claim';
import { findNearest, isRestatement } from './claim-index';
import { isOperand, parseExpression, type Operand } from './expression';
import { implyDenominator } from './implied';
import { judge } from './judge';
import { intervalOf, type Interval } from './precision';
import { overPrinted, plain, type Rule, type RuleContext } from './rule';

/** What an operand is worth, and the claims that say so. */
interface Known {
	value: number;
	spread: Interval;
	formula: string;
	claims: AuditClaim[];
}

const knownFrom = (claim: AuditClaim): Known => ({
	value: claim.value,
	spread: intervalOf(claim),
	formula: plain(claim.value),
	claims: [claim]
});

function basePeriod(anchor: AuditClaim, base: string): string | null {
	const period = parsePeriod(anchor.periodId);
	return base === 'last-year' ? period && samePeriodLastYear(period) : base;
}

function findOperand(context: RuleContext, anchor: AuditClaim, { indicatorId, base }: Operand): Known | null {
	if (base !== null) {
		const periodId = basePeriod(anchor, base);
		const claim = periodId && findBase(context.index, anchor, indicatorId, periodId);
		return claim ? knownFrom(claim) : null;
	}
	const claim = findNearest(context.index, anchor, { indicatorId, scopeId: anchor.scopeId });
	if (claim) return knownFrom(claim);
	const ofIt = [...context.model.indicators.values()].filter((one) => one.denominatorId === indicatorId);
	for (const indicator of ofIt) {
		const rate = findNearest(context.index, anchor, { indicatorId: indicator.id });
		const implied = rate && implyDenominator(context, rate, indicator);
		if (implied) return { ...implied, formula: `(${implied.formula})`, claims: [implied.numerator, implied.rate] };
	}
	return null;
}

/** Value of the formula when one operand is at an end of what it may stand for. */
function spreadOf(
	write: (replaced?: [string, number]) => string,
	operands: Map<string, Known>,
	value: number
): Interval {
	let [low, high] = [value, value];
	for (const [key, { spread }] of operands) {
		const ends = [spread.low, spread.high].flatMap((end) => {
			const moved = evaluateFormula(write([key, end]));
			return moved.ok ? [moved.value - value] : [];
		});
		low += Math.min(0, ...ends);
		high += Math.max(0, ...ends);
	}
	return { low, high };
}

/** A figure against the arithmetic it follows from by definition: a growth since another period, what is left over. */
export const checkIdentities: Rule = (context) =>
	overPrinted(context, (claim, { followsFrom }): Finding[] => {
		const expression = followsFrom === null ? null : parseExpression(followsFrom);
		if (!expression?.ok) return [];
		const kind = expression.tokens.some((token) => isOperand(token) && token.base !== null) ? 'change' : 'identity';
		const keyOf = ({ indicatorId, base }: Operand): string => (base ? `${indicatorId}@${base}` : indicatorId);
		const known = new Map<string, Known>();
		const missing: string[] = [];
		for (const operand of expression.tokens.filter(isOperand)) {
			const found = known.get(keyOf(operand)) ?? findOperand(context, claim, operand);
			if (found) known.set(keyOf(operand), found);
			else if (!operand.isOptional && !missing.includes(keyOf(operand))) missing.push(keyOf(operand));
		}
		const inputs = [...known.values()].flatMap(({ claims }) => claims);
		if (isRestatement(context.index, claim, inputs)) return [];
		const reason = missing.some((key) => key.includes('@')) ? 'base-missing' : 'operand-missing';
		if (missing.length > 0) return [{ kind, verdict: 'unchecked', claim, inputs, reason, missing }];
		const months = plain(parsePeriod(claim.periodId)?.endMonth ?? 12);
		const write = (replaced?: [string, number]): string =>
			expression.tokens
				.map((token) => {
					if (token === 'months') return months;
					if (!isOperand(token)) return token;
					const key = keyOf(token);
					return replaced?.[0] === key ? plain(replaced[1]) : (known.get(key)?.formula ?? '0');
				})
				.join('');
		const result = evaluateFormula(write());
		if (!result.ok) return [{ kind, verdict: 'unchecked', claim, inputs, reason: 'zero-denominator' }];
		const judgement = judge(claim, result.value, spreadOf(write, known, result.value));
		return [allowOtherDocument({ kind, claim, inputs, formula: write(), ...judgement })];
	});
