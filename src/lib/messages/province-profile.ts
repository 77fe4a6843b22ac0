import type { Locale } from '../domain/figure';
import { say, type Part } from './briefing';

type Parts = readonly Part[];

export const profileSections = ['strengths', 'weaknesses', 'beside', 'changes', 'missing', 'mismatches'] as const;
export type ProfileSection = (typeof profileSections)[number];

/** What a sentence says of where a province stands. */
export interface StandingWords {
	/** Indicator and level. */
	fact: Parts;
	province: string;
	/** Value with its period. */
	own: Parts;
	place: number;
	of: number;
	isShared: boolean;
	others: Parts;
	newer: Parts | null;
}

export interface ChangeWords {
	fact: Parts;
	province: string;
	rise: boolean;
	by: string;
	percent: string | null;
	from: Parts;
	to: Parts;
	judgement: 'better' | 'worse' | null;
}

const vi = {
	title: (province: string) => `${province}: bản tóm tắt`,
	short: 'Bản tóm tắt',
	jump: 'Các phần của trang',
	figures: 'Số liệu theo lĩnh vực',
	sections: {
		strengths: 'Điểm mạnh',
		weaknesses: 'Điểm yếu',
		beside: 'Cạnh các tỉnh khác',
		changes: 'Thay đổi',
		missing: 'Còn thiếu',
		mismatches: 'Không khớp'
	} satisfies Record<ProfileSection, string>,
	leads: {
		strengths: 'Đứng đầu ít nhất ba tỉnh có số liệu của cùng một kỳ, gần đây và rõ nhất trước; và mục tiêu đã đạt.',
		weaknesses: 'Đứng cuối ít nhất ba tỉnh có số liệu của cùng một kỳ, gần đây và rõ nhất trước; và mục tiêu chưa đạt.',
		beside: 'Tỷ lệ, điểm, thứ hạng mà tỉnh khác cũng có: đứng cạnh nhau, không xếp hạng; lý do ghi ở cuối mỗi câu.',
		changes:
			'Số mới nhất so với số trước đó của cùng loại kỳ; tỷ lệ, điểm, thứ hạng và số lượng xếp xen kẽ, lớn nhất trước.',
		missing: 'Tỉnh khác có số liệu mà tỉnh này chưa có trong các nguồn đã thu thập.',
		mismatches: 'Chỗ báo cáo không khớp với chính nó; có thể do cách tính khác mà báo cáo không nêu.'
	} satisfies Record<ProfileSection, string>,
	empty: {
		strengths:
			'Chưa nêu được: chỉ nói mạnh khi ít nhất ba tỉnh có số liệu của cùng một kỳ, hoặc khi có mục tiêu để đối chiếu. Xem phần “Cạnh các tỉnh khác” và phần “Thay đổi” dưới đây.',
		weaknesses:
			'Chưa nêu được: chỉ nói yếu khi ít nhất ba tỉnh có số liệu của cùng một kỳ, hoặc khi có mục tiêu để đối chiếu. Xem phần “Cạnh các tỉnh khác” và phần “Thay đổi” dưới đây.',
		beside:
			'Chưa có tỷ lệ, điểm hay thứ hạng nào mà tỉnh khác cũng có ở cùng cấp; xem “Số liệu theo lĩnh vực” bên dưới.',
		changes: 'Chưa có hai kỳ cùng loại nào để so sánh.',
		missing: 'Không thiếu chỉ tiêu nào mà tỉnh khác có.',
		mismatches: 'Các phép kiểm tra không thấy chỗ nào báo cáo của tỉnh không khớp với chính nó.'
	} satisfies Record<ProfileSection, string>,
	more: (n: number) => `Xem thêm ${n} ý`,
	beyond: (n: number) => `Còn ${n} ý nữa không nêu ở đây.`,
	rules:
		'Chỉ xếp tỷ lệ, điểm số, thứ hạng của ít nhất ba tỉnh trong cùng một kỳ. Số xấp xỉ, chưa rõ hoặc không khớp không được xếp. Thay đổi của một tỉnh chỉ so với chính tỉnh đó.',
	copy: 'Sao chép bản tóm tắt',
	copied: 'Đã sao chép bản tóm tắt kèm nguồn.',
	refused: 'Trình duyệt không cho sao chép; hãy sao chép văn bản ở đây:',
	text: 'Bản tóm tắt dạng văn bản',
	sources: 'Nguồn của bản tóm tắt',
	source: (n: number) => `nguồn ${n}`,
	edition: (id: string, link: string) => `Ấn bản dữ liệu ${id}. ${link}`,
	checks: 'Xem các chỗ không khớp trong trang Kiểm tra',
	fact: (name: Part, scope: string): Part[] => say`${name}, ${scope}`,
	value: (value: Part, when: string): Part[] => say`${value} (${when})`,
	stand: (province: string, value: Parts): Part[] => say`${province} ${value}`,
	standing: ({ fact, province, own, place, of, isShared, others, newer }: StandingWords): Part[] => [
		...say`${fact}: ${province} ${own}, ${isShared ? 'cùng ' : ''}thứ ${String(place)} trong ${String(of)} tỉnh có số liệu; ${others}.`,
		...(newer ? say` Số mới hơn của ${province}: ${newer}, chưa so sánh được với tỉnh khác.` : [])
	],
	beside: (fact: Parts, stands: Parts, why: string): Part[] => say`${fact}: ${stands}; ${why}.`,
	target: (met: boolean, fact: Parts, period: string, asked: string, result: Part | null): Part[] =>
		say`${met ? 'Đạt' : 'Chưa đạt'} mục tiêu ${period}: ${fact}: ${result ? say`kết quả ${result}, ` : []}mức đặt ra ${asked}${result ? '' : '; báo cáo tự nêu, không có số chung để đối chiếu'}.`,
	change: ({ fact, province, rise, by, percent, from, to, judgement }: ChangeWords): Part[] =>
		say`${fact}: ${province} ${rise ? 'tăng' : 'giảm'} ${by}${percent ? ` (${percent})` : ''}, từ ${from} ${rise ? 'lên' : 'xuống'} ${to}${judgement === null ? '' : judgement === 'better' ? ', có cải thiện' : ', kém đi'}.`,
	noFigures: 'Chưa có số liệu nào của tỉnh này trong các nguồn đã thu thập.',
	noChecks: 'Chưa có báo cáo nào của tỉnh để kiểm tra.',
	noReport: (province: string) =>
		`Chưa thu thập được báo cáo nào của ${province}; số liệu nếu có là của báo chí, cổng thông tin.`,
	missingPeriod: (period: string, reports: Parts): Part[] =>
		say`Không có báo cáo kỳ ${period}; tỉnh khác có: ${reports}.`,
	/** By area: how many are missing of how many that others report. */
	missingAreas: (n: number, areas: { name: string; missing: number; of: number }[]) =>
		`Chưa có số liệu của ${n} chỉ tiêu mà tỉnh khác có: ${areas.map(({ name, missing, of }) => `${name} ${missing} trong ${of}`).join('; ')}.`,
	missingIndicator: (name: Part, others: Parts): Part[] => say`${name}: chưa có số liệu; ${others}.`,
	mismatch: (fact: Parts, period: string, message: string, figures: Parts, check: Part): Part[] =>
		say`${fact}, ${period}: ${message} Số liệu: ${figures} (${check}).`,
	line: (n: number) => `dòng ${n}`,
	checkOf: 'phép kiểm tra'
};

