import { areaFigures } from './area-figures';
import { catalogue } from './catalogue';
import { checkedFigures } from './checked-figures';
import { checks } from './checks';
import { compare } from './compare';
import { coverage } from './coverage';
import { areas, documents, provinces } from './dictionary';
import { documentFigures } from './document-figures';
import { freeColumns, freeTexts } from './free-answer';
import { freeFunctions } from './free-functions';
import { formRows } from './form-rows';
import { indicatorDetail } from './indicator-detail';
import { indicatorFigures } from './indicator-figures';
import { longSeries } from './long-series';
import { periods } from './periods';
import { primaryFigures } from './primary-figures';
import { provinceFigures } from './province-figures';
import { scopes } from './scopes';
import { targetResults, targets } from './targets';
import { tasks } from './tasks';
import { trend } from './trend';

/**
 * Every question of the product. For tests, which ask each one of both engines; pages import the one they need. A
 * question added here without example arguments in the tests does not compile, and one not added here is found by name.
 */
export const questions = {
	areas,
	'area-figures': areaFigures,
	catalogue,
	'checked-figures': checkedFigures,
	checks,
	compare,
	coverage,
	documents,
	'document-figures': documentFigures,
	'free-columns': freeColumns,
	'free-functions': freeFunctions,
	'free-texts': freeTexts,
	'form-rows': formRows,
	'indicator-detail': indicatorDetail,
	'indicator-figures': indicatorFigures,
	'long-series': longSeries,
	periods,
	'primary-figures': primaryFigures,
	provinces,
	'province-figures': provinceFigures,
	scopes,
	'target-results': targetResults,
	targets,
	tasks,
	trend
} as const;

export type QuestionName = keyof typeof questions;
/** The arguments of a question by its name. */
export type ArgsOf<Name extends QuestionName> = Parameters<(typeof questions)[Name]['build']>[0];
