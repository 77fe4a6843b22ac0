import { parseComparisonClass } from '../domain/comparability';
import type { Figure, Locale } from '../domain/figure';
import { formatValue } from '../domain/format-value';
import { findSpread, type Panel } from '../domain/panels';
import { parsePeriod } from '../domain/period';
import type { TrendPanel } from '../domain/series';
import { newestOfEach } from '../domain/newest';
import { isUncertain } from '../domain/uncertain';
import { verdictGap, type VerdictGap } from '../domain/verdict';
import { messagesOf } from './messages';
import { describeMonthly, describePace } from './scaled-findings';
import { scalingWords } from './scaling';
import { standOf } from './stand';
import type { Stand } from './vi';

/** Levels are common nouns ("cấp huyện" inside a sentence); names of bodies keep their capitals. */
const levels = [
	'toan-tinh',
	'ba-cap',
	'hai-cap',
	'cap-tinh',
	'cap-huyen',
	'cap-xa',
	'nganh-doc',
	'tinh-huyen',
	'huyen-xa'
];
export const inSentence = ({ scopeId, scopeName }: Pick<Figure, 'scopeId' | 'scopeName'>): string =>
	levels.includes(scopeId) ? scopeName.charAt(0).toLowerCase() + scopeName.slice(1) : scopeName;

/** What a comparison class means, in words; empty where every date may stand beside every other. */
export function describeClass(comparisonClass: string, locale: Locale): string {
	const m = messagesOf(locale).classes;
	const meaning = parseComparisonClass(comparisonClass);
	if (meaning.kind === 'span') return m.span(meaning.months);
	if (meaning.kind === 'to-month') return m.toMonth(meaning.month);
	if (meaning.kind === 'per-month' || meaning.kind === 'pace') return scalingWords[locale].classes[meaning.kind];
	if (meaning.kind === 'field') return m.field(meaning.outOf);
	return meaning.kind === 'single' ? m.single : m.any;
}

/** Why the figures of one indicator stand in several charts; empty where they do not. */
export function describeSplit(panels: readonly Panel[], locale: Locale): string {
	if (panels.length < 2) return '';
	const { fields, why } = messagesOf(locale).classes;
	return panels.some(({ comparisonClass }) => parseComparisonClass(comparisonClass).kind === 'field') ? fields : why;
}

/** A whole contains its parts, so among counts the widest difference says nothing: the broadest level is told. */
const isCount = (figure: Figure): boolean => !['rate', 'score', 'rank'].includes(figure.measure);

/** Why the figures of one scope are not put in an order; null where they may be. */
const whyUnordered = (figures: readonly Figure[]): VerdictGap | 'uncertain' | null =>
	figures.some(isUncertain) ? 'uncertain' : verdictGap(newestOfEach(figures));

/** Values beside each other, without a verdict, and why there is none. */
function describeSideBySide(figures: Figure[], locale: Locale): string {
	const m = messagesOf(locale).findings;
	const [first] = figures;
	if (!first) return '';
	const at = first.scopeId === 'toan-tinh' ? '' : m.at(inSentence(first));
	const why = whyUnordered(figures);
	const told = m.side(
		first.indicatorName + at,
		figures.map((figure) => standOf(figure, locale))
	);
	return why ? told + m.unordered[why] : told;
}

/** One province alone: its levels against each other, or its one figure. */
function describeAlone(panel: Panel, first: Figure, locale: Locale): string {
	const m = messagesOf(locale).findings;
	const at = first.scopeId === 'toan-tinh' ? '' : m.at(inSentence(first));
	const { value, period, province } = standOf(first, locale);
	const own = panel.figures.filter(
		(figure) => figure.provinceId === first.provinceId && figure.periodId === first.periodId
	);
	const sorted = [...own].sort((a, b) => b.value - a.value);
	const [high, low] = [sorted[0], sorted.at(-1)];
	if (isCount(first) || first.measure === 'rank' || !high || !low || high.value === low.value)
		return m.onlyOne(first.indicatorName, province, value, at, period);
	return m.levels(
		first.indicatorName,
		province,
		formatValue(high, locale),
		inSentence(high),
		formatValue(low, locale),
		inSentence(low),
		period
	);
}

/**
 * The scopes of a panel in which provinces compare, the one told first, and the one that may be judged: nothing is called
 * higher or lower across periods, nor on the strength of a figure that is a bound, in doubt, or at odds with its report.
 */
