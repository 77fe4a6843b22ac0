import type { Dictionary } from './dictionary-shape';

/** What every table and column of the data means, in Vietnamese. */
export const dictionaryVi: Dictionary = {
	provinces: {
		name: 'Tỉnh',
		row: 'Một tỉnh có báo cáo, trong thời gian tỉnh đó tồn tại.',
		columns: {
			province_id: 'Mã của tỉnh trong bộ dữ liệu này, ví dụ khanh-hoa.',
			code: 'Mã đơn vị hành chính cấp tỉnh: theo Quyết định 124/2004/QĐ-TTg (ngày 8/7/2004) cho tỉnh kết thúc trước ngày 1/7/2025, theo Quyết định 19/2025/QĐ-TTg (ngày 30/6/2025) cho tỉnh từ ngày đó. Một mã có thể chỉ hai tỉnh khác nhau (56 là Khánh Hòa trước và sau hợp nhất): nối các bảng theo province_id, không theo mã này.',
			name_vi: 'Tên tỉnh bằng tiếng Việt.',
			name_en: 'Tên tỉnh dùng trong trang tiếng Anh.',
			valid_from: 'Ngày tỉnh bắt đầu tồn tại; bỏ trống nếu có từ trước các báo cáo.',
			valid_to: 'Ngày cuối cùng tỉnh còn tồn tại, trước khi hợp nhất; bỏ trống nếu vẫn còn.',
			successor_id: 'Mã của tỉnh, thành phố mới sau hợp nhất.',
			successor_vi: 'Tên tỉnh, thành phố mới và các tỉnh hợp thành, bằng tiếng Việt.',
			successor_en: 'Tên tỉnh, thành phố mới và các tỉnh hợp thành, bằng tiếng Anh.',
			position: 'Thứ tự của tỉnh trong danh sách.'
		}
	},
	documents: {
		name: 'Văn bản nguồn',
		row: 'Một văn bản mà từ đó số liệu được lấy ra.',
		columns: {
			document_id: 'Mã của văn bản trong bộ dữ liệu này.',
			province_id: 'Tỉnh ban hành văn bản.',
			kind: 'Loại văn bản: report (báo cáo), plan (kế hoạch), press (báo chí).',
			number: 'Số, ký hiệu văn bản; bỏ trống nếu không đọc được.',
			issued_on: 'Ngày ban hành; chỉ có năm, hoặc năm và tháng, nếu không đọc được ngày.',
			period_id: 'Kỳ mà văn bản báo cáo.',
			as_of: 'Ngày số liệu được chốt, nếu văn bản nêu.',
			title_vi: 'Tên đầy đủ của văn bản bằng tiếng Việt.',
			title_en: 'Tên đầy đủ của văn bản bằng tiếng Anh.',
			label_vi: 'Tên gọi ngắn của văn bản bằng tiếng Việt.',
			label_en: 'Tên gọi ngắn của văn bản bằng tiếng Anh.',
			caveat_vi: 'Điều cần lưu ý khi dùng văn bản, bằng tiếng Việt.',
			caveat_en: 'Điều cần lưu ý khi dùng văn bản, bằng tiếng Anh.',
			file: 'Tên tệp văn bản số hóa dùng để lấy số liệu.',
			url: 'Địa chỉ của trang báo chí hoặc trang tin đã dùng; bỏ trống nếu văn bản không có địa chỉ công khai.',
			position: 'Thứ tự của văn bản trong danh sách.'
		}
	},
	areas: {
		name: 'Lĩnh vực cải cách',
		row: 'Một lĩnh vực cải cách hành chính, hoặc nhóm các chỉ số đánh giá.',
		columns: {
			area_id: 'Mã của lĩnh vực.',
			position: 'Thứ tự của lĩnh vực trong danh sách.',
			name_vi: 'Tên lĩnh vực bằng tiếng Việt.',
			name_en: 'Tên lĩnh vực bằng tiếng Anh.'
		}
	},
	indicators: {
		name: 'Chỉ tiêu',
		row: 'Một chỉ tiêu, không gắn với cấp hay cơ quan nào.',
		columns: {
			indicator_id: 'Mã của chỉ tiêu.',
			area_id: 'Lĩnh vực của chỉ tiêu.',
			parent_id: 'Chỉ tiêu mà chỉ tiêu này là một phần chi tiết.',
			name_vi: 'Tên chỉ tiêu bằng tiếng Việt.',
			name_en: 'Tên chỉ tiêu bằng tiếng Anh.',
			unit: 'Đơn vị tính thống nhất của chỉ tiêu.',
			unit_en: 'Đơn vị tính bằng tiếng Anh.',
			measure:
				'Cách tính: flow (đếm trong kỳ), stock (tại một thời điểm), ytd (lũy kế từ đầu năm), cumulative (lũy kế từ đầu chương trình), rate (tỷ lệ), score (điểm), rank (thứ hạng), coded (mã trả lời).',
			direction: 'Chiều tốt: higher (cao hơn là tốt hơn), lower (thấp hơn là tốt hơn), neutral (không đánh giá).',
			numerator_id: 'Chỉ tiêu là tử số của tỷ lệ này.',
			denominator_id: 'Chỉ tiêu là mẫu số của tỷ lệ này.',
			sum_parts: 'Các chỉ tiêu cộng lại thành chỉ tiêu này, cách nhau bằng dấu chấm phẩy.',
			some_parts: 'Các chỉ tiêu là những phần không trùng nhau của chỉ tiêu này nhưng có thể chưa đủ.',
			at_most: 'Các chỉ tiêu mà chỉ tiêu này không thể vượt quá; sau dấu @ là cấp được so.',
			scope_parts: 'Cách các cấp, cơ quan cộng lại thành số chung của chỉ tiêu này.',
			follows_from: 'Phép tính từ các chỉ tiêu khác phải cho ra đúng chỉ tiêu này.',
			code_labels_vi: 'Ý nghĩa của từng mã trả lời bằng tiếng Việt.',
			code_labels_en: 'Ý nghĩa của từng mã trả lời bằng tiếng Anh.',
			definition_vi: 'Định nghĩa chỉ tiêu bằng tiếng Việt.',
			definition_en: 'Định nghĩa chỉ tiêu bằng tiếng Anh.',
			quirk_vi: 'Điểm khác thường trong cách các báo cáo tính chỉ tiêu này, bằng tiếng Việt.',
			quirk_en: 'Điểm khác thường trong cách các báo cáo tính chỉ tiêu này, bằng tiếng Anh.',
			position: 'Thứ tự của chỉ tiêu trong danh sách.',
			in_overview: 'Đúng nếu có số liệu ở toàn tỉnh, một cấp chính quyền hoặc chung cho ngành dọc.'
		}
	},
	scopes: {
		name: 'Cấp, cơ quan, địa phương',
		row: 'Một đối tượng mà số liệu nói về: toàn tỉnh, một cấp, một ngành, một cơ quan hay một địa phương.',
		columns: {
			scope_id: 'Mã của cấp, cơ quan hoặc địa phương.',
			parent_id: 'Cấp hoặc cơ quan trực tiếp bao trùm.',
			part_ids: 'Các phần hợp thành, cách nhau bằng dấu chấm phẩy.',
			overlap_ids: 'Các cấp, cơ quan có phần chung với dòng này.',
			follows_id: 'Cấp mà dòng này nối tiếp từ ngày bắt đầu của nó.',
			position: 'Thứ tự trong danh sách.',
			kind: 'Loại: province (toàn tỉnh), level (cấp), sector (ngành), agency (cơ quan), locality (huyện), ward (xã, phường).',
			province_id: 'Tỉnh của địa phương; bỏ trống nếu dùng chung cho mọi tỉnh.',
			valid_from: 'Ngày cấp này bắt đầu tồn tại; bỏ trống nếu có từ trước các báo cáo.',
			valid_to: 'Ngày cuối cùng cấp này còn tồn tại; bỏ trống nếu vẫn còn.',
			name_vi: 'Tên bằng tiếng Việt.',
			name_en: 'Tên bằng tiếng Anh.'
		}
	},
	periods: {
		name: 'Kỳ',
		row: 'Một kỳ có số liệu.',
		columns: {
			period_id:
				'Mã của kỳ: 2024 (năm), 2024-Q3 (quý), 2024-H1 (nửa năm), 2024-M08 (tháng), 2024-8M (8 tháng đầu năm).',
			kind: 'Loại kỳ: năm, quý, nửa năm, tháng, lũy kế từ đầu năm hoặc nhiều năm.',
			period_start: 'Ngày đầu của kỳ.',
			period_end: 'Ngày cuối của kỳ.',
			months: 'Số tháng của kỳ.',
			name_vi: 'Tên kỳ bằng tiếng Việt.',
			name_en: 'Tên kỳ bằng tiếng Anh.'
		}
	},
	form_rows: {
		name: 'Hàng của biểu mẫu',
		row: 'Một hàng trong bảy biểu mẫu thống kê kèm báo cáo.',
		columns: {
			form_code: 'Số biểu và số hàng, ví dụ 03/3.1.',
			indicator_id: 'Chỉ tiêu mà hàng này ghi.',
			scope_id: 'Cấp hoặc cơ quan mà hàng này ghi.',
			unit: 'Đơn vị tính in trong biểu mẫu.',
			name_vi: 'Tên hàng in trong biểu mẫu.',
			position: 'Thứ tự của hàng trong các biểu mẫu.'
		}
	},
	observations: {
		name: 'Số liệu',
		row: 'Một số liệu mà một văn bản nêu ở một chỗ; cùng một việc nêu hai lần là hai dòng.',
		columns: {
			observation_id: 'Mã của số liệu, dùng trong liên kết tới nó.',
			province_id: 'Tỉnh của số liệu.',
			indicator_id: 'Chỉ tiêu của số liệu.',
			scope_id: 'Cấp, cơ quan hoặc địa phương mà số liệu nói về.',
			area_id: 'Lĩnh vực của chỉ tiêu.',
			period_id: 'Kỳ của số liệu.',
			period_start: 'Ngày đầu của kỳ.',
			period_end: 'Ngày cuối của kỳ.',
			as_of: 'Ngày số liệu được chốt, nếu văn bản nêu.',
			measure: 'Cách tính của chỉ tiêu, như trong bảng indicators.',
			comparison_class: 'Nhóm so sánh: chỉ nên so sánh các số liệu của cùng chỉ tiêu và cùng nhóm.',
			value: 'Giá trị, tính theo đơn vị thống nhất của chỉ tiêu.',
			unit: 'Đơn vị của giá trị.',
			reported_text: 'Con số đúng như in trong văn bản.',
			reported_value: 'Con số in trong văn bản, viết dưới dạng số.',
			reported_unit: 'Đơn vị in trong văn bản.',
			out_of: 'Tổng số đối tượng được xếp hạng, khi giá trị là thứ hạng.',
			basis: 'Nguồn gốc: reported (văn bản nêu), derived (suy ra từ số khác của văn bản).',
			formula: 'Phép tính đã dùng để suy ra giá trị.',
			document_id: 'Văn bản nêu số liệu.',
			section: 'Mục của văn bản nơi số liệu được nêu.',
			form_code: 'Số biểu và số hàng; bỏ trống nếu lấy từ phần thuyết minh.',
			line: 'Số thứ tự dòng trong bản văn bản số hóa.',
			flags:
				'Dấu hiệu cần lưu ý: approx (xấp xỉ), over (hơn), under (gần), doubt (chưa rõ), medium (trang báo chí, độ tin cậy trung bình); nhiều dấu cách nhau bằng dấu chấm phẩy.',
			note_vi: 'Lưu ý về số liệu bằng tiếng Việt.',
			note_en: 'Lưu ý về số liệu bằng tiếng Anh.',
			is_primary: 'Đúng nếu là số liệu được chọn để vẽ biểu đồ khi một việc được nêu nhiều lần.',
			verdict:
				'Kết luận nặng nhất của các phép kiểm tra có số liệu này: mismatch (không khớp), rounding (lệch do làm tròn), pass (khớp); trống: không có phép nào làm được.',
			numerator:
				'Tử số của tỷ lệ, theo đơn vị gốc của chỉ tiêu tử số: số cùng tỉnh, cấp và kỳ; trống nếu thiếu tử số hoặc mẫu số.',
			denominator: 'Mẫu số của tỷ lệ, như trên.'
		}
	},
	checks: {
		name: 'Phép kiểm tra',
		row: 'Một phép kiểm tra đối chiếu văn bản với chính nó.',
		columns: {
			check_id: 'Mã của phép kiểm tra.',
			kind: 'Loại kiểm tra, ví dụ rate (tỷ lệ), sum (tổng), conflict (hai chỗ nêu khác nhau).',
			document_id: 'Văn bản được kiểm tra.',
			province_id: 'Tỉnh ban hành văn bản.',
			period_id: 'Kỳ của số liệu được kiểm tra.',
			indicator_id: 'Chỉ tiêu được kiểm tra.',
			scope_id: 'Cấp hoặc cơ quan của số liệu được kiểm tra.',
			verdict:
				'Kết luận: pass (khớp), rounding (khớp sau khi làm tròn), mismatch (không khớp), unchecked (chưa kiểm tra được).',
			reason: 'Lý do chưa kiểm tra được; trống khi đã kiểm tra được.',
			unit: 'Đơn vị của các con số trong dòng này.',
			printed: 'Con số văn bản ghi.',
			recomputed: 'Con số tính lại, hoặc con số đem ra đối chiếu.',
			difference: 'Số văn bản ghi trừ số tính lại.',
			tolerance: 'Mức chênh lệch còn giải thích được bằng làm tròn.',
			lines: 'Các dòng của văn bản có liên quan, cách nhau bằng dấu chấm phẩy.',
			observation_ids: 'Mã của các số liệu có liên quan, cách nhau bằng dấu chấm phẩy.',
			formula: 'Phép tính lại.',
			message_vi: 'Kết quả kiểm tra thành câu, bằng tiếng Việt.',
			message_en: 'Kết quả kiểm tra thành câu, bằng tiếng Anh.',
			unexplained: 'Phần lệch nhỏ nhất mà làm tròn không giải thích được.',
			suspects:
				'Mã các số liệu đáng nghi: sửa riêng một số là khớp; đáng nghi nhất đứng trước, cách nhau bằng dấu chấm phẩy.',
			proposed_value:
				'Con số có lẽ định ghi ở số đáng nghi nhất, khi chỉ một phím gõ nhầm giải thích được mọi phép tính; là câu hỏi, không phải số liệu. Đơn vị của chính số ấy.',
			suspicion_vi: 'Điều nghi ngờ thành câu, bằng tiếng Việt.',
			suspicion_en: 'Điều nghi ngờ thành câu, bằng tiếng Anh.'
		}
	},
	targets: {
		name: 'Mục tiêu, kịch bản, dự báo',
		row: 'Một mục tiêu, kịch bản hoặc dự báo; không bao giờ là kết quả.',
		columns: {
			target_id: 'Mã của mục tiêu.',
			kind: 'Loại: target (mục tiêu), scenario (kịch bản), forecast (dự báo).',
			province_id: 'Tỉnh đặt mục tiêu.',
			indicator_id: 'Chỉ tiêu của mục tiêu.',
			scope_id: 'Cấp hoặc cơ quan của mục tiêu.',
			area_id: 'Lĩnh vực của chỉ tiêu.',
			period_id: 'Kỳ mà mục tiêu nhằm tới.',
			period_start: 'Ngày đầu của kỳ.',
			period_end: 'Ngày cuối của kỳ.',
			as_of: 'Ngày phải đạt, nếu văn bản nêu.',
			measure: 'Cách tính của chỉ tiêu.',
			comparison_class: 'Loại kỳ được so sánh với nhau.',
			comparison:
				'Dấu so sánh: at-least (ít nhất), at-most (nhiều nhất), more-than (trên), less-than (dưới), exactly (bằng).',
			value: 'Giá trị mục tiêu theo đơn vị chuẩn.',
			upper_value: 'Đầu trên của khoảng, nếu mục tiêu là một khoảng.',
			unit: 'Đơn vị chuẩn.',
			reported_text: 'Con số như văn bản in.',
			reported_upper: 'Đầu trên của khoảng như văn bản in.',
			reported_value: 'Con số đọc được.',
			reported_unit: 'Đơn vị như văn bản in.',
			document_id: 'Văn bản hoặc trang nêu mục tiêu.',
			section: 'Mục trong văn bản.',
			line: 'Dòng trong văn bản; trống với báo, cổng thông tin.',
			task_id: 'Nhiệm vụ gắn với mục tiêu.',
			flags: 'Dấu hiệu: approx (xấp xỉ), doubt (chưa rõ) và các dấu khác như ở số liệu.',
			note_vi: 'Lưu ý bằng tiếng Việt.',
			note_en: 'Lưu ý bằng tiếng Anh.',
			result_id: 'Số liệu kết quả đem ra so, nếu có.',
			is_nearest: 'Đúng nếu kết quả là của kỳ gần nhất chứ không phải kỳ của mục tiêu.',
			verdict: 'Kết luận: met (đạt), not-met (không đạt), unjudged (chưa kết luận).',
			reason: 'Lý do chưa kết luận.',
			is_stated: 'Đúng nếu chỉ có văn bản tự nêu đạt hay không.',
			distance: 'Kết quả trừ mục tiêu.'
		}
	},
	tasks: {
		name: 'Nhiệm vụ',
		row: 'Một nhiệm vụ của kế hoạch, tóm tắt ngắn.',
		columns: {
			task_id: 'Mã của nhiệm vụ.',
			document_id: 'Kế hoạch giao nhiệm vụ.',
			province_id: 'Tỉnh ban hành kế hoạch.',
			area_id: 'Lĩnh vực của nhiệm vụ.',
			period_id: 'Kỳ của kế hoạch.',
			name_vi: 'Nhiệm vụ, bằng tiếng Việt.',
			name_en: 'Nhiệm vụ, bằng tiếng Anh.',
			lead_vi: 'Cơ quan chủ trì, bằng tiếng Việt.',
			lead_en: 'Cơ quan chủ trì, bằng tiếng Anh.',
			deadline_vi: 'Thời hạn như văn bản nêu, bằng tiếng Việt.',
			deadline_en: 'Thời hạn, bằng tiếng Anh.',
			due_on: 'Ngày cuối của thời hạn, nếu xác định được.',
			product_vi: 'Sản phẩm, bằng tiếng Việt.',
			product_en: 'Sản phẩm, bằng tiếng Anh.',
			section: 'Mục trong văn bản.',
			line: 'Dòng trong văn bản.',
			note_vi: 'Lưu ý bằng tiếng Việt.',
			note_en: 'Lưu ý bằng tiếng Anh.',
			position: 'Thứ tự trong kế hoạch.'
		}
	}
};
