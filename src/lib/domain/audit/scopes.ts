import { isRestatement } from './claim-index';
import { overPrinted, type Rule } from './rule';
import { findScopeParts } from './scope-parts';
import { compareTotal } from './sum';

/** A figure of a whole against the same figure of its levels, sectors and agencies. Rates do not add up: see between.ts. */
export const checkScopes: Rule = ({ index, model }) =>
	overPrinted(
		{ index, model },
		(claim, indicator) => {
			if (['rate', 'score', 'rank', 'coded'].includes(indicator.measure)) return [];
			const total = findScopeParts(index, model, claim, indicator);
			if (!total || total.claims.length < 2 || isRestatement(index, claim, total.claims)) return [];
			const finding = compareTotal('scopes', claim, total, false);
			const isShort = finding.verdict === 'mismatch' && !total.isWhole && (finding.difference ?? 0) > 0;
			return [isShort ? { ...finding, verdict: 'unchecked', reason: 'parts-missing' } : finding];
		},
		true
	);
