import type { Locale } from '../domain/figure';

const vi = {
	/** Under the name of the site. */
	tagline: 'so sánh cải cách hành chính giữa các tỉnh',
	sources: (n: number) => `Nguồn: ${n} văn bản, trang báo và cổng thông tin`,
	area: (indicators: number, provinces: string) => `${indicators} chỉ tiêu có số liệu, của ${provinces}.`,
	edition: (id: string) => `Bản dữ liệu ${id}`
};

const en: typeof vi = {
	tagline: 'administrative reform compared, province by province',
	sources: (n) => `Sources: ${n} documents and press pages`,
	area: (indicators, provinces) =>
		`${indicators} indicator${indicators === 1 ? '' : 's'} with figures, of ${provinces}.`,
	edition: (id) => `Data edition ${id}`
};

/** Words of the pictures that social networks show of a page. */
export const previewWords: Record<Locale, typeof vi> = { vi, en };
