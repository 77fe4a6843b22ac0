import { text } from './cells';
import type { Question } from './engine';

/** Periods have no names in the data: `formatPeriod` writes them in the reader's language. */
export type PeriodsArgs = Record<string, never>;

export interface PeriodInUse {
	id: string;
	/** ISO dates, both inclusive. */
	start: string;
	end: string;
}

/** Periods that have at least one claim, oldest end first; of those that end together the longest first. */
export const periods: Question<PeriodsArgs, PeriodInUse[]> = {
	name: 'periods',
	build() {
		const sql = `
SELECT o.period_id AS "id", CAST(o.period_start AS VARCHAR) AS "start", CAST(o.period_end AS VARCHAR) AS "end"
FROM (SELECT DISTINCT period_id, period_start, period_end FROM observations) o
ORDER BY o.period_end, o.period_start, o.period_id`;
		return { sql, params: [] };
	},
	read: (rows) => rows.map((row) => ({ id: text(row, 'id'), start: text(row, 'start'), end: text(row, 'end') }))
};
