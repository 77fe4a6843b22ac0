import type { Figure } from './figure';
import type { SpreadsheetCell } from './spreadsheet';

/** Columns of a downloaded file: code and name side by side, the value, and where it stands. Names are the data contract's. */
const columns: [string, (figure: Figure) => SpreadsheetCell][] = [
	['observation_id', (f) => f.id],
	['province_id', (f) => f.provinceId],
	['province', (f) => f.provinceName],
	['area_id', (f) => f.areaId],
	['area', (f) => f.areaName],
	['indicator_id', (f) => f.indicatorId],
	['indicator', (f) => f.indicatorName],
	['scope_id', (f) => f.scopeId],
	['scope', (f) => f.scopeName],
	['period_id', (f) => f.periodId],
	['period_start', (f) => f.periodStart],
	['period_end', (f) => f.periodEnd],
	['as_of', (f) => f.asOf],
	['measure', (f) => f.measure],
	['value', (f) => f.value],
	['unit', (f) => f.unit],
	['reported_text', (f) => f.reportedText],
	['reported_value', (f) => f.reportedValue],
	['reported_unit', (f) => f.reportedUnit],
	['out_of', (f) => f.outOf],
	['basis', (f) => f.basis],
	['formula', (f) => f.formula],
	['flags', (f) => f.flags.join(';')],
	['note', (f) => f.note],
	['check', (f) => f.checks],
	['is_primary', (f) => (f.isPrimary ? 1 : 0)],
	['document_id', (f) => f.documentId],
	['document', (f) => f.documentLabel],
	['document_kind', (f) => f.documentKind],
	['document_url', (f) => f.documentUrl],
	['section', (f) => f.section],
	['form_code', (f) => f.formCode],
	['line', (f) => f.line]
];

export const figureFileHeader: string[] = columns.map(([name]) => name);

/** One row of a downloaded file per figure, in the order given. */
export const figureFileRow = (figure: Figure): SpreadsheetCell[] => columns.map(([, read]) => read(figure));
