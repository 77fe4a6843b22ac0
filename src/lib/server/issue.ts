import { findNearest } from './nearest-id';

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
	/** Files of which rows are lost: what names an id of theirs cannot be judged, and would only repeat the cause. */
	readonly incomplete = new Set<string>();
	add(file: string, row: number | null, column: string | null, message: string): void {
		this.issues.push({ file, row, column, message });
	}
}

/** Issues of one file together, in the order of its lines; files in the order in which they were read. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	const files = [...new Set(issues.map(({ file }) => file))];
	return [...issues].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.row ?? 0) - (b.row ?? 0));
}

/** Raised when input breaks the contract; nothing has been written then. */
export class DataError extends Error {
	constructor(readonly issues: Issue[]) {
		super(`${issues.length} error(s), nothing was written:\n${sortIssues(issues).map(formatIssue).join('\n')}`);
	}
}

/** "a, b, c … (12 more)": allowed values, short enough for one line. */
export function formatAllowed(values: Iterable<string>, most = 12): string {
	const all = [...values];
	const more = all.length > most ? ` … (${all.length - most} more)` : '';
	return all.slice(0, most).join(', ') + more;
}

/** "did you mean cap-tinh?", or the first known ids where none is near. */
export function formatSuggestion(id: string, known: Iterable<string>): string {
	const ids = [...known];
	const near = findNearest(id, ids);
	return near ? `did you mean ${near}?` : formatAllowed(ids);
}

/** `"cap-tin" is not in scopes.csv (did you mean cap-tinh?)` */
export function formatUnknown(id: string, file: string, known: Iterable<string>): string {
	const subject = id === '' ? `is empty; expected an id of ${file}` : `"${id}" is not in ${file}`;
	return `${subject} (${formatSuggestion(id, known)})`;
}
