import { describe, expect, test } from 'vitest';
import { readDataset, tableRows } from '../../src/lib/server/dataset';
import { formRowsOf } from '../../src/lib/server/form-model';
import { copyData } from './example-data';

const codesIn = (period_id: string, dir = 'data'): Map<string, string> =>
	new Map(
		[...formRowsOf(readDataset(dir).model, { period_id, province_id: 'khanh-hoa' }).values()].map((row) => [
			row.form_code,
			row.scope_id
		])
	);

describe('form rows by regime and date', () => {
	test('rows about cấp huyện end with that level; the others keep their codes', () => {
		const before = codesIn('2025-H1');
		const after = codesIn('2025-Q3');
		expect([before.has('03/3.2.1'), after.has('03/3.2.1')]).toEqual([true, false]);
		expect([before.get('07/6.4.1'), after.get('07/6.4.1')]).toEqual(['ba-cap', 'hai-cap']);
		expect([...after.values()]).not.toContain('cap-huyen');
		expect(codesIn('2025').get('07/6.4.1')).toBe('hai-cap');
	});

	test('published rows are those of regimes some report has filled in', () => {
		const rows = tableRows(readDataset('data')).form_rows;
		expect(rows).toHaveLength(146);
		expect(Object.keys(rows[0] ?? {})).toEqual([
			'form_code',
			'indicator_id',
			'scope_id',
			'unit',
			'name_vi',
			'position'
		]);
	});

	test('another set of rows is CSV alone, and two sets never hold on one day', () => {
		const data = copyData();
		const add = (from: string): void =>
			data.edit(
				'form_rows.csv',
				(text) => `${text}01/1,van-ban-chi-dao,toan-tinh,Văn bản,Số văn bản,new-circular,${from},,,\n`
			);
		try {
			data.edit('form_rows.csv', (text) =>
				text.replaceAll(',two-level,2025-07-01,,', ',two-level,2025-07-01,2026-06-30,')
			);
			add('2026-07-01');
			expect(readDataset(data.dir).issues).toEqual([]);
			expect([...codesIn('2026-Q3', data.dir).keys()]).toEqual(['01/1']);
			add('2026-06-01');
			const { issues } = readDataset(data.dir);
			expect(issues.map(({ message }) => message).join('\n')).toMatch(/stands twice/);
			data.edit('form_rows.csv', (text) => text.replace('new-circular,2026-07-01', 'another,2026-06-15'));
			expect(
				readDataset(data.dir)
					.issues.map(({ message }) => message)
					.join('\n')
			).toMatch(/hold on the same day/);
		} finally {
			data.remove();
		}
	});
});
