import type { Locale } from '../domain/figure';

interface TrendGalleryWords {
	title: string;
	lead: (indicators: number, lines: number) => string;
	open: string;
	details: string;
}

/** Words of the small charts of everything that can be followed over time. */
export const trendGalleryWords: Record<Locale, TrendGalleryWords> = {
	vi: {
		title: 'Theo dõi được lâu nhất',
		lead: (indicators, lines) =>
			`${indicators} chỉ tiêu có chuỗi từ 4 điểm trở lên (${lines} chuỗi), hoặc có điểm ở cả ba tỉnh. Chỗ đứt là kỳ không có số liệu. Phần này không theo bộ lọc.`,
		open: 'Xem riêng chỉ tiêu này',
		details: 'Nguồn, lưu ý và bảng số liệu'
	},
	en: {
		title: 'What can be followed longest',
		lead: (indicators, lines) =>
			`${indicators} indicators with a series of four points or more (${lines} series), or with points in all three provinces. Gaps are periods without a figure. This part does not follow the filters.`,
		open: 'See this indicator by itself',
		details: 'Sources, notes and table'
	}
};
