import { afterAll } from 'vitest';

/** One fault a reader can meet, told once the test has seen all of it. */
export interface FaultRow {
	/** What goes wrong. */
	fault: string;
	/** The sentence the reader sees, as it stood on the page. */
	sentence: string;
	/** What can be read and done meanwhile. */
	works: string;
	/** How it is over. */
	recovery: string;
}

const heads: FaultRow = {
	fault: 'Fault',
	sentence: 'What the reader is told',
	works: 'What still works',
	recovery: 'How it recovers'
};

const lineOf = ({ fault, sentence, works, recovery }: FaultRow): string =>
	`| ${[fault, sentence, works, recovery].map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()).join(' | ')} |`;

/**
 * The faults of a test file as a table, printed when all its tests are done. Call what it returns at the end of a test: a
 * row is then there only where everything it says was seen.
 */
export function useFaultTable(title: string): (row: FaultRow) => void {
	const rows: FaultRow[] = [];
	afterAll(() => {
		const lines = [lineOf(heads), '| --- | --- | --- | --- |', ...rows.map(lineOf)];
		process.stdout.write(`\n### ${title}\n\n${lines.join('\n')}\n\n`);
	});
	return (row) => void rows.push(row);
}
