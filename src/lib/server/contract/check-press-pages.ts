import type { IssueList } from '../issue';
import type { Model } from '../model';

/** A page is listed for the sake of its figures or targets; one without any was forgotten, or should go. */
export function checkPressPages(model: Model, rows: readonly Record<string, unknown>[], issues: IssueList): void {
	// Causes first: rows that were refused would make their page look empty.
	if (issues.issues.length > 0) return;
	const used = new Set(rows.map((row) => row.document_id));
	for (const { document_id, kind } of model.documents.values()) {
		if (kind !== 'press' || used.has(document_id)) continue;
		const where = 'neither observations/press.csv nor targets.csv names it';
		issues.add('documents.csv', null, 'document_id', `"${document_id}" has no figures: ${where}`);
	}
}
