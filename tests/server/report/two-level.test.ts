import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/lib/domain/figure';
import { figureFileRow } from '../../../src/lib/domain/figure-file';
import { bestBase } from '../../../src/lib/domain/heat-base';
import { buildHeatMap } from '../../../src/lib/domain/heat-map';
import { buildTrends, figuresOfPanel, spansBreak } from '../../../src/lib/domain/series';
import { checks } from '../../../src/lib/query/checks';
import { compare } from '../../../src/lib/query/compare';
import { documentFigures } from '../../../src/lib/query/document-figures';
import type { Question } from '../../../src/lib/query/engine';
import { formRows } from '../../../src/lib/query/form-rows';
import { trend } from '../../../src/lib/query/trend';
import { readDataset, writeDataset } from '../../../src/lib/server/dataset';
import { openNativeEngine, type NativeEngine } from '../../../src/lib/server/native-engine';
import { enterReport, isSettled, understandReport } from '../../../src/lib/server/report/enter-report';
import { copyData } from '../example-data';
import { nothingGiven, writeReport } from './report-text';

const third = { period: 'quý III năm 2025', periodId: '2025-Q3' };
const khanhHoa = {
	...third,
	province: 'Khánh Hòa',
	provinceId: 'khanh-hoa-2025',
	number: '268/BC-UBND',
	signed: '16/9/2025'
};
const lamDong = {
	...third,
	province: 'Lâm Đồng',
	provinceId: 'lam-dong-2025',
	number: '301/BC-UBND',
	signed: '18/9/2025'
};

const data = copyData();
const out = mkdtempSync(join(tmpdir(), 'two-level-'));
let engine: NativeEngine;
const ask = async <Args, Answer>(question: Question<Args, Answer>, args: Args): Promise<Answer> =>
	question.read(await engine.run(question.build(args)));

/** Rows of CSV and the command alone: an own row of one province among them. */
beforeAll(async () => {
	data.edit('form_rows.csv', (text) => `${text}03/3.1.a,ho-so-truc-tuyen,cap-xa,Hồ sơ,Hồ sơ nhận tại trung tâm thử,two-level,2025-07-01,,,lam-dong-2025\n`); // prettier-ignore
	const extra = { '03': [['3.1.a.', 'Hồ sơ nhận tại trung tâm thử', 'Hồ sơ', '77']] };
	for (const report of [khanhHoa, { ...lamDong, extra }]) {
		const path = writeReport(report, data.dir, `${report.provinceId}.txt`);
		const entry = await understandReport(path, data.dir, nothingGiven);
		expect([isSettled(entry), entry.settled.reading.regime]).toEqual([true, 'two-level']);
		expect((await enterReport(entry, path, data.dir, true)).judgement.issues).toEqual([]);
	}
	await writeDataset(readDataset(data.dir), out);
	engine = await openNativeEngine(out);
}, 120_000);
afterAll(async () => {
	await engine.close();
	data.remove();
	rmSync(out, { recursive: true, force: true });
});

const both = { locale: 'vi' as const, provinceIds: ['khanh-hoa-2025', 'lam-dong-2025'] };
const online = { indicatorIds: ['ho-so-truc-tuyen-ty-le'] };

describe('the first reports after the mergers', () => {
	test('stand side by side at the levels that are left', async () => {
		const figures = await ask(compare, { ...both, ...online, scopeIds: ['hai-cap'], periods: ['2025-Q3'] });
		expect(figures.map(({ provinceId, documentId }) => [provinceId, documentId])).toEqual([
			['khanh-hoa-2025', 'kh-2025-q3'],
			['lam-dong-2025', 'ld-2025-q3']
		]);
		const all = await ask(documentFigures, { locale: 'vi', documentId: 'kh-2025-q3' });
		expect(all).toHaveLength(115);
		expect(all.filter(({ scopeId }) => scopeId.includes('huyen') || scopeId === 'ba-cap')).toEqual([]);
	});

	test('say in the caveat of the document whose reading of the forms it is, and what running totals add up', async () => {
		const all = await ask(documentFigures, { locale: 'vi', documentId: 'ld-2025-q3' });
		const total = all.find(({ formCode }) => formCode === '01/2.1');
		expect([total?.periodId, total?.note]).toEqual(['2025-9M', expect.stringMatching(/trước ngày 1\/7\/2025 là của các tỉnh hợp thành Lâm Đồng \(gồm/)]); // prettier-ignore
		const { model } = readDataset(data.dir);
		expect(model.documents.get('ld-2025-q3')?.caveat_vi).toContain('chưa thấy mẫu in');
	});

	test('share a trend with the time before: one panel under both names of the level, no line across the day', async () => {
		const args = {
			locale: 'vi' as const,
			provinceIds: ['khanh-hoa', 'khanh-hoa-2025'],
			...online,
			scopeIds: ['ba-cap', 'hai-cap']
		};
		const panels = buildTrends(await ask(trend, args));
		const panel = panels.find((one) => one.series.length === 2);
		expect(panel?.scopeName).toBe('Chính quyền ba cấp (tỉnh, huyện, xã) → Chính quyền hai cấp (tỉnh, xã)');
		expect(spansBreak(figuresOfPanel(panel as NonNullable<typeof panel>))).toBe(true);
		const after = panel?.series.find(({ provinceId }) => provinceId === 'khanh-hoa-2025')?.points ?? [];
		expect(after.map(({ joinsPrevious }) => joinsPrevious)).toEqual(after.map(() => false));
		const single = buildTrends(
			await ask(trend, { ...args, indicatorIds: ['van-ban-chi-dao'], scopeIds: ['toan-tinh'] })
		);
		expect(single.some((one) => one.series.length === 2 && spansBreak(figuresOfPanel(one)))).toBe(true);
	});

	test('are audited', async () => {
		for (const documentId of ['kh-2025-q3', 'ld-2025-q3'])
			expect((await ask(checks, { locale: 'vi', documentId })).length).toBeGreaterThan(20);
	});

	test('carry the names of their own forms, and a row of a province its own name', async () => {
		const own = await ask(documentFigures, { locale: 'vi', documentId: 'ld-2025-q3' });
		expect(own.find(({ formCode }) => formCode === '03/3.1.a')).toMatchObject({ value: 77, scopeId: 'cap-xa', indicatorId: 'ho-so-truc-tuyen' }); // prettier-ignore
		const names = await ask(formRows, {});
		expect(JSON.stringify(names)).toContain('Hồ sơ nhận tại trung tâm thử');
	});

	test('stand in the heat map as rows of their own, and in downloaded files', async () => {
		const provinceIds = ['khanh-hoa', 'khanh-hoa-2025', 'lam-dong-2025'];
		const figures = await ask(compare, { locale: 'vi', provinceIds, ...online, scopeIds: [], periods: 'latest' });
		const rows = buildHeatMap({ figures, provinceIds, base: bestBase });
		const own = rows.find(({ scopeId, since }) => scopeId === 'hai-cap' && since === '2025-07-01');
		expect(own?.cells.map((cell) => 'figure' in cell)).toEqual([false, true, true]);
		const row = figureFileRow(figures.find(({ documentId }) => documentId === 'ld-2025-q3') as Figure, 'a000000');
		expect(JSON.stringify(row)).toMatch(/lam-dong-2025.*hai-cap.*2025-Q3.*07\/6\.4/);
	});
});
