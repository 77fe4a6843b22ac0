import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkHeadlines } from '../headlines';
import type { IssueList } from '../issue';
import type { Model } from '../model';
import { checkSearchWords } from '../search-words';

/** The figures of all press pages. */
export const pressFile = 'press.csv';

/**
 * The files of figures under data/observations, by name, once the rest of the data is found in order: the headlines, the
 * words of the search, and figures for every report and plan.
 */
export function listFigureFiles(dataDir: string, model: Model, issues: IssueList): string[] {
	// Causes first: with a dimension unread, every figure that names an id of it would be told as wrong.
	if (issues.incomplete.size > 0) return [];
	checkHeadlines(dataDir, model, issues);
	checkSearchWords(dataDir, model, issues);
	const folder = join(dataDir, 'observations');
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')).sort() : []; // prettier-ignore
	for (const { document_id, kind } of model.documents.values()) {
		if (kind === 'press' || names.some((name) => name.split('.')[0] === document_id)) continue;
		const expected = `observations/${document_id}.form.csv nor observations/${document_id}.prose.csv`;
		issues.add('documents.csv', null, 'document_id', `"${document_id}" has no figures: neither ${expected} is there`);
	}
	return names;
}
