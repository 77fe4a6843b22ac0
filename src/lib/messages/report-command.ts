/**
 * Words of the commands that enter and check a report. The steward's commands answer in Vietnamese; what the site says of reports
 * stands in both languages (report-findings.ts).
 */
export const reportCommand = {
	document: (id: string, title: string, isNew: boolean) => `Văn bản ${id}${isNew ? ' (mới)' : ' (đã có)'}: ${title}`,
	rows: 'Từng dòng đã hiểu (dòng còn nghi vấn trước):',
	row: (code: string, value: string, text: string, place: string) =>
		`  ${code.padEnd(10)} ${value}${text ? ` ← “${text}”` : ''}${place ? ` (${place})` : ''}`,
	noValue: '(không lấy số)',
	doubted: '?',
	unknown: {
		province: (detail: string) =>
			`${detail ? `Không có tỉnh “${detail}” ở kỳ này trong provinces.csv` : 'Báo cáo không nói tỉnh nào, hoặc tỉnh chưa có trong provinces.csv'}. Thêm: --province <tên hoặc mã tỉnh>`,
		period: (detail: string) =>
			`${detail ? `“${detail}” không phải mã kỳ` : 'Báo cáo không nói kỳ nào'}. Thêm: --period <kỳ>, ví dụ 2025-Q3, 2025-H1, 2025-9M, 2025`,
		'issued-on': (detail: string) =>
			`${detail ? `“${detail}” không phải ngày` : 'Báo cáo không ghi ngày ký'}. Thêm: --issued-on <năm-tháng-ngày>, hoặc chỉ năm-tháng nếu không đọc được ngày`,
		document: (detail: string) =>
			`Tỉnh và kỳ này đã có văn bản ${detail}. Để thay số liệu của nó: --document ${detail}; nếu là báo cáo khác: --document <mã mới>`,
		future: (detail: string) => `Ngày ký ${detail} ở tương lai. Hãy sửa ngày trong báo cáo hoặc trong lệnh (--issued-on)`
	},
	howTo: (about: string, words: string, file: string, row: string) =>
		`    Trả lời: --answer "${about}=<${words}>", hoặc thêm vào ${file} dòng ${row}`,
	number: 'số viết liền, phần lẻ sau dấu phẩy',
	leaveOut: 'bỏ',
	asItStands: 'đúng',
	prompt: (words: string) => `  Trả lời (${words}; Enter để hỏi sau): `,
	promptFor: { province: 'Tỉnh: ', period: 'Kỳ (2025-Q3, 2025-H1, 2025-9M, 2025): ', 'issued-on': 'Ngày ký (năm-tháng-ngày): ' },
	unusable: (answer: string, about: string, why: string) => `Trả lời “${answer}” cho ${about} chưa dùng được: ${why}`,
	why: {
		'no-number': 'cần một con số, hoặc một trong các cách đọc đã nêu',
		'two-ways': 'con số này vẫn đọc được hai cách; hãy viết liền không dấu chấm (4655), hoặc dùng lời (“đọc là hàng nghìn”)',
		'leave-out-only': 'dòng này chỉ có thể bỏ; nếu cần, hãy sửa tệp báo cáo',
		differ: 'các câu trả lời về dòng này cho những số khác nhau'
	} as Record<string, string>,
	unused: (kind: string, code: string, answer: string) => `Trả lời không dùng đến: ${[kind, code, answer].filter(Boolean).join(' · ')}`,
	notes: (n: number) => `Ghi chú in trong biểu: ghi lại nguyên văn ở ${n} dòng (form_notes.csv)`,
	notesLeft: (codes: string) => `Ghi chú in trong biểu chưa có trong dữ liệu: ${codes}. Thêm bằng --notes`,
	notesWithoutFigure: (codes: string) => `Ghi chú ở dòng không có số liệu, để ngoài: ${codes}`,
	mergedTotals: (n: number) => `Lũy kế từ trước ngày sáp nhập (${n} dòng): ghi chú rõ đã cộng phần của các tỉnh cũ hay chưa thì báo cáo không nói`,
	contract: (n: number) => `Dữ liệu sẽ sai quy ước ở ${n} chỗ, chưa ghi gì:`,
	misplaced: (cases: string) => `Số liệu không đứng ở chỗ đã ghi: ${cases}`,
	notLookedUp: 'Chưa tra lại chỗ đứng của số liệu: không có tệp báo cáo (thêm --file <tệp>)',
	placesHold: (n: number) => `${n} số liệu đứng đúng chỗ đã ghi.`,
	audit: (held: number, off: number) => `Kiểm tra chéo: ${held} phép khớp, ${off} phép lệch${off > 0 ? ':' : '.'}`,
	noLast: 'Chưa có báo cáo trước của tỉnh này để so sánh.',
	last: (id: string, label: string) => `So với báo cáo trước (${id}, ${label}):`,
	same: '  không mất, không thêm dòng nào; không có giá trị khác xa',
	lost: (n: number, codes: string) => `  Mất ${n} dòng: ${codes}`,
	gained: (n: number, codes: string) => `  Thêm ${n} dòng: ${codes}`,
	regimes: (ended: number, begun: number) => `  Hai báo cáo dùng hai bộ biểu: ${ended} dòng chỉ có ở bộ trước, ${begun} dòng chỉ có ở bộ này`,
	far: (n: number, cases: string) => `  Khác xa (gấp 10 lần trở lên, hoặc lệch từ 50 điểm %): ${n} dòng: ${cases}`,
	farCase: (code: string, name: string, before: string, now: string) => `${code} ${name} (trước ${before}, nay ${now})`,
	written: (paths: string) => `Đã ghi: ${paths}. Xem lại thay đổi, rồi chạy npm run data và npm run edition.`,
	unchanged: 'Dữ liệu đã đúng như vậy, không có gì để ghi.',
	notWritten: (n: number) => `Chưa ghi gì: còn ${n} chỗ cần trả lời.`,
	dry: 'Chỉ đọc, chưa ghi gì.',
	noDocument: (id: string, near: string) => `Không có văn bản “${id}” trong documents.csv${near ? `; có phải “${near}”?` : '.'}`,
	andMore: (n: number) => ` … và ${n} nữa`
}; // prettier-ignore
