import { comparisonClass } from '../domain/comparability';
import type { Measure } from '../domain/figure';
import type { Place } from './contract/check-place';
import type { DimensionRow, Model } from './model';

/** A rate made of a running total grows through the year as the total does. */
export function isAccruing(indicator: DimensionRow<'indicators'>, model: Model): boolean {
	return indicator.measure === 'rate' && model.indicators.get(indicator.numerator_id)?.measure === 'ytd';
}

interface PlaceCells {
	indicator_id: string;
	scope_id: string;
	period_id: string;
	as_of: string;
	/** Of ranks; targets have none. */
	out_of?: string;
}

/** The columns that say where a number stands in the model: the same for figures and for targets, so that they meet. */
export const placeColumns = (
	cells: PlaceCells,
	document: DimensionRow<'documents'>,
	{ indicator, period }: Place,
	model: Model
) => ({
	province_id: document.province_id,
	indicator_id: cells.indicator_id,
	scope_id: cells.scope_id,
	area_id: indicator.area_id,
	period_id: cells.period_id,
	period_start: period.start,
	period_end: period.end,
	as_of: cells.as_of || null,
	measure: indicator.measure,
	comparison_class: comparisonClass(
		indicator.measure as Measure,
		isAccruing(indicator, model),
		period,
		cells.out_of ? Number(cells.out_of) : null
	)
});
