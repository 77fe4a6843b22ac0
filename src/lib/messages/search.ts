import type { PlaceKind, SearchKind } from '../domain/search-entry';

const joinVi = (names: string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' và $1');
const joinEn = (names: string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

const vi = {
	button: 'Tìm…',
	withoutScript: 'Tìm trong danh mục chỉ tiêu',
	title: 'Tìm chỉ tiêu, tỉnh, văn bản',
	field: 'Tìm chỉ tiêu, tỉnh, lĩnh vực, cấp, văn bản hoặc mã biểu mẫu',
	hint: 'có dấu hoặc không dấu',
	close: 'Đóng',
	keys: '↑ ↓ để chọn, Enter để mở, Esc để đóng',
	loading: 'Đang tải danh mục…',
	failed: 'Chưa tải được danh mục để tìm. Kiểm tra đường truyền rồi thử lại.',
	retry: 'Thử lại',
	results: 'Kết quả tìm',
	start: 'Gõ tên chỉ tiêu, tỉnh, cơ quan, số văn bản hoặc mã biểu mẫu (03/3.1.2); hoặc bắt đầu từ đây:',
	count: (n: string) => `${n} kết quả`,
	near: (text: string, n: string) => `Không có tên nào khớp đủ “${text}”. Gần nhất: ${n} kết quả.`,
	none: (text: string) =>
		`Không tìm thấy “${text}”. Thử ít chữ hơn, từ khác cùng nghĩa, hoặc mã biểu mẫu như 03/3.1.2.`,
	list: 'Xem danh mục chỉ tiêu',
	more: (n: string) => `Xem ${n} kết quả còn lại`,
	kinds: {
		indicator: 'Chỉ tiêu',
		province: 'Tỉnh',
		place: 'Tỉnh, huyện trước hợp nhất',
		area: 'Lĩnh vực',
		scope: 'Cấp, cơ quan, địa bàn',
		document: 'Văn bản',
		form: 'Hàng của biểu mẫu'
	} satisfies Record<SearchKind, string>,
	press: 'theo báo chí',
	province: 'Mọi số liệu mới nhất của tỉnh',
	merged: (successor: string) => `Từ ngày 1/7/2025 thuộc ${successor}`,
	formed: (parts: string[]) => `Hợp nhất từ ${joinVi(parts)}, ngày 1/7/2025`,
	place: (kind: PlaceKind, name: string) =>
		`${{ province: 'Tỉnh', city: 'Thành phố', town: 'Thị xã', district: 'Huyện' }[kind]} ${name}`,
	/** What became of a place that is no more. */
	became: (former: string | null, province: string) =>
		`${former ? `Thuộc tỉnh ${former} đến 30/6/2025, khi cấp huyện kết thúc` : 'Là một tỉnh đến 30/6/2025'}; địa bàn nay thuộc ${province}`,
	indicators: (n: string) => `${n} chỉ tiêu có số liệu`,
	/** How readers ask for one row of one form. */
	formWords: (form: string, row: string) => `biểu mẫu số ${form} ${Number(form)} hàng ${row} công văn 581/BNV-CCHC`,
	formPlace: (code: string, scope: string) =>
		`Biểu mẫu ${code.replace('/', ', hàng ')} (công văn 581/BNV-CCHC) · ${scope}`,
	/** Whoever looks for one of a pair finds the other too. */
	mergerTerms: 'hợp nhất sáp nhập 1/7/2025'
};

const en: typeof vi = {
	button: 'Search…',
	withoutScript: 'Look in the list of indicators',
	title: 'Search indicators, provinces, documents',
	field: 'Search indicators, provinces, areas, levels, documents or form codes',
	hint: 'with or without diacritics',
	close: 'Close',
	keys: '↑ ↓ to choose, Enter to open, Esc to close',
	loading: 'Loading the catalogue…',
	failed: 'The catalogue to search in did not arrive. Check the connection and try again.',
	retry: 'Try again',
	results: 'Search results',
	start:
		'Type the name of an indicator, a province or an agency, a document number or a form code (03/3.1.2); or start here:',
	count: (n) => `${n} ${n === '1' ? 'result' : 'results'}`,
	near: (text, n) => `No name matches all of “${text}”. Nearest: ${n} ${n === '1' ? 'result' : 'results'}.`,
	none: (text) => `Nothing found for “${text}”. Try fewer words, another word, or a form code such as 03/3.1.2.`,
	list: 'See the list of indicators',
	more: (n) => `Show the other ${n} ${n === '1' ? 'result' : 'results'}`,
	kinds: {
		indicator: 'Indicators',
		province: 'Provinces',
		place: 'Provinces and districts before the mergers',
		area: 'Areas',
		scope: 'Levels, agencies, localities',
		document: 'Documents',
		form: 'Rows of forms'
	},
	press: 'from the press',
	province: 'All the latest figures of the province',
	merged: (successor) => `Part of ${successor} since 1 July 2025`,
	formed: (parts) => `Formed of ${joinEn(parts)} on 1 July 2025`,
	place: (kind, name) => `${name} ${kind}`,
	became: (former, province) =>
		`${former ? `In ${former} until 30 June 2025, when the district level ended` : 'A province until 30 June 2025'}; now part of ${province}`,
	indicators: (n) => `${n} ${n === '1' ? 'indicator' : 'indicators'} with figures`,
	formWords: (form, row) => `form ${form} ${Number(form)} row ${row} letter 581/BNV-CCHC`,
	formPlace: (code, scope) => `Form ${code.replace('/', ', row ')} (letter 581/BNV-CCHC) · ${scope}`,
	mergerTerms: 'merger merged 1 July 2025'
};

/** The words of the search. */
export const searchWords = { vi, en };
