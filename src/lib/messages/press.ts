import type { Locale } from '../domain/figure';

/** Words for figures that come from press and portal pages instead of a report, and for the merger of 1 July 2025. */
export interface PressWords {
	mark: string;
	markLong: string;
	/** Medium confidence. */
	lessSure: string;
	lessSureLong: string;
	legend: string;
	published: string;
	unknownDate: string;
	original: string;
	page: string;
	lead: (figures: number) => string;
	listTitle: string;
	listLead: (pages: number, figures: number) => string;
	officialTitle: string;
	cell: (figures: number, pages: number) => string;
	pages: (n: number) => string;
	homeSources: (documents: number, pages: number) => string;
	sources: { label: string; all: string; official: string };
	onlyOfficial: string;
}

export const pressWords: Record<Locale, PressWords> = {
	vi: {
		mark: 'báo, cổng thông tin',
		markLong: 'Theo báo hoặc cổng thông tin, không phải báo cáo của tỉnh',
		lessSure: 'độ tin cậy trung bình',
		lessSureLong: 'Trang nguồn không nêu rõ phạm vi hoặc cách tính của số này',
		legend: 'Hình thoi viền chấm: theo báo hoặc cổng thông tin, không phải báo cáo của tỉnh.',
		published: 'Đăng',
		unknownDate: 'trang không ghi ngày',
		original: 'Mở trang gốc',
		page: 'Báo, cổng thông tin',
		lead: (n) =>
			`${n} số liệu lấy từ trang này. Đây không phải báo cáo chính thức của tỉnh; xem trang gốc để đối chiếu.`,
		listTitle: 'Trang báo và cổng thông tin',
		listLead: (pages, figures) =>
			`${figures} số liệu từ ${pages} trang. Các số này bổ sung cho báo cáo của tỉnh và luôn được đánh dấu riêng.`,
		officialTitle: 'Báo cáo và kế hoạch của tỉnh',
		cell: (figures, pages) => `${figures} số từ ${pages} trang báo, cổng thông tin`,
		pages: (n) => `${n} trang báo, cổng thông tin`,
		homeSources: (documents, pages) => `${documents} văn bản của các tỉnh và ${pages} trang báo, cổng thông tin`,
		sources: { label: 'Nguồn', all: 'Văn bản của tỉnh và báo, cổng thông tin', official: 'Chỉ văn bản của tỉnh' },
		onlyOfficial: 'chỉ văn bản của tỉnh'
	},
	en: {
		mark: 'press or portal',
		markLong: 'From a press or portal page, not from a report of the province',
		lessSure: 'medium confidence',
		lessSureLong: 'The page leaves open what exactly this figure covers or how it was counted',
		legend: 'Dotted diamond: from a press or portal page, not from a report of the province.',
		published: 'Published',
		unknownDate: 'the page gives no date',
		original: 'Open the original page',
		page: 'Press or portal page',
		lead: (n) => `${n} figures taken from this page. It is not an official report; see the original to check.`,
		listTitle: 'Press and portal pages',
		listLead: (pages, figures) =>
			`${figures} figures from ${pages} pages. They complement the reports and are always marked as such.`,
		officialTitle: 'Reports and plans of the provinces',
		cell: (figures, pages) => `${figures} figures from ${pages} press and portal pages`,
		pages: (n) => (n === 1 ? 'one press or portal page' : `${n} press and portal pages`),
		homeSources: (documents, pages) => `${documents} official documents and ${pages} press and portal pages`,
		sources: {
			label: 'Sources',
			all: 'Official documents, press and portals',
			official: 'Official documents only'
		},
		onlyOfficial: 'official documents only'
	}
};
