import { allOf, endedBy, inScopes, isIn, isOfficial, isPrimary } from './conditions';
import type { Statement } from './engine';
import type { FigureChoice } from './figure-choice';
import { figureStatement, onlyLatest, order } from './figure-rows';
import { fractionColumns, fractionJoins } from './rate-fractions';

/** The statement of a choice: primary figures by indicator, comparison class, scope, province, period. */
export function choiceStatement(choice: FigureChoice): Statement {
	const { locale, provinceIds, indicatorIds, scopeIds, periods, onlyOfficial, until, withFractions } = choice;
	const where = allOf(
		isPrimary,
		isIn('o.province_id', provinceIds),
		isIn('o.indicator_id', indicatorIds),
		inScopes(scopeIds),
		...(onlyOfficial ? [isOfficial] : []),
		endedBy(until),
		...(typeof periods === 'string' ? [] : [isIn('o.period_id', periods)])
	);
	const statement = figureStatement(
		locale,
		where,
		`${order.indicator}, ${order.scope}, ${order.province}, ${order.period}`,
		periods === 'latest' ? onlyLatest : '',
		{ indicatorIds, scopeIds },
		withFractions ? { columns: fractionColumns(locale), joins: fractionJoins } : undefined
	);
	return { ...statement, choice };
}
