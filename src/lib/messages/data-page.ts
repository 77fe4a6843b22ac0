import { renewedWords } from './renewed';
import type { Locale } from '../domain/figure';

const vi = {
	title: 'Dữ liệu: tải về, truy vấn, từ điển',
	lead: 'Toàn bộ dữ liệu của trang này để tải về, hỏi trực tiếp bằng câu lệnh SQL, và tra nghĩa của từng cột.',
	contents: 'Trong trang này',
	catalogue: {
		title: 'Tải dữ liệu',
		lead: (edition: string) =>
			`Bản dữ liệu ${edition}. Mỗi bảng là một tệp Parquet, mở được bằng DuckDB, Python, R, Power BI và nhiều phần mềm khác.`,
		manifest: 'Danh sách tệp (manifest.json)',
		manifestText: 'ghi mã bản dữ liệu, số dòng, dung lượng và mã kiểm tra SHA-256 của từng tệp.',
		caption: 'Các bảng dữ liệu',
		heads: { table: 'Bảng, và một dòng của bảng là gì', rows: 'Số dòng', size: 'Dung lượng', file: 'Tệp' },
		size: (kilobytes: string) => `${kilobytes} kB`,
		download: 'Tải Parquet',
		downloadOf: (name: string) => `Tải Parquet: bảng ${name}`,
		parts: (files: number) => `${files} tệp, kê trong danh sách tệp`
	},
	dictionary: {
		title: 'Từ điển dữ liệu',
		lead: 'Tên bảng và tên cột giữ nguyên như trong tệp và trong câu lệnh SQL.',
		heads: { column: 'Cột và kiểu', meaning: 'Nghĩa' },
		types: { VARCHAR: 'chữ', DOUBLE: 'số', INTEGER: 'số nguyên', BOOLEAN: 'đúng hoặc sai', DATE: 'ngày' }
	},
	console: {
		title: 'Truy vấn bằng SQL',
		lead: 'Câu lệnh chạy ngay trong trình duyệt, trên đúng các bảng đang phục vụ trang này; không có gì được gửi đi đâu.',
		rules: (shown: string, most: string, seconds: number) =>
			`Chỉ đọc, mỗi lần một câu lệnh. Bảng hiện ${shown} dòng đầu và tối đa 4 chữ số thập phân; tệp CSV có tối đa ${most} dòng với đủ chữ số. Câu lệnh chạy quá ${seconds} giây thì tự dừng.`,
		closed:
			'Câu lệnh không đọc được tệp hay địa chỉ nào khác (ví dụ read_csv): công cụ tính toán đã khóa việc này và trang cũng chặn mọi kết nối ra ngoài.',
		judged:
			'Trang không xét hộ kết quả có so sánh được hay không: hãy xem các cột comparison_class, flags và bảng checks.',
		engine: (megabytes: string) => `Lần chạy đầu tải công cụ tính toán, khoảng ${megabytes} MB.`,
		examples: 'Câu hỏi mẫu',
		exampleHint: 'Bấm một câu hỏi để điền câu lệnh vào ô, rồi bấm Chạy.',
		example: {
			commune: 'Ở cấp xã, tỉnh nào giải quyết hồ sơ đúng hạn nhiều nhất, vào kỳ nào?',
			late: 'Bao nhiêu phần trăm hồ sơ trễ hạn ở từng cấp (100 % trừ tỷ lệ đúng hạn, bỏ số có dấu hiệu lưu ý)?',
			online: 'Tỷ lệ hồ sơ trực tuyến của Khánh Hòa qua các kỳ, theo nguồn nào?',
			mismatch: 'Số nào trong các văn bản không khớp khi tính lại, lệch bao nhiêu?',
			doubtful: 'Số nào là xấp xỉ hoặc chưa rõ, vì sao?',
			documents: 'Nguồn nào cho nhiều số liệu nhất (20 nguồn đầu)?',
			twice: 'Việc nào được nêu hai lần với hai con số khác nhau?',
			latest: 'Tỷ lệ giải ngân đầu tư công mới nhất của mỗi tỉnh?'
		},
		heads: {
			province: 'Tỉnh',
			period: 'Kỳ',
			level: 'Cấp, cơ quan',
			place: 'Tỉnh, cấp, kỳ',
			indicator: 'Chỉ tiêu',
			value: 'Giá trị',
			unit: 'Đơn vị',
			source: 'Nguồn',
			line: 'Dòng',
			flags: 'Dấu hiệu',
			check: 'Không khớp',
			note: 'Lưu ý',
			late: 'Trễ hạn (%)',
			printed: 'Văn bản ghi',
			recomputed: 'Tính lại',
			difference: 'Chênh lệch',
			says: 'Kết quả kiểm tra',
			figures: 'Số liệu',
			fromForms: 'Từ biểu mẫu',
			derived: 'Suy ra',
			other: 'Giá trị khác',
			otherSource: 'Nguồn của giá trị khác'
		},
		label: 'Câu lệnh SQL',
		hint: 'Ctrl và Enter để chạy.',
		run: 'Chạy',
		stop: 'Dừng',
		running: 'Đang chạy…',
		done: (count: string) => `Xong, kết quả ở dưới: ${count}`,
		filled: 'Câu lệnh đã được điền vào ô và chưa chạy. Đọc lại rồi bấm Chạy.',
		replaced: 'Câu lệnh vừa gõ đã được thay.',
		restore: 'Lấy lại câu lệnh vừa gõ',
		noScript: 'Trình duyệt đang tắt JavaScript nên không chạy được câu lệnh; các tệp và từ điển vẫn dùng được.',
		tooLong: 'Câu lệnh quá dài để đưa vào liên kết; hãy lưu riêng nếu cần dùng lại.',
		refused: {
			empty: 'Chưa có câu lệnh nào. Gõ một câu lệnh hoặc chọn một câu hỏi mẫu.',
			many: 'Mỗi lần chỉ chạy một câu lệnh: hãy bỏ bớt, chỉ giữ một dấu chấm phẩy ở cuối.',
			long: (most: string) => `Câu lệnh dài hơn ${most} chữ nên không chạy. Hãy rút ngắn rồi chạy lại.`,
			function: (names: string) =>
				`Không dùng được ở đây: ${names}. Câu lệnh chỉ gọi được các hàm tính ra giá trị và các hàm liệt kê như range, unnest, duckdb_columns; không đọc tệp hay địa chỉ khác, không đổi cài đặt của công cụ tính toán.`,
			word: (word: string, words: string) =>
				`Ở đây chỉ đọc được dữ liệu, không sửa được: câu lệnh phải bắt đầu bằng ${words}. Câu này bắt đầu bằng “${word}”.`
		},
		fault: {
			syntax: 'Câu lệnh viết chưa đúng cú pháp, nên chưa chạy được. Dấu ^ chỉ chỗ sai; câu lệnh vẫn còn trong ô.',
			name: 'Có tên bảng, cột hoặc hàm không đúng. Xem tên đúng trong từ điển dữ liệu ở dưới; câu lệnh vẫn còn trong ô.',
			outside:
				'Câu lệnh muốn đọc tệp, địa chỉ bên ngoài hoặc đổi cài đặt. Trang này không cho phép; chỉ hỏi được các bảng ở trên.',
			memory: 'Kết quả quá lớn so với bộ nhớ dành cho trang. Thêm điều kiện WHERE hoặc LIMIT rồi chạy lại.',
			value: 'Có giá trị không hợp với kiểu của cột. Xem kiểu của từng cột trong từ điển dữ liệu ở dưới.',
			other: 'Công cụ tính toán không chạy được câu lệnh này và cho biết lý do dưới đây; câu lệnh vẫn còn trong ô.'
		},
		says: 'Nguyên văn thông báo của DuckDB (tiếng Anh)',
		/** In place of the general words of the engine, which speak of filters. */
		engineWords: {
			cancelled: 'Đã dừng. Câu lệnh vẫn còn trong ô.',
			failed: {
				'no-wasm':
					'Trình duyệt này không chạy được công cụ tính toán (thiếu WebAssembly). Các tệp và từ điển vẫn dùng được.',
				network: 'Không tải được công cụ tính toán (mạng đứt hoặc tệp thiếu). Câu lệnh vẫn còn trong ô; hãy thử lại.',
				data: 'Một tệp số liệu bị thiếu hoặc hỏng nên chưa chạy được. Câu lệnh vẫn còn trong ô.',
				renewed: renewedWords.vi.renewed,
				memory:
					'Thiết bị không đủ bộ nhớ cho công cụ tính toán. Câu lệnh vẫn còn trong ô; hãy đóng bớt thẻ và ứng dụng rồi thử lại, không phải tải lại công cụ.',
				'too-much':
					'Câu lệnh cần đọc nhiều số liệu hơn mức trình duyệt chứa được. Hãy tải các tệp Parquet về và hỏi bằng DuckDB trên máy; biểu đồ và bảng chỉ đọc phần cần nên vẫn dùng được.',
				timeout: 'Câu lệnh chạy quá lâu nên đã dừng. Thêm điều kiện để thu hẹp rồi chạy lại.',
				crash: 'Công cụ tính toán dừng đột ngột. Câu lệnh vẫn còn trong ô; hãy thử lại.',
				query: 'Không chạy được câu lệnh này.'
			}
		}
	},
	result: {
		title: 'Kết quả',
		count: (rows: string, columns: number) => `${rows} dòng, ${columns} cột.`,
		more: (rows: string) => `Hơn ${rows} dòng; chỉ lấy ${rows} dòng đầu.`,
		shown: (rows: string) => `Bảng hiện ${rows} dòng đầu; tệp CSV có đủ số dòng đã lấy.`,
		none: 'Không có dòng nào khớp câu lệnh này.',
		older: 'Kết quả dưới đây là của câu lệnh đã chạy trước, khác với câu lệnh đang có trong ô.',
		caption: 'Kết quả của câu lệnh',
		null: 'NULL',
		nullHint: 'NULL: không có giá trị.',
		zone: 'Giờ có múi giờ và giờ của now() là giờ UTC (+00); giờ Việt Nam sớm hơn 7 giờ.',
		leftOut: (columns: string) => `Còn ${columns} cột nữa không được lấy; hãy nêu tên các cột cần xem.`,
		clipped: 'Chữ dài chỉ hiện phần đầu, có dấu … ở cuối; tệp CSV có đủ.',
		cut: (cells: string, letters: string) => `${cells} ô dài hơn ${letters} chữ đã bị cắt, ở đây và trong tệp CSV.`,
		truth: ['sai', 'đúng'] as [string, string],
		chart: (values: string, label: string) => `${values} theo ${label}`,
		chartHint: 'Biểu đồ vẽ đúng thứ tự dòng của kết quả; mỗi cột số có thang đo riêng, bắt đầu từ 0.',
		list: (names: string[]) => names.join(', '),
		csv: 'Tải CSV',
		csvExcel: 'Tải CSV cho Excel tiếng Việt',
		downloaded: (rows: string) => `Đã tải ${rows} dòng.`
	},
	seeSql: 'Xem SQL'
};

