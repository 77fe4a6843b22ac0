import type { Locale } from '../domain/figure';
import type { TargetVerdict, UnjudgedReason, VerdictCounts } from '../domain/target';

/** Words of targets of plans and of what became of them. */
export interface TargetWords {
	title: string;
	/** Of a document that states nothing else. */
	count: (n: number) => string;
	startText: string;
	/** The finding: how many targets, and how many of each verdict. */
	finding: (counts: VerdictCounts) => string;
	/** The same about one province, document or area. */
	findingOf: (name: string, counts: VerdictCounts) => string;
	lead: string;
	whyTitle: string;
	why: (reason: string, n: number) => string;
	withResult: string;
	withResultLead: string;
	chart: (area: string, counts: VerdictCounts) => string;
	chartUnit: (unit: string) => string;
	all: string;
	table: string;
	heads: { target: string; asked: string; result: string; verdict: string; place: string };
	/** What a target asks, `value` with its unit. */
	asks: {
		atLeast: (value: string) => string;
		range: (from: string, to: string) => string;
		atMost: (value: string) => string;
		rank: (value: string) => string;
		moreThan: (value: string) => string;
		lessThan: (value: string) => string;
		by: (date: string) => string;
	};
	verdicts: Record<TargetVerdict, string>;
	stated: string;
	reasons: Record<UnjudgedReason, string>;
	nearest: (period: string) => string;
	noResult: string;
	distance: { same: string; above: (by: string) => string; below: (by: string) => string };
	/** For ranks, of which the smaller is the better. */
	places: { above: (by: string) => string; below: (by: string) => string };
	result: string;
	target: string;
	responsible: (agency: string) => string;
	expected: string;
	expectedLead: string;
	kinds: { scenario: string; forecast: string };
	kind: string;
	/** Head of the numbers that are only expected. */
	level: string;
	known: string;
	tasks: string;
	tasksLead: (n: number, document: string) => string;
	taskHeads: { task: string; deadline: string; lead: string; product: string; place: string };
	notPrinted: string;
	inDocument: string;
	ofIndicator: string;
	more: string;
}

