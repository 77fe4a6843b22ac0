import type { Locale } from '../domain/figure';

const vi = {
	steps: 'Theo cấp, ngành, cơ quan',
	stepsLead:
		'Số mới nhất ở từng cấp, từng cơ quan; các cấp không cộng dồn và kỳ có thể khác nhau. Tên cấp mở phần so sánh ở cấp đó.',
	folded: (n: number) => `${n} cấp, ngành, cơ quan có số liệu`,
	back: {
		'/so-sanh/': 'Trở lại phần so sánh đang xem',
		'/xu-huong/': 'Trở lại phần xu hướng đang xem'
	}
};

const en: typeof vi = {
	steps: 'By level, sector and agency',
	stepsLead:
		'The newest figure of each level and agency; levels are not added up and periods may differ. The name of a level opens the comparison at that level.',
	folded: (n) => `${n} levels, sectors and agencies with figures`,
	back: {
		'/so-sanh/': 'Back to the comparison you were at',
		'/xu-huong/': 'Back to the trend you were at'
	}
};

/** Words of the way down from an area to a figure, and back. */
export const drillWords: Record<Locale, typeof vi> = { vi, en };
