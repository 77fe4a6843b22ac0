import { evaluateFormula } from '../../formula';
import { decimalsOfToken, formatNumber, parseVietnameseNumber } from '../../number';
import type { AuditClaim } from '../claim';

/** True for a claim that has a token of its own which somebody may have mistyped. */
export const isPrinted = (claim: AuditClaim): boolean =>
	claim.printedValue !== null && claim.printedText !== null && claim.measure !== 'coded';

/** A number as the claim's document would print it: with as many decimals as the token that stands there. */
export const tokenFor = (claim: AuditClaim, printed: number): string =>
	formatNumber(printed, decimalsOfToken(claim.printedText, claim.printedValue), 'vi');

/**
 * The claim as if `token` stood in the document in place of its number; null where the token is no number or a figure that
 * was worked out from the printed one cannot be worked out again.
 */
export function reprint(claim: AuditClaim, token: string): AuditClaim | null {
	const number = parseVietnameseNumber(token);
	if (!number.ok) return null;
	const changed = { ...claim, printedValue: number.value, printedText: token };
	if (claim.basis === 'reported') return { ...changed, value: number.value * claim.factor };
	const pattern = new RegExp(`(?<before>^|[^\\d.])${String(claim.printedValue).replace('.', '\\.')}0*(?![\\d.])`);
	if (!claim.formula || !pattern.test(claim.formula)) return null;
	const formula = claim.formula.replace(pattern, (_, before: string) => before + String(number.value));
	const result = evaluateFormula(formula);
	return result.ok ? { ...changed, formula, value: result.value } : null;
}
