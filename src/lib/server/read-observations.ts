import { join } from 'node:path';
import { listFigureFiles, pressFile } from './contract/figure-files';
import { readCsvFile, type CsvRow } from './csv-file';
import { formatUnknown, type IssueList } from './issue';
import type { Model } from './model';
import { observationColumns, type ObservationColumn, type ObservationFile } from './observations';

/**
 * All files of figures, by document. A report or plan has files of its own (`<document>.<form or prose>.csv`); press pages
 * hold few figures each and share `press.csv`, which names the document in its first column.
 */
export function readObservationFiles(dataDir: string, model: Model, issues: IssueList): ObservationFile[] {
	return listFigureFiles(dataDir, model, issues).flatMap((name) => {
		const path = join(dataDir, 'observations', name);
		const file = `observations/${name}`;
		if (name === pressFile) return readPressFile(path, file, model, issues);
		const rows = readCsvFile(path, observationColumns, issues, file);
		return [{ file, documentId: name.split('.')[0] ?? '', rows }];
	});
}

function readPressFile(path: string, file: string, model: Model, issues: IssueList): ObservationFile[] {
	const pages = new Map<string, CsvRow<ObservationColumn>[]>();
	const known = [...model.documents.values()].filter(({ kind }) => kind === 'press').map((one) => one.document_id);
	for (const { row, cells } of readCsvFile(path, ['document_id', ...observationColumns], issues, file)) {
		const { document_id: id, ...rest } = cells;
		if (!known.includes(id)) {
			issues.add(file, row, 'document_id', formatUnknown(id, 'the press pages of documents.csv', known));
			continue;
		}
		pages.set(id, [...(pages.get(id) ?? []), { row, cells: rest }]);
	}
	return [...pages].map(([documentId, rows]) => ({ file, documentId, rows }));
}
