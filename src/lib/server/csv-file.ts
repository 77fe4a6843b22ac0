import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { IssueList } from './issue';
import { readText } from './text-file';

/** One record with the line it starts on, so that errors can name it. */
export interface CsvRow<Column extends string> {
	row: number;
	cells: Record<Column, string>;
}

interface ParsedRecord {
	record: string[];
	info: { lines: number };
	raw: string;
}

/** What only some documents have is no duty: these files may hold a header alone, as when the one plan held is removed. */
const mayHoldNoRows = new Set(['form_notes.csv', 'stated_changes.csv', 'targets.csv', 'tasks.csv']);

/** Excel of a Vietnamese Windows writes ";" where it says comma. */
function findSeparator(header: string): string | null {
	const cells = (separator: string): number => header.split(separator).length;
	if (cells(';') > cells(',')) return ';';
	return cells('\t') > cells(',') ? 'tabs' : null;
}

/** The parser counts the lines read so far, which is where a record of several lines ends. */
const firstLineOf = ({ raw, info }: ParsedRecord): number => info.lines - (raw.trim().match(/\n/g) ?? []).length;

/**
 * Reads a CSV file of the data contract: UTF-8, a header with exactly `columns`, every record as long as the header.
 * Breaches go to `issues`; rows that could be read are returned. Cells are trimmed text, empty text where nothing stands.
 */
export function readCsvFile<Column extends string>(
	path: string,
	columns: readonly Column[],
	issues: IssueList,
	file = basename(path)
): CsvRow<Column>[] {
	const lose = (row: number | null, message: string): void => {
		issues.add(file, row, null, message);
		issues.incomplete.add(file);
	};
	const refuse = (row: number | null, message: string): [] => (lose(row, message), []);
	const read = readText(path);
	if (!read.ok) return refuse(read.line, read.why);
	const separator = findSeparator(read.text.split(/\r?\n/, 1)[0] ?? '');
	if (separator) return refuse(1, `is separated by ${separator} instead of ,: save it as CSV with commas, in UTF-8`);
	let records: ParsedRecord[];
	try {
		const options = { info: true, raw: true, relax_column_count: true, skip_empty_lines: true, trim: true };
		records = parse(read.text, options) as unknown as ParsedRecord[];
	} catch (error) {
		return refuse(null, `cannot be read: ${(error as Error).message}`);
	}
	const header = records[0]?.record ?? [];
	if (header.join() !== columns.join()) {
		return refuse(1, `header is "${header.join()}", expected "${columns.join()}"`);
	}
	if (records.length === 1 && !mayHoldNoRows.has(file)) return refuse(1, 'holds a header and no rows');
	const rows: CsvRow<Column>[] = [];
	for (const parsed of records.slice(1)) {
		const { record } = parsed;
		const row = firstLineOf(parsed);
		if (record.every((cell) => cell === '')) {
			issues.add(file, row, null, 'holds commas only: take the row out');
		} else if (record.length !== columns.length) {
			lose(row, `${record.length} cells found, ${columns.length} expected (a comma unquoted?)`);
		} else {
			const cells = Object.fromEntries(
				columns.map((column, i) => [column, record[i] ?? ''])
			) as CsvRow<Column>['cells'];
			rows.push({ row, cells });
		}
	}
	return rows;
}
