import { formatDate } from '../../domain/date';
import { parsePeriod } from '../../domain/period';
import type { IssueList } from '../issue';
import { findPeriodBreach, isDate, isPartialDate } from './cell-formats';
import type { DimensionRows } from './dimension-cells';

/** The last day a date, or its beginning, may mean, to be held against days: "2024-09" → "2024-09-31". */
export const latest = (date: string): string => date + '-12-31'.slice(Math.max(0, date.length - 4));

const isSaid = (date: string, { caveat_vi = '', caveat_en = '' }: Readonly<Record<string, string>>): boolean =>
	caveat_vi.includes(formatDate(date, 'vi')) && caveat_en.includes(formatDate(date, 'en'));

/**
 * Order in time of the documents: a report is signed after its period began, and nothing is counted up to a day after the signing.
 * A report that prints it so all the same says so in its caveats.
 */
export function checkOrder(rows: DimensionRows, issues: IssueList): void {
	for (const { row, cells } of rows.documents ?? []) {
		const { kind, issued_on = '', period_id = '', as_of = '' } = cells;
		if (!isPartialDate(issued_on) || findPeriodBreach(period_id)) continue;
		const start = parsePeriod(period_id)?.start ?? '';
		if (kind === 'report' && latest(issued_on) < start && !isSaid(issued_on, cells))
			issues.add(
				'documents.csv',
				row,
				'issued_on',
				`${issued_on} comes before its period ${period_id} began (${start}); mend one of them, or name the day in caveat_vi and caveat_en and say how it is meant`
			);
		if (isDate(as_of) && as_of > latest(issued_on))
			issues.add('documents.csv', row, 'as_of', `${as_of} comes after the signing (${issued_on})`);
	}
}
