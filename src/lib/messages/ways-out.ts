import type { Locale } from '../domain/figure';

const vi = {
	label: (name: string) => `Cách xem so sánh được: ${name}`,
	lead: 'Có thể xem:',
	why: {
		years: 'Điểm số và thứ hạng được tính lại mỗi năm: số của hai năm khác nhau không xếp được tỉnh này trên tỉnh kia.'
	},
	/** Ways that name periods or levels hold the view to one indicator only where it shows one. */
	'per-month': 'Chia theo tháng',
	pace: 'So với thời gian đã qua',
	span: (months: number) =>
		({
			1: 'Chỉ xem số theo tháng',
			3: 'Chỉ xem số theo quý (3 tháng)',
			6: 'Chỉ xem số 6 tháng',
			12: 'Chỉ xem số cả năm'
		})[months] ?? `Chỉ xem số ${months} tháng`,
	toMonth: (month: number) => (month === 12 ? 'Chỉ xem số lũy kế cả năm' : `Chỉ xem số lũy kế đến hết tháng ${month}`),
	/** "Chỉ xem số theo quý (3 tháng): Khánh Hòa và Bình Thuận". */
	of: (way: string, provinces: string) => `${way}: ${provinces}`,
	commonYear: (period: string, n: number, all: boolean, provinces: string) =>
		`Xem ${period}, kỳ mới nhất mà ${all ? `cả ${n} tỉnh đã chọn` : provinces} cùng có`,
	newest: (province: string, period: string) => `Xem kỳ mới nhất của ${province}: ${period}`,
	scope: (province: string, scope: string) => `Xem ở ${scope}, nơi ${province} có số liệu`,
	newer: (list: string) => `số mới hơn: ${list}`
};

const en: typeof vi = {
	label: (name) => `Views that compare: ${name}`,
	lead: 'You can see:',
	why: {
		years:
			'Scores and ranks are worked out anew every year: those of different years do not put one province above another.'
	},
	'per-month': 'Per month',
	pace: 'Against elapsed time',
	span: (months) =>
		({
			1: 'Monthly figures only',
			3: 'Quarterly figures only (3 months)',
			6: 'Six-month figures only',
			12: 'Yearly figures only'
		})[months] ?? `Figures over ${months} months only`,
	toMonth: (month) =>
		month === 12
			? 'Totals of the whole year only'
			: `Totals of the first ${month === 1 ? 'month' : `${month} months`} only`,
	of: (way, provinces) => `${way}: ${provinces}`,
	commonYear: (period, n, all, provinces) =>
		`${period}, the newest period that ${all ? `all ${n} chosen provinces` : provinces} share`,
	newest: (province, period) => `The newest period of ${province}: ${period}`,
	scope: (province, scope) => `${scope}, the level ${province} reports`,
	newer: (list) => `newer: ${list}`
};

export const waysOutWords: Record<Locale, typeof vi> = { vi, en };
