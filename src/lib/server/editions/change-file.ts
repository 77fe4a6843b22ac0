import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Cells, Change, Entry } from '../../domain/edition';
import { readCsvFile } from '../csv-file';
import { formatAllowed, type IssueList } from '../issue';
import { readText } from '../text-file';

/** A correction is two rows, one below the other: what stood there and what stands there now. */
const words = ['added', 'removed', 'before', 'after'] as const;
type Word = (typeof words)[number];

/** Text of a change file: one row per thing added or removed, two per correction, each with all that was told of it. */
export function formatChanges(changes: readonly Change[], idColumn: string, columns: readonly string[]): string {
	const row = (change: Word, { id, cells }: Entry): string[] => [change, id, ...columns.map((one) => cells[one] ?? '')];
	const rows = changes.flatMap(({ before, after }) => {
		if (before && after) return [row('before', before), row('after', after)];
		return after ? [row('added', after)] : before ? [row('removed', before)] : [];
	});
	return stringify([['change', idColumn, ...columns], ...rows]);
}

/** A change and the line of the file it begins on. */
export interface ReadChange {
	row: number;
	change: Change;
}

/** The columns of a published file are those of its time; later ones may be missing. */
function readHeader(path: string, idColumn: string, columns: readonly string[]): string[] {
	const read = readText(path);
	const header = read.ok ? (read.text.split('\n', 1)[0] ?? '').split(',') : [];
	const known = ['change', idColumn, ...columns];
	const isKnown = header[0] === 'change' && header[1] === idColumn && header.every((one) => known.includes(one));
	return isKnown ? header : known;
}

/** Reads a change file; no changes where there is no such file. Breaches go to `issues`, under `editions/<name>`. */
export function readChanges(
	path: string,
	idColumn: string,
	columns: readonly string[],
	issues: IssueList
): ReadChange[] {
	if (!existsSync(path)) return [];
	const file = `editions/${basename(path)}`;
	const changes: ReadChange[] = [];
	let before: { row: number; entry: Entry } | null = null;
	const loseBefore = (): void => {
		if (before) issues.add(file, before.row, 'change', '"before" has no "after" on the next line');
		before = null;
	};
	for (const { row, cells } of readCsvFile(path, readHeader(path, idColumn, columns), issues, file)) {
		const { change: word = '', [idColumn]: id = '', ...rest } = cells;
		const told: Cells = Object.fromEntries(Object.entries(rest).filter(([, text]) => text !== ''));
		const entry: Entry = { id, cells: told };
		if (word !== 'after') loseBefore();
		if (id === '') issues.add(file, row, idColumn, 'is empty');
		if (word === 'added') changes.push({ row, change: { before: null, after: entry } });
		else if (word === 'removed') changes.push({ row, change: { before: entry, after: null } });
		else if (word === 'before') before = { row, entry };
		else if (word === 'after' && before) {
			const { row: first, entry: old }: { row: number; entry: Entry } = before;
			changes.push({ row: first, change: { before: old, after: entry } });
			before = null;
		} else if (word === 'after') issues.add(file, row, 'change', '"after" has no "before" on the line above');
		else issues.add(file, row, 'change', `"${word}" is not one of ${formatAllowed(words)}`);
	}
	loseBefore();
	return changes;
}
