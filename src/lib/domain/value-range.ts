import type { Measure } from './figure';

export interface RangeRule {
	measure: Measure;
	unit: string;
	/** Own bounds of the indicator, null where the rule of its measure holds. */
	min: number | null;
	max: number | null;
	/** Allowed values of a coded indicator. */
	codes: number[];
	/** Worked out from a rounded number: then it need not come out whole. */
	isEstimate?: boolean;
}

/** Units that come in fractions; everything else is counted in whole things, unless it is an average. */
const fractional = new Set(['%', 'điểm', 'triệu đồng', 'giờ', 'phút', 'Mbps']);

/** True for units of amounts and shares, false for units of counted things. */
export const isFractional = (unit: string): boolean => fractional.has(unit);

/** Says why a canonical value cannot be what the indicator measures, or null when it can. */
export function findRangeBreach(value: number, rule: RangeRule): string | null {
	if (rule.measure === 'coded') {
		return rule.codes.includes(value) ? null : `${value} is not one of the codes ${rule.codes.join(', ')}`;
	}
	const min = rule.min ?? (rule.measure === 'rank' ? 1 : 0);
	const max = rule.max ?? (rule.unit === '%' || rule.measure === 'score' ? 100 : Infinity);
	if (value < min || value > max) return `${value} lies outside ${min} to ${max}`;
	const mayBeFraction = isFractional(rule.unit) || rule.measure === 'rate' || rule.isEstimate;
	if (!mayBeFraction && !Number.isInteger(value)) return `${value} ${rule.unit} is not a whole number`;
	return null;
}
