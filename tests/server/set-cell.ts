import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** The CSV with `text` in `column` of the first row that has `id` as its first cell. */
export function setCell(csv: string, id: string, column: string, text: string): string {
	const rows = parse(csv) as string[][];
	const at = rows[0]?.indexOf(column) ?? -1;
	const row = rows.find(([first]) => first === id);
	if (!row || at < 0) throw new Error(`no ${column} of ${id}`);
	row[at] = text;
	return stringify(rows);
}
