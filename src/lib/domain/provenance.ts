import type { Figure } from './figure';

/** How a printed token became the value of a figure. */
export type Provenance =
	/** The printed number is the value. */
	| { kind: 'as-printed' }
	/** One printed unit is so many canonical ones. */
	| { kind: 'multiplied'; factor: number }
	/** So many printed units are one canonical one. */
	| { kind: 'divided'; factor: number }
	/** Worked out by arithmetic from printed numbers. */
	| { kind: 'derived'; formula: string };

type Traced = Pick<Figure, 'value' | 'reportedValue' | 'basis' | 'formula'>;

/** Factors are powers of ten or counts; the division leaves dust in the last digits. */
const clean = (factor: number): number => Number(factor.toPrecision(12));

/** Says how the value of a figure came about: kept, converted from its printed unit, or worked out. */
export function findProvenance({ value, reportedValue, basis, formula }: Traced): Provenance {
	if (basis === 'derived' && formula !== null) return { kind: 'derived', formula };
	if (reportedValue === null || value === reportedValue || value === 0 || reportedValue === 0)
		return { kind: 'as-printed' };
	const factor = value / reportedValue;
	return factor > 1
		? { kind: 'multiplied', factor: clean(factor) }
		: { kind: 'divided', factor: clean(reportedValue / value) };
}
