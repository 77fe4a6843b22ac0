import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Finding } from '../report/form/reading';
import { readCsvFile } from './csv-file';
import { formRowsOf } from './form-model';
import { DataError, formatAllowed, formatSuggestion, IssueList } from './issue';
import { readModel } from './model';
import { buildObservations, observationColumns } from './observations';
import { openReportFile, statedOf, type FileReading } from './report/read-file';
import { recordRows } from './report/record-rows';
import { writeWhole } from './write-file';

/** How what the reader finds is put into words. */
export interface IngestWords {
	/** Is told what looks odd and may yet be right. */
	warn: (message: string) => void;
	describe: (finding: Finding) => string;
	describeRefusal: (refusal: NonNullable<FileReading['refusal']>) => string;
}

export interface IngestResult {
	path: string;
	rows: number;
	missing: string[];
}

/** Form codes of the file about to be replaced; what is wrong with that file no longer matters. */
const codesIn = (path: string): string[] =>
	existsSync(path) ? readCsvFile(path, observationColumns, new IssueList()).map(({ cells }) => cells.form_code) : [];

/**
 * Reads the statistical forms of one report file and writes data/observations/<document>.form.csv, for scripts: what `npm run report`
 * would ask is an error here. Throws DataError with every problem (file, line, form code); then nothing is written.
 */
export async function ingestForms(
	reportPath: string,
	documentId: string,
	dataDir: string,
	{ warn, describe, describeRefusal }: IngestWords
): Promise<IngestResult> {
	const issues = new IssueList();
	const model = readModel(dataDir, issues);
	const document = model.documents.get(documentId);
	if (!document && issues.incomplete.size === 0) {
		const known = formatSuggestion(documentId, model.documents.keys());
		issues.add('documents.csv', null, 'document_id', `"${documentId}" is not registered; add its row first (${known})`);
	}
	if (!document || issues.issues.length > 0) throw new DataError(issues.issues);
	const file = basename(reportPath);
	if (document.file !== file) warn(`this file is ${file}, documents.csv says "${document.file}" of ${documentId}`);

	const readAs = await openReportFile(reportPath);
	const reading = readAs(model, document.province_id, statedOf(document));
	if (reading.refusal) issues.add(file, null, null, describeRefusal(reading.refusal));
	for (const finding of reading.questions) {
		const line = finding.place?.kind === 'line' ? finding.place.line : null;
		issues.add(file, line, finding.code, describe(finding));
	}
	for (const finding of reading.warnings) {
		if (finding.kind !== 'missing' && finding.kind !== 'empty') warn(describe(finding));
	}
	const records = recordRows(reading.rows, document, model);
	// The data contract holds for what a program reads as well as for what a person types.
	const rows = records.map((cells, i) => ({ row: Number(cells.line) || i + 1, cells }));
	const breaches = new IssueList();
	buildObservations([{ file, documentId, rows }], model, breaches);
	// A steward looks at the report, which has lines and form codes and none of the columns to be written.
	const codeOfLine = new Map(rows.map(({ row, cells }) => [row, cells.form_code]));
	for (const { row, message } of breaches.issues) issues.add(file, row, codeOfLine.get(row ?? 0) ?? null, message);
	if (issues.issues.length > 0) throw new DataError(issues.issues);

	const path = join(dataDir, 'observations', `${documentId}.form.csv`);
	const read = new Set(records.map((record) => record.form_code));
	const before = codesIn(path);
	const lost = before.filter((code) => !read.has(code));
	if (lost.length > 0)
		warn(`${records.length} rows replace ${before.length}; no longer there: ${formatAllowed(lost, 40)}`);
	writeWhole(path, stringify(records, { header: true, columns: [...observationColumns] }));
	const missing = [...formRowsOf(model, document).values()].filter((row) => row.indicator_id && !read.has(row.form_code)).map((row) => row.form_code); // prettier-ignore
	return { path, rows: records.length, missing };
}
