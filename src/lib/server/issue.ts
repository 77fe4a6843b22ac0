/** One thing wrong with an input file, said so that the data steward can mend it. */
export interface Issue {
	file: string;
	/** 1-based line in the file, as an editor shows it. */
	row: number | null;
	column: string | null;
	message: string;
}

/** "data/observations/x.csv:12 · scope_id · "cap-thon" is no known scope (allowed: …)". */
export function formatIssue(issue: Issue): string {
	const place = issue.row === null ? issue.file : `${issue.file}:${issue.row}`;
	return [place, issue.column, issue.message].filter(Boolean).join(' · ');
}

/** Collects issues of one file so that all of them are told at once. */
export class IssueList {
	readonly issues: Issue[] = [];
	add(file: string, row: number | null, column: string | null, message: string): void {
		this.issues.push({ file, row, column, message });
	}
}

/** Raised when input breaks the contract; nothing has been written then. */
export class DataError extends Error {
	constructor(readonly issues: Issue[]) {
		super(`${issues.length} error(s), nothing was written:\n${issues.map(formatIssue).join('\n')}`);
	}
}

/** "a, b, c … (12 more)": allowed values, short enough for one line. */
export function formatAllowed(values: Iterable<string>, most = 12): string {
	const all = [...values];
	const more = all.length > most ? ` … (${all.length - most} more)` : '';
	return all.slice(0, most).join(', ') + more;
}
