import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readDataset } from './dataset';
import type { Issue } from './issue';
import { onWouldBeData, writeChanges, type FileChange } from './report/stage';

/** Published editions tell what once was: a removal is told by the next one, and changes none. */
const isEdition = (path: string): boolean => path === 'editions.csv' || path.startsWith('editions/');

/** What goes with a document. */
export interface Removal {
	changes: FileChange[];
	/** By file under the data folder: how many rows go; `whole` where the file goes with them. */
	removed: { path: string; rows: number; whole: boolean }[];
}

interface Parsed {
	record: string[];
	raw: string;
}

const recordsOf = (text: string): Parsed[] =>
	parse(text, { raw: true, info: false, relax_column_count: true, skip_empty_lines: true }) as unknown as Parsed[];

/**
 * Everything in the data folder that is a document's own: files that bear its id before their first dot, and in every other
 * table of the contract the rows whose `document_id` it is. Kept rows stay byte for byte.
 */
function removalOf(dataDir: string, documentId: string): Removal {
	const paths = (readdirSync(dataDir, { recursive: true }) as string[])
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('.csv') && !isEdition(path))
		.sort();
	const removal: Removal = { changes: [], removed: [] };
	for (const path of paths) {
		const records = recordsOf(readFileSync(join(dataDir, path), 'utf8'));
		if (basename(path).split('.')[0] === documentId) {
			removal.changes.push({ path, text: null });
			removal.removed.push({ path, rows: Math.max(0, records.length - 1), whole: true });
			continue;
		}
		const [head, ...rows] = records;
		const column = head?.record.map((name) => name.trim().replace(/^\uFEFF/, '')).indexOf('document_id') ?? -1;
		if (!head || column < 0) continue;
		const kept = rows.filter(({ record }) => record[column]?.trim() !== documentId);
		if (kept.length === rows.length) continue;
		const text = [head, ...kept].map(({ raw }) => `${raw.replace(/^[\r\n]+|[\r\n]+$/g, '')}\n`).join('');
		removal.changes.push({ path, text });
		removal.removed.push({ path, rows: rows.length - kept.length, whole: false });
	}
	return removal;
}

/**
 * Removes a document and all that is its own, or nothing: where the contract would not hold without it, the breaches are returned
 * with file and row, and the data stay as they are.
 */
export async function removeDocument(
	dataDir: string,
	documentId: string,
	write: boolean
): Promise<Removal & { breaches: Issue[]; written: string[] }> {
	const removal = removalOf(dataDir, documentId);
	const before = new Set(readDataset(dataDir).issues.map(tellIssue));
	const issues = await onWouldBeData(dataDir, removal.changes, (dir) => readDataset(dir).issues);
	const breaches = issues.filter((issue) => !before.has(tellIssue(issue)));
	const written = write && breaches.length === 0 ? writeChanges(dataDir, removal.changes) : [];
	return { ...removal, breaches, written };
}

const tellIssue = (issue: Issue): string => JSON.stringify(issue);
