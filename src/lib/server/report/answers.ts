import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { foldText } from '../../domain/search-text';
import { readCsvFile } from '../csv-file';
import { DataError, IssueList } from '../issue';

/** Header of data/answers/<document>.csv: what the steward settled about a report, so that it is asked once. */
export const answerColumns = ['kind', 'form_code', 'text', 'answer'] as const;

/**
 * An answer to the questions of one kind about one row (`form_code` "*": about every row) where this text stands ("": whatever
 * stands there). An empty kind answers whatever is asked about the row.
 */
export type Answer = Record<(typeof answerColumns)[number], string>;

/** The file of a document's answers, under the data folder. */
export const answerFile = (documentId: string): string => join('answers', `${documentId}.csv`);

/** Reads the answers of a document; none where there is no file. Throws DataError where it cannot be read. */
export function readAnswers(dataDir: string, documentId: string): Answer[] {
	const path = join(dataDir, answerFile(documentId));
	if (!existsSync(path)) return [];
	const issues = new IssueList();
	const rows = readCsvFile(path, answerColumns, issues, answerFile(documentId));
	if (issues.issues.length > 0) throw new DataError(issues.issues);
	return rows.map(({ cells }) => cells).filter(({ answer }) => answer !== '');
}

/** "03/1.4.1=4655;blank-word=trống" as typed behind --answer: by row, or by kind for all rows. Null where it makes no sense. */
export function parseAnswers(text: string): Answer[] | null {
	const parts = text.split(';').map((part) => /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(part));
	if (parts.some((part) => part === null)) return null;
	return parts.map((part) => {
		const [, about = '', answer = ''] = part ?? [];
		const isRow = about.includes('/');
		return { kind: isRow ? '' : about, form_code: isRow ? about : '*', text: '', answer };
	});
}

/** The text of the file, one row for each answer; the later one of two about the same stands. */
export function formatAnswers(answers: readonly Answer[]): string {
	const last = new Map(answers.map((one) => [[one.kind, one.form_code, one.text].join('\n'), one]));
	return stringify([...last.values()], { header: true, columns: [...answerColumns] });
}

const same = (a: string, b: string): boolean => foldText(a) === foldText(b) && a.replace(/\D/g, '') === b.replace(/\D/g, ''); // prettier-ignore

/** The answer to a question; the one that names its row and text goes before one for all rows. */
export function findAnswer(
	answers: readonly Answer[],
	question: { kind: string; code: string | null; text: string }
): Answer | null {
	const fitting = answers.filter(
		({ kind, form_code, text }) =>
			(kind === '' || kind === question.kind) &&
			(form_code === '*' || form_code === (question.code ?? '')) &&
			(text === '' || same(text, question.text))
	);
	const exactness = ({ kind, form_code, text }: Answer): number =>
		(form_code === '*' ? 0 : 4) + (text === '' ? 0 : 2) + (kind === '' ? 0 : 1);
	return fitting.sort((a, b) => exactness(b) - exactness(a))[0] ?? null;
}
