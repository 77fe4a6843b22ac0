import type { Locale } from '../domain/figure';
import { mixesKinds, type MissingSpan } from '../domain/missing-periods';
import { formatPeriod } from '../domain/period';
import type { TrendPanel } from '../domain/series';
import { mergerWords } from './merger';

interface GapWords {
	lead: string;
	range: (from: string, to: string, n: number) => string;
	noReport: (periods: string, province: string) => string;
	notStated: (periods: string, province: string) => string;
	/** Why neighbours are not joined although nothing lies between them. */
	kinds: string;
	/** Why places of two years are not joined. */
	fields: string;
}

const gapWords: Record<Locale, GapWords> = {
	vi: {
		lead: 'Chỗ trống trên đường: ',
		range: (from, to, n) => `từ ${from} đến ${to} (${n} kỳ)`,
		noReport: (periods, province) => `không có báo cáo ${periods} của ${province} trong các nguồn đã thu thập`,
		notStated: (periods, province) => `báo cáo ${periods} của ${province} không nêu số liệu này`,
		kinds: 'Không nối điểm của hai kỳ khác loại (tháng, quý, năm).',
		fields: 'Không nối hai thứ hạng xếp trong số tỉnh khác nhau.'
	},
	en: {
		lead: 'Gaps in the lines: ',
		range: (from, to, n) => `${from} to ${to} (${n} periods)`,
		noReport: (periods, province) => `no report of ${province} for ${periods} is among the sources held`,
		notStated: (periods, province) => `the report of ${province} for ${periods} does not give this figure`,
		kinds: 'Points of different kinds of periods (month, quarter, year) are not joined.',
		fields: 'Places among different numbers of provinces are not joined.'
	}
};

/** Why the lines of a panel have gaps, in a sentence or two; empty where they have none. */
export function describeMissing(spans: readonly MissingSpan[], panel: TrendPanel, locale: Locale): string {
	const words = gapWords[locale];
	const told = spans.map(({ provinceName, from, to, count, reason }) => {
		const [first, last] = [formatPeriod(from, locale), formatPeriod(to, locale)];
		const periods = count === 1 ? first : words.range(first, last, count);
		if (reason === 'ended') return mergerWords[locale].ended(panel.scopeName).replace(/\.$/, '');
		return words[reason === 'no-report' ? 'noReport' : 'notStated'](periods, provinceName);
	});
	return [
		...(told.length > 0 ? [`${words.lead}${[...new Set(told)].join('; ')}.`] : []),
		...(panel.series.some(mixesKinds) ? [words.kinds] : []),
		...(panel.series.some(({ points }) => points.some(({ otherField }) => otherField)) ? [words.fields] : [])
	].join(' ');
}
