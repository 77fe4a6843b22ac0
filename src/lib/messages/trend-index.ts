import type { Figure, Locale } from '../domain/figure';
import { formatValue } from '../domain/format-value';
import type { IndexGroup, IndexLine, LeftOut, NoIndex } from '../domain/index-series';
import { decimalsOf, formatNumber } from '../domain/number';
import { formatPeriod } from '../domain/period';
import { isUncertain } from '../domain/uncertain';
import { describeClass, inSentence } from './findings';
import { messagesOf } from './messages';

interface TrendIndexWords {
	/** Of the choice. */
	label: string;
	none: string;
	first: string;
	column: string;
	realColumn: string;
	/** "năm 2021 = 100". */
	base: (period: string) => string;
	subtitle: string;
	/** How an index is read. */
	legend: string;
	leftOut: string;
	reason: (reason: NoIndex, base: string, period: string) => string;
	/** Of a link that names a base no line has. */
	nothing: string;
	release: string;
	times: (factor: string) => string;
	more: (percent: string) => string;
	less: (percent: string) => string;
	same: string;
	/** "Số hồ sơ, Khánh Hòa tăng gấp 1,6 lần so với năm 2021 (năm 2022)". */
	finding: (what: string, change: string, base: string, period: string) => string;
	at: (what: string, index: string, period: string) => string;
}

export const trendIndexWords: Record<Locale, TrendIndexWords> = {
	vi: {
		label: 'Chỉ số so với kỳ gốc',
		none: 'Không, vẽ số thật',
		first: 'Kỳ đầu của mỗi đường = 100',
		column: 'Chỉ số',
		realColumn: 'Giá trị thật',
		base: (period) => `${period} = 100`,
		subtitle: 'chỉ số',
		legend: 'Chỉ số 150 nghĩa là gấp 1,5 lần kỳ gốc, 80 là bằng 80 % kỳ gốc. Chỉ tính cho số đếm và số tiền.',
		leftOut: 'Không có chỉ số:',
		reason: (reason, base, period) =>
			({
				'not-a-count': 'là tỷ lệ, điểm, hạng hoặc mã trả lời, không tính theo lần',
				'no-figure': `không có số liệu của ${period} để làm gốc`,
				'not-positive': `số của kỳ gốc là ${base}, không chia được`,
				uncertain: `số của kỳ gốc (${base}) là số xấp xỉ, chưa rõ hoặc không khớp nên không làm gốc`,
				'one-period': 'chỉ có số liệu của một kỳ'
			})[reason],
		nothing: 'Không có đường nào vẽ được theo kỳ gốc này.',
		release: 'Vẽ số thật',
		times: (factor) => `tăng gấp ${factor} lần so với`,
		more: (percent) => `tăng ${percent}\u00a0% so với`,
		less: (percent) => `giảm ${percent}\u00a0% so với`,
		same: 'bằng với',
		finding: (what, change, base, period) => `${what} ${change} ${base} (${period})`,
		at: (what, index, period) => `${what}: chỉ số ${index} (${period})`
	},
	en: {
		label: 'Index to a base period',
		none: 'None, real figures',
		first: 'First period of each line = 100',
		column: 'Index',
		realColumn: 'Real figure',
		base: (period) => `${period} = 100`,
		subtitle: 'index',
		legend: 'An index of 150 means 1.5 times the base period, 80 means 80% of it. Only for counts and money.',
		leftOut: 'Without an index:',
		reason: (reason, base, period) =>
			({
				'not-a-count': 'a rate, score, rank or code, which has no “times as much”',
				'no-figure': `no figure of ${period} to serve as base`,
				'not-positive': `the base figure is ${base}, which cannot be divided by`,
				uncertain: `the base figure (${base}) is approximate, in doubt or does not add up, so it is no base`,
				'one-period': 'figures of one period only'
			})[reason],
		nothing: 'No line can be drawn from this base period.',
		release: 'Show real figures',
		times: (factor) => `${factor} times the figure of`,
		more: (percent) => `up ${percent}% on`,
		less: (percent) => `down ${percent}% on`,
		same: 'the same as in',
		finding: (what, change, base, period) => `${what}: ${change} ${base} (${period})`,
		at: (what, index, period) => `${what}: index ${index} (${period})`
	}
};

