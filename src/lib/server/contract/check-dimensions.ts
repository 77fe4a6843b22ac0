import type { IssueList } from '../issue';
import { isNumber } from './cell-formats';
import { checkFormRows } from './check-form-rows';
import { checkOrder } from './check-order';
import { checkUnits } from './check-units';
import { findLabelBreach } from './code-labels';
import { checkDimensionCells, type DimensionRows } from './dimension-cells';
import { findCycles } from './find-cycles';

/** What the dimension files must keep beyond naming ids that exist. Every breach goes to `issues`. */
export function checkDimensions(rows: DimensionRows, issues: IssueList): void {
	checkDimensionCells(rows, issues);
	for (const { row, cells } of rows.documents ?? []) {
		if (cells.kind === 'press' && !cells.url)
			issues.add('documents.csv', row, 'url', 'is empty; a press page has its address');
		if (cells.kind !== 'press' && !cells.issued_on)
			issues.add('documents.csv', row, 'issued_on', 'is empty; give the date, or the year or month that can be read');
		if (cells.kind === 'press' || cells.file) continue;
		issues.add('documents.csv', row, 'file', `is empty; a ${cells.kind} has the name of its text file`);
	}
	for (const file of ['provinces', 'scopes', 'form_rows']) {
		for (const { row, cells } of rows[file] ?? []) {
			const { valid_from = '', valid_to = '' } = cells;
			if (valid_from === '' || valid_to === '' || valid_from <= valid_to) continue;
			issues.add(`${file}.csv`, row, 'valid_to', `${valid_to} comes before valid_from ${valid_from}`);
		}
	}
	for (const { row, cells } of rows.indicators ?? []) {
		const { min = '', max = '', measure = '', code_labels_vi = '', code_labels_en = '' } = cells;
		if (isNumber(min) && isNumber(max) && Number(min) > Number(max))
			issues.add('indicators.csv', row, 'max', `${max} is below min ${min}`);
		const breach = findLabelBreach(measure, code_labels_vi, code_labels_en);
		if (breach) issues.add('indicators.csv', row, ...breach);
	}
	checkTree('indicators', 'indicator_id', rows, issues);
	checkTree('scopes', 'scope_id', rows, issues);
	checkUnits(rows, issues);
	checkFormRows(rows, issues);
	checkOrder(rows, issues);
}

function checkTree(file: string, key: string, rows: DimensionRows, issues: IssueList): void {
	const entries = rows[file] ?? [];
	for (const cycle of findCycles(new Map(entries.map(({ cells }) => [cells[key] ?? '', cells.parent_id ?? ''])))) {
		const row = entries.find(({ cells }) => cells[key] === cycle[0])?.row ?? null;
		issues.add(`${file}.csv`, row, 'parent_id', `is its own ancestor: ${cycle.join(' → ')}`);
	}
}
