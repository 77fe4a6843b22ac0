import type { Locale } from '../domain/figure';

/** What a question or warning of the report reader is about, in a few words that stand before the rows concerned. */
export const reportFindings: Record<Locale, Record<string, string>> = {
	vi: {
		'two-readings': 'Số có thể đọc hai cách',
		share: 'Tỷ lệ ghi dạng phần (0,9849) ở chỗ cần phần trăm',
		'blank-word': 'Ký hiệu thay cho số: là 0 hay không có số liệu?',
		'two-numbers': 'Một ô có hai số',
		approximate: 'Số ước chừng',
		unreadable: 'Không đọc được số',
		date: 'Ngày tháng đứng ở chỗ của số',
		'above-100': 'Lớn hơn mức cao nhất có thể (100%)',
		negative: 'Số âm',
		'not-whole': 'Số đếm mà có phần lẻ',
		'not-a-code': 'Không phải mã của dòng này',
		'error-cell': 'Ô báo lỗi tính toán',
		'not-calculated': 'Công thức chưa có kết quả lưu trong tệp (mở bằng Excel rồi lưu lại)',
		'shown-differs': 'Số hiện ra khác số lưu trong ô',
		'crosses-columns': 'Chữ lấn sang cột bên cạnh, không chắc thuộc cột nào',
		'value-elsewhere': 'Ô số liệu trống nhưng có số ở ô khác',
		'merged-value': 'Một ô số liệu gộp qua nhiều dòng, không rõ của dòng nào',
		'in-sentence': 'Số nằm trong câu chữ',
		'number-of-note': 'Số có thể gồm cả dấu chú thích',
		pole: 'Chữ trong tên dòng nói khác mẫu (đúng/quá hạn, không, chưa, cấp …)',
		'other-row': 'Tên dòng là của mã khác',
		'other-name': 'Tên dòng khác hẳn mẫu',
		'no-name': 'Dòng không có tên để đối chiếu',
		unit: 'Đơn vị tính khác',
		twice: 'Mã dòng đứng hai lần',
		'no-columns': 'Dòng mất cột: số thứ tự, tên và số liệu dính vào nhau',
		'without-number': 'Dòng có số liệu nhưng không có số thứ tự',
		'heading-with-value': 'Dòng tiêu đề mà có số liệu',
		'two-columns': 'Có hơn một cột số liệu, không rõ cột nào là của kỳ báo cáo',
		'column-head': 'Tên cột số liệu nói khác kỳ báo cáo của tỉnh (kỳ khác, kế hoạch, ước, cấp, đơn vị …)',
		'form-name': 'Tiêu đề biểu và các dòng bên dưới không cùng một biểu',
		'doubtful-letters': 'Ô có chữ bị gạch hoặc đang theo dõi thay đổi',
		'no-period': 'Báo cáo không nói kỳ nào',
		'no-province': 'Báo cáo không nói tỉnh nào',
		'unknown-province': 'Tỉnh chưa có trong dữ liệu, hoặc không còn ở kỳ này',
		'bad-period': 'Kỳ báo cáo không có thật',
		'two-spans': 'Báo cáo nêu cả quý và lũy kế từ đầu năm: số liệu trong biểu tính cho kỳ nào?',
		issuer: 'Báo cáo của cơ quan, đơn vị dưới cấp tỉnh, không phải của UBND tỉnh',
		draft: 'Báo cáo ghi là dự thảo',
		'bad-date': 'Ngày ký không có trong lịch',
		'issued-early': 'Ngày ký quá sớm so với kỳ báo cáo',
		'issued-late': 'Ngày ký quá muộn so với kỳ báo cáo',
		'issued-before-period': 'Ngày ký trước khi kỳ báo cáo bắt đầu',
		'row-not-in-model': 'Dòng không có trong mẫu, để ngoài',
		'no-figure': 'Không có số liệu',
		'name-differs': 'Tên dòng viết khác mẫu',
		'unit-differs': 'Đơn vị tính viết khác mẫu',
		'heading-lost': 'Mất tiêu đề biểu; nhận ra biểu nhờ tên các dòng',
		'heading-unclear': 'Tiêu đề biểu không rõ',
		'other-table': 'Bảng khác, để ngoài',
		'code-by-name': 'Mất số thứ tự; nhận ra dòng nhờ tên',
		'header-lost': 'Mất dòng tên cột; hiểu theo thứ tự của mẫu',
		empty: 'Ô số liệu để trống',
		missing: 'Dòng của mẫu không có trong báo cáo',
		'form-missing': 'Thiếu cả biểu',
		'column-ignored': 'Cột để ngoài',
		'dot-decimal': 'Phần lẻ viết bằng dấu chấm',
		'does-not-add': 'Số trong các biểu không khớp với nhau (nhận như đã in)',
		notice: 'Để ngoài khi đọc tệp'
	},
	en: {
		'two-readings': 'A number that can be read two ways',
		share: 'A share (0.9849) where a percentage stands',
		'blank-word': 'A sign in place of a number: zero, or nothing reported?',
		'two-numbers': 'Two numbers in one cell',
		approximate: 'An approximate number',
		unreadable: 'No number can be read',
		date: 'A date where a number should be',
		'above-100': 'More than can be (100%)',
		negative: 'A negative number',
		'not-whole': 'A count that is not whole',
		'not-a-code': 'Not a code of this row',
		'error-cell': 'A cell with an error',
		'not-calculated': 'A formula saved without its result (open it in Excel and save)',
		'shown-differs': 'The number shown is not the one stored',
		'crosses-columns': 'Text runs into the next column',
		'value-elsewhere': 'The value cell is empty, yet a number stands elsewhere',
		'merged-value': 'One value cell merged over several rows',
		'in-sentence': 'A number within a sentence',
		'number-of-note': 'A number that may include the mark of a note',
		pole: 'Words of the name that say something else than the form (on time/late, not, level …)',
		'other-row': 'The name is that of another code',
		'other-name': 'The name is quite another',
		'no-name': 'A row without a name',
		unit: 'Another unit',
		twice: 'A code stands twice',
		'no-columns': 'A row that lost its columns',
		'without-number': 'A row with a value and no number',
		'heading-with-value': 'A heading with a value',
		'two-columns': 'More than one value column',
		'column-head':
			'The head of the value column announces something else than the figures of this report (another period, a plan, an estimate, a level …)',
		'form-name': 'Heading and rows are of different forms',
		'doubtful-letters': 'A cell with struck-out or tracked text',
		'no-period': 'The report says no period',
		'no-province': 'The report says no province',
		'unknown-province': 'A province not held, or ended by this period',
		'bad-period': 'A period that does not exist',
		'two-spans': 'The report names a quarter and a running total: for which do its figures stand?',
		issuer: 'The report is of a body below the province, not of its People’s Committee',
		draft: 'The report says it is a draft',
		'bad-date': 'A day of signing that no calendar has',
		'issued-early': 'Signed too early for its period',
		'issued-late': 'Signed too late for its period',
		'issued-before-period': 'Signed before its period began',
		'row-not-in-model': 'Not a row of the forms, left out',
		'no-figure': 'No figure',
		'name-differs': 'The name is worded differently',
		'unit-differs': 'The unit is worded differently',
		'heading-lost': 'A lost heading; the form was told by its rows',
		'heading-unclear': 'An unclear heading',
		'other-table': 'Another table, left out',
		'code-by-name': 'A lost row number; the row was told by its name',
		'header-lost': 'Lost column heads; read in the usual order',
		empty: 'An empty value cell',
		missing: 'A row of the forms that the report lacks',
		'form-missing': 'A whole form is missing',
		'column-ignored': 'A column left out',
		'dot-decimal': 'A decimal point',
		'does-not-add': 'Figures of the forms that do not fit each other (taken as printed)',
		notice: 'Left out while reading'
	}
};

