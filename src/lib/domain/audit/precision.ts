import { evaluateFormula } from '../formula';
import { decimalsOfToken } from '../number';
import { isFractional } from '../value-range';
import type { AuditClaim } from './claim';

/** The numbers a value may stand for, both ends included. */
export interface Interval {
	low: number;
	high: number;
}

/** One unit of the last printed digit, in the canonical unit: 0.1 for "99,8", 1000 for "14.626" tỷ đồng in million. */
export const lastDigit = (claim: AuditClaim): number =>
	10 ** -decimalsOfToken(claim.printedText, claim.printedValue) * claim.factor;

/** "about 3.000" names thousands: one unit of its last digit that is not zero. */
function roundNumberStep(claim: AuditClaim): number {
	const digits = Math.round(Math.abs(claim.printedValue ?? 0) / (lastDigit(claim) / claim.factor));
	const zeros = /0*$/.exec(String(digits))?.[0].length ?? 0;
	return digits === 0 ? lastDigit(claim) : lastDigit(claim) * 10 ** zeros;
}

/** Counts are exact; rates, averages, scores and money were rounded to their last digit. */
const isExact = ({ printedText, printedValue, unit, measure }: AuditClaim): boolean =>
	decimalsOfToken(printedText, printedValue) === 0 && !isFractional(unit) && measure !== 'rate' && measure !== 'score';

/** How far the printed change of a derived figure, off by half its last digit, moves the figure. */
function derivedHalf(claim: AuditClaim): number {
	const { formula, printedText, printedValue } = claim;
	if (!formula || printedValue === null) return 0;
	const decimals = decimalsOfToken(printedText, printedValue);
	if (decimals === 0 && isExact(claim)) return 0;
	const shifted = String(printedValue + 0.5 * 10 ** -decimals);
	const pattern = new RegExp(`(^|[^\\d.])${String(printedValue).replace('.', '\\.')}0*(?![\\d.])`);
	const moved = evaluateFormula(formula.replace(pattern, (_, before: string) => before + shifted));
	return moved.ok ? Math.abs(moved.value - claim.value) : 0;
}

/**
 * How far what a claim stands for may lie from its number: half a unit of its last printed digit, nothing for a count, a
 * whole unit of the last digit that is not zero where the report says "about" (above it for "over", below for "nearly").
 */
function slack(claim: AuditClaim): { below: number; above: number } {
	const same = (width: number): { below: number; above: number } => ({ below: width, above: width });
	if (claim.basis === 'derived') return same(derivedHalf(claim));
	if (!claim.flags.includes('approx')) return same(isExact(claim) ? 0 : lastDigit(claim) / 2);
	const step = roundNumberStep(claim);
	return { below: claim.flags.includes('over') ? 0 : step, above: claim.flags.includes('under') ? 0 : step };
}

/** What a claim may stand for, by the way it was printed. */
export function intervalOf(claim: AuditClaim): Interval {
	const { below, above } = slack(claim);
	return { low: claim.value - below, high: claim.value + above };
}

export const sumIntervals = (intervals: readonly Interval[]): Interval => ({
	low: intervals.reduce((sum, one) => sum + one.low, 0),
	high: intervals.reduce((sum, one) => sum + one.high, 0)
});

/** Quotient of amounts that are not negative; null when the divisor may be zero. */
export const divideIntervals = (a: Interval, b: Interval, factor = 1): Interval | null =>
	b.low > 0 ? { low: (a.low / b.high) * factor, high: (a.high / b.low) * factor } : null;

/** Digits beyond these are dust of floating point. */
export const tidy = (value: number): number => Number(value.toPrecision(12));