function findTold(panel: Panel) {
	const lead = panel.figures[0];
	const compared = panel.scopes.flatMap((scope) => {
		const spread = findSpread(scope.figures);
		return spread ? [{ scope, ...spread }] : [];
	});
	if (lead && !isCount(lead)) compared.sort((a, b) => b.distance - a.distance);
	const ordered = compared.filter(({ scope }) => whyUnordered(scope.figures) === null);
	return { compared, ordered, chosen: ordered[0] };
}

/** The one scope the finding of a panel speaks of; null where it speaks of several levels of one province. */
export function toldScope(panel: Panel): string | null {
	const { compared, chosen } = findTold(panel);
	return (
		(chosen ?? compared[0])?.scope.scopeId ??
		(panel.figures[0]?.measure === 'coded' ? panel.scopes[0]?.scopeId : null) ??
		null
	);
}

/** The finding of a panel as one sentence: who stands at the ends, with values and periods. Fixed patterns, nothing else. */
export function describePanel(panel: Panel, locale: Locale): string {
	const m = messagesOf(locale).findings;
	const lead = panel.figures[0];
	if (!lead) return '';
	const name = lead.indicatorName;
	if (lead.elapsed !== undefined) return describePace(panel, locale);
	if (lead.monthly) return describeMonthly(panel, locale);
	if (lead.measure === 'coded')
		return m.coded(
			name,
			(panel.scopes[0]?.figures ?? []).map((figure) => standOf(figure, locale))
		);
	const { compared, ordered, chosen } = findTold(panel);
	if (!chosen && compared[0]) return describeSideBySide(compared[0].scope.figures, locale);
	if (!chosen) return describeAlone(panel, lead, locale);
	const { first, last, distance, scope } = chosen;
	const at = first.scopeId === 'toan-tinh' ? '' : m.at(inSentence(first));
	const provinces = [...new Set(scope.figures.map((figure) => figure.provinceName))];
	if (distance === 0) return m.equal(name, at, messagesOf(locale).list(provinces), formatValue(first, locale));
	if (first.measure === 'rank')
		return m.rank(name, at, provinces.length, standOf(first, locale), standOf(last, locale));
	// "Highest" must be the highest value also where low is good.
	const [high, low] = (first.value >= last.value ? [first, last] : [last, first]).map((figure) =>
		standOf(figure, locale)
	) as [Stand, Stand];
	if (ordered.length > 1 && !isCount(lead) && !['toan-tinh', 'ba-cap', 'hai-cap'].includes(first.scopeId))
		return m.widest(name, inSentence(first), high, low);
	return m.highest(name, at, provinces.length, high, low);
}

/** Up to here every place of a line is told. */
const fewPlaces = 4;

/**
 * The finding of a trend: how the longest line moved from its first to its last figure. Places go up and down from year to
 * year, so none between two that are told is left out: a short line is told in whole, of a long one the last step.
 */
export function describeTrend(panel: TrendPanel, locale: Locale): string {
	const m = messagesOf(locale);
	const longest = [...panel.series].sort((a, b) => b.points.length - a.points.length)[0];
	const points = longest?.points ?? [];
	const to = points.at(-1)?.figure;
	const isLong = to?.measure === 'rank' && points.length > 2;
	const from = (isLong ? points.at(-2) : points[0])?.figure;
	if (!from || !to) return panel.indicatorName;
	const at = to.scopeId === 'toan-tinh' ? '' : m.findings.at(inSentence(to));
	const [start, end] = [standOf(from, locale), standOf(to, locale)];
	if (from === to) return m.findings.onlyOne(panel.indicatorName, end.province, end.value, at, end.period);
	if (to.measure === 'coded') return m.findings.coded(panel.indicatorName, [start, end]);
	// Up and down are said between periods of one kind alone, of places among the same number of provinces, and never on the
	// strength of an uncertain figure; two equal ends are no standstill where it moved in between.
	const kinds = [from, to].map(({ periodId }) => parsePeriod(periodId)?.kind);
	if (isLong && points.length <= fewPlaces)
		return m.trend.places(
			panel.indicatorName + at,
			points.map(({ figure }) => standOf(figure, locale))
		);
	const moved = points.some(({ figure }) => figure.value !== to.value);
	const isOpen = kinds[0] !== kinds[1] || from.outOf !== to.outOf || isUncertain(from) || isUncertain(to);
	if (isOpen || (from.value === to.value && moved)) return m.trend.places(panel.indicatorName + at, [start, end]);
	// A smaller rank is a higher place.
	const rise = (to.value - from.value) * (to.measure === 'rank' ? -1 : 1);
	const direction = rise > 0 ? 'up' : rise < 0 ? 'down' : 'same';
	return m.trend.finding(
		panel.indicatorName + at,
		end.province,
		direction,
		start.value,
		start.period,
		end.value,
		end.period
	);
}