type Words = typeof vi;

const en: Words = {
	title: 'Data: downloads, queries, dictionary',
	lead: 'All data of this site to download, to query in SQL, and to look up column by column.',
	contents: 'On this page',
	catalogue: {
		title: 'Download the data',
		lead: (edition) =>
			`Data edition ${edition}. Each table is one Parquet file, which DuckDB, Python, R, Power BI and many other programs open.`,
		manifest: 'List of files (manifest.json)',
		manifestText: 'gives the edition, and the rows, size and SHA-256 checksum of each file.',
		caption: 'The tables of the data',
		heads: { table: 'Table, and what one row of it is', rows: 'Rows', size: 'Size', file: 'File' },
		size: (kilobytes) => `${kilobytes} kB`,
		download: 'Download Parquet',
		downloadOf: (name) => `Download Parquet: ${name}`,
		parts: (files) => `${files} files, in the list of files`
	},
	dictionary: {
		title: 'Data dictionary',
		lead: 'Tables and columns are named exactly as in the files and in SQL.',
		heads: { column: 'Column and type', meaning: 'Meaning' },
		types: { VARCHAR: 'text', DOUBLE: 'number', INTEGER: 'whole number', BOOLEAN: 'true or false', DATE: 'date' }
	},
	console: {
		title: 'Query in SQL',
		lead: 'Statements run in your browser, on the very tables this site is made from; nothing is sent anywhere.',
		rules: (shown, most, seconds) =>
			`Reading only, one statement at a time. The table shows the first ${shown} rows and at most 4 decimals; the CSV file holds at most ${most} rows, with all digits. A statement that takes more than ${seconds} seconds is stopped.`,
		closed:
			'A statement cannot read any other file or address (read_csv, for example): the calculation engine is shut off from them, and the page refuses every connection to other hosts.',
		judged:
			'The page does not judge whether results may be compared: see the columns comparison_class and flags, and the table checks.',
		engine: (megabytes) => `The first run loads the calculation engine, about ${megabytes} MB.`,
		examples: 'Example questions',
		exampleHint: 'Select a question to put its statement into the box, then press Run.',
		example: {
			commune: 'Which province handles most files on time at commune level, and in which period?',
			late: 'What share of files is late at each level (100% less the share on time, flagged figures left out)?',
			online: 'How did Khánh Hòa’s share of online files move, and by which sources?',
			mismatch: 'Which figures do not add up when worked out again, and by how much?',
			doubtful: 'Which figures are approximate or unclear, and why?',
			documents: 'Which sources give most figures (the first 20)?',
			twice: 'Which facts are stated twice with two different numbers?',
			latest: 'What is the latest share of public investment disbursed in each province?'
		},
		heads: {
			province: 'Province',
			period: 'Period',
			level: 'Level or body',
			place: 'Province, level, period',
			indicator: 'Indicator',
			value: 'Value',
			unit: 'Unit',
			source: 'Source',
			line: 'Line',
			flags: 'Flags',
			check: 'Does not add up',
			note: 'Note',
			late: 'Late (%)',
			printed: 'As printed',
			recomputed: 'Worked out',
			difference: 'Difference',
			says: 'Outcome',
			figures: 'Figures',
			fromForms: 'From forms',
			derived: 'Derived',
			other: 'Other value',
			otherSource: 'Source of the other value'
		},
		label: 'SQL statement',
		hint: 'Ctrl and Enter to run.',
		run: 'Run',
		stop: 'Stop',
		running: 'Running…',
		done: (count) => `Done, the result is below: ${count}`,
		filled: 'The statement has been put into the box and has not run. Read it, then press Run.',
		replaced: 'The statement you were typing was replaced.',
		restore: 'Bring it back',
		noScript:
			'JavaScript is switched off in this browser, so statements cannot run; the files and the dictionary still work.',
		tooLong: 'The statement is too long for a link; keep a copy of it if you need it again.',
		refused: {
			empty: 'There is no statement yet. Type one, or select an example question.',
			many: 'One statement at a time: keep a single one, with a semicolon at its end at most.',
			long: (most) => `The statement has more than ${most} letters and did not run. Shorten it and run again.`,
			function: (names) =>
				`Not available here: ${names}. A statement can call functions that work out values and functions that list, such as range, unnest and duckdb_columns; it cannot read other files or addresses, nor change a setting of the calculation engine.`,
			word: (word, words) =>
				`The data can be read here, not changed: a statement begins with ${words}. This one begins with “${word}”.`
		},
		fault: {
			syntax:
				'The statement is not correct SQL, so it did not run. The mark ^ shows the place; the statement is still in the box.',
			name: 'A table, column or function has another name. The data dictionary below has the right ones; the statement is still in the box.',
			outside:
				'The statement wants to read a file or an address, or to change a setting. This page does not allow that; only the tables above can be queried.',
			memory: 'The result is too large for the memory of the page. Narrow it with WHERE or LIMIT and run again.',
			value: 'A value does not fit the type of its column. The data dictionary below has the type of each.',
			other:
				'The calculation engine could not run this statement and says why below; the statement is still in the box.'
		},
		says: 'What DuckDB says',
		engineWords: {
			cancelled: 'Stopped. The statement is still in the box.',
			failed: {
				'no-wasm':
					'This browser cannot run the calculation engine (WebAssembly is missing). The files and the dictionary still work.',
				network:
					'The calculation engine could not be loaded (connection lost or file missing). The statement is still in the box; please try again.',
				data: 'A data file is missing or damaged, so nothing could run. The statement is still in the box.',
				renewed: renewedWords.en.renewed,
				memory:
					'There is not enough memory on this device for the calculation engine. The statement is still in the box; close other tabs and apps and try again, the engine need not be downloaded anew.',
				'too-much':
					'The statement has to read more figures than a browser can hold. Download the Parquet files and ask them with DuckDB on your computer; charts and tables read only what they need and still work.',
				timeout: 'The statement took too long and was stopped. Narrow it and run again.',
				crash: 'The calculation engine stopped unexpectedly. The statement is still in the box; please try again.',
				query: 'This statement could not run.'
			}
		}
	},
	result: {
		title: 'Result',
		count: (rows, columns) =>
			`${rows} ${rows === '1' ? 'row' : 'rows'}, ${columns} ${columns === 1 ? 'column' : 'columns'}.`,
		more: (rows) => `More than ${rows} rows; only the first ${rows} were taken.`,
		shown: (rows) => `The table shows the first ${rows} rows; the CSV file has all that were taken.`,
		none: 'No row matches this statement.',
		older: 'The result below is that of the statement run before, not of the one now in the box.',
		caption: 'Result of the statement',
		null: 'NULL',
		nullHint: 'NULL: there is no value.',
		zone: 'Times with a zone, and those of now(), are UTC (+00); Viet Nam is 7 hours ahead.',
		leftOut: (columns) =>
			`${columns} more ${columns === '1' ? 'column was' : 'columns were'} not taken; name those you want to see.`,
		clipped: 'Of long texts the beginning is shown, with … at its end; the CSV file has all of them.',
		cut: (cells, letters) =>
			`${cells} ${cells === '1' ? 'cell' : 'cells'} of more than ${letters} letters ${cells === '1' ? 'was' : 'were'} cut, here and in the CSV file.`,
		truth: ['false', 'true'],
		chart: (values, label) => `${values} by ${label}`,
		chartHint: 'Bars stand in the order of the rows; each column of numbers has a scale of its own, from 0.',
		list: (names) => names.join(', '),
		csv: 'Download CSV',
		csvExcel: 'Download CSV for Excel set to Vietnamese',
		downloaded: (rows) => `${rows} ${rows === '1' ? 'row' : 'rows'} downloaded.`
	},
	seeSql: 'See the SQL'
};

/** Words of the page of the data: catalogue, dictionary, SQL console. */
export const dataPageWords: Record<Locale, Words> = { vi, en };
