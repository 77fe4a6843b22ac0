import type { Measure } from '../../domain/figure';
import { parseVietnameseNumber } from '../../domain/number';
import { convertUnit, type UnitRule } from '../../domain/unit';
import type { RangeRule } from '../../domain/value-range';
import type { DimensionRow } from '../model';
import { isNumber } from './cell-formats';
import type { Report } from './check-place';
import { formatForeignUnit } from './foreign-unit';

interface PrintedCells {
	reported_text: string;
	reported_value: string;
	reported_unit: string;
	flags: string;
	note_vi: string;
}

const numberOrNull = (text: string): number | null => (text === '' ? null : Number(text));

/** "0=Không;1=Có" → [0, 1]. */
const codesOf = (labels: string): number[] =>
	labels === '' ? [] : labels.split(';').map((label) => Number(label.split('=')[0]));

/** What values an indicator may have. */
export const rangeOf = (indicator: DimensionRow<'indicators'>, isEstimate = false): RangeRule => ({
	measure: indicator.measure as Measure,
	unit: indicator.unit,
	min: numberOrNull(indicator.min),
	max: numberOrNull(indicator.max),
	codes: codesOf(indicator.code_labels_vi),
	isEstimate
});

/** The printed number in the canonical unit; null when it is no number or its unit is another kind of thing. */
export function readPrinted(
	cells: PrintedCells,
	unit: string,
	rules: ReadonlyMap<string, UnitRule>,
	report: Report
): number | null {
	const printed = Number(cells.reported_value);
	if (!isNumber(cells.reported_value)) {
		report('reported_value', `"${cells.reported_value}" is no number (decimal point, no thousands separator)`);
		return null;
	}
	const token = parseVietnameseNumber(cells.reported_text);
	// A token OCR has damaged is read by sense, and then the row must say that it is.
	if (token.ok ? token.value !== printed : !cells.flags && !cells.note_vi) {
		report('reported_value', `${printed} is not what "${cells.reported_text}" reads as; a damaged token needs a note`);
	}
	const value = convertUnit(printed, cells.reported_unit, unit, rules);
	if (value === null) report('reported_unit', formatForeignUnit(cells.reported_unit, unit, rules));
	return value;
}