/** "162,5": one decimal where needed, "≈" where the figure is approximate. */
export function formatIndex(index: number, isApprox: boolean, locale: Locale): string {
	const rounded = Number(index.toFixed(1));
	return (isApprox ? '≈\u00a0' : '') + formatNumber(rounded, decimalsOf(rounded, 1), locale);
}

/** "năm 2021 = 100". */
export const formatIndexBase = (periodId: string, locale: Locale): string =>
	trendIndexWords[locale].base(formatPeriod(periodId, locale)).replaceAll(' ', '\u00a0');

type Named = Pick<IndexLine, 'indicatorName' | 'scopeId' | 'scopeName' | 'provinceName'>;

/** Which line it is, in the words that tell it from the others: indicator and level, then the province. */
const lineName = ({ indicatorName, scopeId, scopeName, provinceName }: Named, locale: Locale): string =>
	`${indicatorName}${scopeId === 'toan-tinh' ? '' : messagesOf(locale).findings.at(inSentence({ scopeId, scopeName }))}, ${provinceName}`;

/** From this share of growth on "times" is said, below it percent. */
const manifold = 120;

function describeLine(line: IndexLine, locale: Locale): string {
	const words = trendIndexWords[locale];
	const newest = line.points.at(-1);
	if (!newest) return '';
	const { index, figure } = newest;
	const what = lineName(line, locale);
	const period = formatPeriod(figure.periodId, locale);
	// Growth is not claimed on the strength of a figure that is a bound, in doubt, or at odds with its report.
	if (isUncertain(figure)) return words.at(what, formatIndex(index, figure.flags.includes('approx'), locale), period);
	const percent = Number(Math.abs(index - 100).toFixed(1));
	const share = formatNumber(percent, decimalsOf(percent, 1), locale);
	const factor = Number((index / 100).toFixed(1));
	const change =
		index >= manifold
			? words.times(formatNumber(factor, decimalsOf(factor, 1), locale))
			: percent === 0
				? words.same
				: words[index > 100 ? 'more' : 'less'](share);
	return words.finding(what, change, formatPeriod(line.base.periodId, locale), period);
}

/** The finding of an index chart: its line, or the two that moved furthest apart. Each with its own period; none is ranked. */
export function describeIndex({ lines }: IndexGroup, locale: Locale): string {
	const last = (line: IndexLine): number => line.points.at(-1)?.index ?? 100;
	const sorted = [...lines].sort((a, b) => last(b) - last(a));
	const told = sorted.length > 2 ? [sorted[0], sorted.at(-1)] : sorted;
	return told.map((line) => (line ? describeLine(line, locale) : '')).join('; ');
}

/** Lines of one name may count by quarter and by year. */
function nameWithClass(figure: Figure, locale: Locale): string {
	const words = describeClass(figure.comparisonClass, locale);
	return lineName(figure, locale) + (words ? ` (${words})` : '');
}

/** Why lines have no index, lines of one reason together. */
export function describeLeftOut(leftOut: readonly LeftOut[], basePeriodId: string | null, locale: Locale): string[] {
	const words = trendIndexWords[locale];
	const period = basePeriodId === null ? '' : formatPeriod(basePeriodId, locale);
	const reasonOf = ({ reason, base }: LeftOut): string =>
		words.reason(reason, base ? formatValue(base, locale) : '', period);
	return [...new Set(leftOut.map(reasonOf))].map((reason) => {
		const lines = leftOut.filter((one) => reasonOf(one) === reason).map(({ figure }) => nameWithClass(figure, locale));
		return `${[...new Set(lines)].join('; ')}: ${reason}`;
	});
}
