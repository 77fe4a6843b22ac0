import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { IssueList } from './issue';

/** One record with the line it starts on, so that errors can name it. */
export interface CsvRow<Column extends string> {
	row: number;
	cells: Record<Column, string>;
}

interface ParsedRecord {
	record: string[];
	info: { lines: number };
}

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
	let records: ParsedRecord[];
	try {
		const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true };
		records = parse(readFileSync(path, 'utf8').normalize('NFC'), options) as unknown as ParsedRecord[];
	} catch (error) {
		issues.add(file, null, null, `cannot be read: ${(error as Error).message}`);
		return [];
	}
	const header = records[0]?.record ?? [];
	if (header.join() !== columns.join()) {
		issues.add(file, 1, null, `header is "${header.join()}", expected "${columns.join()}"`);
		return [];
	}
	const rows: CsvRow<Column>[] = [];
	for (const { record, info } of records.slice(1)) {
		if (record.length !== columns.length) {
			issues.add(
				file,
				info.lines,
				null,
				`${record.length} cells found, ${columns.length} expected (a comma unquoted?)`
			);
			continue;
		}
		const cells = Object.fromEntries(columns.map((column, i) => [column, record[i] ?? ''])) as Record<Column, string>;
		rows.push({ row: info.lines, cells });
	}
	return rows;
}
