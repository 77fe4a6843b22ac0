import type { ModelRow } from './form-model';
import type { PrintedRow } from './join-rows';
import type { RowNames } from './names';

export type CodeVerdict =
	| { kind: 'row'; row: ModelRow; isByName: boolean }
	| { kind: 'unknown'; code: string; near: string }
	| { kind: 'without-number'; near: string };

/**
 * Which row of the model a printed row is. A row without number is the next one of its very name: where a program numbers
 * rows by itself, numbers are lost as a whole, and names repeat ("Tổng số TTHC đã giải quyết xong").
 */
export function findRow(
	printed: PrintedRow,
	form: string,
	previous: string | null,
	rows: ReadonlyMap<string, ModelRow>,
	names: RowNames
): CodeVerdict {
	const own = names.rowsOf(form);
	const near = nearest(printed.name, own, names);
	if (printed.number !== null) {
		const code = `${form}/${printed.number}`;
		const row = rows.get(code);
		const fits = row && (!printed.isRoman || names.fit(code, printed.name) > 0.5);
		return fits ? { kind: 'row', row, isByName: false } : { kind: 'unknown', code, near };
	}
	const after = own.findIndex((row) => row.code === previous) + 1;
	const same = own.filter((row) => names.fit(row.code, printed.name) === 1);
	const next = own.slice(after).find((row) => same.includes(row));
	const isNext = next !== undefined && own.slice(after, own.indexOf(next)).every((row) => !row.indicator);
	const found = same.length === 1 ? same[0] : isNext ? next : undefined;
	return found ? { kind: 'row', row: found, isByName: true } : { kind: 'without-number', near };
}

/** What part of a form's rows must be told by their names alone, and may at most be told by their numbers, to leave the numbers aside. */
const lost = { byName: 0.8, byNumber: 0.3 };

/**
 * True where the numbers of a whole form are not its own, as when a program counts on from the form before ("8.1." for "1.1."), and
 * the names are.
 */
export function areNumbersLost(printed: readonly PrintedRow[], form: string, names: RowNames): boolean {
	const numbered = printed.filter(({ number, name }) => number !== null && name !== '');
	if (numbered.length < 3) return false;
	const part = (fits: (row: PrintedRow) => boolean): number => numbered.filter(fits).length / numbered.length;
	const known = names.rowsOf(form);
	return (
		part(({ number, name }) => names.fit(`${form}/${number}`, name) === 1) <= lost.byNumber &&
		part(({ name }) => known.some(({ code }) => names.fit(code, name) === 1)) >= lost.byName
	);
}

function nearest(name: string, rows: readonly ModelRow[], names: RowNames): string {
	const [best] = rows
		.map((row) => ({ row, fit: names.fit(row.code, name) }))
		.filter(({ fit }) => fit > 0.4)
		.sort((a, b) => b.fit - a.fit);
	return best ? `${best.row.code} ${best.row.name}` : '';
}
