import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsvFile, type CsvRow } from '../../src/lib/server/csv-file';
import { formatIssue, IssueList } from '../../src/lib/server/issue';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'csv-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(
	content: string | Buffer,
	name = 'x.csv'
): { rows: CsvRow<'a' | 'b'>[]; told: string[]; isWhole: boolean } {
	writeFileSync(join(folder, name), content);
	const issues = new IssueList();
	const rows = readCsvFile(join(folder, name), ['a', 'b'], issues);
	return { rows, told: issues.issues.map(formatIssue), isWhole: issues.incomplete.size === 0 };
}

describe('readCsvFile', () => {
	test('gives the line on which a record starts', () => {
		const { rows, told } = read('\uFEFFa,b\r\n"mot\r\nhai",2\r\n\r\nba,"4, 5"\r\n');
		expect(told).toEqual([]);
		expect(rows.map(({ row, cells }) => [row, cells.b])).toEqual([[2, '2'], [5, '4, 5']]); // prettier-ignore
	});

	test.each([
		['Excel of Vietnam', 'a;b\n1;2\n', /x\.csv:1 · is separated by ; instead of ,/],
		['tabs', 'a\tb\n1\t2\n', /x\.csv:1 · is separated by tabs instead of ,/],
		['Windows-1258', Buffer.from('a,b\n1,2\nHòa,3\n', 'latin1'), /x\.csv:3 · is not UTF-8/],
		['UTF-16', Buffer.from('a,b\n1,2\n', 'utf16le'), /x\.csv · is not UTF-8 \(UTF-16\?\)/],
		['a letter lost before', 'a,b\n1,Kh�nh\n', /x\.csv:2 · is not UTF-8/],
		['a header alone', 'a,b\n', /x\.csv:1 · holds a header and no rows/],
		['nothing', '', /x\.csv · is empty/],
		['another header', 'a,c\n1,2\n', /x\.csv:1 · header is "a,c", expected "a,b"/],
		['an open quote', 'a,b\n"1,2\n', /x\.csv · cannot be read: Quote Not Closed/]
	])('%s is one error and no rows', (_, content, message) => {
		const { rows, told, isWhole } = read(content);
		expect(told).toEqual([expect.stringMatching(message)]);
		expect(rows).toEqual([]);
		expect(isWhole).toBe(false);
	});

	test('a row with a cell too many is lost, and the file known to be incomplete', () => {
		const { rows, told, isWhole } = read('a,b\n1,2\n1,2,3\n');
		expect(told).toEqual(['x.csv:3 · 3 cells found, 2 expected (a comma unquoted?)']);
		expect([rows.length, isWhole]).toEqual([1, false]);
	});

	test('a row of commas is told, and costs nothing else', () => {
		const { told, isWhole } = read('a,b\n1,2\n,\n');
		expect(told).toEqual(['x.csv:3 · holds commas only: take the row out']);
		expect(isWhole).toBe(true);
	});

	test('a missing file is told without a stack', () => {
		const issues = new IssueList();
		readCsvFile(join(folder, 'no.csv'), ['a'], issues);
		expect(issues.issues.map(formatIssue)).toEqual(['no.csv · cannot be read: there is no such file']);
	});

	test('caveats may be none', () => expect(read('a,b\n', 'form_notes.csv').told).toEqual([]));
});
