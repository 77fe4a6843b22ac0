import type { Figure, Locale } from './figure';
import { decimalsOf, formatNumber } from './number';

type Valued = Pick<Figure, 'value' | 'unit' | 'measure' | 'codeLabels' | 'outOf' | 'flags'>;

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

/**
 * A value as a sentence or a label tells it, with its unit: "99,59 %", "66.687 hồ sơ", "59 tỷ đồng", "hạng 19/63",
 * "≈ 600 người", "Có". Non-breaking spaces keep number and unit together.
 */
export function formatValue(figure: Valued, locale: Locale): string {
	const { value, unit, measure, outOf } = figure;
	const about = figure.flags.includes('approx') ? '≈ ' : '';
	let text: string;
	if (measure === 'coded') text = codeLabel(value, figure.codeLabels) ?? String(value);
	else if (measure === 'rank')
		text = locale === 'vi' ? `hạng ${value}${outOf ? `/${outOf}` : ''}` : `rank ${value}${outOf ? ` of ${outOf}` : ''}`;
	else if (isMoney(unit)) text = formatMoney(value, locale);
	else text = formatNumber(value, decimalsOf(value), locale) + (unit === '%' && locale === 'en' ? '%' : ` ${unit}`);
	return (about + text).replaceAll(' ', '\u00a0');
}

/** The number alone, for table cells whose column names the unit. Coded values give their words. */
export function formatBareValue(figure: Valued, locale: Locale): string {
	if (figure.measure === 'coded') return formatValue(figure, locale);
	const about = figure.flags.includes('approx') ? '≈ ' : '';
	const rank = figure.measure === 'rank' && figure.outOf ? `/${figure.outOf}` : '';
	return about + formatNumber(figure.value, decimalsOf(figure.value, isMoney(figure.unit) ? 3 : 2), locale) + rank;
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
