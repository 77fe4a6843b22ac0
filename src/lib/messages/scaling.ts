import type { Locale } from '../domain/figure';

const vi = {
	scaling: {
		label: 'Cách đặt các kỳ dài ngắn khác nhau',
		khong: 'Như báo cáo',
		'moi-thang': 'Chia theo tháng',
		'tien-do': 'So với thời gian đã qua'
	},
	/** What a class of figures made to compare means. */
	classes: { 'per-month': 'trung bình mỗi tháng của kỳ', pace: 'so với thời gian đã qua của năm' },
	perMonthNote:
		'Mỗi số đếm được chia cho số tháng của kỳ để các kỳ dài ngắn khác nhau đứng chung một trục. Đây là trung bình mỗi tháng, tính ra chứ không do báo cáo nêu (điểm để trống); chưa loại trừ khác biệt theo mùa, và các kỳ có thể thuộc những năm khác nhau.',
	paceNote:
		'Vạch đứng: phần thời gian của năm đã qua, tính từ tháng 1 đến hết tháng cuối của kỳ, hoặc đến ngày báo cáo chốt số nếu có nêu. Chỉ nói nhanh hơn hay chậm hơn thời gian khi tỷ lệ cao hơn là tốt hơn và số đó chắc chắn; các kỳ có thể thuộc những năm khác nhau.',
	months: (n: number) => `${n} tháng`,
	/** How an average came about: "66.687 hồ sơ trong 3 tháng". */
	total: (total: string, months: number) => `${total} trong ${months} tháng`,
	average: 'Trung bình mỗi tháng, tính từ số báo cáo nêu',
	counted: 'Số báo cáo nêu',
	elapsedHead: 'Thời gian đã qua',
	elapsed: (share: string) => `${share} thời gian của năm`,
	after: (value: string, share: string) => `${value} sau ${share} thời gian của năm`,
	lead: (points: string, ahead: boolean) => `${ahead ? 'nhanh hơn' : 'chậm hơn'} thời gian ${points}`,
	level: 'ngang với thời gian',
	/** "…: Khánh Hòa 32,5 % sau 66,7 % thời gian của năm (8 tháng đầu năm 2024), chậm hơn thời gian". */
	pace: (name: string, stands: { province: string; told: string; period: string; verdict: string }[]) =>
		`${name}: ${stands.map(({ province, told, period, verdict }) => `${province} ${told} (${period})${verdict ? `, ${verdict}` : ''}`).join('; ')}`,
	verdict: (lead: number): string =>
		lead === 0 ? 'ngang với thời gian' : lead > 0 ? 'nhanh hơn thời gian' : 'chậm hơn thời gian'
};

const en: typeof vi = {
	scaling: {
		label: 'How periods of unlike length are set side by side',
		khong: 'As reported',
		'moi-thang': 'Per month',
		'tien-do': 'Against elapsed time'
	},
	classes: { 'per-month': 'average per month of the period', pace: 'against the part of the year gone' },
	perMonthNote:
		'Each count is divided by the months of its period, so that periods of unlike length share one axis. These are averages per month, worked out and not printed in a report (hollow marks); seasons are not taken out, and the periods may be of different years.',
	paceNote:
		'Upright tick: the part of the year gone, from January to the last month of the period, or to the day of the count where the report names one. Ahead and behind are said only where more is better and the figure is certain; the periods may be of different years.',
	months: (n) => `${n} month${n === 1 ? '' : 's'}`,
	total: (total, months) => `${total} in ${months} month${months === 1 ? '' : 's'}`,
	average: 'Average per month, worked out from the printed count',
	counted: 'As reported',
	elapsedHead: 'Time gone',
	elapsed: (share) => `${share} of the year gone`,
	after: (value, share) => `${value} after ${share} of the year`,
	lead: (points, ahead) => `${points} ${ahead ? 'ahead of' : 'behind'} time`,
	level: 'level with time',
	pace: (name, stands) =>
		`${name}: ${stands.map(({ province, told, period, verdict }) => `${province} ${told} (${period})${verdict ? `, ${verdict}` : ''}`).join('; ')}`,
	verdict: (lead) => (lead === 0 ? 'level with time' : lead > 0 ? 'ahead of time' : 'behind time')
};

export const scalingWords: Record<Locale, typeof vi> = { vi, en };
