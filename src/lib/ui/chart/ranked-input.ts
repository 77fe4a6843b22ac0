import { markKindOf } from '../../charts/chart-types';
import { niceAxis } from '../../charts/nice-axis';
import type { RankedChart, RankedGroup, RankedRow } from '../../charts/ranked-types';
import type { Figure, Locale } from '../../domain/figure';
import { formatValue } from '../../domain/format-value';
import { decimalsOf, formatNumber } from '../../domain/number';
import { sortByValue, type Panel } from '../../domain/panels';
import { formatPeriod } from '../../domain/period';
import { areOfOtherPeriods } from '../../domain/verdict';
import {
	describeElapsed,
	describeFraction,
	describeLead,
	describeTotal,
	formatShare
} from '../../messages/describe-scaled';
import { messagesOf } from '../../messages/messages';
import { pressWords } from '../../messages/press';
import { scalingWords } from '../../messages/scaling';
import { figureLink } from '../site/links';

/** What stands behind a value: the count of an average, numerator and denominator of a rate, and elapsed time. */
const workedOut = (figure: Figure, locale: Locale): string =>
	[
		describeTotal(figure, locale),
		describeFraction(figure, locale),
		describeElapsed(figure, locale),
		describeLead(figure, locale)
	]
		.filter(Boolean)
		.join(', ');

/** The period on a mark, with the months an average was made over or the part of the year gone. */
function periodOf(figure: Figure, locale: Locale): string {
	const period = formatPeriod(figure.periodId, locale);
	const words = scalingWords[locale];
	if (figure.monthly) return `${period} (${words.months(figure.monthly.months)})`;
	return figure.elapsed === undefined ? period : `${period}, ${words.elapsed(formatShare(figure.elapsed, locale))}`;
}

/** Muted words beside the value of a mark. */
const detailOf = (figure: Figure, locale: Locale): string =>
	figure.elapsed === undefined
		? describeTotal(figure, locale) || describeFraction(figure, locale)
		: describeLead(figure, locale);

/** Parts of a mark's spoken label; the tooltip shows them on lines of their own. */
export function markLabel(figure: Figure, locale: Locale): string {
	const m = messagesOf(locale);
	const parts = [
		`${figure.provinceName}: ${formatValue(figure, locale)}`,
		figure.scopeName,
		formatPeriod(figure.periodId, locale),
		workedOut(figure, locale),
		figure.documentKind === 'press' ? pressWords[locale].markLong : '',
		figure.basis === 'derived' && (!figure.monthly || figure.formula) ? m.marks.derivedLong : '',
		figure.caveat ?? '',
		figure.checks === 'mismatch' ? m.marks.mismatchLong : '',
		figure.flags.includes('doubt') ? (figure.note ?? m.marks.doubtLong) : '',
		`${figure.documentLabel}${figure.line === null ? '' : `, ${m.terms.line} ${figure.line}`}`
	];
	return parts.filter(Boolean).join(' · ');
}

/** The word beside a mark that must not be taken at face value. */
function warningOf(figure: Figure, locale: Locale): { warning?: string } {
	const m = messagesOf(locale).marks;
	if (figure.checks === 'mismatch') return { warning: m.mismatch };
	return figure.flags.includes('doubt') ? { warning: m.doubt } : {};
}

/** What every mark needs: value, label, link and spoken words. */
export const markInput = (figure: Figure, locale: Locale) => ({
	observationId: figure.id,
	href: figureLink(locale, figure),
	ariaLabel: markLabel(figure, locale),
	value: figure.value,
	valueLabel: formatValue(figure, locale),
	kind: markKindOf(figure),
	...warningOf(figure, locale)
});

/** Counts and money are bars from zero; rates, scores and ranks are dots on an axis that may be cut. */
export const isZeroBased = (figure: Figure): boolean =>
	figure.unit !== '%' && !['score', 'rank', 'coded', 'rate'].includes(figure.measure);

/** Axis labels in the unit of the values; money in billions from a thousand million on. */
export function axisFormat(figures: readonly Figure[], interval: number, locale: Locale): (value: number) => string {
	const first = figures[0];
	const digits = decimalsOf(interval);
	if (first?.measure === 'coded') return () => '';
	if (first && (first.unit === 'triệu đồng' || first.unit === 'million VND')) {
		return (value) => (value === 0 ? '0' : formatValue({ ...first, flags: [], value }, locale));
	}
	const percent = first?.unit === '%' ? (locale === 'vi' ? '\u00a0%' : '%') : '';
	return (value) => formatNumber(value, digits, locale) + percent;
}

/**
 * A panel as the input of a ranked chart. `missing` names chosen provinces that have no figure in the panel; `onScale` are
 * the figures the axis must hold, where several charts share it.
 */
export function buildRankedInput(
	panel: Panel,
	locale: Locale,
	missing: readonly { id: string; name: string; reason: string }[] = [],
	onScale: readonly Figure[] = panel.figures
): RankedChart {
	const m = messagesOf(locale);
	const groups: RankedGroup[] = panel.scopes.map((scope) => {
		// Nobody stands above another across periods: such rows keep the order of the question.
		const inOrder = areOfOtherPeriods(scope.figures) ? scope.figures : sortByValue(scope.figures);
		const rows: RankedRow[] = inOrder.map((figure) => ({
			provinceId: figure.provinceId,
			name: figure.provinceName,
			period: periodOf(figure, locale),
			...markInput(figure, locale),
			...(detailOf(figure, locale) ? { detail: detailOf(figure, locale) } : {}),
			...(figure.elapsed === undefined ? {} : { tick: figure.elapsed })
		}));
		const absent = panel.scopes.length === 1 ? missing : [];
		for (const { id, name, reason } of absent)
			rows.push({ provinceId: id, name, period: '', value: null, missing: reason });
		const named = panel.scopes.length > 1 || scope.scopeId !== 'toan-tinh';
		return { ...(named ? { title: scope.scopeName } : {}), rows };
	});
	const first = panel.figures[0];
	const zeroBased = first ? isZeroBased(first) : false;
	const ceiling = first?.unit === '%' ? { max: 100 } : {};
	const values = onScale.flatMap(({ value, elapsed }) => (elapsed === undefined ? [value] : [value, elapsed]));
	const axis = niceAxis(values, { zeroBased, ...ceiling });
	const formatAxis = axisFormat(onScale, axis.interval, locale);
	return {
		groups,
		axis,
		zeroBased,
		formatAxis,
		// Codes stand on no scale that could be cut.
		...(axis.cut && first?.measure !== 'coded' ? { axisNote: m.chart.axisFrom(formatAxis(axis.min)) } : {})
	};
}
