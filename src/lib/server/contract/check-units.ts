import { normaliseUnit, type UnitRule } from '../../domain/unit';
import type { IssueList } from '../issue';
import type { DimensionRows } from './dimension-cells';

/** What every printed spelling becomes, as ingest reads it: letter case and spacing do not count. */
export const canonicalUnits = (rows: DimensionRows): Map<string, UnitRule> =>
	new Map(
		(rows.units ?? []).map(({ cells: { printed = '', unit = '', factor = '' } }) => [
			normaliseUnit(printed),
			{ unit, factor: Number(factor) }
		])
	);

/** One spelling has one meaning, and a canonical unit is its own spelling: else values would change without a sign. */
export function checkUnits(rows: DimensionRows, issues: IssueList): void {
	const seen = new Map<string, { row: number; meaning: string }>();
	for (const { row, cells } of rows.units ?? []) {
		const { printed = '', unit = '', factor = '' } = cells;
		const meaning = `${Number(factor)} ${unit}`;
		const earlier = seen.get(normaliseUnit(printed));
		if (earlier && earlier.meaning !== meaning) {
			issues.add('units.csv', row, 'printed', `"${printed}" means ${earlier.meaning} on line ${earlier.row}`);
		}
		seen.set(normaliseUnit(printed), { row, meaning });
		if (printed === unit && Number(factor) !== 1 && Number(factor) > 0) {
			issues.add('units.csv', row, 'factor', `"${factor}" is not 1, though "${printed}" is the canonical unit itself`);
		}
	}
	const canonical = canonicalUnits(rows);
	for (const file of ['indicators', 'units'] as const) {
		for (const { row, cells } of rows[file] ?? []) {
			const own = canonical.get(normaliseUnit(cells.unit ?? ''))?.unit;
			if (own === undefined || own === cells.unit) continue;
			issues.add(`${file}.csv`, row, 'unit', `"${cells.unit}" is a printed spelling; its canonical unit is ${own}`);
		}
	}
}
