/** Pieces of the sentences, the same set in both languages. All arguments are finished words and numbers. */
export interface SentenceWords {
	printed: (value: string) => string;
	total: (value: string) => string;
	change: (value: string) => string;
	again: (formula: string, value: string) => string;
	parts: (formula: string, value: string) => string;
	others: (formula: string, value: string) => string;
	impliedByParts: (value: string) => string;
	impliedByTwin: (value: string) => string;
	inside: (low: string, high: string) => string;
	outside: (low: string, high: string) => string;
	within: (bound: string, source: string) => string;
	beyond: (bound: string, source: string) => string;
	places: (first: string, value: string, second: string, other: string) => string;
	prose: (line: string) => string;
	form: (line: string) => string;
	line: (line: string) => string;
	fromChange: (value: string, change: string) => string;
	times: (factor: string, period: string, value: string) => string;
	fraction: (factor: string, period: string, value: string) => string;
	perMonth: string;
	agrees: string;
	apart: (distance: string) => string;
	apartBeyond: (distance: string, tolerance: string) => string;
	apartWithin: (distance: string, tolerance: string) => string;
	cutOff: (distance: string) => string;
	noExcess: string;
	maybeSlip: string;
	approximate: string;
	doubtful: string;
	and: string;
	unchecked: {
		missing: (names: string) => string;
		denominator: string;
		zero: string;
		parts: (names: string) => string;
		unknownParts: string;
		base: (name: string, period: string) => string;
		scope: string;
		things: string;
		onePeriod: string;
		otherDocument: string;
		estimate: string;
	};
}

export const sentenceWords: { vi: SentenceWords; en: SentenceWords } = {
	vi: {
		printed: (value) => `Nguồn ghi ${value}`,
		total: (value) => `Nguồn ghi tổng ${value}`,
		change: (value) => `Nguồn ghi mức thay đổi ${value}`,
		again: (formula, value) => `tính lại ${formula} = ${value}`,
		parts: (formula, value) => `cộng các phần ${formula} = ${value}`,
		others: (formula, value) => `các tỷ lệ còn lại để ra ${formula} = ${value}`,
		impliedByParts: (value) => `mẫu số suy ra từ số và tỷ lệ của các phần cho ${value}`,
		impliedByTwin: (value) => `mẫu số suy ra từ tỷ lệ khác có cùng mẫu số cho ${value}`,
		inside: (low, high) => `nằm giữa các phần (từ ${low} đến ${high})`,
		outside: (low, high) => `nằm ngoài các phần (từ ${low} đến ${high})`,
		within: (bound, source) => `không vượt ${bound} (${source})`,
		beyond: (bound, source) => `vượt ${bound} (${source})`,
		places: (first, value, second, other) => `${first} nêu ${value}, ${second} nêu ${other}`,
		prose: (line) => `phần thuyết minh (dòng ${line})`,
		form: (line) => `biểu mẫu (dòng ${line})`,
		line: (line) => `dòng ${line}`,
		fromChange: (value, change) => `${value} (suy từ mức thay đổi ${change})`,
		times: (factor, period, value) => `gấp ${factor} lần ${period} (${value})`,
		fraction: (factor, period, value) => `chỉ bằng 1/${factor} của ${period} (${value})`,
		perMonth: 'tính theo tháng',
		agrees: 'khớp',
		apart: (distance) => `lệch ${distance}`,
		apartBeyond: (distance, tolerance) => `lệch ${distance}, quá mức làm tròn ${tolerance}`,
		apartWithin: (distance, tolerance) => `lệch ${distance}, trong mức làm tròn ${tolerance}`,
		cutOff: (distance) => `lệch ${distance} vì chữ số cuối bị cắt chứ không làm tròn`,
		noExcess: 'chỉ nêu một số phần, cộng lại không vượt tổng',
		maybeSlip: 'có thể sai đơn vị hoặc thừa, thiếu chữ số',
		approximate: 'có số mà nguồn ghi là gần đúng',
		doubtful: 'có số đã đánh dấu cần xem lại',
		and: ' và ',
		unchecked: {
			missing: (names) => `chưa kiểm được vì nguồn không nêu ${names}`,
			denominator: 'mẫu số',
			zero: 'chưa kiểm được vì mẫu số bằng 0',
			parts: (names) => `chưa kết luận vì không nêu phần ${names}`,
			unknownParts: 'chưa kết luận vì không rõ các phần đã đủ chưa',
			base: (name, period) => `chưa kiểm được vì không có số của kỳ gốc, ${period} (${name})`,
			scope: 'chưa kết luận vì các số nêu cạnh đó thuộc phạm vi khác',
			things: 'chưa kết luận vì các số đếm những thứ khác nhau',
			onePeriod: 'chưa kết luận vì chỉ có một kỳ khác để so',
			otherDocument: 'chưa kết luận vì số của kỳ gốc lấy từ văn bản khác',
			estimate: 'chưa kết luận vì có số là ước tính'
		}
	},
	en: {
		printed: (value) => `Printed ${value}`,
		total: (value) => `Printed total ${value}`,
		change: (value) => `Printed change ${value}`,
		again: (formula, value) => `recomputed ${formula} = ${value}`,
		parts: (formula, value) => `its parts add up to ${formula} = ${value}`,
		others: (formula, value) => `the other shares leave ${formula} = ${value}`,
		impliedByParts: (value) => `the bases implied by the amounts and rates of the parts give ${value}`,
		impliedByTwin: (value) => `the base implied by another rate of the same base gives ${value}`,
		inside: (low, high) => `between its parts (${low} to ${high})`,
		outside: (low, high) => `outside its parts (${low} to ${high})`,
		within: (bound, source) => `not above ${bound} (${source})`,
		beyond: (bound, source) => `above ${bound} (${source})`,
		places: (first, value, second, other) => `${first} says ${value}, ${second} says ${other}`,
		prose: (line) => `the narrative (line ${line})`,
		form: (line) => `the form (line ${line})`,
		line: (line) => `line ${line}`,
		fromChange: (value, change) => `${value} (worked out from a change of ${change})`,
		times: (factor, period, value) => `${factor} times ${period} (${value})`,
		fraction: (factor, period, value) => `only 1/${factor} of ${period} (${value})`,
		perMonth: 'per month',
		agrees: 'they agree',
		apart: (distance) => `${distance} apart`,
		apartBeyond: (distance, tolerance) => `${distance} apart, more than rounding allows (${tolerance})`,
		apartWithin: (distance, tolerance) => `${distance} apart, which rounding allows (${tolerance})`,
		cutOff: (distance) => `${distance} apart, because the last digit was cut off instead of rounded`,
		noExcess: 'only some parts are named, and they do not exceed the total',
		maybeSlip: 'perhaps a wrong unit, or a digit too many or too few',
		approximate: 'some of the numbers are given as approximate',
		doubtful: 'some of the numbers are marked as doubtful',
		and: ' and ',
		unchecked: {
			missing: (names) => `cannot be checked because the source does not print ${names}`,
			denominator: 'the denominator',
			zero: 'cannot be checked because the denominator is 0',
			parts: (names) => `undecided because these parts are not printed: ${names}`,
			unknownParts: 'undecided because the parts may not be all',
			base: (name, period) => `cannot be checked because there is no figure of the base period, ${period} (${name})`,
			scope: 'undecided because the numbers printed beside it are about another scope',
			things: 'undecided because the numbers count different things',
			onePeriod: 'undecided because there is only one other period to compare with',
			otherDocument: 'undecided because the figure of the base period is of another document',
			estimate: 'undecided because one of the two is an estimate'
		}
	}
};
