import type { Figure, Locale } from '../domain/figure';
import { allOf, isIn, isPrimary } from './conditions';
import type { Question } from './engine';
import { figureStatement, onlyLatest, order, readFigures } from './figure-rows';

export interface AreaFiguresArgs {
	locale: Locale;
	areaId: string;
}

/**
 * Of one area the newest primary figure of each province, indicator, scope and comparison class, by indicator, class, scope
 * and province.
 */
export const areaFigures: Question<AreaFiguresArgs, Figure[]> = {
	name: 'area-figures',
	build({ locale, areaId }) {
		const where = allOf(isPrimary, isIn('o.area_id', [areaId]));
		const orderBy = `${order.indicator}, ${order.scope}, ${order.province}, o.observation_id`;
		return figureStatement(locale, where, orderBy, onlyLatest);
	},
	read: readFigures
};
