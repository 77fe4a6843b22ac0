import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDataset } from '../../src/lib/server/dataset';
import { copyData } from './example-data';
import { setCell } from './set-cell';

let data: ReturnType<typeof copyData>;
beforeEach(() => (data = copyData()));
afterEach(() => data.remove());

const told = (): string =>
	readDataset(data.dir)
		.issues.map(({ file, column, message }) => `${file} ${column} ${message}`)
		.join('\n');

test.each([
	[
		'a report signed before its period began',
		'issued_on',
		'2024-06-30',
		/issued_on 2024-06-30 comes before its period 2024-Q3 began \(2024-07-01\)/
	],
	[
		'what was counted after the signing',
		'as_of',
		'2024-09-30',
		/documents\.csv as_of 2024-09-30 comes after the signing \(2024-09-18\)/
	]
])('%s is refused', (_, column, date, message) => {
	data.edit('documents.csv', (text) => {
		const emptied =
			column === 'issued_on' ? setCell(setCell(text, 'kh-2024-q3', 'caveat_vi', ''), 'kh-2024-q3', 'as_of', '') : text;
		return setCell(emptied, 'kh-2024-q3', column, date);
	});
	expect(told()).toMatch(message);
});

test('a month or year in which a report was signed counts to its end', () => {
	data.edit('documents.csv', (text) => setCell(text, 'bt-2023-q1', 'issued_on', '2022-12'));
	expect(told()).toContain('2022-12 comes before its period 2023-Q1 began');
	data.edit('documents.csv', (text) => setCell(text, 'bt-2023-q1', 'issued_on', '2023'));
	expect(told()).toBe('');
});

test('a target due before its plan is refused; a report may restate what was asked of its own year', () => {
	expect(told()).toBe('');
	data.edit('documents.csv', (text) => setCell(text, 'kh-plan-2022', 'issued_on', '2023-02-01'));
	expect(told()).toContain('targets.csv period_id is due on 2022-12-31, before its plan was issued (2023-02-01)');
});
