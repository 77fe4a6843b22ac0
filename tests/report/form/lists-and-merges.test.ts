import { expect, test } from 'vitest';
import { readForms } from '../../../src/lib/report/form/read-forms';
import type { FormReading } from '../../../src/lib/report/form/reading';
import { readGrid } from '../../../src/lib/report/grid/read-grid';
import { documentOf } from '../grid/office-file';
import { kindsOf, model, read, valueOf } from './sample';

const title = 'Quý III năm 2024 của tỉnh Hải Dương, số liệu báo cáo';
const head = ['STT', 'Nội dung', 'ĐVT', 'Kết quả', 'Ghi chú'];
const rows = [
	['1.', 'Số văn bản chỉ đạo CCHC đã ban hành', 'Văn bản', '17'],
	['2.', 'Tỷ lệ hoàn thành kế hoạch CCHC', '%', '45'],
	['2.1.', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', '60'],
	['2.2.', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', '27'],
	['3.', 'Kiểm tra CCHC', '', ''],
	['3.1.', 'Số sở, ngành đã kiểm tra', 'Cơ quan, đơn vị', '4'],
	['3.2.', 'Số UBND cấp huyện đã kiểm tra', 'Cơ quan, đơn vị', '5']
];
const values = (reading: FormReading) => ['1', '2', '2.1', '2.2', '3.1', '3.2'].map((number) => valueOf(reading, `01/${number}`)); // prettier-ignore

test.each([
	['every number begins again', ['1.', '1.', '1.', '1.', '1.', '1.', '1.']],
	['a list begins again in the middle', ['1.', '2.', '2.1.', '2.2.', '1.', '1.1.', '1.2.']],
	['twice', ['1.', '2.', '1.', '2.', '1.', '2.', '3.']]
])('numbers of a list that begin again by mistake: %s', async (_, numbers) => {
	const text = [title, 'Biểu mẫu số 01', head.join('\t'), ...rows.map((row, i) => [numbers[i], ...row.slice(1), ''].join('\t'))]; // prettier-ignore
	const reading = await read(text.join('\n'));
	expect([values(reading), reading.questions]).toEqual([[17, 45, 60, 27, 4, 5], []]);
	expect(reading.warnings.some(({ kind }) => kind === 'code-by-name')).toBe(true);
});

test('a value cell merged over two rows is asked in both', async () => {
	const cell = (text: string, merge = ''): string => `<w:tc><w:tcPr>${merge}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`; // prettier-ignore
	const row = (cells: string[], merge = ''): string => `<w:tr>${cells.map((text, i) => cell(text, i === 3 ? merge : '')).join('')}</w:tr>`; // prettier-ignore
	const merges = ['', '', '<w:vMerge w:val="restart"/>', '<w:vMerge/>', '', '', ''];
	const body = rows.map((cells, i) =>
		row([...cells.map((text, k) => (i === 3 && k === 3 ? '' : text)), ''], merges[i])
	);
	const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
	const file = documentOf(
		`${paragraph(title)}${paragraph('Biểu mẫu số 01')}<w:tbl>${row(head)}${body.join('')}</w:tbl>`
	);
	const reading = readForms(await readGrid(file), model);
	expect(values(reading)).toEqual([17, 45, null, null, 4, 5]);
	expect(['01/2.1', '01/2.2', '01/2', '01/3.1'].map((code) => kindsOf(reading.questions, code))).toEqual([
		['merged-value'],
		['merged-value'],
		[],
		[]
	]);
});
