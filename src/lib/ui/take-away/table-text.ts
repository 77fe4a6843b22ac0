import { isFormula } from '../../domain/spreadsheet';
import type { CellParts, TableText } from './read-table';

const inOneLine = (parts: CellParts): string => parts.join('; ');

/** Tabs between cells, semicolons between parts of one. A space before what would run as a formula makes it text. */
export const toTsv = ({ head, rows }: TableText): string =>
	[head, ...rows]
		.map((row) => row.map(inOneLine))
		.map((row) => row.map((cell) => (isFormula(cell) ? ` ${cell}` : cell)).join('\t'))
		.join('\n');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A new line in the same cell, also in Excel, which would take the next cell below. */
const newLine = '<br style="mso-data-placement:same-cell">';

/** A table with its title and the lines below it, for word processors: each part of a cell on a line of its own. */
export function toHtml({ head, rows }: TableText, title: string, foot: readonly string[]): string {
	const cell = (tag: 'th' | 'td', parts: CellParts): string =>
		`<${tag}${isFormula(inOneLine(parts)) ? ` style="mso-number-format:'\\@'"` : ''}>${parts.map(escape).join(newLine)}</${tag}>`;
	const line = (tag: 'th' | 'td', cells: CellParts[]): string =>
		`<tr>${cells.map((parts) => cell(tag, parts)).join('')}</tr>`;
	return (
		`<table><caption>${escape(title)}</caption><thead>${line('th', head)}</thead>` +
		`<tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table>` +
		foot.map((text) => `<p>${escape(text)}</p>`).join('')
	);
}
