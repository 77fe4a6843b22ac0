import { parseFormHeading } from './form-heading';
import { findRowWithoutTabs } from './row-without-tabs';

/**
 * Reads the seven statistical forms (Biểu mẫu 01–07, công văn 581/BNV-CCHC) out of a report's text. A form is lines of
 * tab-separated cells: number, name, unit, value, note. Page breaks repeat the two header lines in the middle of a row,
 * whose note, unit or name then goes on below them.
 */
export interface FormRow {
	/** "03/3.1.2": form and row number without the last dot. */
	code: string;
	name: string;
	unit: string;
	value: string;
	note: string;
	/** 1-based line of the text on which the row starts. */
	line: number;
}

export interface FormProblem {
	line: number;
	code: string | null;
	message: string;
}

const rowNumber = /^\d+(?:\.\d+)*\.?$/;

const isHeader = (cells: string[]): boolean =>
	/^STT$/i.test(cells[0] ?? '') || (cells[0] === '' && cells[1] === '' && /^Đơn vị tính$/i.test(cells[2] ?? ''));

/**
 * All rows of all forms in order, and what could not be read. The text before the first form is passed over. `codes` are
 * those of the form model: they tell a row that lost its tabs from a note that begins with a number.
 */
export function readFormRows(
	text: string,
	codes: { has(code: string): boolean } = new Set()
): { rows: FormRow[]; problems: FormProblem[] } {
	const rows: FormRow[] = [];
	const problems: FormProblem[] = [];
	let form: string | null = null;
	let current: FormRow | null = null;
	for (const [index, raw] of text.normalize('NFC').split(/\r?\n/).entries()) {
		const line = index + 1;
		const heading = parseFormHeading(raw);
		if (heading) {
			form = heading.form;
			current = null;
			const message = `"${raw.trim()}" is no heading of a known form (Biểu mẫu số 01 to 07)`;
			if (form === null) problems.push({ line, code: null, message });
			continue;
		}
		if (form === null || raw.trim() === '') continue;
		const cells = raw.split('\t').map((cell) => cell.trim());
		if (isHeader(cells)) continue;
		if (rowNumber.test(cells[0] ?? '') && cells.length > 1) {
			const code = `${form}/${(cells[0] ?? '').replace(/\.$/, '')}`;
			if (cells.length > 5)
				problems.push({
					line,
					code,
					message: `${cells.length} cells found, 5 expected (number, name, unit, value, note)`
				});
			current = { code, name: cells[1] ?? '', unit: cells[2] ?? '', value: cells[3] ?? '', note: cells[4] ?? '', line };
			rows.push(current);
		} else if (cells.length > 1 && cells[0] === '') {
			continueRow(current, cells, line, problems);
		} else if (cells.length > 1) {
			const code = findRowWithoutTabs(cells[0] ?? '', form, codes);
			const message = code ? 'no tab between row number and name' : `"${cells[0]}" is no row number`;
			problems.push({ line, code, message });
		} else {
			const code = findRowWithoutTabs(raw, form, codes);
			const message = 'no tabs: number, name, unit, value and note must be separated by tabs';
			if (code) problems.push({ line, code, message });
			// Any other line without tabs is the form's title, a note that wraps or a page number: none holds a value.
		}
	}
	return { rows, problems };
}

/** Adds the rest of a row that a page break cut: name and unit go on, a second value would be a contradiction. */
function continueRow(current: FormRow | null, cells: string[], line: number, problems: FormProblem[]): void {
	const [, name = '', unit = '', value = '', note = ''] = cells;
	if (!current) {
		if (value) problems.push({ line, code: null, message: `value "${value}" belongs to no row` });
		return;
	}
	if (value && current.value) {
		problems.push({
			line,
			code: current.code,
			message: `a second value "${value}" follows "${current.value}" of line ${current.line}`
		});
		return;
	}
	if (name) current.name = `${current.name} ${name}`.trim();
	if (unit) current.unit = `${current.unit} ${unit}`.trim();
	if (note) current.note = `${current.note} ${note}`.trim();
	if (value) {
		current.value = value;
		current.line = line;
	}
}
