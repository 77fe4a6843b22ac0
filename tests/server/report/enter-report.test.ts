import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseAnswers } from '../../../src/lib/server/report/answers';
import { describeEntry } from '../../../scripts/report-answer/describe-entry';
import { describeJudgement } from '../../../scripts/report-answer/describe-judgement';
import {
	enterReport,
	isSettled,
	understandReport,
	type Entry,
	type Given
} from '../../../src/lib/server/report/enter-report';
import { copyData } from '../example-data';
import { nothingGiven, secondQuarter, writeReport } from './report-text';

let data: ReturnType<typeof copyData>;
beforeEach(() => (data = copyData()));
afterEach(() => data.remove());

type Row = Record<string, string>;
const rowsOf = (file: string): Row[] => parse(readFileSync(join(data.dir, file), 'utf8'), { columns: true }) as Row[];
const document = (id: string): Row | undefined => rowsOf('documents.csv').find((row) => row.document_id === id);
const figures = (id: string): Row[] => rowsOf(`observations/${id}.form.csv`);
const everything = (): string =>
	readdirSync(data.dir, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => join(one.parentPath, one.name))
		.sort()
		.map((path) => path + readFileSync(path, 'utf8'))
		.join('\n');

async function enter(path: string, given: Partial<Given> = {}, write = true) {
	const entry = await understandReport(path, data.dir, { ...nothingGiven, ...given });
	const outcome = isSettled(entry) ? await enterReport(entry, path, data.dir, write) : null;
	return { entry, outcome, said: [...describeEntry(entry), ...(outcome ? describeJudgement(outcome.judgement) : [])] };
}
const asked = ({ settled, unknown }: Entry): string[] => [...unknown.map(({ what }) => what), ...settled.open.map(({ kind, code }) => `${kind} ${code}`)]; // prettier-ignore

describe('a new report', () => {
	test('goes in whole: its row, its figures, its printed notes; a second run changes nothing', async () => {
		const path = writeReport({ ...secondQuarter, notes: { '03/1.2': 'Gồm cả thủ tục thử' } }, data.dir);
		const { outcome } = await enter(path);
		expect(outcome?.judgement.issues).toEqual([]);
		expect(outcome?.written).toEqual(['documents.csv', 'form_notes.csv', 'observations/hd-2024-q2.form.csv']);
		expect(document('hd-2024-q2')).toMatchObject({
			province_id: 'hai-duong',
			number: '77/BC-UBND',
			issued_on: '2024-06-14',
			period_id: '2024-Q2',
			as_of: '2024-06-14',
			title_vi: 'Báo cáo cải cách hành chính quý II/2024 của Hải Dương',
			caveat_vi: 'Ký ngày 14/6/2024, trước khi quý kết thúc.'
		});
		expect(figures('hd-2024-q2')).toHaveLength(127);
		const noted = figures('hd-2024-q2').find((row) => row.form_code === '03/1.2');
		expect(noted?.note_vi).toBe('Ghi chú trong biểu: “Gồm cả thủ tục thử”');
		expect(noted?.note_en).toBe('Note in the form, in Vietnamese: “Gồm cả thủ tục thử”');
		expect(figures('hd-2024-q2').find((row) => row.form_code === '01/2')?.period_id).toBe('2024-H1');
		expect((await enter(path)).outcome?.written).toEqual([]);
	});

	test('read only, it says the same and leaves the data as they were', async () => {
		const before = everything();
		const { outcome, said } = await enter(writeReport(secondQuarter, data.dir), {}, false);
		expect(outcome?.isFine).toBe(true);
		expect(said.join('\n')).toMatch(/Văn bản hd-2024-q2 \(mới\).*127 số liệu đứng đúng chỗ/s);
		expect(everything()).toBe(before);
	});

	test('what breaks the contract is not written, nor anything beside it', async () => {
		const path = writeReport(secondQuarter, data.dir);
		data.edit('indicators.csv', (text) =>
			text.replace('van-ban-chi-dao,chi-dao-dieu-hanh', 'van-ban-chi-dao,khong-co')
		);
		const before = everything();
		await expect(enter(path)).rejects.toThrow(/khong-co/);
		expect(everything()).toBe(before);
	});

	test('what the file does not say is asked, with the option that says it, and taken', async () => {
		const path = writeReport(secondQuarter, data.dir);
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll(' của tỉnh Hải Dương', '').replace(/\(Kèm theo.*\)\n/, '').replace(' quý II năm 2024', '')); // prettier-ignore
		const { entry, said } = await enter(path);
		expect(asked(entry)).toEqual(['province', 'period', 'issued-on']);
		expect(said.join('\n')).toMatch(/--province.*--period.*--issued-on/s);
		const given = { province: 'Hải Dương', period: '2024-6M', issuedOn: '2024-06-14' };
		await enter(path, given);
		expect(document('hd-2024-h1')).toMatchObject({ province_id: 'hai-duong', period_id: '2024-H1' });
	});

	test('a day in the future and a province that is not held are asked', async () => {
		const path = writeReport(secondQuarter, data.dir);
		expect(asked((await enter(path, { today: '2024-06-01' })).entry)).toEqual(['future']);
		expect(asked((await enter(path, { province: 'Hải Dươngg' })).entry)).toEqual(['province']);
	});
});

