import { renewedWords } from './renewed';

/** "Khánh Hòa, Hải Dương và Bình Thuận". */
const list = (items: string[]): string =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;

/** Where one province stands, ready to be told. */
export interface Stand {
	province: string;
	value: string;
	period: string;
	/** The sentence says that it should be looked at again. */
	doubt?: boolean;
}

const standInTime = ({ value, period, doubt }: Stand): string => `${value}${doubt ? ' (cần xem lại)' : ''} (${period})`;

export const vi = {
	list,
	site: {
		notCome: 'Phần này của trang chưa tải được (mạng đứt hoặc trang đã có bản mới). Hãy bấm lại, hoặc tải lại trang.',
		name: 'Đối sánh',
		tagline: 'So sánh cải cách hành chính giữa các tỉnh',
		skip: 'Đến nội dung chính',
		menu: 'Trình đơn',
		breadcrumbs: 'Đường dẫn',
		language: 'English',
		theme: { toDark: 'Nền tối', toLight: 'Nền sáng' },
		footer:
			'Số liệu lấy từ báo cáo của các tỉnh và các trang báo, cổng thông tin; mỗi số liệu ghi rõ nguồn. Trang không thu thập dữ liệu của người dùng.',
		boundary:
			'Từ ngày 1/7/2025, Khánh Hòa hợp nhất với Ninh Thuận, Hải Dương với Hải Phòng, Bình Thuận với Lâm Đồng và Đắk Nông; cấp huyện kết thúc. Số liệu trước và sau ngày đó không nối tiếp nhau.',
		edition: (id: string, figures: string) => `Ấn bản dữ liệu ${id} · ${figures} số liệu`
	},
	nav: {
		home: 'Tổng quan',
		compare: 'So sánh',
		trends: 'Xu hướng',
		indicators: 'Chỉ tiêu',
		provinces: 'Tỉnh',
		documents: 'Nguồn',
		targets: 'Mục tiêu',
		audit: 'Kiểm tra',
		data: 'Dữ liệu'
	},
	terms: {
		province: 'Tỉnh',
		area: 'Lĩnh vực',
		indicator: 'Chỉ tiêu',
		scope: 'Cấp',
		period: 'Kỳ',
		value: 'Giá trị',
		unit: 'Đơn vị',
		source: 'Nguồn',
		line: 'dòng',
		form: 'Biểu',
		row: 'hàng',
		printed: 'Nguyên văn',
		note: 'Lưu ý',
		figures: 'số liệu',
		document: 'Văn bản',
		change: 'Thay đổi'
	},
	marks: {
		derived: 'suy ra',
		derivedLong: 'Suy ra từ số khác nêu trong báo cáo',
		doubt: 'chưa rõ',
		doubtTitle: 'Chưa rõ',
		mismatch: 'không khớp',
		mismatchLong: 'Báo cáo không khớp với chính nó ở số liệu này',
		doubtLong: 'Báo cáo không rõ ở số liệu này',
		legend: 'Điểm tô đặc: báo cáo nêu. Điểm để trống: suy ra từ số khác của báo cáo. ≈: số xấp xỉ.',
		howDerived: (formula: string) => `Cách suy ra: ${formula}`
	},
	home: {
		title: (provinces: string, areas: number) =>
			`${provinces}: so sánh cải cách hành chính (CCHC) trên ${areas} lĩnh vực và các chỉ số đánh giá`,
		lead: (figures: string, sources: string, indicators: number) =>
			`${figures} số liệu của ${indicators} chỉ tiêu, tổng hợp từ ${sources}. Mỗi số liệu ghi rõ nằm ở văn bản, mục, dòng nào hoặc ở trang nào.`,
		coverage: 'Số liệu hiện có theo năm',
		coverageLead:
			'Mỗi ô cho biết có bao nhiêu số liệu về năm đó (cả quý, tháng); bấm vào để mở nguồn. Ô gạch chéo: chưa có số liệu nào.',
		noReport: 'chưa có',
		fromDocument: (n: number, document: string) => `${n} số liệu từ ${document}`,
		headlines: 'So sánh nổi bật',
		headlinesLead:
			'Số liệu mới nhất của mỗi tỉnh, đứng cạnh nhau; kỳ của từng số ghi cạnh tên tỉnh. Khác kỳ hoặc chưa đủ ba tỉnh thì không xếp hạng.',
		open: 'Mở trong trang So sánh',
		start: 'Bắt đầu từ đâu',
		starts: {
			compare: {
				name: 'So sánh các tỉnh',
				text: 'Chọn tỉnh, chỉ tiêu, kỳ và cấp; xem biểu đồ, tải bảng về Excel, gửi liên kết.'
			},
			trends: {
				name: 'Xem xu hướng',
				text: 'Một chỉ tiêu qua các quý và các năm, kèm thay đổi so với kỳ trước và cùng kỳ.'
			},
			indicators: {
				name: 'Tra theo chỉ tiêu',
				text: 'Danh mục chỉ tiêu theo lĩnh vực, mọi số liệu và vị trí trong báo cáo.'
			},
			province: { name: 'Số liệu theo tỉnh', text: 'Toàn bộ số liệu mới nhất của một tỉnh theo lĩnh vực.' },
			document: { name: 'Mở một văn bản', text: 'Các số liệu đã lấy, theo thứ tự trong văn bản, từng dòng một.' }
		}
	},
	compare: {
		title: 'So sánh các tỉnh',
		filters: 'Chọn để so sánh',
		openFilters: 'Mở bộ lọc',
		closeFilters: 'Xem kết quả',
		skipFilters: 'Bỏ qua bộ lọc, đến kết quả',
		toResults: 'Đến kết quả',
		toFilters: 'Về bộ lọc',
		told: (finding: string, figures: number) => `${finding}. ${figures} số liệu.`,
		older: (words: string) => `Số liệu được chọn đang tới. Hình và bảng bên dưới còn là của: ${words}`,
		notCome: (words: string) => `Hình và bảng bên dưới còn là của lựa chọn trước: ${words}`,
		searchIndicator: 'Tìm chỉ tiêu trong mọi lĩnh vực',
		searchHint: 'gõ có dấu hoặc không dấu',
		noIndicator: (text: string) => `Không có chỉ tiêu nào khớp “${text}”. Đã tìm trong mọi lĩnh vực; thử từ ngắn hơn.`,
		provincesWith: (n: number, of: number) => `${n}/${of} tỉnh`,
		latest: 'Mới nhất của mỗi tỉnh',
		allScopes: 'Tất cả các cấp',
		face: { 'bieu-do': 'Biểu đồ', bang: 'Bảng', 'bang-nhiet': 'Bảng nhiệt' },
		faceLabel: 'Cách xem',
		empty: 'Không có số liệu nào khớp các lựa chọn này.',
		emptyNext: 'Thử bỏ bớt điều kiện về cấp hoặc kỳ, hoặc xem số mới nhất.',
		showLatest: 'Xem số mới nhất',
		showAllScopes: 'Xem mọi cấp',
		reset: 'Về lựa chọn ban đầu',
		olderLevels: (province: string, levels: string, period: string, newest: string) =>
			`${levels} của ${province} là số của ${period}: kỳ mới nhất của tỉnh (${newest}) không có số ở cấp này.`,
		otherwise: (provinces: string) => `${provinces} có số liệu ở cấp hoặc kỳ khác với lựa chọn.`,
		missing: (provinces: string, n: number) =>
			`${provinces} ${n > 1 ? 'đều ' : ''}không có số liệu trong các nguồn đã thu thập.`,
		limit: (n: number) => `Tối đa ${n} chỉ tiêu cùng lúc: bỏ bớt một chỉ tiêu trước khi chọn thêm.`,
		atLeastOne: 'Cần ít nhất một lựa chọn; chọn mục khác trước khi bỏ mục này.',
		rows: (n: number) => `${n} số liệu`,
		results: 'Kết quả'
	},
	classes: {
		any: '',
		span: (months: number) =>
			(
				({ 1: 'tính theo tháng', 3: 'tính theo quý', 6: 'tính theo 6 tháng', 12: 'tính theo năm' }) as Record<
					number,
					string
				>
			)[months] ?? `tính theo ${months} tháng`,
		toMonth: (month: number) => (month === 12 ? 'lũy kế cả năm' : `lũy kế từ đầu năm đến hết tháng ${month}`),
		single: 'kỳ riêng, không so sánh được với kỳ khác',
		field: (of: number) => `xếp hạng trong ${of} tỉnh, thành phố`,
		fields:
			'Thứ hạng trong 34 tỉnh, thành phố (sau hợp nhất 1/7/2025) và trong 63 tỉnh, thành phố trước đó không đặt lên cùng một trục.',
		why: 'Chỉ so sánh số liệu của các kỳ dài bằng nhau (quý với quý, năm với năm); số lũy kế từ đầu năm chỉ so đến cùng một tháng. Vì vậy có nhiều biểu đồ riêng.',
		alone: (province: string) => `Chỉ ${province} có số liệu cho biểu đồ này nên chưa so sánh được.`
	},
	chart: {
		source: 'Nguồn',
		unit: 'Đơn vị',
		axisFrom: (value: string) => `Trục không bắt đầu từ 0 mà từ ${value}`,
		rankAxis: 'Thứ hạng: càng lên trên càng cao',
		asTable: 'Xem bảng số liệu của biểu đồ',
		keyboard: 'Dùng phím mũi tên để đi qua các điểm, Enter để mở vị trí của số liệu.',
		point: (n: number, of: number) => `điểm ${n} trên ${of}`,
		differentPeriods: 'Các số liệu thuộc những kỳ khác nhau.',
		levels: (scopes: string) => `theo cấp: ${scopes}`
	},
	findings: {
		onlyOne: (name: string, province: string, value: string, scope: string, period: string) =>
			`${name}: ${province} ${value}${scope}, ${period}`,
		levels: (
			name: string,
			province: string,
			high: string,
			highScope: string,
			low: string,
			lowScope: string,
			period: string
		) => `${name} của ${province}: cao nhất ở ${highScope} (${high}), thấp nhất ở ${lowScope} (${low}), ${period}`,
		highest: (name: string, scope: string, of: number, high: Stand, low: Stand) =>
			`${name}${scope}: ${high.province} cao nhất trong ${of} tỉnh với ${high.value} (${high.period}), ${low.province} thấp nhất với ${low.value} (${low.period})`,
		rank: (name: string, scope: string, of: number, first: Stand, last: Stand) =>
			`${name}${scope}: ${first.province} xếp cao nhất trong ${of} tỉnh, ${first.value} (${first.period}); ${last.province} thấp nhất, ${last.value} (${last.period})`,
		equal: (name: string, scope: string, provinces: string, value: string) =>
			`${name}${scope}: ${provinces} cùng ở mức ${value}`,
		widest: (name: string, scope: string, high: Stand, low: Stand) =>
			`${name} chênh lệch lớn nhất ở ${scope}: ${high.province} ${high.value} (${high.period}), ${low.province} ${low.value} (${low.period})`,
		coded: (name: string, stands: Stand[]) =>
			`${name}: ${stands.map((stand) => `${stand.province} “${stand.value}” (${stand.period})`).join('; ')}`,
		side: (name: string, stands: Stand[]) =>
			`${name}: ${stands.map((stand) => `${stand.province} ${standInTime(stand)}`).join('; ')}`,
		/** Why figures stand side by side, after them. */
		unordered: {
			'periods-differ': '; không xếp hạng: khác kỳ',
			few: '; không xếp hạng: chưa đủ ba tỉnh',
			uncertain: '; không xếp hạng: có số chưa chắc chắn'
		},
		at: (scope: string) => ` ở ${scope}`,
		of: (n: number, total: number) => `${n}/${total} tỉnh có số liệu`
	},
	trend: {
		title: 'Xu hướng qua các kỳ',
		lead: 'Chỉ nối hai điểm của hai kỳ liền nhau cùng độ dài (số lũy kế: cùng tháng của hai năm liền nhau); chỗ trống là kỳ không có số liệu.',
		from: 'Kỳ trước',
		against: 'So với',
		previous: 'So với kỳ liền trước',
		lastYear: 'So với cùng kỳ năm trước',
		noEarlier: 'chưa có số liệu để so',
		since: (period: string) => `so với ${period}`,
		fromZero: 'kỳ trước bằng 0, không tính phần trăm',
		better: 'có cải thiện',
		worse: 'kém đi',
		onePoint: 'Mới có số liệu một kỳ, chưa thành xu hướng:',
		break2025: 'Hợp nhất tỉnh 1/7/2025',
		/** Figures of one province over time, none of them called up or down. */
		places: (name: string, stands: Stand[]) =>
			`${name}: ${stands[0]?.province ?? ''} ${stands.map(standInTime).join(', ')}`,
		finding: (
			name: string,
			province: string,
			direction: 'up' | 'down' | 'same',
			from: string,
			fromPeriod: string,
			to: string,
			toPeriod: string
		) =>
			direction === 'same'
				? `${name}: ${province} giữ nguyên ${to} (${fromPeriod} và ${toPeriod})`
				: `${name}: ${province} ${direction === 'up' ? 'tăng' : 'giảm'} từ ${from} (${fromPeriod}) ${direction === 'up' ? 'lên' : 'xuống'} ${to} (${toPeriod})`
	},
	indicator: {
		index: 'Danh mục chỉ tiêu',
		indexLead: (n: number) =>
			`${n} chỉ tiêu có số liệu, xếp theo lĩnh vực. Cạnh mỗi chỉ tiêu là các tỉnh có số liệu và số lượng số liệu.`,
		latest: 'Số mới nhất của từng tỉnh',
		all: 'Mọi số liệu và vị trí trong nguồn',
		allLead: 'Cùng một nội dung có thể được nêu ở nhiều chỗ, trong báo cáo và trên báo, cổng thông tin.',
		about: 'Về chỉ tiêu này',
		measure: {
			flow: 'Đếm trong kỳ báo cáo',
			stock: 'Số tại một thời điểm',
			ytd: 'Lũy kế từ đầu năm',
			cumulative: 'Lũy kế từ khi bắt đầu chương trình',
			rate: 'Tỷ lệ',
			score: 'Điểm số',
			rank: 'Thứ hạng (số càng nhỏ càng cao)',
			coded: 'Mã trả lời'
		},
		direction: {
			higher: 'Cao hơn là tốt hơn',
			lower: 'Thấp hơn là tốt hơn',
			neutral: 'Không dùng để đánh giá tốt, kém'
		},
		kind: 'Cách tính',
		judged: 'Đánh giá',
		numerator: 'Tử số',
		denominator: 'Mẫu số',
		parts: 'Gồm các phần',
		children: 'Chỉ tiêu chi tiết',
		partOf: 'Thuộc',
		compare: 'So sánh các tỉnh theo chỉ tiêu này',
		trend: 'Xem xu hướng'
	},
	province: {
		index: 'Số liệu theo tỉnh',
		title: (name: string) => `${name}: số liệu cải cách hành chính mới nhất`,
		lead: (figures: number, indicators: number, documents: string) =>
			`${figures} số liệu mới nhất của ${indicators} chỉ tiêu, từ ${documents}.`,
		boundary: (name: string, successor: string) =>
			`Từ ngày 1/7/2025, ${name} hợp nhất vào tỉnh, thành phố mới: ${successor}. Số liệu ở đây là của tỉnh trước khi hợp nhất, không so sánh liên tục với tỉnh mới.`,
		documents: 'Văn bản của tỉnh',
		inArea: (n: number) => `${n} số liệu`
	},
	document: {
		index: 'Các văn bản nguồn',
		lead: (n: number) =>
			`${n} số liệu theo thứ tự trong văn bản. “Dòng” là số thứ tự dòng trong bản văn bản số hóa dùng để lấy số liệu; chưa có địa chỉ công khai của bản gốc.`,
		kind: { report: 'Báo cáo', plan: 'Kế hoạch', press: 'Báo, cổng thông tin' },
		issued: 'Ban hành',
		unknownDate: 'không đọc được ngày',
		period: 'Kỳ báo cáo',
		count: (n: number) => `${n} số liệu`,
		place: 'Vị trí'
	},
	download: {
		button: 'Tải số liệu',
		done: (rows: number) => `Đã tải ${rows} dòng.`,
		needsScript: 'Tải số liệu cần bật JavaScript; có thể sao chép trực tiếp bảng dưới đây.'
	},
	share: {
		button: 'Chia sẻ',
		done: 'Đã sao chép liên kết tới đúng nội dung đang xem.',
		failed: 'Trình duyệt không cho sao chép; hãy sao chép liên kết ở đây:'
	},
	engine: {
		loading: 'Đang tải công cụ tính toán',
		progress: (loaded: string, total: string) => `${loaded} / ${total} MB`,
		loadingData: 'Đang tải số liệu…',
		cancel: 'Hủy tải',
		retry: 'Thử lại',
		cancelled: 'Đã dừng tải. Biểu đồ và bảng đang hiện là của lựa chọn trước.',
		failed: {
			'no-wasm':
				'Trình duyệt này không chạy được công cụ tính toán (thiếu WebAssembly), nên không đổi được lựa chọn. Biểu đồ, bảng và các trang khác vẫn xem được.',
			network:
				'Không tải được số liệu hoặc công cụ tính toán (mạng đứt hoặc tệp thiếu), nên lựa chọn mới chưa được áp dụng. Biểu đồ và bảng đang hiện là của lựa chọn trước.',
			data: 'Một tệp số liệu bị thiếu hoặc hỏng, nên lựa chọn mới chưa được áp dụng. Biểu đồ và bảng đang hiện là của lựa chọn trước.',
			renewed: renewedWords.vi.renewed,
			memory:
				'Thiết bị không đủ bộ nhớ cho công cụ tính toán, nên lựa chọn mới chưa được áp dụng. Biểu đồ và bảng đang hiện là của lựa chọn trước; hãy đóng bớt thẻ và ứng dụng rồi thử lại, không phải tải lại công cụ.',
			'too-much':
				'Lựa chọn này cần nhiều số liệu hơn mức trình duyệt chứa được; hãy bớt chỉ tiêu hoặc chọn cấp. Biểu đồ và bảng đang hiện là của lựa chọn trước.',
			timeout: 'Tính quá lâu nên đã dừng. Biểu đồ và bảng đang hiện là của lựa chọn trước; hãy thử lại.',
			crash: 'Công cụ tính toán dừng đột ngột. Biểu đồ và bảng đang hiện là của lựa chọn trước; hãy thử lại.',
			query: 'Không tính được lựa chọn này. Biểu đồ và bảng đang hiện là của lựa chọn trước.'
		},
		working: 'Đang tính…',
		stop: 'Dừng',
		littleMemory:
			'Thiết bị này có ít bộ nhớ. Để đổi lựa chọn, trang cần tải công cụ tính toán (khoảng 8 MB, chiếm khoảng 400 MB bộ nhớ), trình duyệt có thể phải đóng trang.',
		allow: 'Tải công cụ',
		decline: 'Không tải',
		noScript:
			'Trình duyệt đang tắt JavaScript: dưới đây là lựa chọn ban đầu của trang, dù liên kết có thể ghi lựa chọn khác; không đổi được bộ lọc.'
	},
	link: {
		level: (name: string) =>
			`Chỉ tiêu này không có số liệu ở cấp mặc định và liên kết không nêu cấp; trang chọn cấp có số liệu: ${name}.`,
		problem: (parameter: string, found: string) =>
			`Liên kết có phần không dùng được: ${parameter} = “${found}”. Trang bỏ qua phần đó; mục nào không còn lựa chọn thì dùng mặc định.`,
		problems: (n: number, list: string) =>
			`Liên kết có ${n} phần không dùng được (${list}). Trang bỏ qua các phần đó; mục nào không còn lựa chọn thì dùng mặc định.`
	},
	table: {
		boxed: (rows: string) => `Bảng có ${rows} dòng, cuộn trong khung.`,
		whole: (rows: string) => `Bảng hiện đủ ${rows} dòng.`,
		showWhole: 'Hiện cả bảng'
	},
	error: {
		title: 'Không tìm thấy trang này',
		text: 'Địa chỉ có thể gõ sai hoặc đã cũ. Mọi chỉ tiêu, tỉnh và văn bản đều mở được từ trang chủ.',
		home: 'Về trang chủ'
	},
	audit: {
		title: 'Kiểm tra các báo cáo',
		lead: (n: number, mismatches: number) =>
			`${n} phép kiểm tra đối chiếu báo cáo với chính nó: tính lại tỷ lệ, cộng các phần, so phần thuyết minh với biểu mẫu. ${mismatches} chỗ không khớp.`,
		home: 'Chỗ báo cáo không khớp với chính nó',
		homeLead: 'Mỗi dòng nêu báo cáo ghi gì và tính lại ra sao; có thể do cách tính khác mà báo cáo không nêu.',
		all: 'Xem mọi phép kiểm tra',
		inDocument: 'Kiểm tra văn bản này',
		verdicts: {
			mismatch: 'Không khớp',
			unchecked: 'Chưa kiểm tra được',
			rounding: 'Khớp sau khi làm tròn',
			pass: 'Khớp'
		},
		explain: {
			mismatch: 'Số báo cáo ghi khác số tính lại quá mức làm tròn.',
			unchecked: 'Thiếu số để tính lại, hoặc số là ước lượng, hoặc phạm vi khác nhau.',
			rounding: 'Khác nhau trong mức làm tròn của chữ số cuối.',
			pass: 'Số báo cáo ghi bằng số tính lại.'
		},
		kinds: {
			rate: 'Tỷ lệ so với tử số và mẫu số',
			sum: 'Tổng so với các phần',
			scopes: 'Tổng so với các cấp, cơ quan',
			shares: 'Các tỷ trọng cộng lại',
			between: 'Tỷ lệ chung nằm giữa tỷ lệ các phần',
			implied: 'Mẫu số suy ra từ các phần',
			change: 'Mức thay đổi theo số và theo phần trăm',
			identity: 'Các số liên quan với nhau',
			limit: 'Số không thể vượt quá số khác',
			'prose-form': 'Phần thuyết minh so với biểu mẫu',
			conflict: 'Cùng một nội dung nêu ở hai chỗ',
			slip: 'Lệch đơn vị so với các kỳ khác'
		}
	},
	words: {
		year: 'Năm',
		none: 'không có',
		and: 'và',
		all: 'tất cả',
		asOf: (date: string) => `tính đến ${date}`,
		section: 'mục'
	}
};

/** Every string of the interface. English must have each of them, in the same shape: the compiler holds it. */
export type Messages = typeof vi;
