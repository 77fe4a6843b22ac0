import type { Locale } from '../figure';
import { formatValue, prefixOf } from '../format-value';
import { decimalsOf, decimalsOfToken, formatNumber, withUnit } from '../number';
import type { Check } from './check';
import type { AuditClaim } from './claim';
import { plain } from './rule';

const nbsp = '\u00a0';
const money: Record<string, string> = { 'tỷ đồng': 'billion VND', 'triệu đồng': 'million VND', đồng: 'VND' };

/** English names of units, by Vietnamese name. */
export type UnitNames = ReadonlyMap<string, string>;

/** Money is told in the unit it was printed in, everything else, and money in odd units, in the canonical one. */
const isAsPrinted = ({ basis, factor, printedUnit }: AuditClaim): boolean =>
	basis === 'reported' && (factor === 1 || (printedUnit?.toLowerCase() ?? '') in money);

const scaleOf = (claim: AuditClaim): number => (isAsPrinted(claim) ? claim.factor : 1);

function unitOf(claim: AuditClaim, locale: Locale, units: UnitNames): string {
	const printed = claim.printedUnit?.toLowerCase() ?? '';
	if (isAsPrinted(claim) && printed in money) return locale === 'vi' ? printed : (money[printed] as string);
	if (locale === 'vi') return claim.thing;
	return units.get(claim.unit) ?? claim.unit;
}

/** At most `most` decimals, none of them a zero at the end. */
function trimmed(value: number, most: number, locale: Locale): string {
	const rounded = Number(value.toFixed(most));
	return formatNumber(rounded, decimalsOf(rounded, most), locale);
}

/** A claim as it was printed: "100 %", "14.626 tỷ đồng", "hơn 8.000 tài khoản"; others as the site tells figures. */
export function sayClaim(claim: AuditClaim, locale: Locale, units: UnitNames): string {
	const unit = unitOf(claim, locale, units);
	if (claim.measure === 'rank' || !isAsPrinted(claim)) return formatValue({ ...claim, unit, codeLabels: null }, locale);
	const about = prefixOf(claim.flags, locale).replace(' ', nbsp);
	const decimals = decimalsOfToken(claim.printedText, claim.printedValue);
	return about + withUnit(formatNumber(claim.printedValue ?? claim.value, decimals, locale), unit, locale);
}

/** The printed change a figure was worked out from: "34 tổ chức", "38,5 %", "10,57 lần". */
export function sayChange(claim: AuditClaim, locale: Locale, units: UnitNames): string {
	const printed = claim.printedUnit?.toLowerCase() ?? '';
	const times = { vi: 'lần', en: 'times' }[locale];
	const named = locale === 'vi' ? printed : (money[printed] ?? printed);
	const isOther = printed === '%' || printed in money;
	const unit = printed === 'lần' ? times : isOther ? named : unitOf(claim, locale, units);
	const decimals = decimalsOfToken(claim.printedText, claim.printedValue);
	return withUnit(formatNumber(claim.printedValue ?? 0, decimals, locale), unit, locale);
}

/** A recomputed value in the claim's printed unit: at least the printed digits, two decimals at most otherwise. */
export function sayValue(value: number, claim: AuditClaim, locale: Locale, units: UnitNames): string {
	const printed = decimalsOfToken(claim.printedText, claim.printedValue);
	const most = Math.max(2, printed);
	const scaled = Number((value / scaleOf(claim)).toFixed(most));
	const number = formatNumber(scaled, Math.max(printed, decimalsOf(scaled, most)), locale);
	return withUnit(number, unitOf(claim, locale, units), locale);
}

/** How far apart, without a sign: points for percentages, money with its unit, a bare number of counted things. */
export function sayDistance(difference: number, claim: AuditClaim, locale: Locale, units: UnitNames): string {
	const size = Math.abs(difference);
	if (claim.unit === 'triệu đồng') return sayValue(size, claim, locale, units);
	if (claim.unit !== '%') return trimmed(size, 4, locale);
	const decimals = size < 0.005 ? 4 : 2;
	const points = locale === 'vi' ? 'điểm %' : 'percentage points';
	return withUnit(trimmed(size, decimals, locale), points, locale);
}

/** The allowed rounding as a bare number, with one digit more than was printed. */
export const sayTolerance = (tolerance: number, claim: AuditClaim, locale: Locale): string =>
	trimmed(tolerance / scaleOf(claim), Math.max(3, decimalsOfToken(claim.printedText, claim.printedValue) + 1), locale);

/** Arithmetic for readers: numbers as they were printed where all amounts share one unit, "221/232", "25 + 24". */
export function sayFormula({ formula, claim, inputs }: Check, locale: Locale): string {
	const factors = new Set([claim, ...inputs].filter(({ unit }) => unit === 'triệu đồng').map(scaleOf));
	const isOneUnit = factors.size === 1 && [...factors][0] !== 1;
	const printed = new Map(
		[claim, ...inputs]
			.filter((one) => one.printedValue !== null && isAsPrinted(one) && (isOneUnit || one.factor === 1))
			.map((one) => {
				const decimals = decimalsOfToken(one.printedText, one.printedValue);
				return [plain(one.value), formatNumber(one.printedValue ?? 0, decimals, locale)] as const;
			})
	);
	const signs: Record<string, string> = { '+': ' + ', '-': ' − ', '*': ' × ' };
	const tokens = (formula ?? '').replace(/\*100$/, '').match(/\d+(?:\.\d+)?|[-+*/()]/g) ?? [];
	return tokens
		.map(
			(token) => signs[token] ?? printed.get(token) ?? (/\d/.test(token) ? trimmed(Number(token), 6, locale) : token)
		)
		.join('');
}