/** What a reading of a number is, behind the number itself. */
export const readingWords: Record<Locale, Record<string, string>> = {
	vi: {
		decimal: 'đọc là số lẻ', thousands: 'đọc là hàng nghìn', percent: 'phần trăm như đã viết', share: 'phần nhân 100', first: 'số thứ nhất',
		second: 'số thứ hai', about: 'ước chừng', shown: 'như hiện ra', stored: 'như lưu trong ô', converted: 'đã đổi đơn vị', zero: 'bằng 0',
		nothing: 'không có số liệu', 'without-mark': 'bỏ dấu chú thích'
	},
	en: {
		decimal: 'as a decimal', thousands: 'as thousands', percent: 'per cent as written', share: 'a share times 100', first: 'the first',
		second: 'the second', about: 'about', shown: 'as shown', stored: 'as stored', converted: 'converted', zero: 'zero', nothing: 'nothing reported',
		'without-mark': 'without the mark of a note'
	}
}; // prettier-ignore

/** Words of the answer to a report file. */
export const reportAnswer = {
	vi: {
		asked: 'Cần hỏi', told: 'Lưu ý', refused: 'Không nhận', rows: (n: number) => `${n} dòng`, andMore: (n: number) => `và ${n} dòng nữa`,
		nearest: 'gần nhất', expected: 'mẫu', or: ' hay ', unsaid: 'không nói', stated: 'đã chọn',
		summary: (read: number, asked: number, all: number) => `Đọc được ${read} trong ${all} dòng; ${asked} chỗ cần hỏi.`,
		head: (province: string, period: string, number: string, day: string, regime: string) =>
			`Tỉnh ${province} · kỳ ${period} · số ${number} · ngày ký ${day} · biểu mẫu ${regime}`,
		regimes: { 'three-level': 'của chính quyền ba cấp', 'two-level': 'của chính quyền hai cấp (cách đọc riêng, chưa thấy mẫu in)' } as Record<string, string>,
		place: {
			cell: (sheet: string, cell: string) => `trang "${sheet}", ô ${cell}`,
			table: (table: number, row: number, column: number) => `bảng ${table}, hàng ${row}, cột ${column}`,
			paragraph: (n: number) => `đoạn ${n}`, page: (n: number) => `trang ${n}`, line: (n: number) => `dòng ${n}`
		}
	},
	en: {
		asked: 'To be settled', told: 'Noted', refused: 'Refused', rows: (n: number) => `${n} rows`, andMore: (n: number) => `and ${n} more`,
		nearest: 'nearest', expected: 'form', or: ' or ', unsaid: 'not said', stated: 'chosen',
		summary: (read: number, asked: number, all: number) => `${read} of ${all} rows read; ${asked} to be settled.`,
		head: (province: string, period: string, number: string, day: string, regime: string) =>
			`Province ${province} · period ${period} · number ${number} · signed ${day} · forms ${regime}`,
		regimes: { 'three-level': 'of three-level government', 'two-level': 'of two-level government (own reading, no printed form seen)' } as Record<string, string>,
		place: {
			cell: (sheet: string, cell: string) => `sheet "${sheet}", cell ${cell}`,
			table: (table: number, row: number, column: number) => `table ${table}, row ${row}, column ${column}`,
			paragraph: (n: number) => `paragraph ${n}`, page: (n: number) => `page ${n}`, line: (n: number) => `line ${n}`
		}
	}
}; // prettier-ignore
