import { formatCsv, type CsvDialect, type SpreadsheetCell } from '../../domain/spreadsheet';
import { saveFile } from './save-file';

/** A CSV file of these rows, in the dialect asked for. */
export const csvFile = (header: string[], rows: SpreadsheetCell[][], dialect: CsvDialect): Blob =>
	new Blob([formatCsv(header, rows, dialect)], { type: 'text/csv;charset=utf-8' });

/** Hands rows to the reader as a CSV file; false where the browser would drop it. `name` has no ending. */
export const saveCsv = (name: string, header: string[], rows: SpreadsheetCell[][], dialect: CsvDialect): boolean =>
	saveFile(csvFile(header, rows, dialect), `${name}${dialect === 'excel-vi' ? '-excel' : ''}.csv`);