export const targetWords: Record<Locale, TargetWords> = {
	vi: {
		title: 'Mục tiêu và kết quả',
		count: (n) => `${n} mục tiêu, dự kiến`,
		startText: 'Kế hoạch đặt ra gì, kết quả đến đâu, điều gì chưa kết luận được và vì sao.',
		finding: ({ all, met, missed, open }) =>
			`${all} mục tiêu có con số, nêu trong kế hoạch, báo cáo và trên báo: ${met} đạt, ${missed} chưa đạt, ${open} chưa kết luận được.`,
		findingOf: (name, { all, met, missed, open }) =>
			`${name}: ${all} mục tiêu có con số, ${met} đạt, ${missed} chưa đạt, ${open} chưa kết luận được.`,
		lead: 'Chỉ kết luận khi có kết quả của cùng tỉnh, cùng chỉ tiêu, cùng cấp và cùng kỳ, số liệu không xấp xỉ, không còn điều chưa rõ, và tính đến đúng hạn. Nơi báo cáo không có số chung mà tự nêu đạt hay chưa đạt, lời đó được ghi như vậy. Mục tiêu không phải kết quả: các con số đặt ra không vào biểu đồ nào khác của trang.',
		whyTitle: 'Vì sao chưa kết luận được',
		why: (reason, n) => `${reason}: ${n}`,
		withResult: 'Mục tiêu đã có kết quả cùng kỳ',
		withResultLead:
			'Vạch đứng là mục tiêu, dấu của tỉnh là kết quả. Mục tiêu chưa kết luận được vẫn có trong hình, kèm lý do.',
		chart: (area, { all, met, missed, open }) => {
			const parts = [met && `${met} đạt`, missed && `${missed} chưa đạt`, open && `${open} chưa kết luận được`];
			return `${area}: ${parts.filter(Boolean).join(', ')} trong ${all} mục tiêu có kết quả`;
		},
		chartUnit: (unit) => `Đơn vị tính: ${unit}`,
		all: 'Toàn bộ mục tiêu theo lĩnh vực',
		table: 'Mục tiêu và kết quả',
		heads: {
			target: 'Mục tiêu',
			asked: 'Mức đặt ra',
			result: 'Kết quả',
			verdict: 'Kết luận',
			place: 'Nơi đặt ra'
		},
		asks: {
			atLeast: (value) => `từ ${value} trở lên`,
			range: (from, to) => `từ ${from} đến ${to}`,
			atMost: (value) => `không quá ${value}`,
			rank: (value) => `từ ${value} trở lên`,
			moreThan: (value) => `trên ${value}`,
			lessThan: (value) => `dưới ${value}`,
			by: (date) => `hạn ${date}`
		},
		verdicts: { met: 'Đạt', 'not-met': 'Chưa đạt', unjudged: 'Chưa kết luận được' },
		stated: 'báo cáo tự nêu, không có số chung để đối chiếu',
		reasons: {
			'not-a-target': 'không phải mục tiêu',
			'no-result': 'các nguồn chưa có kết quả của kỳ này',
			unlike: 'chưa chắc mục tiêu và kết quả tính theo cùng một cách',
			mismatch: 'kết quả không khớp với các số khác của chính báo cáo',
			doubtful: 'kết quả còn điều chưa rõ',
			approximate: 'kết quả chỉ là số xấp xỉ',
			early: 'kết quả tính trước khi đến hạn',
			'other-date': 'kết quả tính vào ngày khác với hạn',
			direction: 'chưa rõ cao hơn hay thấp hơn là tốt'
		},
		nearest: (period) => `Số gần nhất, ${period}, chỉ để tham khảo:`,
		noResult: 'chưa có',
		distance: {
			same: 'bằng mức đặt ra',
			above: (by) => `cao hơn mức đặt ra ${by}`,
			below: (by) => `thấp hơn mức đặt ra ${by}`
		},
		places: { above: (by) => `kém mức đặt ra ${by}`, below: (by) => `hơn mức đặt ra ${by}` },
		result: 'kết quả',
		target: 'mục tiêu',
		responsible: (agency) => `Chủ trì: ${agency}`,
		expected: 'Kịch bản và dự báo',
		expectedLead:
			'Đây là dự kiến, không phải kết quả và không phải mục tiêu được giao, nên không kết luận đạt hay chưa đạt.',
		kinds: { scenario: 'kịch bản', forecast: 'dự báo' },
		kind: 'Loại',
		level: 'Mức dự kiến',
		known: 'Kết quả đã biết',
		tasks: 'Nhiệm vụ của kế hoạch',
		tasksLead: (n, document) =>
			`${n} nhiệm vụ của ${document}, ghi tóm tắt theo thứ tự trong văn bản. TTHC: thủ tục hành chính; CCHC: cải cách hành chính.`,
		taskHeads: {
			task: 'Nhiệm vụ',
			deadline: 'Tiến độ',
			lead: 'Chủ trì',
			product: 'Sản phẩm',
			place: 'Vị trí'
		},
		notPrinted: 'không ghi',
		inDocument: 'Mục tiêu, kịch bản và dự báo trong văn bản này',
		ofIndicator: 'Mục tiêu của chỉ tiêu này',
		more: 'Xem mọi mục tiêu'
	},
	en: {
		title: 'Targets and results',
		count: (n) => `${n} ${n === 1 ? 'target or forecast' : 'targets and forecasts'}`,
		startText: 'What plans ask for, how far results have come, and what cannot be judged and why.',
		finding: ({ all, met, missed, open }) =>
			`${all} targets with a number, stated in plans, reports and the press: ${met} met, ${missed} not met, ${open} cannot be judged.`,
		findingOf: (name, { all, met, missed, open }) =>
			`${name}: ${all === 1 ? 'one target' : `${all} targets`} with a number, ${met} met, ${missed} not met, ${open} cannot be judged.`,
		lead: 'A verdict needs a result of the same province, indicator, level and period that is neither approximate nor doubtful and was counted when the target was due. Where a report has no overall figure and says itself whether a target was met, its word is told as such. Targets are no results: their numbers enter no other chart of this site.',
		whyTitle: 'Why they cannot be judged',
		why: (reason, n) => `${reason}: ${n}`,
		withResult: 'Targets with a result of the same period',
		withResultLead:
			'The upright line is the target, the mark of the province the result. Targets that cannot be judged are drawn too, with the reason.',
		chart: (area, { all, met, missed, open }) => {
			const parts = [met && `${met} met`, missed && `${missed} not met`, open && `${open} not to be judged`];
			return `${area}: ${parts.filter(Boolean).join(', ')} of ${all === 1 ? 'one target' : `${all} targets`} with a result`;
		},
		chartUnit: (unit) => `Unit: ${unit}`,
		all: 'All targets by area',
		table: 'Targets and results',
		heads: { target: 'Target', asked: 'Asked', result: 'Result', verdict: 'Verdict', place: 'Set in' },
		asks: {
			atLeast: (value) => `at least ${value}`,
			range: (from, to) => `${from} to ${to}`,
			atMost: (value) => `at most ${value}`,
			rank: (value) => `${value} or better`,
			moreThan: (value) => `more than ${value}`,
			lessThan: (value) => `under ${value}`,
			by: (date) => `by ${date}`
		},
		verdicts: { met: 'Met', 'not-met': 'Not met', unjudged: 'Cannot be judged' },
		stated: 'the report itself says so; there is no overall figure to check it',
		reasons: {
			'not-a-target': 'not a target',
			'no-result': 'the sources hold no result of this period',
			unlike: 'target and result may not be counted in the same way',
			mismatch: 'the result does not agree with other figures of its report',
			doubtful: 'the result is in doubt',
			approximate: 'the result is only approximate',
			early: 'the result was counted before the target was due',
			'other-date': 'the result was counted on another date than the target is due',
			direction: 'it is not clear whether more or less is better'
		},
		nearest: (period) => `Nearest figure, ${period}, for orientation only:`,
		noResult: 'none yet',
		distance: {
			same: 'equal to what was asked',
			above: (by) => `${by} above what was asked`,
			below: (by) => `${by} below what was asked`
		},
		places: { above: (by) => `${by} worse than asked`, below: (by) => `${by} better than asked` },
		result: 'result',
		target: 'target',
		responsible: (agency) => `Responsible: ${agency}`,
		expected: 'Scenarios and forecasts',
		expectedLead:
			'These are expectations, neither results nor assigned targets, so nothing is said to be met or missed.',
		kinds: { scenario: 'scenario', forecast: 'forecast' },
		kind: 'Kind',
		level: 'Expected',
		known: 'Known result',
		tasks: 'Tasks of the plan',
		tasksLead: (n, document) => `${n} tasks of ${document}, in short words and in the order of the document.`,
		taskHeads: { task: 'Task', deadline: 'Deadline', lead: 'Responsible', product: 'Product', place: 'Place' },
		notPrinted: 'not printed',
		inDocument: 'Targets, scenarios and forecasts in this document',
		ofIndicator: 'Targets for this indicator',
		more: 'See all targets'
	}
};
