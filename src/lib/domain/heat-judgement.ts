import type { Figure } from './figure';
import { bestBase, type BaseGap, type HeatBase, type RowBase } from './heat-base';
import { isUncertain } from './uncertain';
import { isJudged } from './verdict';

/**
 * What a figure is beside its base. `base`: the base itself · `best`: none of the row is better · `higher`, `lower`: a
 * difference without a verdict · `unjudged`: not even a difference may be told, `why` says the reason.
 */
export type Judgement = 'base' | 'best' | 'better' | 'worse' | 'same' | 'higher' | 'lower' | 'unjudged';

export interface Verdict {
	judgement: Judgement;
	/** Value − base, in the indicator's unit (points for %, places for ranks); null where it may not be told. */
	difference: number | null;
	/** The difference in percent of the base: counts and money only, and not of zero. */
	percent: number | null;
	/** Set for `unjudged` alone. */
	why: BaseGap | 'coded' | null;
}

const round = (value: number): number => Number(value.toPrecision(12));
const unjudged = (why: Verdict['why']): Verdict => ({ judgement: 'unjudged', difference: null, percent: null, why });

const isCount = ({ measure, unit }: Figure): boolean =>
	unit !== '%' && ['flow', 'stock', 'ytd', 'cumulative'].includes(measure);

/** What is known of a row as a whole. */
interface RowFacts {
	base: RowBase;
	/** Every figure has one value. */
	allEqual: boolean;
	/** Whether anything of it may be called better or worse (`verdictGap`). */
	isOpen: boolean;
}

/** Judges one figure of a row against the base of that row. */
export function judgeFigure(figure: Figure, base: HeatBase, { base: row, allEqual, isOpen }: RowFacts): Verdict {
	const isBase = figure.provinceId === base;
	if (isBase) return { judgement: 'base', difference: null, percent: null, why: null };
	if (isUncertain(figure)) return unjudged('uncertain');
	if ('gap' in row) return unjudged(row.gap);
	const difference = round(figure.value - row.value);
	if (figure.measure === 'coded') {
		return difference === 0 ? { judgement: 'same', difference: null, percent: null, why: null } : unjudged('coded');
	}
	const percent = isCount(figure) && row.value !== 0 ? round((difference / row.value) * 100) : null;
	const verdict = (judgement: Judgement): Verdict => ({ judgement, difference, percent, why: null });
	if (difference === 0) return verdict(base === bestBase && !allEqual ? 'best' : 'same');
	if (isOpen || !isJudged(figure)) return verdict(difference > 0 ? 'higher' : 'lower');
	return verdict(difference > 0 === (figure.direction === 'higher') ? 'better' : 'worse');
}
