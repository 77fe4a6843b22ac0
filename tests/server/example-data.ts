import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A throw-away copy of data/ that tests may break. */
export function copyData(): {
	dir: string;
	remove: () => void;
	edit: (file: string, change: (text: string) => string) => void;
} {
	const dir = mkdtempSync(join(tmpdir(), 'doi-sanh-data-'));
	cpSync('data', dir, { recursive: true });
	return {
		dir,
		remove: () => rmSync(dir, { recursive: true, force: true }),
		edit: (file, change) => writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8')))
	};
}

const header = ['STT\tChỉ tiêu thống kê\tKết quả thống kê\t\tGhi chú', '\t\tĐơn vị tính\tSố liệu\t'];

/** A made-up report text with two forms: page breaks, a wrapped note, a wrapped unit, zero-padded and coded values. */
export const exampleReport = [
	'BÁO CÁO',
	'Trong kỳ đã giải quyết 1.234 hồ sơ.',
	'Biểu mẫu số 01',
	'Công tác chỉ đạo, điều hành',
	'',
	...header,
	'1.\tSố văn bản chỉ đạo CCHC\tVăn bản\t08\tmột ghi chú dài',
	'',
	...header,
	'\t\t\t\tcòn tiếp ở trang sau',
	'3.\tKiểm tra CCHC\t\t\t',
	'6.2.\tHình thức khảo sát\tTrực tuyến = 0 Phát phiếu = 1',
	...header,
	'\t\tKết hợp = 2\t2\t',
	'',
	'Biểu mẫu số 03',
	'Cải cách thủ tục hành chính',
	'',
	...header,
	'3.1.\tTỷ lệ hồ sơ giải quyết đúng hạn\t%\t99,59\t',
	'3.1.1.\tTổng số hồ sơ\tHồ sơ\t66.959\t',
	''
].join('\n');
