import { flags } from '../../domain/figure';
import type { CsvRow } from '../csv-file';
import type { IssueList } from '../issue';
import { isDate, isId, isNumber, isPartialDate, isWhole } from './cell-formats';

/** The rows of every dimension file, by its name without ending. */
export type DimensionRows = Readonly<Record<string, readonly CsvRow<string>[]>>;

interface CellRule {
	file: string;
	columns: string[];
	isFine: (text: string) => boolean;
	expected: string;
}

const orEmpty =
	(isFine: (text: string) => boolean) =>
	(text: string): boolean =>
		text === '' || isFine(text);
const id = { isFine: isId, expected: 'an id (small letters a to z, digits and single hyphens)' };
const position = { columns: ['position'], isFine: isWhole, expected: 'a whole number' };
const date = { isFine: orEmpty(isDate), expected: 'a date (YYYY-MM-DD) between 1990 and 2100' };

const rules: CellRule[] = [
	{ file: 'areas', columns: ['area_id'], ...id },
	{ file: 'areas', ...position },
	{ file: 'provinces', columns: ['province_id'], ...id },
	{ file: 'provinces', columns: ['valid_from', 'valid_to'], ...date },
	{ file: 'documents', columns: ['document_id'], ...id },
	{
		file: 'documents',
		columns: ['issued_on'],
		isFine: orEmpty(isPartialDate),
		expected: 'a date, or the year or month where the day cannot be read (YYYY-MM-DD, YYYY-MM, YYYY)'
	},
	{ file: 'documents', columns: ['as_of'], ...date },
	{
		file: 'documents',
		columns: ['url'],
		isFine: orEmpty((text) => /^https?:\/\/[^\s"<>]+$/.test(text)),
		expected: 'a web address (with http or https in front)'
	},
	{ file: 'documents', columns: ['title_vi', 'title_en'], isFine: (text) => text !== '', expected: 'a title' },
	{
		file: 'units',
		columns: ['factor'],
		isFine: (text) => isNumber(text) && Number(text) > 0,
		expected: 'a positive number (decimal point)'
	},
	{ file: 'indicators', columns: ['indicator_id'], ...id },
	{ file: 'indicators', columns: ['min', 'max'], isFine: orEmpty(isNumber), expected: 'a number (decimal point)' },
	{ file: 'scopes', columns: ['scope_id'], ...id },
	{ file: 'scopes', columns: ['valid_from', 'valid_to'], ...date },
	{ file: 'scopes', ...position },
	{
		file: 'form_rows',
		columns: ['form_code'],
		isFine: (text) => /^0[1-7]\/[\da-z]+(\.[\da-z]+)*$/.test(text),
		expected: 'a form and row number such as 03/3.1.2 (a province may have 03/3.1.a)'
	},
	{ file: 'form_rows', columns: ['regime'], ...id },
	{ file: 'form_rows', columns: ['valid_from', 'valid_to'], ...date },
	{
		file: 'form_rows',
		columns: ['own_reading'],
		isFine: orEmpty((text) => text === 'yes'),
		expected: '"yes" (nobody has seen the printed form yet) or empty'
	},
	{
		file: 'form_notes',
		columns: ['flags'],
		isFine: orEmpty((text) => text.split(';').every((flag) => (flags as readonly string[]).includes(flag))),
		expected: `one or more of ${flags.join(', ')}, separated by ;`
	}
];

/** Holds every number, date, id and word of the dimension files against what its column may hold. */
export function checkDimensionCells(rows: DimensionRows, issues: IssueList): void {
	for (const { file, columns, isFine, expected } of rules) {
		for (const { row, cells } of rows[file] ?? []) {
			for (const column of columns) {
				const text = cells[column] ?? '';
				// A row without id is told by its reader already.
				if (isFine(text) || (text === '' && /_(id|code)$/.test(column))) continue;
				issues.add(
					`${file}.csv`,
					row,
					column,
					text ? `"${text}" is not ${expected}` : `is empty; expected ${expected}`
				);
			}
		}
	}
}
