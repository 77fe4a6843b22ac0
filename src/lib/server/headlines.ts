import { join } from 'node:path';
import { readCsvFile } from './csv-file';
import { DataError, IssueList } from './issue';

/** Indicator and scope of each comparison on the home page: an editor's choice, so it stands in the data, not in code. */
export function readHeadlines(dataDir: string): { indicatorId: string; scopeId: string }[] {
	const issues = new IssueList();
	const rows = readCsvFile(join(dataDir, 'headlines.csv'), ['indicator_id', 'scope_id'] as const, issues);
	if (issues.issues.length > 0) throw new DataError(issues.issues);
	return rows.map(({ cells }) => ({ indicatorId: cells.indicator_id, scopeId: cells.scope_id }));
}
