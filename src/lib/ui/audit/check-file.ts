import type { SpreadsheetCell } from '../../domain/spreadsheet';
import type { CheckEntry } from '../../query/checks';

/** Columns of a downloaded file of checks: code and name side by side. Names are the data contract's. */
const columns: [string, (check: CheckEntry) => SpreadsheetCell][] = [
	['check_id', (c) => c.id],
	['kind', (c) => c.kind],
	['verdict', (c) => c.verdict],
	['reason', (c) => c.reason],
	['province_id', (c) => c.provinceId],
	['province', (c) => c.provinceName],
	['area_id', (c) => c.areaId],
	['area', (c) => c.areaName],
	['indicator_id', (c) => c.indicatorId],
	['indicator', (c) => c.indicatorName],
	['scope_id', (c) => c.scopeId],
	['scope', (c) => c.scopeName],
	['period_id', (c) => c.periodId],
	['printed', (c) => c.printed],
	['recomputed', (c) => c.recomputed],
	['difference', (c) => c.difference],
	['tolerance', (c) => c.tolerance],
	['unit', (c) => c.unit],
	['formula', (c) => c.formula],
	['message', (c) => c.message],
	['document_id', (c) => c.documentId],
	['document', (c) => c.documentLabel],
	['lines', (c) => c.lines.join('; ')],
	['observation_ids', (c) => c.observationIds.join('; ')],
	['unexplained', (c) => c.unexplained],
	['suspects', (c) => c.suspects.join('; ')],
	['proposed_value', (c) => c.proposedValue],
	['suspicion', (c) => c.suspicion]
];

export const checkFileHeader: string[] = columns.map(([name]) => name);

/** One row of a downloaded file per check, in the order given. */
export const checkFileRow = (check: CheckEntry): SpreadsheetCell[] => columns.map(([, read]) => read(check));
