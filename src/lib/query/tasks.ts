import type { Locale } from '../domain/figure';
import { number, text, textOrNull } from './cells';
import type { Question } from './engine';
import { inLocale } from './localized';

export interface TasksArgs {
	locale: Locale;
}

/** What a plan sets to do. */
export interface TaskEntry {
	id: string;
	documentId: string;
	documentLabel: string;
	areaId: string;
	areaName: string;
	name: string;
	/** Null where the plan leaves the cell empty. */
	lead: string | null;
	deadline: string | null;
	product: string | null;
	section: string;
	line: number;
	note: string | null;
}

/** Every task, in the order of the plan. */
export const tasks: Question<TasksArgs, TaskEntry[]> = {
	name: 'tasks',
	build({ locale }) {
		const sql = `
SELECT w.task_id AS "id", w.document_id AS "documentId",
	coalesce(${inLocale('d.label', locale)}, w.document_id) AS "documentLabel",
	w.area_id AS "areaId", coalesce(${inLocale('a.name', locale)}, w.area_id) AS "areaName",
	coalesce(${inLocale('w.name', locale)}, w.task_id) AS "name", ${inLocale('w.lead', locale)} AS "lead",
	${inLocale('w.deadline', locale)} AS "deadline", ${inLocale('w.product', locale)} AS "product",
	w.section AS "section", w.line AS "line", ${inLocale('w.note', locale)} AS "note"
FROM tasks w
	LEFT JOIN documents d ON d.document_id = w.document_id
	LEFT JOIN areas a ON a.area_id = w.area_id
ORDER BY w.position, w.task_id`;
		return { sql, params: [] };
	},
	read: (rows) =>
		rows.map((row) => ({
			id: text(row, 'id'),
			documentId: text(row, 'documentId'),
			documentLabel: text(row, 'documentLabel'),
			areaId: text(row, 'areaId'),
			areaName: text(row, 'areaName'),
			name: text(row, 'name'),
			lead: textOrNull(row, 'lead'),
			deadline: textOrNull(row, 'deadline'),
			product: textOrNull(row, 'product'),
			section: text(row, 'section'),
			line: number(row, 'line'),
			note: textOrNull(row, 'note')
		}))
};
