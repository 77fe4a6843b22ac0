import { normaliseUnit } from '../../domain/unit';
import { isFractional } from '../../domain/value-range';
import type { IssueList } from '../issue';
import { canonicalUnits } from './check-units';
import type { DimensionRows } from './dimension-cells';
import { formatForeignUnit } from './foreign-unit';

/** A row of the form model is a heading or an indicator at a scope, in a unit that can become the indicator's. */
export function checkFormRows(rows: DimensionRows, issues: IssueList): void {
	const indicators = new Map((rows.indicators ?? []).map(({ cells }) => [cells.indicator_id ?? '', cells]));
	checkSpans(rows, issues);
	const canonical = canonicalUnits(rows);
	for (const { row, cells } of rows.form_rows ?? []) {
		const { indicator_id = '', scope_id = '', unit = '' } = cells;
		if ((indicator_id === '') !== (scope_id === '')) {
			const [column, other] = indicator_id ? ['scope_id', 'indicator_id'] : ['indicator_id', 'scope_id'];
			issues.add(
				'form_rows.csv',
				row,
				column,
				`is empty, yet ${other} is not: a row has both, or neither as a heading`
			);
		}
		const indicator = indicators.get(indicator_id);
		if (!indicator || indicator.measure === 'coded' || issues.incomplete.has('units.csv')) continue;
		const { unit: wanted = '' } = indicator;
		const own = canonical.get(normaliseUnit(unit))?.unit;
		// The form says "cơ quan, đơn vị" of either: counted things may go by its word, amounts and shares may not.
		const isSameKind = own !== undefined && !isFractional(own) && !isFractional(wanted);
		if (own === wanted || isSameKind) continue;
		issues.add('form_rows.csv', row, 'unit', formatForeignUnit(unit, wanted, canonical));
	}
}

/** On no day may two rows have the same code: a figure's code would mean either. */
function checkSpans(rows: DimensionRows, issues: IssueList): void {
	const byCode = new Map<string, { from: string; to: string; regime: string; province: string }[]>();
	for (const { row, cells } of rows.form_rows ?? []) {
		const { form_code = '', regime = '', valid_from: from = '', valid_to: to = '' } = cells;
		const { province_id: province = '' } = cells;
		const others = byCode.get(form_code) ?? [];
		const other = others.find(
			(one) =>
				(!one.to || !from || from <= one.to) &&
				(!to || !one.from || one.from <= to) &&
				(one.province === province || !one.province || !province)
		);
		if (other && (other.regime !== regime || other.province !== province))
			issues.add(
				'form_rows.csv',
				row,
				'valid_from',
				`${form_code} of ${province || regime} and of ${other.province || other.regime} hold on the same day`
			);
		byCode.set(form_code, [...others, { from, to, regime, province }]);
	}
}
