import { formRowsOf } from '../form-model';
import type { Model } from '../model';
import { isDate, isNumber } from './cell-formats';

interface FigureCells {
	indicator_id: string;
	scope_id: string;
	as_of: string;
	reported_value: string;
	out_of: string;
	basis: string;
	form_code: string;
	line: string;
}

const isCount = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);

/** Holds the cells of one row of figures that need nothing computed against what they may hold. */
export function checkFigureCells(
	cells: FigureCells,
	document: { kind: string; period_id: string },
	model: Model,
	report: (column: string, message: string) => void
): void {
	if (cells.as_of && !isDate(cells.as_of))
		report('as_of', `"${cells.as_of}" is no date (YYYY-MM-DD) between 1990 and 2100`);
	if (cells.line && !isCount(cells.line)) report('line', `"${cells.line}" is no line number`);
	if (!cells.line && document.kind !== 'press') report('line', 'is empty: every figure of a report stands on a line');
	if (cells.out_of && !isCount(cells.out_of)) report('out_of', `"${cells.out_of}" is no whole number from 1 on`);
	if (cells.basis === 'derived' && cells.reported_value && !isNumber(cells.reported_value))
		report('reported_value', `"${cells.reported_value}" is no number (decimal point, no thousands separator)`);
	const row = formRowsOf(model, document).get(cells.form_code);
	if (cells.form_code && !row)
		report('form_code', `"${cells.form_code}" is not in form_rows.csv for ${document.period_id}`);
	// Causes first: an unknown id is told by itself.
	const isKnown = model.indicators.has(cells.indicator_id) && model.scopes.has(cells.scope_id);
	if (row && isKnown && (row.indicator_id !== cells.indicator_id || row.scope_id !== cells.scope_id)) {
		const meant = row.indicator_id ? `${row.indicator_id} of ${row.scope_id}` : 'a heading';
		report(
			'form_code',
			`${cells.form_code} is ${meant} in form_rows.csv, not ${cells.indicator_id} of ${cells.scope_id}`
		);
	}
}
