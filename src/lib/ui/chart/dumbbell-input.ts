import type { DumbbellChart, DumbbellEnd, DumbbellRow } from '../../charts/dumbbell-types';
import { niceAxis } from '../../charts/nice-axis';
import type { Figure, Locale } from '../../domain/figure';
import { formatPeriod } from '../../domain/period';
import type { PeriodPair } from '../../domain/period-pairs';
import { messagesOf } from '../../messages/messages';
import { gapWords } from '../figures/change-words';
import { axisFormat, isZeroBased, markInput } from './ranked-input';

const endInput = (figure: Figure | null, locale: Locale): DumbbellEnd | null =>
	figure && { ...markInput(figure, locale), period: formatPeriod(figure.periodId, locale) };

/**
 * Rows in two periods as the input of a dumbbell chart. `periodIds`: the earlier and the later one; `onScale`: the figures
 * the axis must hold, where several charts share it.
 */
export function buildDumbbellInput(
	pairs: readonly PeriodPair[],
	periodIds: readonly string[],
	locale: Locale,
	onScale?: readonly Figure[]
): DumbbellChart {
	const figures = onScale ?? pairs.flatMap(({ from, to }) => [from, to].filter((figure) => figure !== null));
	const first = figures[0];
	const ceiling = first?.unit === '%' ? { max: 100 } : {};
	const zeroBased = first ? isZeroBased(first) : false;
	const axis = niceAxis(figures.map(({ value }) => value), { zeroBased, ...ceiling }); // prettier-ignore
	const formatAxis = axisFormat(figures, axis.interval, locale);
	const scopes = [...new Map(pairs.map(({ scopeId, scopeName }) => [scopeId, scopeName]))];
	const rowOf = (pair: PeriodPair): DumbbellRow => ({
		provinceId: pair.provinceId,
		name: pair.provinceName,
		start: endInput(pair.from, locale),
		end: endInput(pair.to, locale),
		joined: pair.change !== null,
		reason: gapWords(pair, periodIds, locale)
	});
	const groups = scopes.map(([scopeId, scopeName]) => ({
		...(scopes.length > 1 || scopeId !== 'toan-tinh' ? { title: scopeName } : {}),
		rows: pairs.filter((pair) => pair.scopeId === scopeId).map(rowOf)
	}));
	const axisNote = axis.cut ? { axisNote: messagesOf(locale).chart.axisFrom(formatAxis(axis.min)) } : {};
	return { groups, axis, formatAxis, ...axisNote };
}
