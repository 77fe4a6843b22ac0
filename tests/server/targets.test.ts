import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataset, tableRows } from '../../src/lib/server/dataset';
import { formatIssue } from '../../src/lib/server/issue';
import { copyData } from './example-data';

let data: ReturnType<typeof copyData>;
beforeEach(() => (data = copyData()));
afterEach(() => data.remove());

const issuesOf = (): string[] => readDataset(data.dir).issues.map(formatIssue);
/** Sets cells of the second line of a file. */
const setCells = (file: string, cells: Record<string, string>): void =>
	data.edit(file, (text) => {
		const rows = parse(text) as string[][];
		for (const [column, value] of Object.entries(cells))
			(rows[1] as string[])[(rows[0] as string[]).indexOf(column)] = value;
		return stringify(rows);
	});

describe('targets as they are', () => {
	const dataset = readDataset('data');
	const rows = tableRows(dataset);
	const byId = new Map(rows.targets.map((row) => [row.target_id, row]));

	test('keep the contract and stand apart from the figures', () => {
		expect(dataset.issues).toEqual([]);
		const figures = new Set(rows.observations.map((row) => row.observation_id));
		expect(rows.targets.filter((row) => figures.has(row.target_id as string))).toEqual([]);
		expect(byId.size).toBe(rows.targets.length);
	});

	test('name a result of the same province, indicator and scope, and of the same period unless it is the nearest', () => {
		const figures = new Map(rows.observations.map((row) => [row.observation_id, row]));
		for (const row of rows.targets.filter(({ result_id }) => result_id !== null)) {
			const result = figures.get(row.result_id as string);
			expect(result?.is_primary).toBe(true);
			for (const column of ['province_id', 'indicator_id', 'scope_id']) expect(result?.[column]).toBe(row[column]);
			expect(result?.period_id === row.period_id).toBe(!row.is_nearest);
			if (row.is_nearest) expect(row.verdict).toBe('unjudged');
		}
	});

	test('that are scenarios or forecasts are never judged', () => {
		const expected = rows.targets.filter(({ kind }) => kind !== 'target');
		expect(expected.length).toBeGreaterThan(0);
		expect(new Set(expected.map(({ verdict, reason }) => `${verdict} ${reason}`))).toEqual(
			new Set(['unjudged not-a-target'])
		);
	});

	test.each([
		['kh-plan-2022.l177.kien-nghi-kiem-toan-ty-le.toan-tinh.2022.target', 'not-met', null, -15.02],
		['kh-plan-2022.l106.kiem-tra-cchc-ty-le-ke-hoach.toan-tinh.2022.target', 'met', null, 0],
		['kh-plan-2022.l175.giai-ngan-dau-tu-cong-ty-le.toan-tinh.2022.2022-12-31.target', 'unjudged', 'mismatch', null],
		['hd-2022.l43.ke-hoach-cchc-ty-le-hoan-thanh.toan-tinh.2022.target', 'unjudged', 'early', -9.1],
		['kh-plan-2022.l23.par-index-hang.toan-tinh.2022.target', 'unjudged', 'no-result', null]
	])('%s: %s %s', (id, verdict, reason, distance) => expect(byId.get(id)).toMatchObject({ verdict, reason, distance }));

	test('belong to tasks of their own document', () => {
		const tasks = new Map(rows.tasks.map((row) => [row.task_id, row.document_id]));
		const named = rows.targets.filter(({ task_id }) => task_id !== null);
		expect(named.length).toBeGreaterThan(40);
		for (const row of named) expect(tasks.get(row.task_id as string)).toBe(row.document_id);
	});
});

describe('rows of targets that break the contract', () => {
	test.each([
		[{ document_id: 'khong-co' }, 'document_id · "khong-co" is not in documents.csv'],
		[{ kind: 'wish' }, 'kind · "wish" is not one of target, scenario, forecast'],
		[{ comparison: '>=' }, 'comparison · ">=" is not one of at-least'],
		[{ indicator_id: 'khong-co' }, 'indicator_id · "khong-co" is not in indicators.csv'],
		[{ scope_id: 'cap-thon' }, 'scope_id · "cap-thon" is not in scopes.csv'],
		[{ period_id: '2022-Q7' }, 'period_id · "2022-Q7" is no period'],
		[{ as_of: '31/12/2022' }, 'as_of · "31/12/2022" is no date'],
		[{ reported_value: '31' }, 'reported_value · 31 is not what "30" reads as'],
		[{ reported_upper: '20' }, 'reported_upper · 20 is not above 30'],
		[{ reported_unit: 'người' }, 'reported_unit · "người" cannot be turned into hạng'],
		[{ reported_text: '-30', reported_value: '-30' }, 'reported_value · -30 is below 1'],
		[{ stated_verdict: 'maybe' }, 'stated_verdict · "maybe" is not one of met, not-met'],
		[{ line: '' }, 'line · is empty'],
		[{ task_line: '7' }, 'task_line · tasks.csv has no task of kh-plan-2022 on line 7'],
		[{ flags: 'sure' }, 'flags · "sure" is not one of'],
		[{ note_en: '' }, 'note_en · is empty']
	])('%o', (cells, message) => {
		setCells('targets.csv', cells);
		const issues = issuesOf();
		expect(
			issues.filter((issue) => issue.startsWith(`targets.csv:2 · ${message}`)),
			issues.join('\n')
		).toHaveLength(1);
	});

	test('are told all at once, with those of tasks', () => {
		setCells('targets.csv', { kind: 'wish', scope_id: 'cap-thon', line: 'x' });
		setCells('tasks.csv', { area_id: 'khong-co', lead_en: '', due_on: '2022', line: '0', name_en: '' });
		expect(
			issuesOf()
				.map((issue) => issue.split(' · ').slice(0, 2).join(' '))
				.sort()
		).toEqual([
			'targets.csv:2 kind',
			'targets.csv:2 line',
			'targets.csv:2 scope_id',
			// The task of the third target stands on no line any more.
			'targets.csv:4 task_line',
			'tasks.csv:2 area_id',
			'tasks.csv:2 due_on',
			'tasks.csv:2 lead_en',
			'tasks.csv:2 line',
			'tasks.csv:2 name_en'
		]);
	});

	test('the same target twice is refused', () => {
		data.edit('targets.csv', (text) => `${text}${text.split('\n')[1]}\n`);
		expect(issuesOf()).toEqual([expect.stringMatching(/^targets\.csv:\d+ · the same target stands twice/)]);
	});
});

test('a press page may have targets only', () => {
	const pages = readDataset('data').targets.filter(({ document_id }) => String(document_id).startsWith('press-mic'));
	expect(pages.length).toBeGreaterThan(0);
	expect(readFileSync('data/observations/press.csv', 'utf8')).not.toContain('press-mic-2022');
});
