import type { ResultColumn } from '../domain/result-table';
import { kindOfType } from '../domain/result-table';
import { text } from './cells';
import type { Question, Row } from './engine';
import { freeQuery, isExplain } from './free-query';

export interface FreeArgs {
	/** One statement that reads, as a reader typed it. */
	sql: string;
}

/** Names and types of the columns a reader's statement gives, without running it. */
export const freeColumns: Question<FreeArgs, ResultColumn[]> = {
	name: 'free-columns',
	build({ sql }) {
		// A plan always has the same two columns, and nothing can ask for them.
		if (isExplain(sql)) return { sql: "DESCRIBE SELECT '' AS explain_key, '' AS explain_value", params: [] };
		// The types of an answer do not hang on rows.
		return { sql: `DESCRIBE ${freeQuery(sql).sql}`, params: [], reads: { indicatorIds: [] } };
	},
	read: (rows) =>
		rows.map((row) => {
			const type = text(row, 'column_type');
			return { name: text(row, 'column_name'), type, kind: kindOfType(type) };
		})
};

/** The rows of a reader's statement, in its order: at most so many. */
export const freeRows: Question<FreeArgs & { most: number }, Row[]> = {
	name: 'free-rows',
	build: ({ sql, most }) => freeQuery(sql, most),
	read: (rows) => rows
};
