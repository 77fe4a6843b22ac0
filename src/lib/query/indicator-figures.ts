import type { Figure, Locale } from '../domain/figure';
import { isIn } from './conditions';
import type { Question } from './engine';
import { figureStatement, order, readFigures } from './figure-rows';

export interface IndicatorFiguresArgs {
	locale: Locale;
	indicatorId: string;
}

/** Every claim about one indicator, primary or not, by comparison class, scope, province, period; the primary first. */
export const indicatorFigures: Question<IndicatorFiguresArgs, Figure[]> = {
	name: 'indicator-figures',
	build({ locale, indicatorId }) {
		const orderBy = `o.comparison_class, ${order.scope}, ${order.province}, o.period_end, o.period_start, o.is_primary DESC, o.observation_id`;
		return figureStatement(locale, isIn('o.indicator_id', [indicatorId]), orderBy, '', {
			indicatorIds: [indicatorId]
		});
	},
	read: readFigures
};
