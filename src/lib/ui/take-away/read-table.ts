/** What stands in a cell of its own or on a line of its own there: number, numerator, source, note. */
export type CellParts = readonly string[];

/** A table of the page as text, the parts of each cell apart. */
export interface TableText {
	head: CellParts[];
	rows: CellParts[][];
}

/** Texts as they are seen: what stands on a line of its own is a part of its own; what is not shown is none. */
function partsOf(...nodes: Node[]): string[] {
	const parts = [''];
	const walk = (node: Node): void => {
		if (node.nodeType === Node.TEXT_NODE) parts[parts.length - 1] += node.textContent ?? '';
		if (!(node instanceof HTMLElement)) return;
		const { display } = getComputedStyle(node);
		// Facts told again with the head of a row have columns of their own.
		if (display === 'none' || 'again' in node.dataset) return;
		const isApart = display !== 'inline' || node instanceof HTMLBRElement;
		if (isApart) parts.push('');
		node.childNodes.forEach(walk);
		if (isApart) parts.push('');
	};
	nodes.forEach(walk);
	return parts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

const cellParts = (cell: HTMLTableCellElement): string[] => partsOf(...cell.childNodes);

/** The number of a cell, for itself, so that a spreadsheet takes it for one; and the words beside it. */
function splitValue(cell: HTMLTableCellElement): [number: string[], words: string[]] {
	const link = cell.querySelector('a');
	if (!link) return [cellParts(cell), []];
	return [partsOf(link), [...cell.childNodes].filter((node) => node !== link).flatMap((node) => partsOf(node))];
}

/**
 * Reads a table as the page shows it. Words beside values ("không khớp") go into a last column of the name `notes`, which is
 * there only where a row has some.
 */
export function readTable(table: HTMLTableElement, notes: string): TableText {
	const head = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => [cellParts(cell).join(' ')]);
	const read = [...table.tBodies].flatMap((body) =>
		[...body.rows].map((row) => {
			const cells = [...row.cells].map((cell) =>
				cell.classList.contains('value') ? splitValue(cell) : ([cellParts(cell), []] as const)
			);
			return { cells: cells.map(([parts]) => parts), words: cells.flatMap(([, words]) => words) };
		})
	);
	if (read.every(({ words }) => words.length === 0)) return { head, rows: read.map(({ cells }) => cells) };
	return { head: [...head, [notes]], rows: read.map(({ cells, words }) => [...cells, words]) };
}
