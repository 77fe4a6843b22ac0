import type { BaseGap } from '../domain/heat-base';
import type { Judgement } from '../domain/heat-judgement';

/** How one province fares over the rows that could be judged. */
export interface Score {
	province: string;
	better: number;
	worse: number;
	of: number;
}

const vi = {
	name: 'Bảng nhiệt',
	base: 'So với',
	best: 'Tỉnh tốt nhất',
	mean: 'Trung bình các tỉnh có báo cáo',
	meanInSentence: 'trung bình các tỉnh có báo cáo',
	/** The value of a mean and of how many provinces it is. */
	meanOf: (n: number, value: string) => `trung bình cộng của ${n} tỉnh: ${value}`,
	judgements: {
		base: 'mốc so sánh',
		best: 'tốt nhất',
		better: 'tốt hơn',
		worse: 'kém hơn',
		same: 'bằng nhau',
		higher: 'cao hơn',
		lower: 'thấp hơn',
		unjudged: 'không đánh giá'
	} satisfies Record<Judgement, string>,
	/** A best one is the best of so many. */
	bestOf: (n: number) => `tốt nhất trong ${n} tỉnh`,
	fromZero: 'mốc bằng 0, không tính phần trăm',
	since: (day: string) => `sau hợp nhất tỉnh ${day}`,
	neutral: 'không dùng để đánh giá tốt, kém',
	gaps: {
		'not-judged': 'số lượng tùy quy mô tỉnh, không đánh giá tốt, kém',
		uncertain: 'có số chưa chắc chắn nên không đánh giá',
		alone: 'chưa đủ hai tỉnh để so sánh',
		'no-mean': 'không tính trung bình của thứ hạng và mã trả lời',
		'ranks-differ': 'xếp hạng trong số tỉnh khác nhau nên không so sánh được',
		'base-missing': 'tỉnh làm mốc không có số liệu này',
		'periods-differ': 'khác kỳ nên không xếp hạng',
		few: 'chưa đủ ba tỉnh có số cùng kỳ nên không xếp hạng',
		'base-uncertain': 'số của tỉnh làm mốc chưa chắc chắn nên không so sánh'
	} satisfies Record<BaseGap, string>,
	codesDiffer: 'câu trả lời khác nhau, không đánh giá',
	missing: {
		otherClass: (period: string) => `chỉ có số của ${period}, không so sánh được`,
		otherScope: (scope: string) => `có ở ${scope}, không ở cấp này`,
		elsewhere: 'có ở cấp hoặc kỳ khác',
		none: 'không có số liệu'
	},
	press: 'báo chí',
	legend: {
		label: 'Cách đọc bảng nhiệt',
		better: '↑ tốt hơn mốc, hoặc tốt nhất',
		worse: '↓ kém hơn mốc',
		plain: 'không đánh giá tốt, kém; chỉ ghi cao hơn, thấp hơn',
		base: 'mốc so sánh',
		missing: 'không có số liệu, kèm lý do',
		broken: 'viền đứt: số suy ra; viền chấm: báo chí'
	},
	rules:
		'Chỉ đánh giá tỷ lệ, điểm số và thứ hạng của ít nhất ba tỉnh trong cùng một kỳ. Còn lại các số đứng cạnh nhau, không xếp hạng: khác kỳ (kỳ ghi trong ô), chỉ hai tỉnh, số lượng tùy quy mô tỉnh, số xấp xỉ, chưa rõ hoặc không khớp.',
	/** Where nothing of a drawing is held against the base. */
	beside: 'Các số đứng cạnh nhau, không xếp hạng',
	finding: {
		/** The first is told in full, the others shortly; of at least two rows. */
		best: (scores: Score[]) =>
			scores
				.map(({ province, better, of }, i) =>
					i === 0
						? `${province} tốt nhất ở ${better} trong ${of} dòng đánh giá được`
						: `${province} ở ${better} trong ${of} dòng`
				)
				.join(', '),
		equal: (n: number) => `các tỉnh bằng nhau ở ${n} dòng đánh giá được`,
		/** The only row that is judged, by name: a count of one says nothing. */
		one: (row: string, verdicts: string[]) => `${row}: ${verdicts.join(', ')}`,
		verdict: (province: string, words: string) => `${province} ${words}`,
		rest: (n: number) => `${n} dòng khác đứng cạnh nhau, không xếp hạng`,
		against: (base: string, scores: string) => `so với ${base}, ${scores}`,
		score: ({ province, better, worse, of }: Score) => {
			const verdicts = [better > 0 ? `tốt hơn ở ${better}` : '', worse > 0 ? `kém hơn ở ${worse}` : ''].filter(Boolean);
			return `${province} ${verdicts.join(', ') || 'ngang bằng'} trong ${of} dòng đánh giá được`;
		},
		none: (rows: number, why: string) => `${rows} dòng số liệu đứng cạnh nhau, không xếp hạng${why ? `: ${why}` : ''}`,
		why: {
			'periods-differ': (n: number) => `${n} dòng khác kỳ`,
			few: (n: number) => `${n} dòng chưa đủ ba tỉnh`,
			other: (n: number) => `${n} dòng vì lý do ghi ở từng dòng`
		}
	},
	rowHead: 'Chỉ tiêu và cấp',
	/** Names the levels of a drawing. */
	scopes: (names: string[]) =>
		names.length < 3 ? names.join(' và ') : `${names[0]} và ${names.length - 1} cấp, cơ quan khác`,
	notes: (n: number) => `${n} lưu ý về các số liệu trong bảng`,
	newest: 'Mỗi ô là số mới nhất của tỉnh trong các kỳ đã chọn.',
	choose: 'Chọn thêm chỉ tiêu để so sánh nhiều dòng, hoặc',
	wholeArea: 'xem cả lĩnh vực',
	baseNotChosen: (name: string) =>
		`${name} chưa được chọn ở bộ lọc nên không làm mốc so sánh được. Hãy chọn thêm tỉnh này hoặc đổi mốc.`
};

