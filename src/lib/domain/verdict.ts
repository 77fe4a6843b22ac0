import type { Figure } from './figure';
import { countProvinces } from './panels';

/**
 * Why figures of several provinces stand side by side and none is called better, worse, first or last.
 * periods-differ: they are not all of one period · few: fewer than three provinces, and no yardstick beside them.
 */
export type VerdictGap = 'periods-differ' | 'few';

/** Of two, one is always first and the other last: a verdict needs at least this many provinces. */
export const fewestJudged = 3;

/** True where figures are of more than one period. Two ids may name one span: the first half of a year and its six months. */
export const areOfOtherPeriods = ([first, ...others]: readonly Figure[]): boolean =>
	others.some(({ periodStart, periodEnd }) => periodStart !== first?.periodStart || periodEnd !== first.periodEnd);

/**
 * The rule of verdicts between provinces, the only one: better, worse, best, first and last are said of figures of one
 * period, among at least three provinces. `figures`: what would be judged together, one per province. Null where they may
 * be. A province may be held against its own earlier figure (`judgeChange`), a result against its target (`judgeTarget`).
 */
export function verdictGap(figures: readonly Figure[]): VerdictGap | null {
	if (areOfOtherPeriods(figures)) return 'periods-differ';
	return countProvinces(figures) < fewestJudged ? 'few' : null;
}

/**
 * True where one end is good for every province alike: rates, scores and ranks with a direction. Numbers of files, people
 * or documents grow with the province, so more of them is neither better nor worse than another province's, nor than its
 * own of another time.
 */
export const isJudged = ({ direction, measure, unit }: Pick<Figure, 'direction' | 'measure' | 'unit'>): boolean =>
	direction !== 'neutral' && measure !== 'coded' && (unit === '%' || ['rate', 'score', 'rank'].includes(measure));
