import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StatedChange } from '../domain/audit/claim';
import { flags, type Measure } from '../domain/figure';
import { parseVietnameseNumber } from '../domain/number';
import { parsePeriod } from '../domain/period';
import { readCsvFile, type CsvRow } from './csv-file';
import type { IssueList } from './issue';
import type { Model } from './model';

/**
 * Header of data/stated_changes.csv: growth in percent that a report states and no observation can hold, because its base
 * is not printed or because points and percent cannot be told apart. `reported_value` is negative for a fall.
 */
export const changeColumns = [
	'document_id', 'indicator_id', 'scope_id', 'period_id', 'base_period_id', 'reported_text', 'reported_value', 'section',
	'line', 'flags', 'note_vi', 'note_en'
] as const; // prettier-ignore
type Cells = CsvRow<(typeof changeColumns)[number]>['cells'];

function findBreaches(cells: Cells, model: Model): [string, string][] {
	const token = parseVietnameseNumber(cells.reported_text);
	const unknownFlag = cells.flags.split(';').find((flag) => flag && !(flags as readonly string[]).includes(flag));
	const breaches: [string, string | false][] = [
		['document_id', !model.documents.has(cells.document_id) && 'is not in documents.csv'],
		['indicator_id', !model.indicators.has(cells.indicator_id) && 'is not in indicators.csv'],
		['scope_id', !model.scopes.has(cells.scope_id) && 'is not in scopes.csv'],
		['period_id', !parsePeriod(cells.period_id) && 'is no period'],
		['base_period_id', !parsePeriod(cells.base_period_id) && 'is no period'],
		[
			'reported_value',
			(!token.ok || token.value !== Math.abs(Number(cells.reported_value))) && 'is not the token read'
		],
		['line', !/^[1-9]\d*$/.test(cells.line) && 'is no line number'],
		['flags', unknownFlag !== undefined && `is not one of ${flags.join(', ')}`]
	];
	return breaches.flatMap(([column, why]) => (why ? [[column, why] as [string, string]] : []));
}

/** Reads and validates the stated changes of `dataDir`; none where there is no such file. */
export function readStatedChanges(dataDir: string, model: Model, issues: IssueList): StatedChange[] {
	const path = join(dataDir, 'stated_changes.csv');
	if (!existsSync(path) || issues.incomplete.size > 0) return [];
	return readCsvFile(path, changeColumns, issues).flatMap(({ row, cells }): StatedChange[] => {
		const breaches = findBreaches(cells, model);
		for (const [column, why] of breaches) {
			issues.add('stated_changes.csv', row, column, `"${cells[column as keyof Cells]}" ${why}`);
		}
		if (breaches.length > 0) return [];
		return [
			{
				id: `${cells.document_id}.l${cells.line}.${cells.indicator_id}.${cells.scope_id}.${cells.period_id}.change`,
				documentId: cells.document_id,
				issuedOn: model.documents.get(cells.document_id)?.issued_on || null,
				provinceId: model.documents.get(cells.document_id)?.province_id ?? '',
				indicatorId: cells.indicator_id,
				scopeId: cells.scope_id,
				periodId: cells.period_id,
				basePeriodId: cells.base_period_id,
				asOf: null,
				measure: 'rate' satisfies Measure,
				value: Number(cells.reported_value),
				unit: '%',
				thing: '%',
				printedText: cells.reported_text,
				printedValue: Number(cells.reported_value),
				printedUnit: '%',
				factor: 1,
				outOf: null,
				basis: 'reported',
				formula: null,
				isForm: false,
				line: Number(cells.line),
				flags: flags.filter((flag) => cells.flags.split(';').includes(flag))
			}
		];
	});
}
