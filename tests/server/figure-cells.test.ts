import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataset, tableRows } from '../../src/lib/server/dataset';
import { formatIssue } from '../../src/lib/server/issue';
import { encodeParquet } from '../../src/lib/server/parquet-files';
import { copyData } from './example-data';
import { setCell } from './set-cell';

let data: ReturnType<typeof copyData>;
beforeEach(() => (data = copyData()));
afterEach(() => data.remove());

const forms = 'observations/kh-2024-q3.form.csv';
const plan = 'observations/kh-plan-2022.prose.csv';
const issuesAfter = (file: string, id: string, column: string, text: string): string[] => {
	data.edit(file, (csv) => setCell(csv, id, column, text));
	return readDataset(data.dir).issues.map(formatIssue);
};

describe('cells of figures', () => {
	test.each([
		[forms, 'van-ban-chi-dao', 'as_of', '2024-09-31', /:2 · as_of · "2024-09-31" is no date/],
		[forms, 'van-ban-chi-dao', 'as_of', '18/9/2024', /as_of · "18\/9\/2024" is no date/],
		[forms, 'van-ban-chi-dao', 'period_id', '1924-Q3', /period_id · "1924-Q3" lies outside the years 1990 to 2100/],
		[forms, 'van-ban-chi-dao', 'line', '48l', /line · "48l" is no line number/],
		[forms, 'van-ban-chi-dao', 'line', '99999999999', /line · "99999999999" is no line number/],
		[forms, 'van-ban-chi-dao', 'reported_value', '0xE', /reported_value · "0xE" is no number/],
		[forms, 'van-ban-chi-dao', 'reported_value', 'Infinity', /reported_value · "Infinity" is no number/],
		[
			forms,
			'van-ban-chi-dao',
			'form_code',
			'01/2',
			/form_code · 01\/2 is ke-hoach-cchc-ty-le-hoan-thanh of toan-tinh in/
		],
		[forms, 'van-ban-chi-dao', 'form_code', '01/3', /form_code · 01\/3 is a heading in form_rows\.csv/],
		[forms, 'van-ban-chi-dao', 'form_code', '01/99', /form_code · "01\/99" is not in form_rows\.csv/],
		[forms, 'van-ban-chi-dao', 'scope_id', 'cap-tin', /scope_id · .*did you mean cap-tinh\?/],
		[forms, 'van-ban-chi-dao', 'indicator_id', 'van-ban-chidao', /did you mean van-ban-chi-dao\?/],
		[forms, 'van-ban-chi-dao', 'reported_unit', 'Người', /"Người" cannot be turned into văn bản \(allowed .*dự thảo/],
		[forms, 'van-ban-chi-dao', 'flags', 'aprox', /flags · "aprox" is not one of approx, over, under, doubt/],
		[plan, 'par-index-hang', 'out_of', '63,0', /out_of · "63,0" is no whole number/],
		[plan, 'par-index-hang', 'out_of', '-63', /out_of · "-63" is no whole number/],
		[plan, 'par-index-so-voi-trung-binh', 'value', 'abc', /value · "abc" is not the result of/],
		[plan, 'par-index-so-voi-trung-binh', 'reported_value', '1,26', /reported_value · "1,26" is no number/]
	])('%s: %s with %s "%s" is told', (file, id, column, text, message) => {
		expect(issuesAfter(file, id, column, text).filter((issue) => message.test(issue))).not.toEqual([]);
	});

	test('values beyond a bound are told with the bound alone', () => {
		data.edit(forms, (text) => text.replace(',"31,15",31.15,', ',160,160,'));
		expect(readDataset(data.dir).issues.map(formatIssue)).toEqual([
			expect.stringMatching(/:3 · reported_value · 160 is above 100 \(ke-hoach-cchc-ty-le-hoan-thanh\)/)
		]);
	});
});

test('what the checks pass, DuckDB takes: quotes, lines and marks in every text', async () => {
	const odd = `'"\\ {"a": 1}\t😀 \n dòng hai --`;
	expect(issuesAfter(forms, 'van-ban-chi-dao', 'note_vi', odd)).toEqual([]);
	const { manifest } = await encodeParquet(tableRows(readDataset(data.dir)));
	expect(manifest.files.find(({ table }) => table === 'observations')?.rows).toBeGreaterThan(500);
});
