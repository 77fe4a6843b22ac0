import { decimalsOfToken } from './number';
import type { Figure, Fraction } from './figure';

/** One unit of the last digit a rate is told with: 0.01 for "99,59". What was worked out is told to two decimals. */
function lastDigitOf({ basis, reportedText, reportedValue, value }: Figure): number {
	return basis === 'derived' ? 0.01 : 10 ** -decimalsOfToken(reportedText, reportedValue ?? value);
}

/**
 * Numerator and denominator to tell beside a rate. They must come to it within one unit of its last digit (rounded or cut
 * off); a pair that does not is told only beside a rate that bears the mark of a mismatch, else not at all.
 */
export function toldFraction(figure: Figure): Fraction | null {
	const { fraction, unit, value, checks } = figure;
	if (!fraction || fraction.denominator <= 0) return null;
	const quotient = (fraction.numerator / fraction.denominator) * (unit === '%' ? 100 : 1);
	const agrees = Math.abs(quotient - value) < lastDigitOf(figure) + 1e-9;
	return agrees || checks === 'mismatch' ? fraction : null;
}
