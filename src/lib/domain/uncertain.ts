import type { Figure } from './figure';

/**
 * True for a figure nothing may be ranked or judged on the strength of: a bound or approximation, one in doubt, or one at
 * odds with its own report.
 */
export const isUncertain = (figure: Figure): boolean =>
	figure.flags.includes('approx') || figure.flags.includes('doubt') || figure.checks === 'mismatch';
