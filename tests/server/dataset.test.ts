import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataset, tableRows, writeDataset } from '../../src/lib/server/dataset';
import { formatIssue } from '../../src/lib/server/issue';
import { encodeParquet } from '../../src/lib/server/parquet-files';
import { copyData } from './example-data';

let data: ReturnType<typeof copyData>;
beforeEach(() => (data = copyData()));
afterEach(() => data.remove());

const file = 'observations/kh-2024-q3.form.csv';
const issuesOf = (): string[] => readDataset(data.dir).issues.map(formatIssue);

describe('the data as they are', () => {
	test('keep the contract', () => expect(issuesOf()).toEqual([]));

	test('give the same bytes on every run', async () => {
		const [a, b] = [
			await encodeParquet(tableRows(readDataset(data.dir))),
			await encodeParquet(tableRows(readDataset(data.dir)))
		];
		expect(a.manifest).toEqual(b.manifest);
		expect(a.manifest.files.every((one) => one.rows > 0 && one.bytes > 0)).toBe(true);
	});

	test('have exactly one primary claim for every fact', () => {
		const facts = new Map<string, number>();
		for (const o of readDataset(data.dir).observations) {
			const fact = [o.province_id, o.indicator_id, o.scope_id, o.period_id].join(' ');
			facts.set(fact, (facts.get(fact) ?? 0) + (o.is_primary ? 1 : 0));
		}
		expect([...facts].filter(([, primaries]) => primaries !== 1)).toEqual([]);
	});

	test('hold at least 30 indicators in two or more provinces', () => {
		const provinces = new Map<unknown, Set<unknown>>();
		for (const o of readDataset(data.dir).observations)
			provinces.set(o.indicator_id, (provinces.get(o.indicator_id) ?? new Set()).add(o.province_id));
		expect([...provinces.values()].filter((set) => set.size >= 2).length).toBeGreaterThanOrEqual(30);
	});

	test('every derived figure shows its formula, every reported one its token', () => {
		for (const o of readDataset(data.dir).observations)
			expect(o.basis === 'derived' ? o.formula : o.reported_text).toBeTruthy();
	});
});

describe('rows that break the contract', () => {
	const secondRow = (text: string, change: (row: string) => string): string => text.split('\n').map((row, i) => (i === 1 ? change(row) : row)).join('\n'); // prettier-ignore

	test.each([
		[
			'unknown indicator',
			(row: string) => row.replace('van-ban-chi-dao', 'khong-co'),
			`${file}:2 · indicator_id · "khong-co" is not in indicators.csv`
		],
		[
			'unknown scope',
			(row: string) => row.replace('toan-tinh', 'cap-thon'),
			`${file}:2 · scope_id · "cap-thon" is not in scopes.csv`
		],
		[
			'malformed period',
			(row: string) => row.replace('2024-Q3', '2024-Q5'),
			`${file}:2 · period_id · "2024-Q5" is no period`
		],
		[
			'inconvertible unit',
			(row: string) => row.replace('Văn bản', 'Triệu đồng'),
			`${file}:2 · reported_unit · "Triệu đồng" cannot be turned into văn bản`
		],
		[
			'a number that is not the token',
			(row: string) => row.replace(',14,14,', ',14,41,'),
			`${file}:2 · reported_value · 41 is not what "14" reads as`
		],
		[
			'an impossible value',
			(row: string) => row.replace(',14,14,', ',"-14",-14,'),
			`${file}:2 · reported_value · -14 is below 0`
		],
		['a cell too many', (row: string) => `${row},x`, `${file}:2 · 18 cells found, 17 expected`],
		['no line', (row: string) => row.replace(/,481,/, ',,'), `${file}:2 · line · is empty`]
	])('%s is told with file, row and column', (_, change, message) => {
		data.edit(file, (text) => secondRow(text, change));
		expect(issuesOf().some((issue) => issue.startsWith(message))).toBe(true);
	});

	test('the same claim twice is refused', () => {
		data.edit(file, (text) => `${text}${text.split('\n')[1]}\n`);
		expect(issuesOf()).toEqual([expect.stringMatching(/the same claim stands twice/)]);
	});

	test('all errors of all files are told at once', () => {
		data.edit(file, (text) => text.replaceAll('toan-tinh', 'x'));
		data.edit('indicators.csv', (text) => text.replace(',rate,', ',tempo,'));
		const issues = issuesOf();
		expect(issues.length).toBeGreaterThan(50);
		expect(issues.some((issue) => issue.includes('indicators.csv'))).toBe(true);
	});
});

test('files are written whole, the manifest last', async () => {
	const out = join(data.dir, 'out');
	const { edition, rows } = await writeDataset(readDataset(data.dir), out);
	const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
		edition: string;
		files: { path: string; bytes: number }[];
	};
	expect(manifest.edition).toBe(edition);
	expect(rows).toBeGreaterThan(500);
	for (const one of manifest.files) {
		expect(existsSync(join(out, one.path))).toBe(true);
		expect(readFileSync(join(out, one.path)).length).toBe(one.bytes);
	}
	expect(readdirSync(out).filter((name) => name.includes('draft'))).toEqual([]);
});
