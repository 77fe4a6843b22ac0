import type { Figure, Flag, Locale } from './figure';
import { decimalsOf, formatNumber, withUnit } from './number';

type Valued = Pick<Figure, 'value' | 'unit' | 'measure' | 'codeLabels' | 'outOf'> & {
	flags: readonly Flag[];
} & Partial<Pick<Figure, 'reportedText' | 'reportedValue' | 'basis' | 'monthly'>>;

/** "hơn 600", "gần 250", "≈ 98": a bound is told as the report tells it. */
export function prefixOf(flags: readonly Flag[], locale: Locale): string {
	if (!flags.includes('approx')) return '';
	if (flags.includes('over')) return locale === 'vi' ? 'hơn ' : 'over ';
	if (flags.includes('under')) return locale === 'vi' ? 'gần ' : 'nearly ';
	return '≈ ';
}

/** As many decimals as the report prints, where the value is the printed number: "98,90" stays 98,90. */
function digitsOf(figure: Valued, most: number): number {
	const printed = /,(\d+)$/.exec(figure.reportedText ?? '')?.[1]?.length ?? 0;
	const asPrinted = figure.reportedValue === figure.value ? Math.min(printed, most) : 0;
	return Math.max(asPrinted, decimalsOf(figure.value, most));
}

/** What is worked out from a rounded number is not known to the last digit: three significant ones are told. */
const toldValue = (figure: Valued): number =>
	figure.basis === 'derived' && figure.flags.includes('approx') ? Number(figure.value.toPrecision(3)) : figure.value;

/** "1=Có" of "0=Không;1=Có" for 1; null when the code has no label. */
export function codeLabel(value: number, labels: string | null): string | null {
	const found = labels?.split(';').find((label) => Number(label.split('=')[0]) === value);
	return found?.slice(found.indexOf('=') + 1) ?? null;
}

/** From a thousand million on, money is told in billions, as the reports themselves do. */
const isMoney = (unit: string): boolean => unit === 'triệu đồng' || unit === 'million VND';

function formatMoney(millions: number, locale: Locale): string {
	const inBillions = Math.abs(millions) >= 1000;
	const amount = inBillions ? millions / 1000 : millions;
	const digits = Math.abs(amount) >= 1000 ? 0 : decimalsOf(Number(amount.toFixed(1)), 1);
	const unit = { vi: ['triệu đồng', 'tỷ đồng'], en: ['million VND', 'billion VND'] }[locale][inBillions ? 1 : 0];
	return `${formatNumber(amount, digits, locale)} ${unit}`;
}

/** "hồ sơ/tháng" where the value is an average per month, else the unit. */
export const formatUnit = (figure: Pick<Figure, 'unit' | 'monthly'>, locale: Locale): string =>
	figure.unit + perMonth(figure, locale);

const perMonth = ({ monthly }: Pick<Figure, 'monthly'>, locale: Locale): string =>
	monthly ? { vi: '/tháng', en: '/month' }[locale] : '';

/**
 * A value as a sentence or a label tells it, with its unit: "99,59 %", "66.687 hồ sơ", "59 tỷ đồng", "hạng 19/63",
 * "≈ 600 người", "Có". Non-breaking spaces keep number and unit together.
 */
export function formatValue(figure: Valued, locale: Locale): string {
	const { unit, measure, outOf } = figure;
	const value = toldValue(figure);
	let text: string;
	if (measure === 'coded') text = codeLabel(value, figure.codeLabels) ?? String(value);
	else if (measure === 'rank') {
		if (locale === 'vi') text = `hạng ${value}${outOf ? `/${outOf}` : ''}`;
		else text = `rank ${value}${outOf ? ` of ${outOf}` : ''}`;
	} else if (isMoney(unit)) text = formatMoney(value, locale);
	else {
		const number = formatNumber(value, digitsOf({ ...figure, value }, 2), locale);
		text = withUnit(number, unit, locale);
	}
	return (prefixOf(figure.flags, locale) + text + perMonth(figure, locale)).replaceAll(' ', '\u00a0');
}

/** The number alone, for table cells whose column names the unit. Coded values give their words. */
export function formatBareValue(figure: Valued, locale: Locale): string {
	if (figure.measure === 'coded') return formatValue(figure, locale);
	const value = toldValue(figure);
	const rank = figure.measure === 'rank' && figure.outOf ? `/${figure.outOf}` : '';
	const digits = digitsOf({ ...figure, value }, isMoney(figure.unit) ? 3 : 2);
	return (prefixOf(figure.flags, locale) + formatNumber(value, digits, locale) + rank).replaceAll(' ', '\u00a0');
}

/**
 * A difference between two values of one indicator: points for rates and scores ("điểm %"), places for ranks, the unit
 * otherwise. Always signed. Percent change is a separate thing (see change.ts).
 */
export function formatDifference(difference: number, unit: string, measure: Figure['measure'], locale: Locale): string {
	const sign = difference > 0 ? '+' : '';
	const number = sign + formatNumber(difference, decimalsOf(difference), locale);
	if (unit === '%') return `${number}\u00a0${locale === 'vi' ? 'điểm\u00a0%' : 'percentage\u00a0points'}`;
	if (measure === 'rank') return `${number}\u00a0${locale === 'vi' ? 'bậc' : 'places'}`;
	return `${number}\u00a0${unit.replaceAll(' ', '\u00a0')}`;
}

/** A relative change, always signed: "+12,3 %", "−0,04 %". English has no space before the sign. */
export function formatPercent(percent: number, locale: Locale): string {
	const digits = Math.abs(percent) < 0.1 ? decimalsOf(percent) : decimalsOf(percent, 1);
	return (percent > 0 ? '+' : '') + withUnit(formatNumber(percent, digits, locale), '%', locale);
}
