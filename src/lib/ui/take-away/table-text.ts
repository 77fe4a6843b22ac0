import { isFormula } from '../../domain/spreadsheet';
import type { TableText } from './read-table';

/** Tabs between cells, for spreadsheets. A space before what would run as a formula makes it text. */
export const toTsv = ({ head, rows }: TableText): string =>
	[head, ...rows].map((row) => row.map((cell) => (isFormula(cell) ? ` ${cell}` : cell)).join('\t')).join('\n');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A table with its title and the lines below it, for word processors. */
export function toHtml({ head, rows }: TableText, title: string, foot: readonly string[]): string {
	const cell = (tag: 'th' | 'td', text: string): string =>
		`<${tag}${isFormula(text) ? ` style="mso-number-format:'\\@'"` : ''}>${escape(text)}</${tag}>`;
	const line = (tag: 'th' | 'td', cells: string[]): string =>
		`<tr>${cells.map((text) => cell(tag, text)).join('')}</tr>`;
	return (
		`<table><caption>${escape(title)}</caption><thead>${line('th', head)}</thead>` +
		`<tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table>` +
		foot.map((text) => `<p>${escape(text)}</p>`).join('')
	);
}
