import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingNames } from '../../../scripts/report-answer/describe-entry';
import { parsePeriod } from '../../../src/lib/domain/period';
import type { Given } from '../../../src/lib/server/report/enter-report';
import { formRowsOf } from '../../../src/lib/server/form-model';
import { IssueList } from '../../../src/lib/server/issue';
import { readModel } from '../../../src/lib/server/model';

export const nothingGiven: Given = { answers: [], withNotes: false, today: '2026-12-01', readingNames };

interface Report {
	province: string;
	provinceId: string;
	periodId: string;
	/** As the head says it: "quý III năm 2025". */
	period: string;
	number?: string;
	/** "16/9/2025" */
	signed?: string;
	/** Text in the value cell of a code; null leaves the row out. */
	values?: Record<string, string | null>;
	notes?: Record<string, string>;
	/** Rows besides those of the forms, by form: number, name, unit, value. */
	extra?: Record<string, string[][]>;
}

/** A number that fits a row: made up, and the same for the same row. */
function invented(code: string, unit: string, seed: number): string {
	const at = [...code].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), seed) % 97;
	if (/=/.test(unit)) return '1';
	return unit === '%' ? `${(50 + (at % 50)).toString()},${10 + (at % 80)}` : String(20 + at);
}

/** The text of an invented report with every row of the forms in force for it, as offices write them. */
export function reportText(report: Report, dataDir: string): string {
	const { province, provinceId, periodId, period, number = '1/BC-UBND', signed = '', values = {}, notes = {} } = report;
	const model = readModel(dataDir, new IssueList());
	const rows = [...formRowsOf(model, { period_id: periodId, province_id: provinceId }).values()].filter((row) => row.province_id === ''); // prettier-ignore
	const seed = parsePeriod(periodId)?.startYear ?? 0;
	const lines = [
		'VĂN BẢN GIẢ ĐỊNH, CHỈ ĐỂ THỬ',
		'PHỤ LỤC',
		`Số liệu thống kê công tác cải cách hành chính ${period} của tỉnh ${province}`,
		`(Kèm theo Báo cáo số ${number}${signed ? ` ngày ${signed}` : ''} của UBND tỉnh ${province})`
	];
	for (const form of ['01', '02', '03', '04', '05', '06', '07']) {
		lines.push(`Biểu mẫu số ${form}`, 'Công tác cải cách', 'STT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\tGhi chú');
		for (const { form_code: code, name_vi, unit, indicator_id } of rows.filter((row) =>
			row.form_code.startsWith(form)
		)) {
			const value = code in values ? values[code] : indicator_id ? invented(code, unit, seed) : '';
			if (value !== null) lines.push(`${code.slice(3)}.\t${name_vi}\t${unit}\t${value}\t${notes[code] ?? ''}`);
		}
		for (const cells of report.extra?.[form] ?? []) lines.push(cells.join('\t'));
	}
	return `${lines.join('\n')}\n`;
}

/** The invented report as a file under a folder. */
export function writeReport(report: Report, dataDir: string, name = 'bao-cao.txt'): string {
	const path = join(dataDir, '..', `${dataDir.split('/').at(-1)}-${name}`);
	writeFileSync(path, reportText(report, dataDir));
	return path;
}

export const secondQuarter: Report = {
	province: 'Hải Dương',
	provinceId: 'hai-duong',
	periodId: '2024-Q2',
	period: 'quý II năm 2024',
	number: '77/BC-UBND',
	signed: '14/6/2024'
};
