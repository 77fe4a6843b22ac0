import type { Reason } from '../domain/audit/check';
import type { Locale } from '../domain/figure';

const vi = {
	filters: 'Lọc phép kiểm tra',
	verdict: 'Kết quả',
	kind: 'Loại kiểm tra',
	everyKind: 'Mọi loại',
	everyProvince: 'Mọi tỉnh',
	everyDocument: 'Mọi văn bản',
	everyArea: 'Mọi lĩnh vực',
	showAll: 'Bỏ lọc, xem tất cả',
	noScript: 'Trình duyệt đang tắt JavaScript: trang hiện mọi phép kiểm tra, không lọc được.',
	shown: (n: number, of: number) =>
		n === of ? `Đang hiện cả ${of} phép kiểm tra.` : `Đang hiện ${n} trên ${of} phép kiểm tra.`,
	none: 'Không có phép kiểm tra nào khớp các lựa chọn này.',
	counts: 'Số phép kiểm tra theo loại và kết quả',
	total: 'Tổng',
	printed: 'ghi',
	recomputed: 'tính lại',
	bound: 'giới hạn',
	elsewhere: 'nơi khác ghi',
	difference: 'lệch',
	tolerance: 'cho phép',
	formula: 'cách tính',
	numbers: 'Các số',
	line: (line: number) => `dòng ${line}`,
	self: 'Liên kết',
	open: 'Xem phép kiểm tra',
	unchecked: 'Những gì chưa kiểm tra được, và vì sao',
	show: (n: number) => `Xem ${n} phép kiểm tra`,
	otherReason: 'Lý do khác',
	reasons: {
		'numerator-missing': 'Văn bản không nêu tử số',
		'denominator-missing': 'Văn bản không nêu mẫu số',
		'zero-denominator': 'Mẫu số bằng 0',
		'parts-missing': 'Văn bản không nêu đủ các phần',
		'operand-missing': 'Thiếu một số để tính lại',
		'base-missing': 'Không có số của kỳ gốc để so',
		'other-scope': 'Các số cạnh đó thuộc phạm vi khác',
		'other-unit': 'Các số đếm những thứ khác nhau',
		'one-period': 'Chỉ có một kỳ khác để so',
		'other-document': 'Số của kỳ gốc ở văn bản khác',
		estimate: 'Có số là ước tính',
		'cut-off': 'Chữ số cuối bị cắt chứ không làm tròn',
		'within-rounding': 'Trong mức làm tròn',
		'not-all-parts': 'Chỉ nêu một số phần'
	} satisfies Record<Reason, string>,
	download: {
		excel: 'Tải CSV cho Excel tiếng Việt',
		standard: 'Tải CSV chuẩn',
		done: (n: number) => `Đã tải ${n} phép kiểm tra.`,
		needsScript: 'Tải CSV cần bật JavaScript.'
	}
};

const en: typeof vi = {
	filters: 'Filter the checks',
	verdict: 'Outcome',
	kind: 'Kind of check',
	everyKind: 'All kinds',
	everyProvince: 'All provinces',
	everyDocument: 'All documents',
	everyArea: 'All reform areas',
	showAll: 'Clear filters, show all',
	noScript: 'JavaScript is off: the page shows every check and cannot filter them.',
	shown: (n, of) => (n === of ? `Showing all ${of} checks.` : `Showing ${n} of ${of} checks.`),
	none: 'No check fits these choices.',
	counts: 'Number of checks by kind and outcome',
	total: 'Total',
	printed: 'printed',
	recomputed: 'recomputed',
	bound: 'limit',
	elsewhere: 'elsewhere',
	difference: 'apart',
	tolerance: 'allowed',
	formula: 'worked out as',
	numbers: 'Numbers',
	line: (line) => `line ${line}`,
	self: 'Link',
	open: 'See this check',
	unchecked: 'What could not be checked, and why',
	show: (n) => `Show ${n} check${n === 1 ? '' : 's'}`,
	otherReason: 'Another reason',
	reasons: {
		'numerator-missing': 'The document does not print the numerator',
		'denominator-missing': 'The document does not print the denominator',
		'zero-denominator': 'The denominator is 0',
		'parts-missing': 'The document does not print all parts',
		'operand-missing': 'A number needed to recompute it is missing',
		'base-missing': 'There is no figure of the base period',
		'other-scope': 'The numbers beside it are about another scope',
		'other-unit': 'The numbers count different things',
		'one-period': 'There is only one other period to compare with',
		'other-document': 'The figure of the base period is in another document',
		estimate: 'One of the numbers is an estimate',
		'cut-off': 'The last digit was cut off instead of rounded',
		'within-rounding': 'Within rounding',
		'not-all-parts': 'Only some parts are printed'
	},
	download: {
		excel: 'Download CSV for Vietnamese Excel',
		standard: 'Download standard CSV',
		done: (n) => `Downloaded ${n} check${n === 1 ? '' : 's'}.`,
		needsScript: 'Downloading CSV needs JavaScript.'
	}
};

/** Words of the page of checks. */
export const auditPageWords: Record<Locale, typeof vi> = { vi, en };
