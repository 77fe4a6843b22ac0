import { paceClass } from './comparability';
import type { Figure } from './figure';
import { parsePeriod } from './period';
import { isUncertain } from './uncertain';

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Share of the year gone when a figure was counted, in %: the months of its period since January, out of twelve. Where the
 * report states a day of that year (`asOf`), the months up to that day, the last one by its days; a later day counts as
 * the end of the year. Null for periods that do not begin in January.
 */
export function elapsedShare({ periodId, asOf }: Pick<Figure, 'periodId' | 'asOf'>): number | null {
	const period = parsePeriod(periodId);
	if (!period || period.startMonth !== 1 || period.startYear !== period.endYear) return null;
	const [year = 0, month = 0, day = 0] = (asOf ?? period.end).split('-').map(Number);
	if (year < period.startYear) return null;
	const months = year > period.startYear ? 12 : month - 1 + day / lastDayOf(year, month);
	return Number(((months / 12) * 100).toFixed(1));
}

/** A share of a yearly plan, in %, of a period that begins in January. */
const paceable = (figure: Figure): boolean =>
	figure.plan === 'share' && figure.unit === '%' && elapsedShare(figure) !== null;

/** Indicators whose shares of a plan are of different months: only these gain from elapsed time as the common measure. */
export function unevenPlans(figures: readonly Figure[]): Set<string> {
	const classes = new Map<string, Set<string>>();
	for (const { indicatorId, comparisonClass } of figures.filter(paceable))
		classes.set(indicatorId, (classes.get(indicatorId) ?? new Set()).add(comparisonClass));
	return new Set([...classes].flatMap(([id, months]) => (months.size > 1 ? [id] : [])));
}

/** Figures with the shares of plans at different months put against elapsed time; all others, and their order, stay. */
export function paceFigures(figures: readonly Figure[]): Figure[] {
	const uneven = unevenPlans(figures);
	return figures.map((figure) => {
		const elapsed = uneven.has(figure.indicatorId) && paceable(figure) ? elapsedShare(figure) : null;
		return elapsed === null ? figure : { ...figure, comparisonClass: paceClass, elapsed };
	});
}

/**
 * How far a share of a plan is ahead of the time gone (negative: behind it), in points. Null where that is no verdict: more is
 * not better, or the figure is approximate, in doubt or at odds with its report.
 */
export function paceLead(figure: Figure): number | null {
	if (figure.elapsed === undefined || figure.direction !== 'higher' || isUncertain(figure)) return null;
	return Number((figure.value - figure.elapsed).toFixed(1));
}
