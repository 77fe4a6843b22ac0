import { judgeChange, type Change } from '../domain/change';
import type { Locale } from '../domain/figure';
import { formatDifference, formatPercent } from '../domain/format-value';
import type { SeriesPoint, TrendPanel } from '../domain/series';
import { messagesOf } from './messages';
import { periodInWords } from './stand';

interface ChangeWords {
	/** Why a running total has no change since the period before. */
	onlyLastYear: string;
	/** "Khánh Hòa, quý III/2024 so với quý III/2023: +12.600 hồ sơ". */
	newest: (province: string, to: string, from: string, amount: string) => string;
}

export const trendChangeWords: Record<Locale, ChangeWords> = {
	vi: {
		onlyLastYear: 'số lũy kế: chỉ so với cùng kỳ năm trước',
		newest: (province, to, from, amount) => `${province}, ${to} so với ${from}: ${amount}`
	},
	en: {
		onlyLastYear: 'running total: compared with the same period last year only',
		newest: (province, to, from, amount) => `${province}, ${to} against ${from}: ${amount}`
	}
};

/** "+12.600 hồ sơ (+28,5 %)", "≈ −3,2 điểm %"; the percent where there is one. */
export function formatChange({ difference, percent, from, to }: Change, locale: Locale): string {
	const isApprox = [from, to].some(({ flags }) => flags.includes('approx'));
	const amount = (isApprox ? '≈\u00a0' : '') + formatDifference(difference, to.unit, to.measure, locale);
	if (percent === null) return amount;
	return `${amount} (${formatPercent(percent, locale)})`;
}

/** "có cải thiện", "kém đi", or nothing where the change cannot be judged. */
export function formatJudgement(change: Change, locale: Locale): string {
	const judgement = judgeChange(change);
	return judgement ? messagesOf(locale).trend[judgement] : '';
}

/** The change told of a point: since the same period last year, else since the period before. */
const changeOf = (point: SeriesPoint | undefined): Change | null => point?.lastYear ?? point?.previous ?? null;

/** The change of every line's newest point, both periods named; empty where none has one. */
export function describeNewestChanges(panel: TrendPanel, locale: Locale): string {
	const words = trendChangeWords[locale];
	const told = panel.series.flatMap((series) => {
		const change = changeOf(series.points.at(-1));
		if (!change) return [];
		const [from, to] = [change.from, change.to].map((figure) => periodInWords(figure, locale)) as [string, string];
		const judgement = formatJudgement(change, locale);
		const amount = formatChange(change, locale) + (judgement ? `, ${judgement}` : '');
		return [words.newest(series.provinceName, to, from, amount)];
	});
	return told.length > 0 ? `${told.join('; ')}.` : '';
}
