import { formatDigits, parsePrintedNumber } from '../../domain/number';
import { parsePeriod, sinceJanuary } from '../../domain/period';
import { normaliseUnit } from '../../domain/unit';
import type { ReadRow } from '../../report/form/reading';
import { formRowsOf } from '../form-model';
import type { DimensionRow, Model } from '../model';
import { unitRules, type ObservationColumn } from '../observations';
import { isAccruing } from '../place-columns';
import { findMergedTotal, type Note } from './merged-total';
import { placeCells } from './place-cells';

export type FigureRecord = Record<ObservationColumn, string>;

/**
 * The period of a form row. Counts and states carry the report's own period; running totals since January the span up
 * to its end (quý III → nine months), unless form_notes.csv says what the report states elsewhere.
 */
function periodOfRow(
	code: string,
	document: DimensionRow<'documents'>,
	indicator: DimensionRow<'indicators'>,
	model: Model
): string {
	const stated = model.form_notes.get(`${document.document_id} ${code}`)?.period_id;
	if (stated) return stated;
	const period = parsePeriod(document.period_id);
	const accrues = indicator.measure === 'ytd' || isAccruing(indicator, model);
	return period && accrues && period.startMonth > 1
		? sinceJanuary(period.endYear, period.endMonth)
		: document.period_id;
}

/** What is said of a figure whose printed text does not read as its value by itself: a code in words, a settled doubt. */
function noteOfReading(text: string, value: number): Note | null {
	const read = parsePrintedNumber(text);
	if (read.ok && read.value === value) return null;
	const as = (locale: 'vi' | 'en'): string => formatDigits(String(value), locale);
	return {
		vi: `Báo cáo ghi “${text}”, đọc là ${as('vi')}.`,
		en: `The report says “${text}”, read as ${as('en')}.`
	};
}

/**
 * The number of a cell that also holds its unit, the mark of a note or (`isAbout`) words such as "khoảng": only where it reads as the
 * value.
 */
function tokenIn(text: string, value: number, isAbout: boolean): string {
	const token = (isAbout ? /\d[\d.,\s]*/ : /^-?\d[\d.,\s]*/).exec(text)?.[0].replace(/[.,\s]+$/, '') ?? '';
	const read = parsePrintedNumber(token);
	return read.ok && read.value === value ? token : text;
}

/**
 * The rows of data/observations/<document>.form.csv for what was read in a report's forms, in its order: those with a value. Notes
 * come from form_notes.csv, then what the reading itself has to say; `marks` are flags of rows that were settled as approximate.
 */
export function recordRows(
	rows: readonly ReadRow[],
	document: DimensionRow<'documents'>,
	model: Model,
	marks: ReadonlyMap<string, string> = new Map()
): FigureRecord[] {
	const known = formRowsOf(model, document);
	const rules = unitRules(model);
	return rows.flatMap((row): FigureRecord[] => {
		const form = known.get(row.code);
		const indicator = model.indicators.get(form?.indicator_id ?? '');
		if (row.value === null || !form || !indicator) return [];
		const remark = model.form_notes.get(`${document.document_id} ${row.code}`);
		const period_id = periodOfRow(row.code, document, indicator, model);
		const text = tokenIn(row.text, row.value, marks.has(row.code));
		const own = [noteOfReading(text, row.value), findMergedTotal(period_id, document, model)];
		const notes = [remark && { vi: remark.note_vi, en: remark.note_en }, ...own].filter((note) => note !== null && note !== undefined); // prettier-ignore
		const join = (locale: keyof Note): string => notes.map((note) => note[locale]).filter(Boolean).join(' '); // prettier-ignore
		return [
			{
				indicator_id: form.indicator_id,
				scope_id: form.scope_id,
				period_id,
				as_of: '',
				reported_text: text,
				reported_value: String(row.value),
				reported_unit: rules.get(normaliseUnit(row.unit))?.unit === indicator.unit ? row.unit : indicator.unit,
				out_of: '',
				basis: 'reported',
				value: '',
				formula: '',
				...placeCells(row.code, row.place),
				form_code: row.code,
				flags: [...new Set([remark?.flags, marks.get(row.code)].filter(Boolean).join(';').split(';'))].join(';'),
				note_vi: join('vi'),
				note_en: join('en')
			}
		];
	});
}
