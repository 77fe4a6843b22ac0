import type { Measure } from '../../domain/figure';
import { parsePrintedNumber } from '../../domain/number';
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

/** The digits of a number but for zeros at its ends: "4,655" and 4655 have the same, "0,9849" and 98.49 too. */
const significant = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

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
	const token = parsePrintedNumber(cells.reported_text);
	// A token OCR has damaged, or one with marks that mean something else than usual, is read by sense, and then the row says so.
	const isNoted = cells.note_vi !== '' && significant(cells.reported_text) === significant(cells.reported_value);
	if (token.ok ? token.value !== printed && !isNoted : !cells.flags && !cells.note_vi) {
		report('reported_value', `${printed} is not what "${cells.reported_text}" reads as; a damaged token needs a note`);
	}
	const value = convertUnit(printed, cells.reported_unit, unit, rules);
	if (value === null) report('reported_unit', formatForeignUnit(cells.reported_unit, unit, rules));
	return value;
}
