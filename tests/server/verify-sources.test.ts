import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataset } from '../../src/lib/server/dataset';
import { formatIssue } from '../../src/lib/server/issue';
import { verifySources } from '../../src/lib/server/verify-sources';
import { copyData } from './example-data';

let data: ReturnType<typeof copyData>;
beforeEach(() => (data = copyData()));
afterEach(() => data.remove());

const report = '002_a3f8234fcbb1e6b8.txt';

/** A text in which every figure of the quarterly report stands on its line, form rows with their numbers. */
function reportLines(): string[] {
	const lines: string[] = Array.from({ length: 700 }, () => '');
	for (const { document_id, line, form_code, reported_text } of readDataset(data.dir).observations) {
		if (document_id !== 'kh-2024-q3') continue;
		const number = form_code === null ? '' : `${String(form_code).slice(3)}.\tTên\tĐơn vị\t`;
		const index = Number(line) - 1;
		lines[index] = `${number}${lines[index] ?? ''} ${String(reported_text ?? '')}`.replace('\t ', '\t');
	}
	return lines;
}
function issuesOf(lines: string[]): string[] {
	const folder = join(data.dir, 'texts');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, report), lines.join('\n'));
	const { issues } = verifySources(readDataset(data.dir), folder);
	// The texts of the other documents are not there, which is told without a row of figures.
	return issues.map(formatIssue).filter((issue) => issue.startsWith('observations/'));
}

describe('verifySources', () => {
	test('finds every figure on its line', () => expect(issuesOf(reportLines())).toEqual([]));

	test('a token that moved is told with the row of its CSV and the line it stands on', () => {
		const lines = reportLines();
		[lines[555], lines[557]] = ['', lines[555] ?? ''];
		expect(issuesOf(lines)[0]).toMatch(
			/^observations\/kh-2024-q3\.form\.csv:\d+ · line · 002_\w+\.txt:556: "98,90" does not stand here; it stands on line 558 \(kh-2024-q3\.03-3\.2\./
		);
	});

	test('the token of another row does not prove a form row', () => {
		const lines = reportLines();
		lines[500] = '5.4.\tTên\tĐơn vị\t0';
		expect(issuesOf(lines)[0]).toMatch(/:501: "0" stands here, yet this is not row 5\.3 of the form/);
	});

	test('after a page break the line that carries the value counts', () => {
		const lines = reportLines();
		lines[500] = '\t\tNhiệm vụ\t0\t';
		expect(issuesOf(lines)).toEqual([]);
	});

	test('a line beyond the end is told', () => {
		expect(issuesOf(reportLines().slice(0, 690)).at(-1)).toMatch(/:692: there is no such line: 002_\w+\.txt has 690/);
	});
});
