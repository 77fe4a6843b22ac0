import type { FileColumnName } from '../domain/figure-file';
import type { Locale } from '../domain/figure';

/** Parts of a citation, ready to be read. */
export interface CitedParts {
	title: string;
	/** Documents the figures stand in, as a list; empty where the page holds none. */
	sources: string;
	edition: string;
	link: string;
	/** Day of access in words. */
	date: string;
}

const vi = {
	close: 'Đóng',
	dialog: {
		title: 'Tải số liệu',
		format: 'Loại tệp',
		contents: 'Trong tệp có',
		titleRow: 'Nội dung',
		filters: 'Lựa chọn',
		periods: 'Kỳ',
		sources: 'Nguồn',
		edition: 'Bản dữ liệu',
		preview: (shown: number, all: number) => (shown < all ? `${shown} dòng đầu trong ${all} dòng` : `${all} dòng`),
		download: (rows: number, format: string) => `Tải ${rows} dòng (${format})`,
		shape: (rows: number, columns: number, size: string) =>
			`${rows}\u00a0dòng, ${columns}\u00a0cột${size && `, ${size}`}`,
		working: 'Đang lập tệp…',
		failed: 'Không lập được tệp. Hãy thử lại, hoặc chọn loại tệp khác.',
		moreSources: (n: number) => `và ${n} văn bản khác`
	},
	formats: {
		xlsx: {
			name: 'Excel (XLSX)',
			hint: 'nên dùng để mở bằng Excel: đúng ở mọi máy; có trang bìa, nguồn và ghi chú; số và ngày đúng kiểu',
			short: 'XLSX'
		},
		'csv-excel': {
			name: 'CSV mở bằng Excel tiếng Việt',
			hint: 'chỉ cho máy đặt vùng Việt Nam: phân cách bằng dấu chấm phẩy, phần thập phân dùng dấu phẩy. Máy đặt vùng Anh, Mỹ đọc sai: 14,535 thành hơn 14 nghìn',
			short: 'CSV'
		},
		csv: {
			name: 'CSV chuẩn',
			hint: 'cho phần mềm và máy đặt vùng Anh, Mỹ: phân cách bằng dấu phẩy, phần thập phân dùng dấu chấm. Mở thẳng bằng Excel dễ sai: máy đặt vùng Việt Nam đọc 14.535 thành hơn 14 nghìn, mã 01/1 thành ngày',
			short: 'CSV'
		},
		json: { name: 'JSON', hint: 'có thông tin mô tả kèm theo, dùng cho lập trình', short: 'JSON' },
		parquet: { name: 'Parquet', hint: 'các cột có kiểu, dùng cho phần mềm phân tích', short: 'Parquet' }
	},
	file: {
		truth: ['không', 'có'] as [no: string, yes: string],
		cover: 'Bìa',
		figures: 'Số liệu',
		notes: 'Ghi chú',
		sideBySide: 'Cạnh nhau',
		product: 'Đối sánh: so sánh cải cách hành chính giữa các tỉnh',
		filters: 'Lựa chọn',
		periods: 'Kỳ của số liệu',
		rows: 'Số dòng',
		edition: 'Bản dữ liệu',
		link: 'Liên kết',
		joins: 'Nối bảng',
		howToJoin:
			'Nối với bảng khác theo Mã tỉnh (province_id), không theo mã đơn vị hành chính: mã 56 là Khánh Hòa trước ngày 1/7/2025 (Quyết định 124/2004/QĐ-TTg, ngày 8/7/2004) và cả tỉnh Khánh Hòa mới từ ngày đó (Quyết định 19/2025/QĐ-TTg, ngày 30/6/2025).',
		date: 'Ngày tải',
		sources: 'Nguồn',
		source: 'Văn bản',
		provinces: 'Tỉnh',
		sourceKind: 'Loại',
		address: 'Địa chỉ trang',
		sourceRows: 'Số dòng lấy từ đó',
		kinds: { report: 'Báo cáo', plan: 'Kế hoạch', press: 'Báo chí' },
		latest: 'Số mới nhất của mỗi tỉnh',
		latestUntil: (date: string) => `Số mới nhất của mỗi tỉnh, đến ${date}`,
		all: 'Mọi kỳ có số liệu',
		symbols: 'Các dấu',
		symbol: 'Dấu',
		meaning: 'Nghĩa',
		rowNotes: 'Ghi chú và kiểm tra của từng dòng',
		noRowNotes: 'Không dòng nào có ghi chú hay không khớp.',
		columns: 'Các cột của trang Số liệu',
		column: 'Cột',
		code: 'Tên trong tệp CSV, JSON, Parquet'
	},
	marks: {
		approx: ['≈', 'Báo cáo chỉ nêu số xấp xỉ (khoảng, hơn, gần, trên)'],
		derived: ['suy ra', 'Suy ra từ số khác nêu trong báo cáo; cách tính ở cột Cách suy ra'],
		mismatch: ['không khớp', 'Báo cáo không khớp với chính nó ở số liệu này'],
		doubt: ['chưa rõ', 'Báo cáo không rõ ở số liệu này; lý do ở cột Ghi chú'],
		press: ['báo chí', 'Lấy từ báo chí hoặc cổng thông tin, không phải báo cáo chính thức']
	} as Record<'approx' | 'derived' | 'mismatch' | 'doubt' | 'press', [string, string]>,
	columns: {
		observation_id: 'Mã số liệu',
		province_id: 'Mã tỉnh',
		province: 'Tỉnh',
		area_id: 'Mã lĩnh vực',
		area: 'Lĩnh vực',
		indicator_id: 'Mã chỉ tiêu',
		indicator: 'Chỉ tiêu',
		scope_id: 'Mã cấp',
		scope: 'Cấp',
		period_id: 'Mã kỳ',
		period: 'Kỳ',
		period_start: 'Từ ngày',
		period_end: 'Đến ngày',
		as_of: 'Tính đến ngày',
		measure: 'Cách đếm',
		value: 'Giá trị',
		unit: 'Đơn vị',
		marks: 'Dấu',
		reported_text: 'Nguyên văn',
		reported_value: 'Số trong báo cáo',
		reported_unit: 'Đơn vị trong báo cáo',
		out_of: 'Trên tổng số (thứ hạng)',
		basis: 'Cơ sở',
		formula: 'Cách suy ra',
		flags: 'Cờ',
		note: 'Ghi chú',
		check: 'Kiểm tra',
		is_primary: 'Dùng cho biểu đồ',
		document_id: 'Mã văn bản',
		document: 'Văn bản',
		document_kind: 'Loại nguồn',
		document_url: 'Địa chỉ trang nguồn',
		section: 'Mục',
		form_code: 'Biểu, hàng',
		line: 'Dòng'
	} as Record<FileColumnName | 'period' | 'marks', string>,
	picture: {
		button: 'Ảnh',
		of: (title: string) => `Ảnh của biểu đồ: ${title}`,
		png: 'Tải ảnh PNG',
		pngHint: 'để chèn vào văn bản, trang chiếu',
		svg: 'Tải ảnh SVG',
		svgHint: 'phóng to không vỡ nét',
		copy: 'Sao chép ảnh',
		copyTable: 'Sao chép bảng',
		copyTableHint: 'dán thẳng vào Excel hoặc Word',
		saved: 'Đã tải ảnh.',
		copied: 'Đã sao chép ảnh.',
		tableCopied: (rows: number) => `Đã sao chép ${rows} dòng.`,
		refused: 'Trình duyệt không cho sao chép; hãy tải về.',
		failed: 'Không lập được ảnh.',
		imprint: (edition: string, date: string) => `Đối sánh · bản dữ liệu ${edition} · ngày ${date}`,
		notes: 'Ghi chú'
	},
	share: {
		title: 'Chia sẻ',
		link: 'Liên kết tới đúng nội dung đang xem',
		copyLink: 'Sao chép liên kết',
		send: 'Gửi qua ứng dụng khác…',
		citation: 'Trích dẫn',
		citationVi: 'Bằng tiếng Việt',
		citationEn: 'Bằng tiếng Anh',
		copyCitation: 'Sao chép trích dẫn',
		citationDone: 'Đã sao chép trích dẫn.',
		embed: 'Nhúng vào trang khác',
		embedLead: 'Khung hiện tiêu đề, biểu đồ và nguồn, không có bộ lọc.',
		live: 'Luôn theo số liệu mới nhất',
		frozen: (date: string) => `Giữ nguyên số liệu đến ${date}; có số liệu mới thì khung báo bên dưới`,
		embedChoice: 'Số liệu trong khung',
		embedCode: 'Mã nhúng',
		copyEmbed: 'Sao chép mã nhúng',
		embedDone: 'Đã sao chép mã nhúng.',
		copyRefused: 'Trình duyệt không cho sao chép; hãy chọn và sao chép ở đây.'
	},
	embed: {
		open: 'Mở trong Đối sánh',
		edition: (id: string) => `Bản dữ liệu ${id}`,
		changed: (then: string, now: string) =>
			`Khung này được lập với bản dữ liệu ${then}; số liệu nay là bản ${now} và có thể đã khác.`,
		until: (date: string) => `Số liệu đến ${date}`,
		release: 'Xem số liệu mới nhất'
	},
	cite: ({ title, sources, edition, link, date }: CitedParts) =>
		`Đối sánh. “${title}”. ${sources ? `Nguồn: ${sources}. ` : ''}Bản dữ liệu ${edition}. ${link} (truy cập ngày ${date}).`
};