const en: typeof vi = {
	title: (province) => `${province}: briefing`,
	short: 'Briefing',
	jump: 'Parts of the page',
	figures: 'Figures by area',
	sections: {
		strengths: 'Strengths',
		weaknesses: 'Weaknesses',
		beside: 'Beside other provinces',
		changes: 'Changes',
		missing: 'Missing',
		mismatches: 'Mismatches'
	},
	leads: {
		strengths:
			'First of at least three provinces with figures of one period, recent and clearest first; and targets met.',
		weaknesses:
			'Last of at least three provinces with figures of one period, recent and clearest first; and targets not met.',
		beside:
			'Rates, scores and ranks that others report too: side by side, not ranked; each sentence ends with the reason.',
		changes:
			'The newest figure against the one before it of the same kind of period; rates, scores and ranks in turn with counts, the largest first.',
		missing: 'What other provinces report and this one does not in the sources held.',
		mismatches: 'Where reports are at odds with themselves; the report may have counted in a way it does not tell.'
	},
	empty: {
		strengths:
			'Nothing can be said yet: a strength needs figures of one period from at least three provinces, or a target to hold against. See “Beside other provinces” and “Changes” below.',
		weaknesses:
			'Nothing can be said yet: a weakness needs figures of one period from at least three provinces, or a target to hold against. See “Beside other provinces” and “Changes” below.',
		beside: 'No rate, score or rank that others report at the same level; see “Figures by area” below.',
		changes: 'No two periods of one kind to compare.',
		missing: 'Nothing that other provinces report is missing.',
		mismatches: 'The checks found no report of the province at odds with itself.'
	},
	more: (n) => `See ${n} more`,
	beyond: (n) => `${n} more are not told here.`,
	rules:
		'Only rates, scores and ranks of at least three provinces in one period are ranked. Approximate, doubtful and mismatching figures are not. A change holds a province against itself alone.',
	copy: 'Copy the briefing',
	copied: 'The briefing is copied with its sources.',
	refused: 'The browser does not allow copying; copy the text from here:',
	text: 'The briefing as text',
	sources: 'Sources of the briefing',
	source: (n) => `source ${n}`,
	edition: (id, link) => `Edition of the data ${id}. ${link}`,
	checks: 'See the mismatches on the page of checks',
	fact: (name, scope) => say`${name}, ${scope}`,
	value: (value, when) => say`${value} (${when})`,
	stand: (province, value) => say`${province} ${value}`,
	standing: ({ fact, province, own, place, of, isShared, others, newer }) => [
		...say`${fact}: ${province} ${own}, ${isShared ? 'sharing place' : 'place'} ${String(place)} of ${String(of)} provinces with figures; ${others}.`,
		...(newer ? say` Newer figure of ${province}: ${newer}; it cannot be compared with other provinces yet.` : [])
	],
	beside: (fact, stands, why) => say`${fact}: ${stands}; ${why}.`,
	target: (met, fact, period, asked, result) =>
		say`Target for ${period} ${met ? 'met' : 'not met'}: ${fact}: ${result ? say`result ${result}, ` : []}asked ${asked}${result ? '' : '; the report itself says so, there is no overall figure to check it'}.`,
	change: ({ fact, province, rise, by, percent, from, to, judgement }) =>
		say`${fact}: ${province} ${rise ? 'up' : 'down'} ${by}${percent ? ` (${percent})` : ''}, from ${from} to ${to}${judgement === null ? '' : judgement === 'better' ? ', an improvement' : ', for the worse'}.`,
	noFigures: 'No figure of this province in the sources held.',
	noChecks: 'There is no report of the province to check.',
	noReport: (province) =>
		`No report of ${province} itself is held; its figures, if any, come from press and portal pages.`,
	missingPeriod: (period, reports) => say`No report for ${period}; others have one: ${reports}.`,
	missingAreas: (n, areas) =>
		`No figure for ${n} indicators that other provinces report: ${areas.map(({ name, missing, of }) => `${name} ${missing} of ${of}`).join('; ')}.`,
	missingIndicator: (name, others) => say`${name}: no figure; ${others}.`,
	mismatch: (fact, period, message, figures, check) =>
		say`${fact}, ${period}: ${message} Figures: ${figures} (${check}).`,
	line: (n) => `line ${n}`,
	checkOf: 'the check'
};

/** Words and sentence patterns of a province's briefing. */
export const profileWords: Record<Locale, typeof vi> = { vi, en };
