/** A table of the page as text. */
export interface TableText {
	head: string[];
	rows: string[][];
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text as it is seen: what stands on a line of its own is set apart by a space. */
function seenText(node: Node): string {
	if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
	if (!(node instanceof HTMLElement)) return '';
	const text = [...node.childNodes].map(seenText).join('');
	return getComputedStyle(node).display === 'inline' ? text : ` ${text} `;
}

/** The number of a cell, for itself, so that a spreadsheet takes it for one; and the words beside it. */
function splitValue(cell: HTMLTableCellElement): [number: string, words: string] {
	const link = cell.querySelector('a');
	if (!link) return [tidy(seenText(cell)), ''];
	const others = [...cell.childNodes].filter((node) => node !== link);
	return [tidy(seenText(link)), tidy(others.map(seenText).join(''))];
}

/**
 * Reads a table as the page shows it. Words beside values ("không khớp") go into a last column of the name `notes`, which is
 * there only where a row has some.
 */
export function readTable(table: HTMLTableElement, notes: string): TableText {
	const head = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => tidy(seenText(cell)));
	const read = [...table.tBodies].flatMap((body) =>
		[...body.rows].map((row) => {
			const cells = [...row.cells].map((cell) =>
				cell.classList.contains('value') ? splitValue(cell) : ([tidy(seenText(cell)), ''] as const)
			);
			return {
				cells: cells.map(([text]) => text),
				words: cells
					.map(([, words]) => words)
					.filter(Boolean)
					.join('; ')
			};
		})
	);
	if (!read.some(({ words }) => words)) return { head, rows: read.map(({ cells }) => cells) };
	return { head: [...head, notes], rows: read.map(({ cells, words }) => [...cells, words]) };
}