export type TakeAwayWords = typeof vi;

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const en: TakeAwayWords = {
	close: 'Close',
	dialog: {
		title: 'Download figures',
		format: 'Kind of file',
		contents: 'In the file',
		titleRow: 'Content',
		filters: 'Choices',
		periods: 'Periods',
		sources: 'Sources',
		edition: 'Data edition',
		preview: (shown, all) => (shown < all ? `First ${shown} of ${count(all, 'row')}` : count(all, 'row')),
		download: (rows, format) => `Download ${count(rows, 'row')} (${format})`,
		shape: (rows, columns, size) => `${count(rows, 'row')}, ${count(columns, 'column')}${size && `, ${size}`}`,
		working: 'Making the file…',
		failed: 'The file could not be made. Please try again, or choose another kind of file.',
		moreSources: (n) => `and ${count(n, 'more document')}`
	},
	formats: {
		xlsx: {
			name: 'Excel (XLSX)',
			hint: 'the one to take for Excel: right on every computer; with cover, sources and notes; typed numbers and dates',
			short: 'XLSX'
		},
		'csv-excel': {
			name: 'CSV for Excel set to Vietnamese',
			hint: 'only for computers set to Vietnam: semicolon-separated, decimal commas. One set to English reads 14,535 as over 14 thousand',
			short: 'CSV'
		},
		csv: {
			name: 'Standard CSV',
			hint: 'for programs, and computers set to English: comma-separated, decimal points. Opened in Excel it is easily misread: one set to Vietnam reads 14.535 as over 14 thousand, and the code 01/1 becomes a date',
			short: 'CSV'
		},
		json: { name: 'JSON', hint: 'with a description of the rows, for programming', short: 'JSON' },
		parquet: { name: 'Parquet', hint: 'typed columns, for analysis software', short: 'Parquet' }
	},
	file: {
		truth: ['no', 'yes'],
		cover: 'Cover',
		figures: 'Figures',
		notes: 'Notes',
		sideBySide: 'Side by side',
		product: 'Đối sánh: comparing provinces on administrative reform',
		filters: 'Choices',
		periods: 'Periods of the figures',
		rows: 'Rows',
		edition: 'Data edition',
		link: 'Link',
		joins: 'Joining tables',
		howToJoin:
			'Join with other tables on Province code (province_id), not on official codes of units: 56 is Khánh Hòa before 1 July 2025 (Decision 124/2004/QĐ-TTg, 8 July 2004) and also the new Khánh Hòa since then (Decision 19/2025/QĐ-TTg, 30 June 2025).',
		date: 'Downloaded on',
		sources: 'Sources',
		source: 'Document',
		provinces: 'Provinces',
		sourceKind: 'Kind',
		address: 'Web address',
		sourceRows: 'Rows taken from it',
		kinds: { report: 'Report', plan: 'Plan', press: 'Press' },
		latest: 'Latest figure of each province',
		latestUntil: (date) => `Latest figure of each province up to ${date}`,
		all: 'All periods with figures',
		symbols: 'Marks',
		symbol: 'Mark',
		meaning: 'Meaning',
		rowNotes: 'Notes and checks of single rows',
		noRowNotes: 'No row has a note or fails a check.',
		columns: 'Columns of the Figures sheet',
		column: 'Column',
		code: 'Name in CSV, JSON and Parquet files'
	},
	marks: {
		approx: ['≈', 'The report gives only an approximate number (about, over, nearly)'],
		derived: ['derived', 'Worked out from other numbers of the report; see the column Arithmetic'],
		mismatch: ['does not add up', 'The report does not agree with itself on this figure'],
		doubt: ['unclear', 'The report is unclear on this figure; the column Note says why'],
		press: ['press', 'From the press or a portal, not from an official report']
	},
	columns: {
		observation_id: 'Figure code',
		province_id: 'Province code',
		province: 'Province',
		area_id: 'Area code',
		area: 'Area',
		indicator_id: 'Indicator code',
		indicator: 'Indicator',
		scope_id: 'Level code',
		scope: 'Level',
		period_id: 'Period code',
		period: 'Period',
		period_start: 'From',
		period_end: 'To',
		as_of: 'As of',
		measure: 'Way of counting',
		value: 'Value',
		unit: 'Unit',
		marks: 'Marks',
		reported_text: 'As printed',
		reported_value: 'Number in the report',
		reported_unit: 'Unit in the report',
		out_of: 'Out of (ranks)',
		basis: 'Basis',
		formula: 'Arithmetic',
		flags: 'Flags',
		note: 'Note',
		check: 'Check',
		is_primary: 'Used in charts',
		document_id: 'Document code',
		document: 'Document',
		document_kind: 'Kind of source',
		document_url: 'Address of the page',
		section: 'Section',
		form_code: 'Form, row',
		line: 'Line'
	},
	picture: {
		button: 'Picture',
		of: (title) => `Picture of the chart: ${title}`,
		png: 'Download PNG',
		pngHint: 'for documents and slides',
		svg: 'Download SVG',
		svgHint: 'sharp at any size',
		copy: 'Copy picture',
		copyTable: 'Copy table',
		copyTableHint: 'paste it into Excel or Word',
		saved: 'Picture downloaded.',
		copied: 'Picture copied.',
		tableCopied: (rows) => `${count(rows, 'row')} copied.`,
		refused: 'The browser does not allow copying; please download instead.',
		failed: 'The picture could not be made.',
		imprint: (edition, date) => `Đối sánh · data edition ${edition} · ${date}`,
		notes: 'Notes'
	},
	share: {
		title: 'Share',
		link: 'Link to exactly this view',
		copyLink: 'Copy link',
		send: 'Send with another app…',
		citation: 'Citation',
		citationVi: 'In Vietnamese',
		citationEn: 'In English',
		copyCitation: 'Copy citation',
		citationDone: 'Citation copied.',
		embed: 'Embed in another page',
		embedLead: 'The frame shows title, chart and sources, without filters.',
		live: 'Always follow the latest figures',
		frozen: (date) => `Keep the figures up to ${date}; the frame says below when the data have changed`,
		embedChoice: 'Figures in the frame',
		embedCode: 'Embed code',
		copyEmbed: 'Copy embed code',
		embedDone: 'Embed code copied.',
		copyRefused: 'The browser does not allow copying; please select and copy here.'
	},
	embed: {
		open: 'Open in Đối sánh',
		edition: (id) => `Data edition ${id}`,
		changed: (then, now) =>
			`This frame was made with data edition ${then}; the data are now edition ${now} and may differ.`,
		until: (date) => `Figures up to ${date}`,
		release: 'See the latest figures'
	},
	cite: ({ title, sources, edition, link, date }) =>
		`Đối sánh. “${title}”. ${sources ? `Sources: ${sources}. ` : ''}Data edition ${edition}. ${link} (accessed ${date}).`
};

export const takeAwayWords: Record<Locale, TakeAwayWords> = { vi, en };
