import type { Locale } from '../domain/figure';

interface TrendAxesWords {
	label: string;
	choices: Record<'chung' | 'rieng', string>;
	/** Of a chart that shares its scale. */
	shared: string;
	/** Of a chart that could share its scale and does not. */
	own: string;
	/** Some charts share a scale, others cannot. */
	some: string;
	/** None can. */
	none: string;
	free: string;
}

/** Words for the scales of charts side by side. */
export const trendAxesWords: Record<Locale, TrendAxesWords> = {
	vi: {
		label: 'Trục',
		choices: { chung: 'chung', rieng: 'riêng' },
		shared: 'cùng thang',
		own: 'thang riêng',
		some: 'Các hình ghi “cùng thang” dùng chung một trục nên so được độ cao. Hình khác đơn vị, cách đếm hoặc độ dài kỳ có thang của nó.',
		none: 'Các hình khác đơn vị, cách đếm hoặc độ dài kỳ nên mỗi hình một thang: không so độ cao giữa các hình.',
		free: 'Mỗi hình một thang riêng: không so độ cao giữa các hình.'
	},
	en: {
		label: 'Axis',
		choices: { chung: 'shared', rieng: 'one each' },
		shared: 'same scale',
		own: 'own scale',
		some: 'Charts marked “same scale” share one axis, so heights compare. Charts of another unit, way of counting or length of period have a scale of their own.',
		none: 'The charts differ in unit, way of counting or length of period, so each has its own scale: do not compare heights between them.',
		free: 'Each chart has its own scale: do not compare heights between them.'
	}
};
