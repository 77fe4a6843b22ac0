import type { Locale } from '../domain/figure';

/** The boundary change of 1 July 2025 (Resolution 202/2025/QH15, Decision 19/2025/QĐ-TTg). */
export interface MergerWords {
	title: string;
	text: string[];
	/** "Khánh Hòa → Khánh Hòa (gồm …)". */
	head: { old: string; next: string };
	/** Of a province's page after the merger. */
	madeOf: (name: string, old: string) => string;
	breakNote: string;
	breakLink: string;
	/** Why a level has no figure after the merger. */
	ended: (scopes: string, next?: string | null) => string;
	sources: string;
}

export const mergerWords: Record<Locale, MergerWords> = {
	vi: {
		title: 'Hợp nhất tỉnh và kết thúc cấp huyện từ ngày 1/7/2025',
		text: [
			'Nghị quyết 202/2025/QH15 ngày 12/6/2025 sắp xếp 63 tỉnh, thành phố thành 34, hoạt động từ ngày 1/7/2025. Cùng ngày, cấp huyện kết thúc; chính quyền địa phương còn hai cấp: tỉnh và xã.',
			'Tỉnh trước và sau hợp nhất là hai địa bàn khác nhau, dù có thể cùng tên. Vì vậy số liệu của hai tỉnh đứng riêng: không nối thành một đường, không cộng, không lấy trung bình qua mốc này. Các số theo cấp huyện dừng ở ngày 30/6/2025.'
		],
		head: { old: 'Tỉnh đến ngày 30/6/2025', next: 'Tỉnh, thành phố từ ngày 1/7/2025' },
		madeOf: (name, old) =>
			`${name} hình thành ngày 1/7/2025 khi hợp nhất; trước đó xem ${old}. Số liệu của hai tỉnh không nối tiếp nhau.`,
		breakNote: 'Đường dọc: từ ngày 1/7/2025 tỉnh được hợp nhất, số liệu hai bên không nối tiếp nhau.',
		breakLink: 'Vì sao?',
		ended: (scopes, next) =>
			next
				? `${scopes}: kết thúc ngày 30/6/2025 cùng cấp huyện; từ ngày 1/7/2025 xem ${next}.`
				: `${scopes}: kết thúc ngày 30/6/2025 cùng cấp huyện, sau đó không còn số liệu.`,
		sources: 'Căn cứ: Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg (mã số đơn vị hành chính).'
	},
	en: {
		title: 'Provinces merged and the district level ended on 1 July 2025',
		text: [
			'Resolution 202/2025/QH15 of 12 June 2025 turned 63 provinces and cities into 34, in operation from 1 July 2025. The district level ended on the same day; two levels of local government remain, province and commune.',
			'A province before and after the merger is not the same territory, even under the same name. So their figures stand apart: never joined by a line, added up or averaged across that day. Figures by district end on 30 June 2025.'
		],
		head: { old: 'Province until 30 June 2025', next: 'Province or city from 1 July 2025' },
		madeOf: (name, old) =>
			`${name} came into being on 1 July 2025 by merger; for the time before see ${old}. The figures of the two do not continue each other.`,
		breakNote:
			'Vertical line: the province was merged on 1 July 2025; figures on its two sides do not continue each other.',
		breakLink: 'Why?',
		ended: (scopes, next) =>
			next
				? `${scopes}: ended on 30 June 2025 with the district level; from 1 July 2025 see ${next}.`
				: `${scopes}: ended on 30 June 2025 with the district level; there are no figures after that.`,
		sources: 'Based on Resolution 202/2025/QH15 and Decision 19/2025/QĐ-TTg (codes of administrative units).'
	}
};
