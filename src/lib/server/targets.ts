import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseVietnameseNumber } from '../domain/number';
import { comparisons, targetKinds } from '../domain/target';
import { convertUnit, type UnitRule } from '../domain/unit';
import { findRangeBreach } from '../domain/value-range';
import { isDate } from './contract/cell-formats';
import { checkPlace, type Report } from './contract/check-place';
import { rangeOf, readPrinted } from './contract/printed-value';
import { readCsvFile, type CsvRow } from './csv-file';
import { keepPlace } from './figure-places';
import { formatUnknown, type IssueList } from './issue';
import type { DimensionRow, Model } from './model';
import { unitRules } from './observations';
import { placeColumns } from './place-columns';
import { findTask, type Task } from './tasks';

/** Header of data/targets.csv. `task_line` is the line of the task in tasks.csv whose product the target is. */
export const targetColumns = [
	'document_id', 'kind', 'indicator_id', 'scope_id', 'period_id', 'as_of', 'comparison', 'reported_text',
	'reported_upper', 'reported_value', 'reported_unit', 'stated_verdict', 'section', 'line', 'task_line', 'flags',
	'note_vi', 'note_en'
] as const; // prettier-ignore
type Cells = CsvRow<(typeof targetColumns)[number]>['cells'];

/** A validated target, not yet held against results; keys are columns of domain/tables.ts. */
export type Target = Record<string, string | number | null>;

/** Cells that need nothing but themselves and the documents. */
function checkCells(cells: Cells, document: DimensionRow<'documents'>, report: Report): void {
	const isOneOf = (column: keyof Cells, allowed: readonly string[]): void => {
		if (!allowed.includes(cells[column])) report(column, `"${cells[column]}" is not one of ${allowed.join(', ')}`);
	};
	isOneOf('kind', targetKinds);
	isOneOf('comparison', comparisons);
	if (cells.stated_verdict) isOneOf('stated_verdict', ['met', 'not-met']);
	if (cells.as_of && !isDate(cells.as_of))
		report('as_of', `"${cells.as_of}" is no date (YYYY-MM-DD) between 1990 and 2100`);
	if (cells.line && !/^[1-9]\d{0,5}$/.test(cells.line)) report('line', `"${cells.line}" is no line number`);
	if (!cells.line && document.kind !== 'press') report('line', 'is empty: every target of a report stands on a line');
	if ((cells.note_vi === '') !== (cells.note_en === ''))
		report(cells.note_vi ? 'note_en' : 'note_vi', 'is empty; a note stands in both languages');
}

/** The upper end of a range, in the canonical unit; null where the target is one number. */
function readUpper(cells: Cells, unit: string, rules: ReadonlyMap<string, UnitRule>, report: Report): number | null {
	if (cells.reported_upper === '') return null;
	const token = parseVietnameseNumber(cells.reported_upper);
	if (!token.ok || token.value <= Number(cells.reported_value)) {
		report('reported_upper', token.ok ? `${token.value} is not above ${cells.reported_value}` : token.why);
		return null;
	}
	return convertUnit(token.value, cells.reported_unit, unit, rules);
}

function buildTarget(cells: Cells, model: Model, tasks: readonly Task[], report: Report): Target | null {
	const document = model.documents.get(cells.document_id);
	if (!document) {
		report('document_id', formatUnknown(cells.document_id, 'documents.csv', model.documents.keys()));
		return null;
	}
	checkCells(cells, document, report);
	const task = cells.task_line === '' ? null : findTask(tasks, document.document_id, Number(cells.task_line));
	if (task === undefined)
		report('task_line', `tasks.csv has no task of ${document.document_id} on line ${cells.task_line}`);
	const place = checkPlace(cells, document, model, report);
	if (!place) return null;
	const due = cells.as_of || place.period.end;
	// A report may restate what was asked of it; a plan asks for what is still to come.
	if (document.kind === 'plan' && document.issued_on && due < document.issued_on)
		report(cells.as_of ? 'as_of' : 'period_id', `is due on ${due}, before its plan was issued (${document.issued_on})`);
	const { indicator } = place;
	const rules = unitRules(model);
	const value = readPrinted(cells, indicator.unit, rules, report);
	const upper = readUpper(cells, indicator.unit, rules, report);
	if (value === null) return null;
	const breach = findRangeBreach(value, rangeOf(indicator));
	if (breach) report('reported_value', `${breach} (${cells.indicator_id})`);

	const line = cells.line ? `l${cells.line}` : '';
	const parts = [document.document_id, line, cells.indicator_id, cells.scope_id, cells.period_id, cells.as_of];
	return {
		target_id: `${parts.filter(Boolean).join('.')}.${cells.kind}`,
		kind: cells.kind,
		...placeColumns(cells, document, place, model),
		comparison: cells.comparison,
		value,
		upper_value: upper,
		unit: indicator.unit,
		reported_text: cells.reported_text,
		reported_upper: cells.reported_upper || null,
		reported_value: Number(cells.reported_value),
		reported_unit: cells.reported_unit,
		stated_verdict: cells.stated_verdict || null,
		document_id: document.document_id,
		section: cells.section,
		line: cells.line ? Number(cells.line) : null,
		task_id: task ? String(task.task_id) : null,
		flags: cells.flags,
		note_vi: cells.note_vi || null,
		note_en: cells.note_en || null
	};
}

/** Reads and validates data/targets.csv; no targets where there is no such file. */
export function readTargets(dataDir: string, model: Model, tasks: readonly Task[], issues: IssueList): Target[] {
	const file = 'targets.csv';
	const path = join(dataDir, file);
	// Causes first: with a dimension unread, every row that names an id of it would be told as wrong.
	if (!existsSync(path) || issues.incomplete.size > 0) return [];
	const byId = new Map<string, Target>();
	for (const { row, cells } of readCsvFile(path, targetColumns, issues)) {
		const target = buildTarget(cells, model, tasks, (column, message) => issues.add(file, row, column, message));
		if (!target) continue;
		const id = String(target.target_id);
		if (byId.has(id)) issues.add(file, row, null, `the same target stands twice: ${id}`);
		else byId.set(id, target);
		keepPlace(target, file, row);
	}
	return [...byId.values()];
}
