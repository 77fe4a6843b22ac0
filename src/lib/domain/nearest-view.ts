import { parseComparisonClass } from './comparability';
import { commonPeriod, isOfOneYear } from './common-year';
import type { Figure } from './figure';
import { newestOf } from './newest';
import { unevenPlans } from './pace';
import { countProvinces, groupPanels, type Panel } from './panels';
import { unevenIndicators } from './scale';
import { areOfOtherYears } from './uncertain';

/** What a view asks of one indicator. */
export interface AskedView {
	provinceIds: readonly string[];
	/** Empty: the overview of levels. */
	scopeIds: readonly string[];
	periods: 'moi-nhat' | readonly string[];
}

/** A change that makes an allowed view of a refused one. */
export interface ViewChange {
	scaling?: 'moi-thang' | 'tien-do';
	periods?: 'moi-nhat' | string[];
	scopes?: string[];
}

/**
 * One way out. per-month, pace: counts and shares made to compare · class: only the periods of one class · common-year: the
 * newest year of scores that the most provinces have · newest: the newest period of a missing province · scope: the level
 * a missing province reports.
 */
export type WayOut = { change: ViewChange } & (
	| { kind: 'per-month' | 'pace' }
	| { kind: 'class'; comparisonClass: string; provinceIds: string[] }
	| { kind: 'common-year'; periodId: string; provinceIds: string[] }
	| { kind: 'newest'; provinceId: string; periodId: string }
	| { kind: 'scope'; provinceId: string; scopeId: string; scopeName: string }
);

/** Why a view does not compare: spans, months since January, years of scores, or a province without a figure. */
export interface Refusal {
	why: 'spans' | 'months' | 'years' | 'missing';
	ways: WayOut[];
}

/** Whether a figure is of the levels a view shows: the asked ones, else the overview. */
export const isAtScopes =
	(scopeIds: readonly string[], overview: ReadonlySet<string>) =>
	({ scopeId }: Figure): boolean =>
		scopeIds.length > 0 ? scopeIds.includes(scopeId) : overview.has(scopeId);

const distinct = (figures: readonly Figure[], key: 'provinceId' | 'periodId'): string[] => [
	...new Set(figures.map((figure) => figure[key]))
];

/** Newest figures of each province, scope and class: what a view of newest figures shows. */
const latestOf = (figures: readonly Figure[]): Figure[] =>
	figures.filter((figure) =>
		figures.every(
			(other) =>
				other.provinceId !== figure.provinceId ||
				other.scopeId !== figure.scopeId ||
				other.comparisonClass !== figure.comparisonClass ||
				other.periodEnd <= figure.periodEnd
		)
	);

/** At most this many classes are offered, those of most provinces first. */
const mostClasses = 2;

/** Most provinces that one scope of a panel holds. */
const sharersOf = ({ scopes }: Panel): string[] =>
	scopes
		.map((scope) => distinct(scope.figures, 'provinceId'))
		.reduce((most, ids) => (ids.length > most.length ? ids : most), []);

/** Views of one class that two provinces share at one scope. Their periods must bring no figure of another class along. */
function classWays(known: readonly Figure[]): WayOut[] {
	return groupPanels(latestOf(known))
		.map((panel) => ({
			comparisonClass: panel.comparisonClass,
			provinceIds: sharersOf(panel),
			periods: distinct(panel.figures, 'periodId')
		}))
		.filter(({ comparisonClass, provinceIds, periods }) => {
			const bringsOthers = known.some(
				(one) => periods.includes(one.periodId) && one.comparisonClass !== comparisonClass
			);
			return provinceIds.length > 1 && !bringsOthers;
		})
		.sort((a, b) => b.provinceIds.length - a.provinceIds.length)
		.slice(0, mostClasses)
		.map(({ comparisonClass, provinceIds, periods }) => ({
			kind: 'class',
			comparisonClass,
			provinceIds,
			change: { periods }
		}));
}

function splitRefusal(figures: readonly Figure[], known: readonly Figure[]): Refusal[] {
	// Places among other numbers of provinces have no view in which they compare.
	const classes = groupPanels(figures)
		.map((panel) => parseComparisonClass(panel.comparisonClass).kind)
		.filter((kind) => kind !== 'field');
	if (classes.length < 2) return [];
	const ways: WayOut[] = [];
	if (unevenIndicators(figures).size > 0) ways.push({ kind: 'per-month', change: { scaling: 'moi-thang' } });
	if (unevenPlans(figures).size > 0) ways.push({ kind: 'pace', change: { scaling: 'tien-do' } });
	return [{ why: classes.includes('span') ? 'spans' : 'months', ways: [...ways, ...classWays(known)] }];
}

/** Scores and ranks beside each other that are of different years, at the first level where that is so. */
function yearRefusal(figures: readonly Figure[], known: readonly Figure[]): Refusal[] {
	for (const { scopeId, figures: own } of groupPanels(figures.filter(isOfOneYear)).flatMap((panel) => panel.scopes)) {
		if (countProvinces(own) < 2 || !areOfOtherYears(own)) continue;
		const common = commonPeriod(known.filter((figure) => figure.scopeId === scopeId));
		const way: WayOut[] = common ? [{ kind: 'common-year', ...common, change: { periods: [common.periodId] } }] : [];
		return [{ why: 'years', ways: way }];
	}
	return [];
}

/** The way to a province that the view leaves out: its newest period at the levels shown, else the level it reports. */
function wayTo(
	provinceId: string,
	known: readonly Figure[],
	asked: AskedView,
	isShown: (figure: Figure) => boolean
): WayOut[] {
	const own = known.filter((figure) => figure.provinceId === provinceId);
	const here = newestOf(own.filter(isShown));
	if (here) return [{ kind: 'newest', provinceId, periodId: here.periodId, change: { periods: [here.periodId] } }];
	const { periods } = asked;
	const inPeriods = periods === 'moi-nhat' ? own : own.filter(({ periodId }) => periods.includes(periodId));
	const candidates = inPeriods.length > 0 ? inPeriods : own;
	const sharing = (scopeId: string): number =>
		countProvinces(known.filter((one) => one.scopeId === scopeId && asked.provinceIds.includes(one.provinceId)));
	const [best] = [...candidates].sort(
		(a, b) => sharing(b.scopeId) - sharing(a.scopeId) || a.scopePosition - b.scopePosition
	);
	if (!best) return [];
	const { scopeId, scopeName } = best;
	const change: ViewChange = { scopes: [scopeId], ...(inPeriods.length > 0 ? {} : { periods: 'moi-nhat' }) };
	return [{ kind: 'scope', provinceId, scopeId, scopeName, change }];
}

/**
 * Why the figures of one indicator do not all stand side by side, and the nearest views that compare.
 * @param figures what the view shows, scaled where it scales
 * @param known every primary figure of the indicator in the asked provinces, at any scope and period
 * @param overview scopes shown where none is asked
 */
export function findRefusals(
	figures: readonly Figure[],
	known: readonly Figure[],
	asked: AskedView,
	overview: ReadonlySet<string>
): Refusal[] {
	const isShown = isAtScopes(asked.scopeIds, overview);
	const shown = known.filter(isShown);
	const having = new Set(distinct(figures, 'provinceId'));
	const missing = asked.provinceIds.filter((id) => !having.has(id));
	const ways = missing.flatMap((id) => wayTo(id, known, asked, isShown));
	return [
		...splitRefusal(figures, shown),
		...yearRefusal(figures, shown),
		...(missing.length > 0 ? [{ why: 'missing' as const, ways }] : [])
	];
}
