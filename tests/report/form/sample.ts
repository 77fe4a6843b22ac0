import { readGrid } from '../../../src/lib/report/grid/read-grid';
import type { GridCell, ReportGrid } from '../../../src/lib/report/grid/grid';
import { readForms } from '../../../src/lib/report/form/read-forms';
import type { Finding, FormReading } from '../../../src/lib/report/form/reading';
import type { Stated } from '../../../src/lib/report/form/head';
import { IssueList } from '../../../src/lib/server/issue';
import { readModel } from '../../../src/lib/server/model';
import { formModelOf } from '../../../src/lib/server/report/form-data';

/** The project's own form model: the reader is judged with what it is used with. */
export const model = formModelOf(readModel('data', new IssueList()));

const head = [
	'PHỤ LỤC',
	'Số liệu thống kê công tác cải cách hành chính quý III năm 2024 của tỉnh Hải Dương',
	'(Kèm theo Báo cáo số 77/BC-UBND ngày 20/9/2024 của UBND tỉnh Hải Dương)'
];
const columns = ['STT\tChỉ tiêu thống kê\tKết quả thống kê\t\tGhi chú', '\t\tĐơn vị tính\tSố liệu\t'];

/** Rows of form 03 with invented figures; `change` puts other cells into the row of a number. */
export const rows03 = [
	['1.1.', 'Số TTHC đã được phê duyệt phương án đơn giản hóa', 'Thủ tục', '37', ''],
	['1.2.', 'Số TTHC đã công bố mới', 'Thủ tục', '58', ''],
	['1.4.', 'Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương', 'Thủ tục', '2.043', ''],
	['3.1.', 'Tỷ lệ hồ sơ TTHC do các sở, ngành tiếp nhận được tiếp nhận đúng hạn', '%', '97,25', ''],
	['3.1.1.', 'Tổng số TTHC đã giải quyết xong', 'Hồ sơ', '4.000', ''],
	['3.1.2.', 'Số hồ sơ TTHC đã giải quyết đúng hạn', 'Hồ sơ', '3.890', '']
];

type Change = Record<string, Partial<Record<0 | 1 | 2 | 3 | 4, string>>>;

const changed = (change: Change): string[][] =>
	rows03.map((row) => row.map((cell, i) => change[row[0] ?? '']?.[i as 0] ?? cell));

/** The text of a report with form 03. */
export const report = (
	change: Change = {},
	options: { head?: string[]; heading?: string[]; columns?: string[]; after?: string[] } = {}
): string =>
	[
		...(options.head ?? head),
		...(options.heading ?? ['Biểu mẫu số 03', 'Cải cách thủ tục hành chính']),
		...(options.columns ?? columns),
		...changed(change).map((row) => row.join('\t')),
		...(options.after ?? [])
	].join('\n');

export const read = async (text: string, stated: Stated | null = null): Promise<FormReading> =>
	readForms(await readGrid(new TextEncoder().encode(text)), model, stated);

export const valueOf = (reading: FormReading, code: string): number | null | undefined =>
	reading.rows.find((row) => row.code === code)?.value;

export const kindsOf = (findings: Finding[], code: string): string[] =>
	findings.filter((one) => one.code === code).map(({ kind }) => kind);

/** A grid of one sheet as a workbook's adapter lays it out. */
export function sheet(rows: (string | Partial<GridCell>)[][]): ReportGrid {
	const cells = (row: (string | Partial<GridCell>)[], at: number): GridCell[] =>
		row.map((given, column) => {
			const own = typeof given === 'string' ? { text: given } : given;
			const text = own.text ?? '';
			return {
				column, columnSpan: 1, rowSpan: 1, state: text === '' && own.raw === undefined ? 'empty' : 'value', raw: null, numberFormat: null,
				marks: [], doubts: [], place: { kind: 'cell', sheet: 'Sheet1', cell: `${'ABCDEFG'[column]}${at + 1}` }, ...own, text
			}; // prettier-ignore
		});
	return { format: 'xlsx', rows: rows.map((row, at) => ({ table: 0, cells: cells(row, at) })), notices: [] };
}
