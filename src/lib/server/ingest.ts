import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { readCsvFile } from './csv-file';
import { readForm } from './forms/read-form';
import { DataError, formatAllowed, formatSuggestion, IssueList } from './issue';
import { readModel } from './model';
import { buildObservations, observationColumns } from './observations';
import { readText } from './text-file';
import { writeWhole } from './write-file';

export interface IngestResult {
	path: string;
	rows: number;
	missing: string[];
}

/** Form codes of the file about to be replaced; what is wrong with that file no longer matters. */
const codesIn = (path: string): string[] =>
	existsSync(path) ? readCsvFile(path, observationColumns, new IssueList()).map(({ cells }) => cells.form_code) : [];

/**
 * Reads the statistical forms of one report text and writes data/observations/<document>.form.csv.
 * Throws DataError with every problem (file, line, form code); then nothing is written. `warn` is told what looks odd and
 * may yet be right.
 */
export function ingestForms(
	reportPath: string,
	documentId: string,
	dataDir: string,
	warn: (message: string) => void = () => {}
): IngestResult {
	const issues = new IssueList();
	const model = readModel(dataDir, issues);
	const document = model.documents.get(documentId);
	if (!document && issues.incomplete.size === 0) {
		const known = formatSuggestion(documentId, model.documents.keys());
		issues.add('documents.csv', null, 'document_id', `"${documentId}" is not registered; add its row first (${known})`);
	}
	const file = basename(reportPath);
	const report = readText(reportPath);
	if (!report.ok) issues.add(file, report.line, null, report.why);
	if (!document || !report.ok || issues.issues.length > 0) throw new DataError(issues.issues);
	if (document.file !== file) warn(`this file is ${file}, documents.csv says "${document.file}" of ${documentId}`);

	const { records, problems, missing } = readForm(report.text, document, model);
	for (const { line, code, message } of problems) issues.add(file, line, code, message);
	// The data contract holds for what a program reads as well as for what a person types.
	const rows = records.map((cells) => ({ row: Number(cells.line), cells }));
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
	return { path, rows: records.length, missing };
}
