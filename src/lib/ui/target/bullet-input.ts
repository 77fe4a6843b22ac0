import type { BulletChart, BulletRow } from '../../charts/bullet-types';
import { niceAxis } from '../../charts/nice-axis';
import type { Figure, Locale } from '../../domain/figure';
import { formatValue } from '../../domain/format-value';
import { formatPeriod } from '../../domain/period';
import { targetWords } from '../../messages/targets';
import type { TargetEntry } from '../../query/targets';
import { axisFormat, markInput, markLabel } from '../chart/ranked-input';
import { describeAsked, describeWhy } from './target-words';

/** A target with the result it is held against. */
export interface HeldTarget {
	target: TargetEntry;
	result: Figure;
}

function bulletRow({ target, result }: HeldTarget, locale: Locale): BulletRow {
	const words = targetWords[locale];
	const scope = target.scopeId === 'toan-tinh' ? '' : ` · ${target.scopeName}`;
	const asked = describeAsked(target, locale);
	const verdict = words.verdicts[target.verdict];
	const why = target.reason ? words.reasons[target.reason] : '';
	const parts = [
		`${target.provinceName}, ${formatPeriod(target.periodId, locale)}`,
		`${words.result} ${formatValue(result, locale)}`,
		`${words.target} ${asked}`,
		why
	];
	return {
		...markInput(result, locale),
		provinceId: target.provinceId,
		name: target.indicatorName + scope,
		verdict,
		words: parts.filter(Boolean).join(' · '),
		target: target.value,
		upper: target.upperValue,
		ariaLabel: [markLabel(result, locale), `${words.target} ${asked}`, verdict, describeWhy(target, locale)]
			.filter(Boolean)
			.join(' · ')
	};
}

/** Targets of one area and unit as the input of a bullet chart. */
export function buildBulletInput(held: readonly HeldTarget[], locale: Locale): BulletChart {
	const measures = new Set(held.map(({ result }) => result.measure));
	const hasBars = !measures.has('rank') && !measures.has('score');
	const values = held.flatMap(({ target, result }) => [result.value, target.value, target.upperValue ?? target.value]);
	const ceiling = held[0]?.target.unit === '%' ? { max: 100 } : {};
	const axis = niceAxis(values, { zeroBased: hasBars, ...ceiling });
	return {
		rows: held.map((one) => bulletRow(one, locale)),
		axis,
		hasBars,
		formatAxis: axisFormat(held.map(({ result }) => result), axis.interval, locale) // prettier-ignore
	};
}
