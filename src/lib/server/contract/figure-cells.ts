import { formRowsOf } from '../form-model';
import type { Model } from '../model';
import { namesPlace } from '../report/place-cells';
import { latest } from './check-order';
import { isDate, isNumber } from './cell-formats';

interface FigureCells {
	indicator_id: string;
	scope_id: string;
	as_of: string;
	reported_value: string;
	out_of: string;
	basis: string;
	section: string;
	form_code: string;
	line: string;
}

const isCount = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);

/** Holds the cells of one row of figures that need nothing computed against what they may hold. */
export function checkFigureCells(
	cells: FigureCells,
	document: { kind: string; issued_on: string; period_id: string; province_id: string },
	model: Model,
	report: (column: string, message: string) => void
): void {
	if (cells.as_of && !isDate(cells.as_of))
		report('as_of', `"${cells.as_of}" is no date (YYYY-MM-DD) between 1990 and 2100`);
	if (isDate(cells.as_of) && document.issued_on && cells.as_of > latest(document.issued_on))
		report('as_of', `${cells.as_of} comes after the signing of the document (${document.issued_on})`);
	if (cells.line && !isCount(cells.line)) report('line', `"${cells.line}" is no line number`);
	if (!cells.line && document.kind !== 'press' && !namesPlace(cells.section))
		report('line', 'is empty: every figure of a report stands on a line, in a cell or on a page');
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
