import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeFinding, describeRefusal } from '../../src/lib/messages/describe-report';
import { ingestForms, type IngestResult, type IngestWords } from '../../src/lib/server/ingest';
import { copyData } from './example-data';
import { reportText, secondQuarter } from './report/report-text';

let data: ReturnType<typeof copyData>;
beforeEach(() => (data = copyData()));
afterEach(() => data.remove());

const ofFirstQuarter = {
	...secondQuarter,
	province: 'Bình Thuận',
	provinceId: 'binh-thuan',
	periodId: '2023-Q1',
	period: 'quý I năm 2023',
	signed: ''
};
const warnings: string[] = [];
const words: IngestWords = {
	warn: (message) => warnings.push(message),
	describe: (finding) => describeFinding(finding, 'en'),
	describeRefusal: (refusal) => describeRefusal(refusal, 'en')
};
function ingest(values: Record<string, string | null> = {}, name = 'bao-cao.txt'): Promise<IngestResult> {
	const path = join(data.dir, name);
	writeFileSync(path, reportText({ ...ofFirstQuarter, values }, data.dir));
	warnings.length = 0;
	return ingestForms(path, 'bt-2023-q1', data.dir, words);
}
const target = (): string => join(data.dir, 'observations', 'bt-2023-q1.form.csv');

describe('ingest, for scripts', () => {
	test('writes one row per value, with unit, period and place', async () => {
		const { rows, missing } = await ingest({ '01/1': '08', '07/6.5': '' });
		expect([rows, missing]).toEqual([126, ['07/6.5']]);
		const written = parse(readFileSync(target(), 'utf8'), { columns: true }) as Record<string, string>[];
		expect(written[0]).toMatchObject({ indicator_id: 'van-ban-chi-dao', reported_text: '08', reported_value: '8', period_id: '2023-Q1', form_code: '01/1', line: '8' }); // prettier-ignore
	});

	test('what the steward would be asked is an error with file, line and code; all at once, and nothing is written', async () => {
		await expect(ingest({ '03/3.1': '199,59', '01/1': '?' })).rejects.toThrow(
			/^2 error.*\nbao-cao\.txt:8 · 01\/1 · .*\nbao-cao\.txt:\d+ · 03\/3\.1 · More than can be/
		);
		expect(existsSync(target())).toBe(false);
		await ingest();
		const before = readFileSync(target(), 'utf8');
		await expect(ingest({ '03/3.1': 'x9' })).rejects.toThrow(/1 error/);
		expect(readFileSync(target(), 'utf8')).toBe(before);
	});

	test('another name of the file, and rows the replaced file had, are told', async () => {
		// Invented numbers do not add up, which is told as well.
		const others = (): string[] => warnings.filter((one) => !/do not fit each other/.test(one));
		await ingest();
		expect(others()).toEqual([
			expect.stringMatching(/this file is bao-cao\.txt, documents\.csv says "003_.*bt-2023-q1/)
		]);
		await ingest({ '03/1.2': null }, '003_97317f7171c4fa29.txt');
		expect(others()).toEqual(['126 rows replace 127; no longer there: 03/1.2']);
	});

	test('an unregistered document is refused with the known ones, a misspelt one with the nearest', async () => {
		const path = join(data.dir, 'r.txt');
		writeFileSync(path, reportText(ofFirstQuarter, data.dir));
		await expect(ingestForms(path, 'ninh-binh-2024', data.dir, words)).rejects.toThrow(
			/"ninh-binh-2024" is not registered.*kh-2022/s
		);
		await expect(ingestForms(path, 'bt-2023-q', data.dir, words)).rejects.toThrow(/did you mean bt-2023-q1\?/);
	});

	test('with a dimension unread, the cause alone is told', async () => {
		const path = join(data.dir, 'r.txt');
		writeFileSync(path, reportText(ofFirstQuarter, data.dir));
		data.edit('indicators.csv', (text) => text.replace('indicator_id', 'id'));
		await expect(ingestForms(path, 'bt-2023-q1', data.dir, words)).rejects.toThrow(
			/^1 error.*\nindicators\.csv:1 · header is/
		);
	});
});

test('all 127 form rows with a value of the Khánh Hòa report are in the data', () => {
	const rows = parse(readFileSync('data/observations/kh-2024-q3.form.csv', 'utf8'), { columns: true }) as Record<string, string>[]; // prettier-ignore
	expect(rows).toHaveLength(127);
	expect(new Set(rows.map((row) => row.form_code)).size).toBe(127);
});