describe('answers', () => {
	const doubtful = {
		...secondQuarter,
		values: { '03/1.4.1': '4,655', '04/2.5': '0.045', '01/6.1': 'khoảng 3.600', '05/4.2': '-' }
	};
	const answers = parseAnswers('03/1.4.1=4655;04/2.5=bỏ;approximate=đúng;blank-word=bằng 0') ?? [];

	test('nothing is written while a question is open; each says how it is answered', async () => {
		const before = everything();
		const { entry, said } = await enter(writeReport(doubtful, data.dir));
		expect(asked(entry).sort()).toEqual(['approximate 01/6.1', 'blank-word 05/4.2', 'two-readings 03/1.4.1', 'two-readings 04/2.5'].sort()); // prettier-ignore
		expect(said.filter((line) => line.includes('--answer'))).toHaveLength(3);
		expect(everything()).toBe(before);
	});

	test('settle the questions, are kept beside the data, and are not asked again', async () => {
		const path = writeReport(doubtful, data.dir);
		expect((await enter(path, { answers })).outcome?.written).toContain('answers/hd-2024-q2.csv');
		const byCode = new Map(figures('hd-2024-q2').map((row) => [row.form_code, row]));
		expect(byCode.get('03/1.4.1')).toMatchObject({ reported_text: '4,655', reported_value: '4655' });
		expect(byCode.get('03/1.4.1')?.note_vi).toBe('Báo cáo ghi “4,655”, đọc là 4.655.');
		expect(byCode.has('04/2.5')).toBe(false);
		expect(byCode.get('01/6.1')).toMatchObject({ reported_text: '3.600', reported_value: '3600', flags: 'approx' });
		expect(byCode.get('05/4.2')).toMatchObject({ reported_text: '-', reported_value: '0' });
		const again = await enter(path);
		expect(asked(again.entry)).toEqual([]);
		expect(again.outcome?.written).toEqual([]);
	});

	test('an answer that can be read two ways, or says nothing, is not taken', async () => {
		const { entry, said } = await enter(writeReport(doubtful, data.dir), {
			answers: parseAnswers('03/1.4.1=4.655;04/2.5=không biết;01/6.1=đúng;05/4.2=0') ?? []
		});
		expect(entry.settled.unusable.map(({ wrong }) => wrong)).toEqual(['two-ways', 'no-number']);
		expect(said.join('\n')).toContain('vẫn đọc được hai cách');
	});

	test('an answer to something else is told', async () => {
		const { said } = await enter(writeReport(secondQuarter, data.dir), {
			answers: parseAnswers('03/1.4.1=4655') ?? []
		});
		expect(said.join('\n')).toMatch(/Trả lời không dùng đến: 03\/1\.4\.1 · 4655/);
	});
});

