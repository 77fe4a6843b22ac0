const vi = {
	title: (area: string) => `${area}: so sánh các tỉnh`,
	lead: (indicators: number, comparable: number, rows: number) =>
		`${indicators} chỉ tiêu có số liệu; ${comparable} chỉ tiêu có từ hai tỉnh báo cáo ở cùng cấp và cùng loại kỳ nên so sánh được, gồm ${rows} dòng.`,
	heat: 'Các chỉ tiêu so sánh được',
	noHeat: (n: number) =>
		`Chưa có chỉ tiêu nào trong ${n} chỉ tiêu của lĩnh vực này được hai tỉnh báo cáo ở cùng cấp và cùng loại kỳ, nên chưa so sánh được. Số liệu của từng tỉnh ở bảng bên dưới.`,
	ownChoice: 'Chọn chỉ tiêu, cấp và kỳ khác trong trang So sánh',
	each: 'Đi vào từng chỉ tiêu so sánh được',
	others: 'Các chỉ tiêu khác',
	othersLead:
		'Chỉ một tỉnh báo cáo, hoặc các tỉnh báo cáo ở cấp khác nhau hay kỳ dài khác nhau. Mỗi ô là số mới nhất ở cấp rộng nhất, để tra cứu chứ không để so sánh.',
	more: (n: number) => `và ${n} số khác`,
	none: 'không có số liệu',
	compare: 'So sánh',
	compareOf: (name: string) => `So sánh: ${name}`,
	coverage: 'Có gì, thiếu gì',
	covered: (province: string, n: number, of: number, period: string) =>
		`${province}: có số liệu của ${n} trên ${of} chỉ tiêu, mới nhất là ${period}.`,
	notCovered: (province: string) => `${province}: không có số liệu nào của lĩnh vực này trong các báo cáo đã thu thập.`,
	onlyOne: (n: number) => `${n} chỉ tiêu chỉ có ở một tỉnh.`,
	apart: (n: number) =>
		`${n} chỉ tiêu có ở nhiều tỉnh nhưng khác cấp hoặc khác loại kỳ, nên không đặt lên cùng một thang.`,
	mismatches: (n: number) => `${n} chỗ báo cáo không khớp trong lĩnh vực này`,
	checks: 'Xem mọi phép kiểm tra của lĩnh vực này',
	noMismatch: 'Các phép kiểm tra của lĩnh vực này không thấy chỗ nào báo cáo không khớp với chính nó.',
	home: {
		name: 'Xem theo lĩnh vực',
		text: 'Mọi chỉ tiêu của một lĩnh vực trong một bảng, đứng cạnh nhau; xếp hạng khi đủ ba tỉnh trong cùng một kỳ.'
	}
};

const indicatorsOf = (n: number): string => `${n} indicator${n === 1 ? '' : 's'}`;

const en: typeof vi = {
	title: (area) => `${area}: the provinces compared`,
	lead: (indicators, comparable, rows) =>
		`${indicatorsOf(indicators)} with figures; two or more provinces report ${comparable} of them for the same level and kind of period, so these compare, in ${rows} row${rows === 1 ? '' : 's'}.`,
	heat: 'Indicators that compare',
	noHeat: (n) =>
		`None of the ${indicatorsOf(n)} of this area is reported by two provinces for the same level and kind of period, so nothing compares yet. The figures of each province are in the table below.`,
	ownChoice: 'Choose other indicators, levels and periods on the comparison page',
	each: 'Go into one of the indicators that compare',
	others: 'Other indicators',
	othersLead:
		'Reported by one province alone, or by several for different levels or lengths of period. Each cell holds the newest figure of the widest level, to look up and not to compare.',
	more: (n) => `and ${n} more`,
	none: 'no figure',
	compare: 'Compare',
	compareOf: (name) => `Compare: ${name}`,
	coverage: 'What is there, what is missing',
	covered: (province, n, of, period) =>
		`${province}: figures for ${n} of ${indicatorsOf(of)}, the newest for ${period}.`,
	notCovered: (province) => `${province}: no figure of this area in the reports held.`,
	onlyOne: (n) => `${indicatorsOf(n)} reported by one province alone.`,
	apart: (n) =>
		`${indicatorsOf(n)} reported by several provinces, but for other levels or kinds of period: never put on one scale.`,
	mismatches: (n) => `${n} mismatch${n === 1 ? '' : 'es'} in the reports on this area`,
	checks: 'See every check of this area',
	noMismatch: 'The checks of this area found no report at odds with itself.',
	home: {
		name: 'See a reform area',
		text: 'All indicators of an area in one table, side by side; ranked where three provinces have a figure of one period.'
	}
};

export const areaWords = { vi, en };
