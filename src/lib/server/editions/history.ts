import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
	applyChanges,
	emptySnapshot,
	findMisfits,
	type Change,
	type Ledger,
	type Snapshot,
	type SnapshotChanges
} from '../../domain/edition';
import { isDate } from '../contract/cell-formats';
import { readCsvFile, type CsvRow } from '../csv-file';
import { DataError, IssueList } from '../issue';
import { readChanges } from './change-file';
import { editionId, figureColumns, isEditionId, termColumns } from './snapshot';

/** Header of data/editions.csv: one row per published edition, oldest first. */
export const editionColumns = ['edition_id', 'published_on', 'title_vi', 'title_en'] as const;
type EditionRow = CsvRow<(typeof editionColumns)[number]>;

/** A published edition of the data. */
export interface Edition {
	id: string;
	/** ISO date. */
	publishedOn: string;
	title: { vi: string; en: string };
	/** Against the edition before; of the first, against nothing. */
	changes: SnapshotChanges;
	/** All that this edition says, worked out from the changes up to here. */
	snapshot: Snapshot;
}

/** The two change files of an edition, each with the column of its ids. The file is there only where it has rows. */
export const changeFiles = (dataDir: string, id: string) => ({
	figures: { path: join(dataDir, 'editions', `${id}.csv`), idColumn: 'observation_id', columns: figureColumns },
	terms: { path: join(dataDir, 'editions', `${id}.terms.csv`), idColumn: 'term_id', columns: termColumns }
});

/** Path of the list of editions. */
export const editionList = (dataDir: string): string => join(dataDir, 'editions.csv');

function readList(dataDir: string, issues: IssueList): EditionRow[] {
	const path = editionList(dataDir);
	if (!existsSync(path)) return [];
	const rows = readCsvFile(path, editionColumns, issues);
	const seen = new Set<string>();
	let last = '';
	for (const { row, cells } of rows) {
		const { edition_id, published_on, title_vi, title_en } = cells;
		const refuse = (column: string, message: string): void => issues.add('editions.csv', row, column, message);
		if (!isEditionId(edition_id)) refuse('edition_id', `"${edition_id}" is no id of an edition`);
		if (seen.has(edition_id)) refuse('edition_id', `"${edition_id}" stands twice`);
		if (!isDate(published_on)) refuse('published_on', `"${published_on}" is no date (YYYY-MM-DD)`);
		else if (published_on < last) refuse('published_on', `${published_on} comes before the row above (${last})`);
		if (!title_vi || !title_en) refuse(title_vi ? 'title_en' : 'title_vi', 'is empty; expected a title');
		seen.add(edition_id);
		last = published_on;
	}
	return rows;
}

/**
 * Reads the published editions under `dataDir`, oldest first; none where there is no editions.csv. Every edition is worked
 * out from the changes and must come to the id it was published under, so a change file altered later is found. Breaches
 * go to `issues`; what follows a broken edition is not read.
 */
export function readHistory(dataDir: string, issues: IssueList): Edition[] {
	const editions: Edition[] = [];
	const rows = readList(dataDir, issues);
	if (issues.issues.length > 0) return [];
	let snapshot = emptySnapshot;
	for (const { row, cells } of rows) {
		const files = changeFiles(dataDir, cells.edition_id);
		const follow = (part: keyof Snapshot): [Change[], Ledger] => {
			const { path, idColumn, columns } = files[part];
			const read = readChanges(path, idColumn, columns, issues);
			const changes = read.map(({ change }) => change);
			for (const { change, why } of findMisfits(snapshot[part], changes)) {
				const at = read.find((one) => one.change === change)?.row ?? null;
				issues.add(`editions/${path.split(/[\\/]/).at(-1)}`, at, idColumn, why);
			}
			return [changes, applyChanges(snapshot[part], changes)];
		};
		const [[figureChanges, figures], [termChanges, terms]] = [follow('figures'), follow('terms')];
		snapshot = { figures, terms };
		if (issues.issues.length === 0 && editionId(snapshot) !== cells.edition_id)
			issues.add('editions.csv', row, 'edition_id', `editions/${cells.edition_id}*.csv do not lead to this edition: published changes must stay as they are`); // prettier-ignore
		if (issues.issues.length > 0) return editions;
		editions.push({
			id: cells.edition_id,
			publishedOn: cells.published_on,
			title: { vi: cells.title_vi, en: cells.title_en },
			changes: { figures: figureChanges, terms: termChanges },
			snapshot
		});
	}
	return editions;
}

/** The ids and dates of the published editions, oldest first. Throws DataError where the list is broken. */
export function listEditions(dataDir: string): { id: string; publishedOn: string }[] {
	const issues = new IssueList();
	const rows = readList(dataDir, issues);
	if (issues.issues.length > 0) throw new DataError(issues.issues);
	return rows.map(({ cells }) => ({ id: cells.edition_id, publishedOn: cells.published_on }));
}
