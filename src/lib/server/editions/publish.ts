import { existsSync, readFileSync, rmSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { countChanges, emptySnapshot, type ChangeCounts, type Snapshot } from '../../domain/edition';
import { isDate } from '../contract/cell-formats';
import { DataError, IssueList } from '../issue';
import { writeWhole } from '../write-file';
import { formatChanges } from './change-file';
import { changeFiles, editionColumns, editionList, readHistory } from './history';
import { diffSnapshots, editionId } from './snapshot';

export interface Publication {
	/** ISO date. */
	on: string;
	vi: string;
	en: string;
}

export interface Published {
	id: string;
	figures: ChangeCounts;
	terms: ChangeCounts;
}

const refuse = (message: string): never => {
	throw new DataError([{ file: 'editions.csv', row: null, column: null, message }]);
};

/**
 * Publishes what the data say now as an edition: writes the changes since the last one, then its row in editions.csv. The
 * row comes last and makes the edition; where anything fails, nothing of it is left.
 * Throws DataError when the history is broken, when nothing changed, or when title or date will not do.
 */
export function publishEdition(now: Snapshot, dataDir: string, { on, vi, en }: Publication): Published {
	const issues = new IssueList();
	const history = readHistory(dataDir, issues);
	if (issues.issues.length > 0) throw new DataError(issues.issues);
	const last = history.at(-1);
	if (!vi.trim() || !en.trim()) refuse('an edition needs a title in both languages');
	if (!isDate(on)) refuse(`"${on}" is no date (YYYY-MM-DD)`);
	if (last && on < last.publishedOn) refuse(`${on} lies before the last edition, ${last.id} of ${last.publishedOn}`);
	const id = editionId(now);
	if (id === last?.id) refuse(`nothing changed since edition ${id} of ${last.publishedOn}`);
	// An id says what the data say; a second edition of the same words could not be told from the first.
	const same = history.find((edition) => edition.id === id);
	if (same) refuse(`the data are again those of edition ${id} of ${same.publishedOn}`);

	const changes = diffSnapshots(last?.snapshot ?? emptySnapshot, now);
	const files = changeFiles(dataDir, id);
	const list = editionList(dataDir);
	const listed = existsSync(list) ? readFileSync(list, 'utf8').trimEnd() + '\n' : stringify([[...editionColumns]]);
	const written: string[] = [];
	try {
		for (const part of ['figures', 'terms'] as const) {
			if (changes[part].length === 0) continue;
			const { path, idColumn, columns } = files[part];
			writeWhole(path, formatChanges(changes[part], idColumn, columns));
			written.push(path);
		}
		writeWhole(list, listed + stringify([[id, on, vi.trim(), en.trim()]]));
	} catch (error) {
		for (const path of written) rmSync(path, { force: true });
		throw error;
	}
	return { id, figures: countChanges(changes.figures), terms: countChanges(changes.terms) };
}
