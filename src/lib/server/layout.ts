import type { DuckDBConnection } from '@duckdb/node-api';
import type { FilePart } from '../domain/tables';
import { isOverview } from '../query/conditions';

/** Rows by which the observations are spread over files. */
export const partLimits = {
	/** Up to so many one file is one request of a megabyte or two; beyond, a question reads its parts only. */
	mostInOneFile: 20_000,
	/** A part takes in further indicators of its area until it has so many: fewer would be a request for next to nothing. */
	enoughInPart: 8192,
	/** A larger indicator is cut. It is also one row group, and what a browser decodes at a stroke. */
	mostInPart: 122_880
};
export type PartLimits = typeof partLimits;

/** A stretch of rows that becomes one file: those that `where` picks, in their order, from `offset` on. */
export interface PlannedFile {
	/** File name without its ending. */
	name: string;
	where: string;
	offset: number;
	limit: number;
	/** Without the range of scopes, which follows from the rows. */
	part: Omit<FilePart, 'scope_range'>;
}

/** The rows of one indicator, those of the overview and those of single bodies apart: questions want one or the other. */
interface Cell {
	area: string;
	indicator: string;
	overview: boolean;
	rows: number;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Alias o claim, s scope. */
export const observationsWithScopes = 'observations o LEFT JOIN scopes s ON s.scope_id = o.scope_id';
const overview = `coalesce(${isOverview}, false)`;

async function readCells(connection: DuckDBConnection): Promise<Cell[]> {
	const reader = await connection.runAndReadAll(
		`WITH cells AS (
			SELECT o.area_id AS area, o.indicator_id AS indicator, ${overview} AS overview, count(*)::INTEGER AS rows,
				min(o.rowid)::BIGINT AS first
			FROM ${observationsWithScopes} GROUP BY ALL)
		SELECT coalesce(area, '') AS area, indicator, overview, rows FROM cells
		ORDER BY min(first) OVER (PARTITION BY area), NOT overview, first`
	);
	return reader.getRowObjectsJS() as unknown as Cell[];
}

/** Cells that share a file: neighbours of one area and kind, a large one alone. */
function gather(cells: Cell[], { enoughInPart, mostInPart }: PartLimits): Cell[][] {
	const groups: Cell[][] = [];
	let rows = 0;
	for (const cell of cells) {
		const last = groups.at(-1);
		const fits = rows < enoughInPart && rows + cell.rows <= mostInPart;
		if (last?.[0] && fits && last[0].area === cell.area && last[0].overview === cell.overview) {
			last.push(cell);
			rows += cell.rows;
		} else {
			groups.push([cell]);
			rows = cell.rows;
		}
	}
	return groups;
}

/**
 * How the rows of the table `observations` are spread over files: by area and indicator, the overview apart from single
 * bodies. Null where one file holds them all. The same rows in the same order give the same plan.
 */
export async function planParts(connection: DuckDBConnection, limits = partLimits): Promise<PlannedFile[] | null> {
	const { mostInOneFile, mostInPart } = limits;
	const cells = await readCells(connection);
	if (cells.reduce((sum, cell) => sum + cell.rows, 0) <= mostInOneFile) return null;
	const counts = new Map<string, number>();
	return gather(cells, limits).flatMap((group) => {
		const { area, overview: isOfOverview } = group[0] as Cell;
		const ids = group.map(({ indicator }) => indicator);
		const rows = group.reduce((sum, cell) => sum + cell.rows, 0);
		const where = `o.indicator_id IN (${ids.map(quoted).join(', ')}) AND ${isOfOverview ? '' : 'NOT '}${overview}`;
		const pieces = Math.ceil(rows / mostInPart);
		const limit = Math.ceil(rows / pieces);
		return Array.from({ length: pieces }, (_, piece): PlannedFile => {
			const number = (counts.get(area) ?? 0) + 1;
			counts.set(area, number);
			return {
				name: `observations.${area || 'khac'}.${String(number).padStart(3, '0')}`,
				where,
				offset: piece * limit,
				limit: Math.min(limit, rows - piece * limit),
				part: { area_id: area, indicator_ids: ids, scopes: isOfOverview ? 'overview' : 'bodies' }
			};
		});
	});
}
