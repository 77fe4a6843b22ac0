import type { Measure } from '../../domain/figure';
import { parseVietnameseNumber } from '../../domain/number';
import { parsePeriod } from '../../domain/period';
import { normaliseUnit, type UnitRule } from '../../domain/unit';
import { unitRules, type ObservationColumn } from '../observations';
import { isAccruing } from '../place-columns';
import { formRowsOf } from '../form-model';
import type { DimensionRow, Model } from '../model';
import { formatForeignUnit } from '../contract/foreign-unit';
import { readFormRows, type FormProblem, type FormRow } from './form-lines';
import { findLostValue } from './lost-value';
import { nameChecker } from './row-names';

export interface FormReading {
	/** One record per row that carries a value, in the order of the text. */
	records: Record<ObservationColumn, string>[];
	problems: FormProblem[];
	/** Codes of the form model that the text lacks or leaves empty: told, not an error. */
	missing: string[];
}

/**
 * The period of a form row. Counts and states carry the report's own period; running totals since January the span up
 * to its end (quý III → nine months), unless form_notes.csv says what the report states elsewhere.
 */
export function periodOfRow(
	row: FormRow,
	document: DimensionRow<'documents'>,
	indicator: DimensionRow<'indicators'>,
	model: Model
): string {
	const stated = model.form_notes.get(`${document.document_id} ${row.code}`)?.period_id;
	if (stated) return stated;
	const period = parsePeriod(document.period_id);
	const accrues = indicator.measure === ('ytd' satisfies Measure) || isAccruing(indicator, model);
	if (!period || !accrues || period.startMonth === 1) return document.period_id;
	return period.endMonth === 12 ? String(period.endYear) : `${period.endYear}-${period.endMonth}M`;
}

/** The unit to record: known units as printed, else the indicator's where the form model prints the very same words. */
function unitOfRow(
	row: FormRow,
	indicator: DimensionRow<'indicators'>,
	known: ReadonlyMap<string, DimensionRow<'form_rows'>>,
	rules: ReadonlyMap<string, UnitRule>
): string | null {
	if (rules.get(normaliseUnit(row.unit))?.unit === indicator.unit) return row.unit;
	const expected = known.get(row.code)?.unit ?? '';
	return normaliseUnit(expected) === normaliseUnit(row.unit) ? indicator.unit : null;
}

/** Reads the forms of a report text into observation records. With any problem, nothing of it may be written. */
export function readForm(text: string, document: DimensionRow<'documents'>, model: Model): FormReading {
	const formRows = formRowsOf(model, document);
	const { rows, problems } = readFormRows(text, formRows);
	const records: Record<ObservationColumn, string>[] = [];
	const seen = new Map<string, number>();
	const findNameBreach = nameChecker(formRows.values());
	const rules = unitRules(model);
	const printedUnits = new Set(rules.keys());
	if (!text.includes('\t'))
		problems.splice(0, problems.length, {
			line: 1,
			code: null,
			message: 'no statistical form can be read: the text has no tabs between number, name, unit, value and note'
		});
	else if (rows.length === 0 && problems.length === 0)
		problems.push({ line: 1, code: null, message: 'no statistical form (Biểu mẫu số 01 to 07) found in this text' });
	for (const row of rows) {
		const fail = (message: string): void => void problems.push({ line: row.line, code: row.code, message });
		const earlier = seen.get(row.code);
		if (earlier !== undefined) {
			fail(`stands twice, first on line ${earlier}`);
			continue;
		}
		seen.set(row.code, row.line);
		const known = formRows.get(row.code);
		if (!known) {
			fail(`"${row.name}" is no row of the form model (form_rows.csv)`);
			continue;
		}
		const lost = known.indicator_id ? findLostValue(row, known, printedUnits) : null;
		const nameBreach = lost ? null : findNameBreach(row.code, row.name);
		if (lost) fail(`value missing: it seems to stand in the ${lost} cell ("${row[lost]}")`);
		if (nameBreach) fail(nameBreach);
		if (row.value === '' || nameBreach) continue;
		const indicator = model.indicators.get(known.indicator_id);
		if (!indicator) {
			fail(`is a heading in the form model, yet carries the value "${row.value}"`);
			continue;
		}
		const number = parseVietnameseNumber(row.value);
		if (!number.ok) {
			fail(`value cannot be read: ${number.why}`);
			continue;
		}
		const unit = unitOfRow(row, indicator, formRows, rules);
		if (unit === null) {
			fail(`unit ${formatForeignUnit(row.unit, indicator.unit, rules)}`);
			continue;
		}
		const remark = model.form_notes.get(`${document.document_id} ${row.code}`);
		records.push({
			indicator_id: known.indicator_id,
			scope_id: known.scope_id,
			period_id: periodOfRow(row, document, indicator, model),
			as_of: '',
			reported_text: row.value,
			reported_value: String(number.value),
			reported_unit: unit,
			out_of: '',
			basis: 'reported',
			value: '',
			formula: '',
			section: `Phụ lục, Biểu mẫu ${row.code.slice(0, 2)}`,
			form_code: row.code,
			line: String(row.line),
			flags: remark?.flags ?? '',
			note_vi: remark?.note_vi ?? '',
			note_en: remark?.note_en ?? ''
		});
	}
	const read = new Set(records.map((record) => record.form_code));
	const missing = [...formRows.values()]
		.filter((row) => row.indicator_id && !read.has(row.form_code))
		.map((row) => row.form_code);
	return { records, problems: problems.sort((a, b) => a.line - b.line), missing };
}
