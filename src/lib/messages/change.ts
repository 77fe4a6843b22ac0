import type { ChangeCaution } from '../domain/change';
import type { PairGap } from '../domain/period-pairs';
import type { Stand } from './vi';

export type Movement = 'up' | 'down';

/** A figure in the earlier and in the later period, ready to be told. */
export interface ToldPair {
	province: string;
	from: Stand;
	to: Stand;
	/** One of both must be looked at again. */
	doubt: boolean;
}

const vi = {
	highlight: { label: 'Làm nổi bật', none: 'Không' },
	heads: {
		unit: (words: string, unit: string) => `${words} (${unit})`,
		start: 'Kỳ đầu',
		end: 'Kỳ cuối',
		change: 'Thay đổi',
		changeBetween: (from: string, to: string) => `Thay đổi, ${from} đến ${to}`,
		percent: 'Thay đổi tương đối',
		verdict: 'Đánh giá'
	},
	between: (from: string, to: string) => `từ ${from} đến ${to}`,
	section: 'Thay đổi giữa các kỳ đã chọn',
	firstToLast: 'Mỗi dòng so số đầu tiên với số cuối cùng của tỉnh trong các kỳ đã chọn.',
	table: (finding: string) => `Bảng thay đổi. ${finding}`,
	missing: 'không có số liệu',
	gaps: {
		'no-start': (period: string) => `không có số liệu ${period} để so sánh`,
		'no-end': (period: string) => `không có số liệu ${period} để so sánh`,
		merger: () => 'tỉnh hợp nhất ngày 1/7/2025, hai số không nối tiếp nhau',
		overlap: () => 'hai kỳ trùng nhau một phần, không tính thay đổi',
		'ranks-differ': () => 'xếp hạng trong số tỉnh khác nhau, không so sánh được'
	} satisfies Record<PairGap, (period: string) => string>,
	cautions: {
		uncertain: 'có số chưa chắc chắn, không đánh giá',
		'years-differ': 'chỉ số tính lại mỗi năm, không đánh giá',
		'lengths-differ': 'hai kỳ dài ngắn khác nhau, không đánh giá'
	} satisfies Record<ChangeCaution, string>,
	same: 'không đổi',
	placed: { up: 'xếp cao hơn', down: 'xếp thấp hơn' },
	fromZero: 'số kỳ đầu bằng 0, không tính được phần trăm',
	finding: {
		one: (name: string, province: string, movement: Movement, amount: string, from: Stand, to: Stand) =>
			`${name}: ${province} ${movement === 'up' ? 'tăng' : 'giảm'} ${amount}, từ ${from.value} (${from.period}) ${movement === 'up' ? 'lên' : 'xuống'} ${to.value} (${to.period})`,
		/** `who`: "Khánh Hòa", "Khánh Hòa ở cấp huyện"; `of`: of how many rows. */
		most: (name: string, who: string, of: number, movement: Movement, amount: string, from: Stand, to: Stand) =>
			`${name}: ${who} thay đổi nhiều ${of === 2 ? 'hơn' : 'nhất'}, ${movement === 'up' ? 'tăng' : 'giảm'} ${amount}, từ ${from.value} (${from.period}) ${movement === 'up' ? 'lên' : 'xuống'} ${to.value} (${to.period})`,
		mostAt: (name: string, province: string, at: string, of: number, movement: Movement, amount: string, from: Stand, to: Stand) =>
			`${name} của ${province} thay đổi nhiều ${of === 2 ? 'hơn' : 'nhất'}${at}: ${movement === 'up' ? 'tăng' : 'giảm'} ${amount}, từ ${from.value} (${from.period}) ${movement === 'up' ? 'lên' : 'xuống'} ${to.value} (${to.period})`, // prettier-ignore
		same: (name: string, provinces: string, from: string, to: string) =>
			`${name}: ${provinces} không đổi từ ${from} đến ${to}`,
		sides: (name: string, pairs: ToldPair[]) =>
			`${name}: ${pairs
				.map(
					({ province, from, to, doubt }) =>
						`${province} ${from.value} (${from.period}), ${to.value} (${to.period})${doubt ? ' (cần xem lại)' : ''}`
				)
				.join('; ')}`
	}
};

const upOrDown = (movement: Movement): string => (movement === 'up' ? 'up' : 'down');

const en: typeof vi = {
	highlight: { label: 'Highlight', none: 'None' },
	heads: {
		unit: (words, unit) => `${words} (${unit})`,
		start: 'First period',
		end: 'Last period',
		change: 'Change',
		changeBetween: (from, to) => `Change, ${from} to ${to}`,
		percent: 'Relative change',
		verdict: 'Judgement'
	},
	between: (from, to) => `from ${from} to ${to}`,
	section: 'Change between the chosen periods',
	firstToLast: 'Each row compares the first figure of a province with its last among the chosen periods.',
	table: (finding) => `Table of changes. ${finding}`,
	missing: 'no figure',
	gaps: {
		'no-start': (period) => `no figure for ${period} to compare with`,
		'no-end': (period) => `no figure for ${period} to compare with`,
		merger: () => 'the province was merged on 1 July 2025: the figures do not continue each other',
		overlap: () => 'the two periods overlap: no change is worked out',
		'ranks-differ': () => 'ranks among different numbers of provinces do not compare'
	},
	cautions: {
		uncertain: 'one of the figures is uncertain: not judged',
		'years-differ': 'the index is worked out anew every year: not judged',
		'lengths-differ': 'periods of different lengths: not judged'
	},
	same: 'no change',
	placed: { up: 'ranked higher', down: 'ranked lower' },
	fromZero: 'the first figure is 0, so there is no percentage',
	finding: {
		one: (name, province, movement, amount, from, to) =>
			`${name}: ${province} went ${upOrDown(movement)} by ${amount}, from ${from.value} (${from.period}) to ${to.value} (${to.period})`,
		most: (name, who, of, movement, amount, from, to) =>
			`${name}: ${who} changed ${of === 2 ? 'more' : 'most'}, ${upOrDown(movement)} by ${amount}, from ${from.value} (${from.period}) to ${to.value} (${to.period})`,
		mostAt: (name, province, at, of, movement, amount, from, to) =>
			`${name} in ${province} changed ${of === 2 ? 'more' : 'most'}${at}: ${upOrDown(movement)} by ${amount}, from ${from.value} (${from.period}) to ${to.value} (${to.period})`,
		same: (name, provinces, from, to) => `${name}: ${provinces} unchanged from ${from} to ${to}`,
		sides: (name, pairs) =>
			`${name}: ${pairs
				.map(
					({ province, from, to, doubt }) =>
						`${province} ${from.value} (${from.period}), ${to.value} (${to.period})${doubt ? ' (to be checked)' : ''}`
				)
				.join('; ')}`
	}
};

export const changeWords = { vi, en };
