import type { Finding } from './check';
import { isRestatement } from './claim-index';
import { judge } from './judge';
import { intervalOf } from './precision';
import { findRateParts } from './rate-parts';
import { overPrinted, plain, type Rule } from './rule';

/** The rate of a whole is a weighted mean of the rates of its parts: it must lie between the lowest and the highest. */
export const checkBetween: Rule = (context) =>
	overPrinted(context, (claim, indicator): Finding[] => {
		if (indicator.measure !== 'rate') return [];
		return findRateParts(context, claim, indicator).flatMap(({ parts, isWhole }): Finding[] => {
			const inputs = parts.map(({ rate }) => rate);
			if (isRestatement(context.index, claim, inputs)) return [];
			const sorted = [...inputs].sort((a, b) => a.value - b.value);
			const [lowest, highest] = [sorted[0], sorted.at(-1)];
			if (!lowest || !highest) return [];
			const isInside = claim.value >= lowest.value && claim.value <= highest.value;
			const bound = claim.value < lowest.value ? lowest : highest;
			const target = isInside ? claim.value : bound.value;
			const spread = isInside ? { low: target, high: target } : intervalOf(bound);
			const judgement = judge(claim, target, spread);
			const aspect = inputs[0]?.indicatorId === claim.indicatorId ? undefined : 'parts';
			const finding: Finding = { kind: 'between', claim, inputs, formula: plain(target), aspect, ...judgement };
			if (judgement.verdict !== 'mismatch' || isWhole) return [finding];
			return [{ ...finding, verdict: 'unchecked', reason: 'parts-missing' }];
		});
	});
