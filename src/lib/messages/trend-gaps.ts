import type { Locale } from '../domain/figure';
import type { MissingSpan } from '../domain/missing-periods';
import { formatPeriod } from '../domain/period';
import { mergerWords } from './merger';

interface GapWords {
	lead: string;
	range: (from: string, to: string, n: number) => string;
	noReport: (periods: string, province: string) => string;
	notStated: (periods: string, province: string) => string;
}

const gapWords: Record<Locale, GapWords> = {
	vi: {
		lead: 'Chỗ trống trên đường: ',
		range: (from, to, n) => `từ ${from} đến ${to} (${n} kỳ)`,
		noReport: (periods, province) => `không có báo cáo ${periods} của ${province} trong các nguồn đã thu thập`,
		notStated: (periods, province) => `báo cáo ${periods} của ${province} không nêu số liệu này`
	},
	en: {
		lead: 'Gaps in the lines: ',
		range: (from, to, n) => `${from} to ${to} (${n} periods)`,
		noReport: (periods, province) => `no report of ${province} for ${periods} is among the sources held`,
		notStated: (periods, province) => `the report of ${province} for ${periods} does not give this figure`
	}
};

/** Why lines have gaps, as one sentence; empty where they have none. `scopeName` is that of the lines. */
export function describeMissing(spans: readonly MissingSpan[], scopeName: string, locale: Locale): string {
	const words = gapWords[locale];
	const told = spans.map(({ provinceName, from, to, count, reason }) => {
		const [first, last] = [formatPeriod(from, locale), formatPeriod(to, locale)];
		const periods = count === 1 ? first : words.range(first, last, count);
		if (reason === 'ended') return mergerWords[locale].ended(scopeName).replace(/\.$/, '');
		return words[reason === 'no-report' ? 'noReport' : 'notStated'](periods, provinceName);
	});
	return told.length > 0 ? `${words.lead}${[...new Set(told)].join('; ')}.` : '';
}
