import type { Locale } from '../domain/figure';

/** What the engine of the page lacks, and what to write instead. Keys are kinds of faults (query/sql-fault.ts). */
const vi = {
	lacks: {
		'lacks-date':
			'Công cụ tính toán ở đây không có current_date, today(), localtime và các hàm giờ địa phương. Ngày hôm nay ở Việt Nam viết là (now()::TIMESTAMP + INTERVAL 7 HOUR)::DATE.',
		'lacks-zone':
			'Công cụ tính toán ở đây không biết múi giờ, nên không cộng trừ, cắt hay định dạng được giá trị có múi giờ như now(). Viết now()::TIMESTAMP (giờ UTC), cộng INTERVAL 7 HOUR để được giờ Việt Nam.',
		'lacks-json':
			'Công cụ tính toán ở đây không có kiểu JSON và các hàm JSON. Dữ liệu của trang không có cột JSON; gộp giá trị bằng {…} hoặc list(…), còn chữ dạng JSON thì tách bằng regexp_extract.',
		'lacks-collation':
			"Công cụ tính toán ở đây không có thứ tự chữ theo ngôn ngữ (COLLATE vi). Để đ đứng cạnh d, viết ORDER BY translate(lower(strip_accents(cột)), 'đ', 'd').",
		'lacks-other':
			'Hàm này thuộc một phần mở rộng của DuckDB mà công cụ tính toán ở đây không có và không tải thêm. Hãy viết lại bằng hàm có sẵn, hoặc tải tệp Parquet về và hỏi bằng DuckDB trên máy.'
	},
	text: {
		title: 'Chữ Việt và giờ trong câu lệnh',
		lead: 'DuckDB, cả ở trang này và trên máy, có những chỗ cho kết quả lạ mà không báo lỗi:',
		lines: [
			"strip_accents và COLLATE NOACCENT để nguyên đ, Đ. Viết translate(strip_accents(x), 'đĐ', 'dD').",
			'Trong biểu thức chính quy, \\w, \\W và \\b chỉ biết chữ không dấu: \\w+ cắt “Tỉnh” thành T và nh. Viết [\\p{L}\\p{N}_]+ thay cho \\w+, (^|\\P{L}) và (\\P{L}|$) thay cho \\b.',
			"levenshtein, damerau_levenshtein, hamming, jaccard đếm theo byte: “Hòa” và “Hoa” cách nhau 2, không phải 1. So chữ đã bỏ dấu: translate(strip_accents(x), 'đĐ', 'dD').",
			"Với GLOB, dấu ? là một byte, nên 'Hòa' GLOB 'H?a' là sai. Dùng LIKE 'H_a'.",
			"ORDER BY xếp theo mã chữ: Ă, Đ đứng sau Z. Viết ORDER BY translate(lower(strip_accents(x)), 'đ', 'd').",
			'Chữ dựng sẵn và chữ ghép dấu rời trông giống nhau nhưng không bằng nhau. Dữ liệu ở đây là chữ dựng sẵn; với chữ dán từ nơi khác, viết nfc_normalize(x).',
			'now() và current_timestamp là giờ UTC, chậm hơn giờ Việt Nam 7 giờ: now()::DATE là ngày hôm qua cho đến 7 giờ sáng. Viết (now()::TIMESTAMP + INTERVAL 7 HOUR)::DATE.'
		]
	}
};

type Words = typeof vi;

const en: Words = {
	lacks: {
		'lacks-date':
			'The engine of this page has no current_date, today(), localtime or other functions of local time. Today in Viet Nam is (now()::TIMESTAMP + INTERVAL 7 HOUR)::DATE.',
		'lacks-zone':
			'The engine of this page knows no time zones, so values with one, such as now(), cannot be added to, truncated or formatted. Write now()::TIMESTAMP (UTC), and add INTERVAL 7 HOUR for the time of Viet Nam.',
		'lacks-json':
			'The engine of this page has no JSON type and no JSON functions. No column of the data is JSON; gather values with {…} or list(…), and take JSON text apart with regexp_extract.',
		'lacks-collation':
			"The engine of this page has no order of letters by language (COLLATE vi). To have đ beside d, write ORDER BY translate(lower(strip_accents(column)), 'đ', 'd').",
		'lacks-other':
			'This belongs to an extension of DuckDB that the engine of this page does not have and does not load. Write it with what is built in, or download the Parquet files and ask them with DuckDB on your computer.'
	},
	text: {
		title: 'Vietnamese text, and time, in statements',
		lead: 'In some places DuckDB, here and on your computer, gives odd results without an error:',
		lines: [
			"strip_accents and COLLATE NOACCENT leave đ and Đ as they are. Write translate(strip_accents(x), 'đĐ', 'dD').",
			'In regular expressions \\w, \\W and \\b know letters without marks only: \\w+ cuts “Tỉnh” into T and nh. Write [\\p{L}\\p{N}_]+ for \\w+, (^|\\P{L}) and (\\P{L}|$) for \\b.',
			"levenshtein, damerau_levenshtein, hamming and jaccard count bytes: “Hòa” and “Hoa” are 2 apart, not 1. Compare text without marks: translate(strip_accents(x), 'đĐ', 'dD').",
			"In GLOB the mark ? is one byte, so 'Hòa' GLOB 'H?a' is false. Use LIKE 'H_a'.",
			"ORDER BY sorts by code: Ă and Đ come after Z. Write ORDER BY translate(lower(strip_accents(x)), 'đ', 'd').",
			'Composed letters and letters with separate marks look alike and are not equal. The data hold composed ones; for text pasted from elsewhere write nfc_normalize(x).',
			'now() and current_timestamp are UTC, 7 hours behind Viet Nam: now()::DATE is yesterday until 7 in the morning. Write (now()::TIMESTAMP + INTERVAL 7 HOUR)::DATE.'
		]
	}
};

/** What to know of the engine's SQL. Every line is held against both engines by a test. */
export const sqlHints: Record<Locale, Words> = { vi, en };