describe('a report that is there already', () => {
	test('is found by province and period; another number of it is refused', async () => {
		await enter(writeReport(secondQuarter, data.dir));
		const again = await enter(writeReport({ ...secondQuarter, values: { '01/1': '99' } }, data.dir));
		expect(again.entry.isNew).toBe(false);
		expect(again.outcome?.written).toEqual(['observations/hd-2024-q2.form.csv']);
		const other = writeReport({ ...secondQuarter, number: '78/BC-UBND' }, data.dir);
		expect(asked((await enter(other)).entry)).toEqual(['document']);
		expect((await enter(other, { documentId: 'hd-2024-q2' })).entry.settled.reading.refusal?.is).toBe('other-number');
		expect((await enter(other, { documentId: 'hd-2024-q2-b' })).entry.unknown).toMatchObject([
			{ what: 'document', detail: 'hd-2024-q2' }
		]);
		expect((await enter(other, { documentId: 'hai-duong-lan-hai' })).outcome?.isFine).toBe(true);
	});

	test('keeps the notes the steward made of it; new printed ones are told, and added when asked', async () => {
		await enter(writeReport({ ...secondQuarter, notes: { '03/1.2': 'Gồm cả thủ tục thử' } }, data.dir));
		data.edit('form_notes.csv', (text) => text.replace('Ghi chú trong biểu: “Gồm cả thủ tục thử”', 'Gồm thủ tục thử.'));
		const more = writeReport(
			{ ...secondQuarter, notes: { '03/1.2': 'Gồm cả thủ tục thử', '03/1.4': 'Thêm' } },
			data.dir
		);
		expect((await enter(more)).said.join('\n')).toContain('Ghi chú in trong biểu chưa có trong dữ liệu: 03/1.4.');
		expect(figures('hd-2024-q2').find((row) => row.form_code === '03/1.2')?.note_vi).toBe('Gồm thủ tục thử.');
		await enter(more, { withNotes: true });
		expect(figures('hd-2024-q2').find((row) => row.form_code === '03/1.4')?.note_vi).toContain('“Thêm”');
	});
});

test('against the report before: rows lost and gained, values far off', async () => {
	await enter(
		writeReport({ ...secondQuarter, values: { '03/1.2': null, '03/3.1.1': '4000', '03/3.1': '98,10' } }, data.dir)
	);
	const next = {
		...secondQuarter,
		periodId: '2024-Q3',
		period: 'quý III năm 2024',
		number: '99/BC-UBND',
		signed: '16/9/2024'
	};
	const { said } = await enter(
		writeReport({ ...next, values: { '03/1.4': null, '03/3.1.1': '40', '03/3.1': '9,81' } }, data.dir)
	);
	const text = said.join('\n');
	expect(text).toContain('Mất 1 dòng: 03/1.4');
	expect(text).toContain('Thêm 1 dòng: 03/1.2');
	expect(text).toMatch(/Khác xa.*2 dòng: 03\/3\.1 .*trước 98,10, nay 9,81.*03\/3\.1\.1 .*trước 4000, nay 40\)/);
});

test('signed before its period began: asked with both lines, and said in the data once settled', async () => {
	const path = writeReport({ ...secondQuarter, signed: '14/3/2024' }, data.dir);
	const { entry, said } = await enter(path);
	expect(asked(entry)).toEqual(['issued-before-period null']);
	expect(said.join('\n')).toMatch(/ngày 14\/3\/2024.*quý II năm 2024/s);
	await enter(path, { answers: parseAnswers('issued-before-period=đúng') ?? [] });
	expect(document('hd-2024-q2')?.caveat_vi).toBe('Ngày ký in trong báo cáo là 14/3/2024, trước khi quý bắt đầu.');
	data.edit('documents.csv', (text) =>
		text.replace('Ngày ký in trong báo cáo là 14/3/2024, trước khi quý bắt đầu.', '')
	);
	expect((await enter(path, {}, false).catch(String)).toString()).toMatch(/comes before its period 2024-Q2 began/);
});

test('a number of a lower body is asked, and may be right as it stands', async () => {
	const path = writeReport({ ...secondQuarter, number: '12/BC-SNV' }, data.dir);
	const { entry, said } = await enter(path);
	expect(asked(entry)).toEqual(['issuer null']);
	expect(said.join('\n')).toContain('issuer');
	expect(asked((await enter(path, { answers: parseAnswers('issuer=đúng') ?? [] }, false)).entry)).toEqual([]);
});

const reports = '../shared/reports';
test.skipIf(!existsSync(reports))('the report held is read again to the same bytes, 127 of 127 rows', async () => {
	const before = everything();
	const { entry, outcome } = await enter(join(reports, '002_a3f8234fcbb1e6b8.txt'));
	expect(entry.document?.document_id).toBe('kh-2024-q3');
	expect([outcome?.isFine, outcome?.written]).toEqual([true, []]);
	expect(everything()).toBe(before);
});
