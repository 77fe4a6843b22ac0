import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDate } from './contract/cell-formats';
import { readCsvFile, type CsvRow } from './csv-file';
import { formatUnknown, type IssueList } from './issue';
import type { Model } from './model';

/** Header of data/tasks.csv: what a plan sets to do, in short words of our own, in the order of the plan. */
export const taskColumns = [
	'document_id', 'area_id', 'name_vi', 'name_en', 'lead_vi', 'lead_en', 'deadline_vi', 'deadline_en', 'due_on',
	'product_vi', 'product_en', 'section', 'line', 'note_vi', 'note_en'
] as const; // prettier-ignore
type Cells = CsvRow<(typeof taskColumns)[number]>['cells'];

/** A validated row of the table; keys are the columns of domain/tables.ts. */
export type Task = Record<string, string | number | null>;

/** The task of a document that begins on a line, or undefined. */
export const findTask = (tasks: readonly Task[], documentId: string, line: number): Task | undefined =>
	tasks.find((task) => task.document_id === documentId && task.line === line);

function findBreaches(cells: Cells, model: Model): [column: string, message: string][] {
	const pairs = (['lead', 'deadline', 'product', 'note'] as const)
		.filter((name) => (cells[`${name}_vi`] === '') !== (cells[`${name}_en`] === ''))
		.map((name): [string, string] => [
			cells[`${name}_vi`] ? `${name}_en` : `${name}_vi`,
			'is empty; it stands in both languages or in none'
		]);
	const unnamed = (['name_vi', 'name_en', 'section'] as const).filter((column) => cells[column] === '');
	const breaches: [string, string | false][] = [
		[
			'document_id',
			!model.documents.has(cells.document_id) &&
				formatUnknown(cells.document_id, 'documents.csv', model.documents.keys())
		],
		['area_id', !model.areas.has(cells.area_id) && formatUnknown(cells.area_id, 'areas.csv', model.areas.keys())],
		['due_on', cells.due_on !== '' && !isDate(cells.due_on) && `"${cells.due_on}" is no date (YYYY-MM-DD)`],
		['line', !/^[1-9]\d{0,5}$/.test(cells.line) && `"${cells.line}" is no line number`]
	];
	return [
		...breaches.flatMap(([column, why]): [string, string][] => (why ? [[column, why]] : [])),
		...unnamed.map((column): [string, string] => [column, 'is empty']),
		...pairs
	];
}

/** Reads and validates data/tasks.csv; no tasks where there is no such file. */
export function readTasks(dataDir: string, model: Model, issues: IssueList): Task[] {
	const file = 'tasks.csv';
	const path = join(dataDir, file);
	if (!existsSync(path) || issues.incomplete.size > 0) return [];
	const tasks: Task[] = [];
	for (const { row, cells } of readCsvFile(path, taskColumns, issues)) {
		for (const [column, message] of findBreaches(cells, model)) issues.add(file, row, column, message);
		const line = Number(cells.line);
		if (findTask(tasks, cells.document_id, line))
			issues.add(file, row, 'line', `a task stands on line ${line} already`);
		const document = model.documents.get(cells.document_id);
		tasks.push({
			...Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, text === '' ? null : text])),
			task_id: `${cells.document_id}.l${line}.task`,
			province_id: document?.province_id ?? null,
			period_id: document?.period_id ?? null,
			line,
			position: tasks.length
		});
	}
	return tasks;
}