const rowsOf = (n: number): string => `${n} row${n === 1 ? '' : 's'}`;

const en: typeof vi = {
	name: 'Heat map',
	base: 'Compared with',
	best: 'Best province',
	mean: 'Mean of provinces that report',
	meanInSentence: 'the mean of provinces that report',
	meanOf: (n, value) => `mean of ${n} provinces: ${value}`,
	judgements: {
		base: 'base',
		best: 'best',
		better: 'better',
		worse: 'worse',
		same: 'equal',
		higher: 'higher',
		lower: 'lower',
		unjudged: 'not judged'
	},
	bestOf: (n) => `best of ${n} provinces`,
	fromZero: 'the base is 0, so there is no percentage',
	since: (day) => `after the mergers of ${day}`,
	neutral: 'neither end is good or bad',
	gaps: {
		'not-judged': 'a count that grows with the province: not judged',
		uncertain: 'one of the figures is uncertain: not judged',
		alone: 'fewer than two provinces to compare',
		'no-mean': 'ranks and coded answers have no mean',
		'ranks-differ': 'ranks among different numbers of provinces do not compare',
		'base-missing': 'the base province has no such figure',
		'periods-differ': 'different periods: not ranked',
		few: 'fewer than three provinces with a figure of one period: not ranked',
		'base-uncertain': 'the figure of the base province is uncertain: not compared'
	},
	codesDiffer: 'different answers, not judged',
	missing: {
		otherClass: (period) => `only for ${period}, not comparable`,
		otherScope: (scope) => `for ${scope}, not here`,
		elsewhere: 'reported for other levels or periods',
		none: 'no figure'
	},
	press: 'press',
	legend: {
		label: 'How to read the heat map',
		better: '↑ better than the base, or best',
		worse: '↓ worse than the base',
		plain: 'not judged, only higher or lower',
		base: 'base of comparison',
		missing: 'no figure, with the reason',
		broken: 'dashed outline: worked out; dotted: press'
	},
	rules:
		'Only rates, scores and ranks of at least three provinces in one period are judged. The rest stand side by side, unranked: other periods (each cell names its own), only two provinces, counts that grow with the province, approximate, unclear or mismatching figures.',
	beside: 'Figures side by side, not ranked',
	finding: {
		best: (scores) =>
			scores
				.map(({ province, better, of }, i) =>
					i === 0
						? `${province} is best in ${better} of ${rowsOf(of)} that can be judged`
						: `${province} in ${better} of ${of}`
				)
				.join(', '),
		equal: (n) => `the provinces are equal in ${rowsOf(n)} that can be judged`,
		one: (row, verdicts) => `${row}: ${verdicts.join(', ')}`,
		verdict: (province, words) => `${province} is ${words}`,
		rest: (n) => `${n} other row${n === 1 ? '' : 's'} side by side, not ranked`,
		against: (base, scores) => `compared with ${base}, ${scores}`,
		score: ({ province, better, worse, of }) => {
			const verdicts = [better > 0 ? `better in ${better}` : '', worse > 0 ? `worse in ${worse}` : ''].filter(Boolean);
			return `${province} is ${verdicts.join(' and ') || 'equal in all'} of ${rowsOf(of)} that can be judged`;
		},
		none: (n, why) => `${rowsOf(n)} of figures side by side, not ranked${why ? `: ${why}` : ''}`,
		why: {
			'periods-differ': (n) => `${n} of different periods`,
			few: (n) => `${n} with fewer than three provinces`,
			other: (n) => `${n} for the reason told in the row`
		}
	},
	rowHead: 'Indicator and level',
	scopes: (names) =>
		names.length < 3 ? names.join(' and ') : `${names[0]} and ${names.length - 1} other levels and bodies`,
	notes: (n) => `${n} note${n === 1 ? '' : 's'} on figures in the heat map`,
	newest: 'Each cell holds the newest figure of the province among the chosen periods.',
	choose: 'Choose more indicators to compare several rows, or',
	wholeArea: 'see the whole area',
	baseNotChosen: (name) =>
		`${name} is not among the chosen provinces, so nothing can be compared with it. Choose it too, or another base.`
};

export const heatWords = { vi, en };
