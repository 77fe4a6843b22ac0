import { resultCell, kindOfType, type ResultColumn, type ResultRow } from '../domain/result-table';
import { number, text } from './cells';
import type { Cell, Question } from './engine';
import { freeQuery, isExplain, isPivot } from './free-query';

export interface FreeArgs {
	/** One statement that reads, as a reader typed it. */
	sql: string;
}

/** What one answer holds at most: columns, cells in all, letters of one cell (what Excel holds in one), bytes of all texts. */
export const freeLimits = { columns: 200, cells: 1_000_000, letters: 32_767, bytes: 30_000_000 } as const;

/** Names and types of the columns a reader's statement gives, without running it. */
export const freeColumns: Question<FreeArgs, ResultColumn[]> = {
	name: 'free-columns',
	build({ sql }) {
		// A plan always has the same two columns, and nothing can ask for them.
		if (isExplain(sql)) return { sql: "DESCRIBE SELECT '' AS explain_key, '' AS explain_value", params: [] };
		const rows = freeQuery(sql);
		// The types of an answer do not hang on rows, but for PIVOT.
		const reads = isPivot(sql) ? {} : { reads: { indicatorIds: [] } };
		return { sql: `DESCRIBE ${rows.sql}`, params: rows.params, ...reads };
	},
	read: (rows) =>
		rows.map((row) => {
			const type = text(row, 'column_type');
			return { name: text(row, 'column_name'), type, kind: kindOfType(type) };
		})
};

/** Rows as the engine writes their cells, and whether all that were asked for are there. */
export interface FreeTexts {
	rows: (string | null)[][];
	isWhole: boolean;
}

const asText = (cell: Cell): string | null => (cell === null ? null : String(cell));

/**
 * The rows of a reader's statement, in its order: the first so many columns and at most so many rows. Every cell is the
 * engine's own text, cut to one letter more than an answer holds: no other form of a value is exact for every type. Columns
 * are known by their place, since any name may come twice or mean something to JavaScript.
 */
export const freeTexts: Question<FreeArgs & { columns: number; most: number }, FreeTexts> = {
	name: 'free-texts',
	build({ sql, columns, most }) {
		if (isExplain(sql)) return freeQuery(sql);
		const places = Array.from({ length: columns }, (_, i) => i);
		const own = places.map((i) => `"~${i}"`).join(', ');
		const cells = places.map((i) => `left(CAST("~${i}" AS VARCHAR), ${freeLimits.letters + 1}) AS c${i}`).join(', ');
		const names = places.map((i) => `c${i}`).join(', ');
		const bytes = `strlen(concat(${names}))`;
		const rows = freeQuery(sql, most, `SELECT ${cells} FROM`, ` AS t(${own})`);
		const counted = `SELECT ${names}, sum(${bytes}) OVER (ROWS UNBOUNDED PRECEDING) AS so_far FROM (${rows.sql})`;
		return {
			sql: `SELECT ${names}, CAST(so_far AS DOUBLE) AS so_far FROM (${counted}) WHERE so_far - ${bytes} <= ${freeLimits.bytes}`,
			params: rows.params
		};
	},
	read(rows) {
		const last = rows.at(-1);
		const isWhole = last?.so_far === undefined || number(last, 'so_far') <= freeLimits.bytes;
		const isCell = ([name]: [string, Cell]): boolean => name !== 'so_far';
		const texts = rows.map((row) =>
			Object.entries(row)
				.filter(isCell)
				.map(([, cell]) => asText(cell))
		);
		// The row that passes the limit says that it does; it may be huge.
		return { rows: isWhole ? texts : texts.slice(0, -1), isWhole };
	}
};

/** The answer to a reader's statement. */
export interface FreeAnswer {
	columns: ResultColumn[];
	rows: ResultRow[];
	/** There were more rows than were taken. */
	more: boolean;
	/** Columns that were left out, and cells that were cut. */
	cut: { columns: number; cells: number };
}

/** Whoever asks an engine. */
export type Ask = <Args, Answer>(question: Question<Args, Answer>, args: Args) => Promise<Answer>;

/** Asks for columns and rows of a statement and cuts what no page could show. */
export async function answerFree(ask: Ask, sql: string, mostRows: number): Promise<FreeAnswer> {
	const all = await ask(freeColumns, { sql });
	const columns = all.slice(0, freeLimits.columns);
	const most = Math.min(mostRows, Math.floor(freeLimits.cells / columns.length));
	const { rows: texts, isWhole } = await ask(freeTexts, { sql, columns: columns.length, most: most + 1 });
	let cells = 0;
	const whole = (value: string): string => {
		if (value.length <= freeLimits.letters) return value;
		cells++;
		// Never half a letter.
		return value.slice(0, freeLimits.letters).replace(/[\ud800-\udbff]$/, '');
	};
	const rows = texts
		.slice(0, most)
		.map((row) => columns.map((column, i) => (row[i] == null ? null : resultCell(column, whole(row[i])))));
	return { columns, rows, more: !isWhole || texts.length > most, cut: { columns: all.length - columns.length, cells } };
}
