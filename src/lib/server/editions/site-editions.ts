import { existsSync, readFileSync } from 'node:fs';
import { byteOrderMark } from '../../domain/spreadsheet';
import type { Snapshot } from '../../domain/edition';
import type { EditionReport } from '../../domain/edition-report';
import type { Locale } from '../../domain/figure';
import { readDataset, tableRows } from '../dataset';
import { DataError, IssueList } from '../issue';
import { describeEditions } from './describe';
import { changeFiles, listEditions, readHistory, type Edition } from './history';
import { takeSnapshot } from './snapshot';

const dataDir = 'data';
let list: { id: string; publishedOn: string }[] | null = null;
let read: { history: Edition[]; current: Snapshot } | null = null;

/** Ids and dates of the published editions, oldest first; read once per build. */
export const publishedEditions = (): { id: string; publishedOn: string }[] => (list ??= listEditions(dataDir));

function readAll(): { history: Edition[]; current: Snapshot } {
	const issues = new IssueList();
	const history = readHistory(dataDir, issues);
	const dataset = readDataset(dataDir);
	const all = [...issues.issues, ...dataset.issues];
	if (all.length > 0) throw new DataError(all);
	return { history, current: takeSnapshot(tableRows(dataset)) };
}

/** Everything the page of editions tells, newest first. Throws DataError where data or history are broken. */
export function editionReports(locale: Locale): EditionReport[] {
	read ??= readAll();
	return describeEditions(read.history, read.current, locale);
}

/** Text of the change file `name` ("a1b2c3d.csv") of a published edition; null where there is none. */
export function changeFileText(name: string): string | null {
	const edition = publishedEditions().find(({ id }) => name === `${id}.csv` || name === `${id}.terms.csv`);
	if (!edition) return null;
	const { figures, terms } = changeFiles(dataDir, edition.id);
	const { path } = name.endsWith('.terms.csv') ? terms : figures;
	return existsSync(path) ? byteOrderMark + readFileSync(path, 'utf8') : null;
}
