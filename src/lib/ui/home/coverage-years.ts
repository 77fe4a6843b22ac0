import { parsePeriod } from '../../domain/period';
import type { CoverageRow } from '../../query/coverage';

/** What is held about one province and year. */
export interface CoverageCell {
	/** One entry per report or plan, with all its figures on that year. */
	official: { documentId: string; documentLabel: string; figures: number }[];
	pressFigures: number;
	/** Number of press and portal pages they come from. */
	pages: number;
}

/** So many years stand alone; earlier ones, of which little is held, share a row. */
const ownRows = 7;

/**
 * Years, latest first ("2024"; "2005–2018" for the early ones together), each with a cell per province that has figures
 * ending in it. A province without a cell is the gap.
 */
export function coverageByYear(rows: readonly CoverageRow[]): { years: string; cells: Map<string, CoverageCell> }[] {
	const yearOf = (row: CoverageRow): number => parsePeriod(row.periodId)?.endYear ?? Number(row.periodEnd.slice(0, 4));
	const all = [...new Set(rows.map(yearOf))].sort((a, b) => b - a);
	const early = all.slice(ownRows);
	const spans = [...all.slice(0, ownRows).map((year) => [year]), ...(early.length > 0 ? [early] : [])];
	return spans.map((span) => {
		const held = rows.filter((row) => span.includes(yearOf(row)));
		const provinceIds = [...new Set(held.map(({ provinceId }) => provinceId))];
		return {
			years: [...new Set([span.at(-1), span[0]])].join('–'),
			cells: new Map(provinceIds.map((id) => [id, cellOf(held.filter((row) => row.provinceId === id))]))
		};
	});
}

function cellOf(rows: readonly CoverageRow[]): CoverageCell {
	const documents = new Map<string, CoverageCell['official'][number]>();
	for (const { documentId, documentLabel, documentKind, figures } of rows) {
		if (documentKind === 'press') continue;
		documents.set(documentId, {
			documentId,
			documentLabel,
			figures: figures + (documents.get(documentId)?.figures ?? 0)
		});
	}
	const press = rows.filter(({ documentKind }) => documentKind === 'press');
	return {
		official: [...documents.values()],
		pressFigures: press.reduce((sum, row) => sum + row.figures, 0),
		pages: new Set(press.map((row) => row.documentId)).size
	};
}
