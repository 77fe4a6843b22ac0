import { flags } from '../../domain/figure';
import { parsePeriod, type Period } from '../../domain/period';
import { formatUnknown } from '../issue';
import type { DimensionRow, Model } from '../model';
import { findPeriodBreach } from './cell-formats';
import { findSpanBreach } from './check-span';

/** Tells one breach of the row in hand. */
export type Report = (column: string, message: string) => void;

interface PlaceCells {
	indicator_id: string;
	scope_id: string;
	period_id: string;
	flags: string;
	note_vi: string;
	note_en: string;
}

/** Where a number stands in the model. */
export interface Place {
	indicator: DimensionRow<'indicators'>;
	period: Period;
}

/** Holds indicator, scope, period and flags of one row against the model; null when the row has no place in it. */
export function checkPlace(
	cells: PlaceCells,
	document: DimensionRow<'documents'>,
	model: Model,
	report: Report
): Place | null {
	const indicator = model.indicators.get(cells.indicator_id);
	const scope = model.scopes.get(cells.scope_id);
	const period = parsePeriod(cells.period_id);
	const periodBreach = findPeriodBreach(cells.period_id);
	if (!indicator) report('indicator_id', formatUnknown(cells.indicator_id, 'indicators.csv', model.indicators.keys()));
	if (!scope) report('scope_id', formatUnknown(cells.scope_id, 'scopes.csv', model.scopes.keys()));
	if (scope?.province_id && scope.province_id !== document.province_id) {
		report('scope_id', `"${cells.scope_id}" belongs to ${scope.province_id}, the document to ${document.province_id}`);
	}
	if (periodBreach) report('period_id', periodBreach);
	for (const flag of cells.flags ? cells.flags.split(';') : []) {
		if (!(flags as readonly string[]).includes(flag)) report('flags', `"${flag}" is not one of ${flags.join(', ')}`);
	}
	if (!indicator || !scope || !period) return null;
	const province = model.provinces.get(document.province_id);
	for (const [name, span] of [
		[province?.name_vi ?? '', province],
		[scope.name_vi, scope]
	] as const) {
		const beyond = span && findSpanBreach(period, span, `"${name}"`, cells.note_vi !== '' && cells.note_en !== '');
		if (beyond) report('period_id', beyond);
	}
	return { indicator, period };
}
