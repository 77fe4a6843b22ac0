import type { Figure, Locale } from '../domain/figure';
import { allOf, isIn, isPrimary } from './conditions';
import type { Question } from './engine';
import { figureStatement, onlyLatest, order, readFigures } from './figure-rows';

export interface ProvinceFiguresArgs {
	locale: Locale;
	provinceId: string;
}

/** Of one province the newest primary figure of each indicator, scope and comparison class, by area and indicator. */
export const provinceFigures: Question<ProvinceFiguresArgs, Figure[]> = {
	name: 'province-figures',
	build({ locale, provinceId }) {
		const where = allOf(isPrimary, isIn('o.province_id', [provinceId]));
		return figureStatement(
			locale,
			where,
			`a.position, ${order.indicator}, ${order.scope}, o.observation_id`,
			onlyLatest
		);
	},
	read: readFigures
};
