import { ReportRefusal, type GridRow, type ReportGrid } from '../grid';
import { limits } from '../limits';
import { Notices } from '../notices';
import { alignedRows, isAligned } from './aligned-text';
import { decodeText } from './decode-text';
import { delimiterOf, splitDelimited, type Field } from './delimited';
import { textCell } from './text-cell';

/** A text file as one grid: separated by tabs, semicolons, commas or upright strokes, aligned by blanks, or running. */
export function readText(bytes: Uint8Array): ReportGrid {
	const { text, decodedAs, oldFont } = decodeText(bytes);
	const whole = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	if (whole.trim() === '') throw new ReportRefusal('empty-file');
	if (whole.split('\n').length > limits.lines) throw new ReportRefusal('too-large', null, 'lines');
	const notices = new Notices();
	if (decodedAs) notices.add(oldFont ? 'old-font' : 'decoded-as', null, decodedAs);
	const delimiter = delimiterOf(whole);
	const rows = rowsOf(whole, delimiter, notices);
	if (rows.reduce((sum, { cells }) => sum + cells.length, 0) > limits.cells) throw new ReportRefusal('too-many-cells');
	if (oldFont) for (const cell of rows.flatMap(({ cells }) => cells)) cell.doubts.push('old-font');
	const format = delimiter === '\t' ? 'tsv' : delimiter === null || delimiter === '|' ? 'text' : 'csv';
	return { format, rows, notices: notices.all };
}

function rowsOf(text: string, delimiter: string | null, notices: Notices): GridRow[] {
	if (delimiter !== null) return delimitedRows(text, delimiter);
	return isAligned(text) ? alignedRows(text, notices) : linesOf(text);
}

function delimitedRows(text: string, delimiter: string): GridRow[] {
	const says = /^sep=.(\n|$)/i.exec(text);
	const skipped = says ? 1 : 0;
	// A page break stands before the first letter of a page.
	const rows = splitDelimited(text.slice(says?.[0].length ?? 0).replaceAll('\f', '\n'), delimiter);
	return rows.flatMap((fields): GridRow[] => {
		const cells = delimiter === '|' ? withoutEdges(fields) : fields;
		if (delimiter === '|' && cells.length > 1 && cells.every(({ text }) => /^\s*:?-+:?\s*$/.test(text))) return [];
		if (cells.every((field) => field.text.trim() === '')) return [];
		return [
			{
				// A line without any separator is a title or runs on from the line before: no row of the table.
				table: fields.length > 1 ? 0 : null,
				cells: cells.map((field, column) => textCell(field.text, column, field.line + skipped, field.letter))
			}
		];
	});
}

/** "| 1 | 2 |" has an empty field at each end that is none. */
function withoutEdges(fields: Field[]): Field[] {
	const first = fields.length > 1 && fields[0]?.text.trim() === '' ? 1 : 0;
	const last = fields.length > 2 && fields[fields.length - 1]?.text.trim() === '' ? -1 : undefined;
	return fields.slice(first, last);
}

/** Running text: every line a row with one cell. */
function linesOf(text: string): GridRow[] {
	return text.split('\n').flatMap((line, index) => {
		const cell = textCell(line, 0, index + 1, line.length - line.trimStart().length + 1);
		return cell.state === 'empty' ? [] : [{ table: null, cells: [cell] }];
	});
}
