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
	/** 1-based line of the text on which the row starts. */
	line: number;
}

export interface FormProblem {
	line: number;
	code: string | null;
	message: string;
}

const heading = /^\s*Biểu mẫu (?:số )?(0[1-7])\s*$/i;
const rowNumber = /^\d+(?:\.\d+)*\.?$/;

const isHeader = (cells: string[]): boolean =>
	/^STT$/i.test(cells[0] ?? '') || (cells[0] === '' && cells[1] === '' && /^Đơn vị tính$/i.test(cells[2] ?? ''));

/** All rows of all forms in order, and what could not be read. The text before the first form is passed over. */
export function readFormRows(text: string): { rows: FormRow[]; problems: FormProblem[] } {
	const rows: FormRow[] = [];
	const problems: FormProblem[] = [];
	let form: string | null = null;
	let current: FormRow | null = null;
	for (const [index, raw] of text.normalize('NFC').split(/\r?\n/).entries()) {
		const line = index + 1;
		const found = heading.exec(raw);
		if (found) {
			form = found[1] ?? null;
			current = null;
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
			current = { code, name: cells[1] ?? '', unit: cells[2] ?? '', value: cells[3] ?? '', line };
			rows.push(current);
		} else if (cells.length > 1 && cells[0] === '') {
			continueRow(current, cells, line, problems);
		} else if (cells.length > 1) {
			problems.push({ line, code: null, message: `"${cells[0]}" is no row number` });
		} else if (current && rowNumber.test(cells[0] ?? '')) {
			// A lone number is a page number; a note never consists of one.
		}
		// Any other line without tabs is the form's title, or a note that wraps: neither holds a value.
	}
	return { rows, problems };
}

/** Adds the rest of a row that a page break cut: name and unit go on, a second value would be a contradiction. */
function continueRow(current: FormRow | null, cells: string[], line: number, problems: FormProblem[]): void {
	const [, name = '', unit = '', value = ''] = cells;
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
	if (value) {
		current.value = value;
		current.line = line;
	}
}
