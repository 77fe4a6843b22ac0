import type { Figure, Locale } from '../domain/figure';
import { isPrimary } from './conditions';
import type { Question } from './engine';
import { figureStatement, order, readFigures } from './figure-rows';

export interface PrimaryFiguresArgs {
	locale: Locale;
}

/** Every primary figure of every province and period, by area, indicator, scope, province and period. */
export const primaryFigures: Question<PrimaryFiguresArgs, Figure[]> = {
	name: 'primary-figures',
	build: ({ locale }) =>
		figureStatement(
			locale,
			isPrimary,
			`a.position, ${order.indicator}, ${order.scope}, ${order.province}, ${order.period}`
		),
	read: readFigures
};
