import type { Finding } from './check';
import type { AuditClaim, AuditModel } from './claim';
import { findNearest, isRestatement } from './claim-index';
import { judge } from './judge';
import { intervalOf, sumIntervals } from './precision';
import { overPrinted, plain, type Rule } from './rule';

/** Rates of one denominator whose numerators are its parts, in the order of the parts. */
function sharesOf(denominatorId: string, model: AuditModel): { rates: string[]; isWhole: boolean } {
	const parts = model.indicators.get(denominatorId)?.sumParts ?? [];
	const rates = parts.flatMap(
		(part) =>
			[...model.indicators.values()].find(
				(one) => one.denominatorId === denominatorId && one.numeratorId === part && one.unit.vi === '%'
			)?.id ?? []
	);
	return { rates, isWhole: parts.length > 0 && rates.length === parts.length };
}

/** Shares that divide one whole among them make up 100 %: on time and late, done and not done. */
export const checkShares: Rule = ({ index, model }) =>
	overPrinted({ index, model }, (claim, indicator): Finding[] => {
		if (!indicator.denominatorId) return [];
		const { rates, isWhole } = sharesOf(indicator.denominatorId, model);
		if (rates[0] !== claim.indicatorId) return [];
		const others = rates.slice(1).map((indicatorId) => findNearest(index, claim, { indicatorId }));
		const inputs = others.filter((other): other is AuditClaim => other !== null);
		if (inputs.length === 0 || isRestatement(index, claim, inputs)) return [];
		const rest = sumIntervals(inputs.map(intervalOf));
		const recomputed = inputs.reduce((left, { value }) => left - value, 100);
		const judgement = judge(claim, recomputed, { low: 100 - rest.high, high: 100 - rest.low });
		const isOpen = !isWhole || inputs.length < rates.length - 1;
		if (isOpen && judgement.verdict === 'mismatch' && judgement.difference < 0) return [];
		const formula = ['100', ...inputs.map(({ value }) => plain(value))].join('-');
		return [{ kind: 'shares', claim, inputs, formula, ...judgement }];
	});
