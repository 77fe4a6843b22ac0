import type { Locale } from '../domain/figure';

/**
 * Why a report file is refused as a whole, in words that lead to the way out. Keys are the reader's codes; `detail` is what
 * stands there.
 */
export const reportRefusals: Record<Locale, Record<string, (detail: string) => string>> = {
	vi: {
		'empty-file': () => 'Tệp rỗng, không có nội dung.',
		'too-large': () => 'Tệp quá lớn đối với một báo cáo. Hãy gửi riêng phụ lục số liệu (tệp Word hoặc Excel).',
		'unpacks-too-large': () => 'Tệp nén bung ra quá lớn, không mở. Hãy lưu lại báo cáo thành tệp mới rồi thử lại.',
		damaged: (detail) =>
			`Tệp bị hỏng hoặc bị cắt cụt${detail ? ` (${detail})` : ''}. Hãy mở bằng Word hoặc Excel, lưu lại rồi thử lại.`,
		'old-xls': () => 'Đây là tệp Excel đời cũ (.xls). Hãy mở bằng Excel và lưu thành .xlsx.',
		'old-doc': () => 'Đây là tệp Word đời cũ (.doc). Hãy mở bằng Word và lưu thành .docx.',
		password: () => 'Tệp được đặt mật khẩu. Hãy bỏ mật khẩu (Tệp › Thông tin › Bảo vệ) rồi thử lại.',
		ods: () => 'Đây là bảng tính OpenDocument (.ods). Hãy lưu thành .xlsx.',
		odt: () => 'Đây là văn bản OpenDocument (.odt). Hãy lưu thành .docx.',
		xlsb: () => 'Đây là bảng tính nhị phân (.xlsb). Hãy lưu thành .xlsx.',
		html: () => 'Đây là trang HTML được đổi tên. Hãy mở bằng Excel và lưu thành .xlsx.',
		'not-a-report-file': () =>
			'Không phải tệp báo cáo đọc được. Hãy dùng tệp .xlsx, .docx, .pdf (có lớp chữ), .csv hoặc văn bản.',
		'document-type': () =>
			'Tệp khai báo kiểu tài liệu (DOCTYPE) bên trong; tệp như vậy không được mở. Hãy lưu lại bằng Word hoặc Excel.',
		'no-text-layer': () => 'Tệp PDF không có lớp chữ (bản quét). Hãy dùng tệp Word hoặc Excel.',
		'letters-out-of-order': () =>
			'Chữ trong tệp PDF này không theo đúng thứ tự nên không đọc chắc được. Hãy dùng tệp Word hoặc Excel.',
		'too-many-pages': () => 'Tệp có quá nhiều trang. Hãy tách riêng phụ lục số liệu.',
		'too-many-cells': () => 'Tệp có quá nhiều ô. Hãy tách riêng phụ lục số liệu.',
		encoding: () => 'Không nhận ra bảng mã chữ của tệp. Hãy lưu lại dưới dạng UTF-8.',
		'no-form': () =>
			'Không thấy biểu thống kê nào (Biểu mẫu số 01 đến 07). Hãy kiểm tra dòng tiêu đề của từng biểu và các cột TT, Nội dung, Đơn vị tính, Số liệu.',
		'two-periods': () => 'Báo cáo nêu hai kỳ khác nhau. Hãy sửa cho thống nhất hoặc tách thành hai tệp.',
		'two-provinces': () => 'Báo cáo nêu hai tỉnh khác nhau. Hãy sửa cho thống nhất hoặc tách thành hai tệp.',
		'other-province': () => 'Báo cáo là của tỉnh khác với tỉnh của văn bản đã chọn.',
		'other-period': () => 'Báo cáo là của kỳ khác với kỳ của văn bản đã chọn.',
		'other-number': () => 'Số hiệu báo cáo khác với số hiệu của văn bản đã chọn.',
		'other-date': () => 'Ngày ký báo cáo khác với ngày của văn bản đã chọn.'
	},
	en: {
		'empty-file': () => 'The file is empty.',
		'too-large': () => 'The file is too large for a report. Hand in the annex of figures alone (Word or Excel).',
		'unpacks-too-large': () => 'The file unpacks to too much and is not opened. Save the report anew and try again.',
		damaged: (detail) =>
			`The file is damaged or cut off${detail ? ` (${detail})` : ''}. Open it in Word or Excel, save it and try again.`,
		'old-xls': () => 'This is an old Excel file (.xls). Open it in Excel and save it as .xlsx.',
		'old-doc': () => 'This is an old Word file (.doc). Open it in Word and save it as .docx.',
		password: () => 'The file is protected by a password. Take the password off and try again.',
		ods: () => 'This is an OpenDocument spreadsheet (.ods). Save it as .xlsx.',
		odt: () => 'This is an OpenDocument text (.odt). Save it as .docx.',
		xlsb: () => 'This is a binary workbook (.xlsb). Save it as .xlsx.',
		html: () => 'This is an HTML page under another name. Open it in Excel and save it as .xlsx.',
		'not-a-report-file': () =>
			'This is no report file that can be read. Use .xlsx, .docx, .pdf (with text), .csv or text.',
		'document-type': () =>
			'The file declares a document type inside; such a file is not opened. Save it anew in Word or Excel.',
		'no-text-layer': () => 'The PDF has no text layer (a scan). Use the Word or Excel file.',
		'letters-out-of-order': () =>
			'The letters of this PDF come out of order and cannot be read with certainty. Use the Word or Excel file.',
		'too-many-pages': () => 'The file has too many pages. Hand in the annex of figures alone.',
		'too-many-cells': () => 'The file has too many cells. Hand in the annex of figures alone.',
		encoding: () => 'The encoding of the file is not recognised. Save it as UTF-8.',
		'no-form': () =>
			'No statistical form (Biểu mẫu số 01 to 07) was found. Check the heading of each form and its columns.',
		'two-periods': () => 'The report names two periods. Make them agree or part it into two files.',
		'two-provinces': () => 'The report names two provinces. Make them agree or part it into two files.',
		'other-province': () => 'The report is of another province than the document chosen.',
		'other-period': () => 'The report is of another period than the document chosen.',
		'other-number': () => 'The number of the report is not that of the document chosen.',
		'other-date': () => 'The report was signed on another day than the document chosen.'
	}
};
