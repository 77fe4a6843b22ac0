import { join } from 'node:path';
import { readCsvFile, type CsvRow } from './csv-file';
import { DataError, formatUnknown, IssueList } from './issue';
import type { Model } from './model';

const columns = ['indicator_id', 'scope_id'] as const;

const readRows = (dataDir: string, issues: IssueList): CsvRow<(typeof columns)[number]>[] =>
	readCsvFile(join(dataDir, 'headlines.csv'), columns, issues);

/** Indicator and scope of each comparison on the home page: an editor's choice, so it stands in the data, not in code. */
export function readHeadlines(dataDir: string): { indicatorId: string; scopeId: string }[] {
	const issues = new IssueList();
	const rows = readRows(dataDir, issues);
	if (issues.issues.length > 0) throw new DataError(issues.issues);
	return rows.map(({ cells }) => ({ indicatorId: cells.indicator_id, scopeId: cells.scope_id }));
}

/** Every headline must name an indicator and a scope that exist; the site would leave it out without a word. */
export function checkHeadlines(dataDir: string, model: Model, issues: IssueList): void {
	const seen = new Set<string>();
	for (const { row, cells } of readRows(dataDir, issues)) {
		const { indicator_id, scope_id } = cells;
		if (!model.indicators.has(indicator_id))
			issues.add('headlines.csv', row, 'indicator_id', formatUnknown(indicator_id, 'indicators.csv', model.indicators.keys())); // prettier-ignore
		if (!model.scopes.has(scope_id))
			issues.add('headlines.csv', row, 'scope_id', formatUnknown(scope_id, 'scopes.csv', model.scopes.keys()));
		const key = `${indicator_id} ${scope_id}`;
		if (seen.has(key)) issues.add('headlines.csv', row, null, `"${key}" stands twice`);
		seen.add(key);
	}
}
