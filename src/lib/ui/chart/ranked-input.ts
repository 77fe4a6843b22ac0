import { markKindOf } from '../../charts/chart-types';
import { niceAxis } from '../../charts/nice-axis';
import type { RankedChart, RankedGroup, RankedRow } from '../../charts/ranked-types';
import type { Figure, Locale } from '../../domain/figure';
import { formatValue } from '../../domain/format-value';
import { decimalsOf, formatNumber } from '../../domain/number';
import { sortByValue, type Panel } from '../../domain/panels';
import { formatPeriod } from '../../domain/period';
import { messagesOf } from '../../messages/messages';
import { pressWords } from '../../messages/press';
import { figureLink } from '../site/links';

/** Parts of a mark's spoken label; the tooltip shows them on lines of their own. */
export function markLabel(figure: Figure, locale: Locale): string {
	const m = messagesOf(locale);
	const parts = [
		`${figure.provinceName}: ${formatValue(figure, locale)}`,
		figure.scopeName,
		formatPeriod(figure.periodId, locale),
		figure.documentKind === 'press' ? pressWords[locale].markLong : '',
		figure.basis === 'derived' ? m.marks.derivedLong : '',
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
		const rows: RankedRow[] = sortByValue(scope.figures).map((figure) => ({
			provinceId: figure.provinceId,
			name: figure.provinceName,
			period: formatPeriod(figure.periodId, locale),
			...markInput(figure, locale)
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
	const axis = niceAxis(onScale.map((figure) => figure.value), { zeroBased, ...ceiling }); // prettier-ignore
	const formatAxis = axisFormat(onScale, axis.interval, locale);
	return {
		groups,
		axis,
		zeroBased,
		formatAxis,
		...(axis.cut ? { axisNote: m.chart.axisFrom(formatAxis(axis.min)) } : {})
	};
}
