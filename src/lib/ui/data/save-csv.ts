import { resultFileRows, type ResultColumn, type ResultRow } from '../../domain/result-table';
import { formatCsv, type CsvDialect } from '../../domain/spreadsheet';

/** Hands the rows of a result to the reader as a file. `name` has no ending. */
export function saveCsv(name: string, columns: ResultColumn[], rows: ResultRow[], dialect: CsvDialect): void {
	const header = columns.map((column) => column.name);
	const text = formatCsv(header, resultFileRows(columns, rows), dialect);
	const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = `${name}${dialect === 'excel-vi' ? '-excel' : ''}.csv`;
	link.click();
	// The browser reads the address after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
