import type { Figure, Locale } from '../domain/figure';
import { formatFormula } from '../domain/format-formula';
import { codeLabel } from '../domain/format-value';
import { decimalsOf, formatNumber, withUnit } from '../domain/number';
import { findProvenance } from '../domain/provenance';
import { evidenceWords } from './evidence';

const nbsp = '\u00a0';

/** All digits of a number, six decimals at most: đồng told in million đồng keep their last one. */
const inFull = (value: number, locale: Locale): string =>
	formatNumber(value, Math.min(String(value).split('.')[1]?.length ?? 0, 6), locale);

/** "= 155.948 hồ sơ", and "≈ 98,49 %" where two decimals do not tell it all. */
function describeResult(value: number, unit: string, locale: Locale): string {
	const decimals = decimalsOf(value, 2);
	const isWhole = Math.abs(value - Number(value.toFixed(decimals))) < 1e-9 * Math.max(1, Math.abs(value));
	return `${isWhole ? '=' : '≈'}${nbsp}${withUnit(formatNumber(value, decimals, locale), unit, locale)}`;
}

/** How the printed token became the value, in one sentence. */
export function describeProvenance(figure: Figure, locale: Locale): string {
	const words = evidenceWords[locale];
	const { value, unit, measure, codeLabels, reportedUnit } = figure;
	const label = measure === 'coded' ? codeLabel(value, codeLabels) : null;
	if (label !== null) return words.code(String(value), label);
	const provenance = findProvenance(figure);
	switch (provenance.kind) {
		case 'as-printed':
			return words.kept;
		case 'derived':
			return words.derived(formatFormula(provenance.formula, locale), describeResult(value, unit, locale));
		case 'multiplied':
		case 'divided': {
			const told = withUnit(inFull(value, locale), unit, locale);
			return words[provenance.kind](reportedUnit ?? unit, inFull(provenance.factor, locale), unit, told);
		}
	}
}

/** What the marks of a figure mean, a sentence each. A bound says already that the number is approximate. */
export function describeFlags({ flags }: Pick<Figure, 'flags'>, locale: Locale): string[] {
	const isBound = flags.includes('over') || flags.includes('under');
	return flags.filter((flag) => flag !== 'approx' || !isBound).map((flag) => evidenceWords[locale].flags[flag]);
}
