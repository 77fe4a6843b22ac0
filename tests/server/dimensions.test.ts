import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findCycles } from '../../src/lib/server/contract/find-cycles';
import { readDataset } from '../../src/lib/server/dataset';
import { formatIssue } from '../../src/lib/server/issue';
import { findNearest } from '../../src/lib/server/nearest-id';
import { copyData } from './example-data';
import { setCell } from './set-cell';

let data: ReturnType<typeof copyData>;
beforeEach(() => (data = copyData()));
afterEach(() => data.remove());

const issuesOf = (): string[] => readDataset(data.dir).issues.map(formatIssue);
/** Writes a cell of the row whose first cell is `id`. */
const set = (file: string, id: string, column: string, text: string): void =>
	data.edit(`${file}.csv`, (csv) => setCell(csv, id, column, text));

describe('cells of the dimension files', () => {
	test.each([
		['units', 'tỷ đồng', 'factor', '1,5', /^units\.csv:\d+ · factor · "1,5" is not a positive number/],
		['units', 'tỷ đồng', 'factor', '-1', /"-1" is not a positive number/],
		['units', 'hồ sơ', 'factor', '2', /"2" is not 1, though "hồ sơ" is the canonical unit itself/],
		['units', 'tỷ đồng', 'unit', 'tỷ', /^units\.csv:\d+ · unit · "tỷ" is not in units\.csv/],
		['indicators', 'par-index', 'max', 'nhiều', /^indicators\.csv:\d+ · max · "nhiều" is not a number/],
		['indicators', 'tthc-tong-so', 'unit', 'dịch vụ công', /"dịch vụ công" is a printed spelling; .* is thủ tục/],
		['indicators', 'lgsp', 'code_labels_en', '0=No;2=Done', /code_labels_en · codes 0,2 differ from 0,1,2 of/],
		['indicators', 'lgsp', 'code_labels_vi', '0=Chưa;một=Rồi', /code_labels_vi · "một=Rồi" is not of the form 0=label/],
		['indicators', 'lgsp', 'code_labels_vi', '0=Chưa;0=Rồi', /code 0 stands twice/],
		['indicators', 'tthc-tong-so', 'code_labels_vi', '0=Chưa', /only coded indicators have labels/],
		[
			'indicators',
			'tthc-tong-so',
			'name_en',
			'',
			/^indicators\.csv:\d+ · name_en · is empty; "tthc-tong-so" needs a name/
		],
		['indicators', 'par-index', 'measure', 'tempo', /"tempo" is not one of flow, stock/],
		['scopes', 'cap-xa', 'position', '4a', /^scopes\.csv:\d+ · position · "4a" is not a whole number/],
		['scopes', 'toan-tinh', 'parent_id', 'ba-cap', /scopes\.csv:\d+ · parent_id · .*toan-tinh → ba-cap → toan-tinh/],
		['scopes', 'cap-xa', 'parent_id', 'ba-cp', /"ba-cp" is not in scopes\.csv \(did you mean ba-cap\?\)/],
		['areas', 'the-che', 'position', '', /^areas\.csv:\d+ · position · is empty; expected a whole number/],
		['documents', 'kh-2022', 'issued_on', '18/9/2024', /issued_on · "18\/9\/2024" is not a date/],
		['documents', 'kh-2022', 'issued_on', '2023-13', /"2023-13" is not a date/],
		['documents', 'kh-2022', 'as_of', '2023-02-30', /as_of · "2023-02-30" is not a date/],
		['documents', 'kh-2022', 'title_en', '', /title_en · is empty; expected a title/],
		['documents', 'kh-2022', 'file', '', /file · is empty; a report has the name of its text file/],
		['documents', 'kh-2022', 'period_id', '1022', /period_id · "1022" lies outside the years 1990 to 2100/],
		['documents', 'kh-2022', 'kind', 'memo', /kind · "memo" is not one of report, plan, press/],
		['provinces', 'khanh-hoa', 'valid_to', '2025-06-31', /^provinces\.csv:\d+ · valid_to · "2025-06-31" is not a date/],
		['provinces', 'khanh-hoa', 'valid_from', '2026-01-01', /valid_to · 2025-06-30 comes before valid_from 2026-01-01/],
		['form_rows', '03/3.1', 'scope_id', '', /scope_id · is empty, yet indicator_id is not/],
		['form_rows', '03/3.1', 'indicator_id', '', /indicator_id · is empty, yet scope_id is not/],
		[
			'form_rows',
			'03/3.1',
			'unit',
			'Hồ sơ',
			/^form_rows\.csv:\d+ · unit · "Hồ sơ" cannot be turned into % \(allowed .*%/
		],
		['form_rows', '06/1.1', 'unit', 'Đồng USD', /"Đồng USD" cannot be turned into triệu đồng/],
		[
			'form_notes',
			'kh-2024-q3',
			'flags',
			'guess',
			/^form_notes\.csv:\d+ · flags · "guess" is not one or more of approx, over/
		],
		[
			'headlines',
			'tthc-tong-so',
			'indicator_id',
			'tthc-tong',
			/^headlines\.csv:\d+ · indicator_id · "tthc-tong" is not in/
		],
		['headlines', 'tthc-tong-so', 'scope_id', 'toan-tin', /scope_id · .*did you mean toan-tinh\?/],
		['synonyms', 'vi', 'language', 'fr', /^synonyms\.csv:2 · language · "fr" is not one of vi, en/],
		['synonyms', 'vi', 'other', '', /^synonyms\.csv:2 · other · is empty/],
		['former_places', 'ninh-thuan', 'kind', 'ward', /kind · "ward" is not one of province, city, town, district/],
		['former_places', 'ninh-thuan', 'province_id', 'khanh-ho', /province_id · .*did you mean khanh-hoa\?/]
	])('%s: %s with %s "%s" is told', (file, id, column, text, message) => {
		set(file, id, column, text);
		expect(issuesOf().filter((issue) => message.test(issue))).not.toEqual([]);
	});

	test('an id that could not stand in an address is told', () => {
		data.edit('areas.csv', (text) => text.replace('the-che,1', 'The_Che,1'));
		expect(issuesOf().join('\n')).toMatch(/areas\.csv:3 · area_id · "The_Che" is not an id/);
	});

	test('one spelling with two meanings is told', () => {
		data.edit('units.csv', (text) => text.replace(/^người(,.*)$/m, '$&\nHồ  Sơ$1'));
		expect(issuesOf().join('\n')).toMatch(/units\.csv:\d+ · printed · "Hồ {2}Sơ" means 1 hồ sơ on line \d+/);
	});

	test('a cycle of indicators is told once', () => {
		set('indicators', 'tram-bts', 'parent_id', 'tram-bts-phat-trien');
		expect(issuesOf()).toEqual([
			expect.stringMatching(/parent_id · is its own ancestor: tram-bts → tram-bts-phat-trien → tram-bts/)
		]);
	});
});

describe('causes come first', () => {
	test.each(['indicators', 'scopes', 'units', 'documents', 'form_rows', 'provinces', 'areas'])(
		'a wrong header of %s.csv is the only thing told',
		(file) => {
			data.edit(`${file}.csv`, (text) => text.replace(',', ',x,'));
			expect(issuesOf()).toEqual([expect.stringMatching(new RegExp(`^${file}\\.csv:1 · header is`))]);
		}
	);
	test('so is a row of a dimension with a cell too many', () => {
		data.edit('indicators.csv', (text) => text.replace(/^tthc-tong-so,/m, 'tthc-tong-so,x,'));
		expect(issuesOf()).toEqual([expect.stringMatching(/^indicators\.csv:\d+ · \d+ cells found, \d+ expected/)]);
	});
	test('a missing dimension does not hide what is wrong in another', () => {
		rmSync(join(data.dir, 'units.csv'));
		set('areas', 'the-che', 'position', 'x');
		expect(issuesOf()).toHaveLength(2);
	});
});

describe('files of figures', () => {
	test('a registered report without any is told', () => {
		rmSync(join(data.dir, 'observations', 'hd-2022.prose.csv'));
		expect(issuesOf()).toEqual([
			'documents.csv · document_id · "hd-2022" has no figures: neither observations/hd-2022.form.csv nor observations/hd-2022.prose.csv is there'
		]);
	});
	test('one of an unregistered document is told with the nearest', () => {
		const [from, to] = ['hd-2022', 'hd-2002'].map((id) => join(data.dir, 'observations', `${id}.prose.csv`));
		writeFileSync(to as string, readFileSync(from as string));
		expect(issuesOf()).toEqual([
			expect.stringMatching(/hd-2002\.prose\.csv · "hd-2002" is not in .*did you mean hd-2022\?/)
		]);
	});
	test('one with a header alone is told', () => {
		data.edit('observations/hd-2022.prose.csv', (text) => `${text.split('\n')[0]}\n`);
		expect(issuesOf()).toEqual(['observations/hd-2022.prose.csv:1 · holds a header and no rows']);
	});
});

test('the nearest id is the one meant, or none', () => {
	const known = ['ho-so-dung-han', 'ho-so-da-giai-quyet', 'cap-tinh'];
	expect(findNearest('ho-so-dung-hạn', known)).toBe('ho-so-dung-han');
	expect(findNearest('HO-SO-DUNGHAN', known)).toBe('ho-so-dung-han');
	expect(findNearest('cap-thon', known)).toBeNull();
	expect(findNearest('', known)).toBeNull();
});

test('cycles are found wherever they begin', () => {
	const parents = new Map([['a', 'b'], ['b', 'c'], ['c', 'b'], ['d', ''], ['e', 'e'], ['f', 'x']]); // prettier-ignore
	expect(findCycles(parents)).toEqual([['b', 'c', 'b'], ['e', 'e']]); // prettier-ignore
});
