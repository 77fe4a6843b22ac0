import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { readForm } from './forms/read-form';
import { DataError, formatAllowed, IssueList } from './issue';
import { readModel } from './model';
import { buildObservations, observationColumns } from './observations';
import { writeWhole } from './write-file';

export interface IngestResult {
	path: string;
	rows: number;
	missing: string[];
}

/**
 * Reads the statistical forms of one report text and writes data/observations/<document>.form.csv.
 * Throws DataError with every problem (file, line, form code); then nothing is written.
 */
export function ingestForms(reportPath: string, documentId: string, dataDir: string): IngestResult {
	const issues = new IssueList();
	const model = readModel(dataDir, issues);
	const document = model.documents.get(documentId);
	if (!document) {
		issues.add(
			'documents.csv',
			null,
			'document_id',
			`"${documentId}" is not registered; add its row first (known: ${formatAllowed(model.documents.keys())})`
		);
	}
	const file = basename(reportPath);
	let text = '';
	try {
		text = readFileSync(reportPath, 'utf8');
	} catch (error) {
		issues.add(file, null, null, `cannot be read: ${(error as Error).message}`);
	}
	if (!document || issues.issues.length > 0) throw new DataError(issues.issues);

	const { records, problems, missing } = readForm(text, document, model);
	for (const { line, code, message } of problems) issues.add(file, line, code, message);
	// The data contract holds for what a program reads as well as for what a person types.
	const rows = records.map((cells) => ({ row: Number(cells.line), cells }));
	buildObservations([{ file, documentId, rows }], model, issues);
	if (issues.issues.length > 0) throw new DataError(issues.issues);

	const path = join(dataDir, 'observations', `${documentId}.form.csv`);
	writeWhole(path, stringify(records, { header: true, columns: [...observationColumns] }));
	return { path, rows: records.length, missing };
}
