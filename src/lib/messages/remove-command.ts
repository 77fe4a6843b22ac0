/** Words of the command that removes a document. The steward's commands answer in Vietnamese. */
export const removeCommand = {
	unknown: (id: string, near: string) =>
		`Không có văn bản “${id}” trong documents.csv.${near ? ` Có phải ${near}?` : ''} Chưa xóa gì.`,
	goes: (id: string, rows: number, isDone: boolean) => `${isDone ? 'Đã xóa' : 'Sẽ xóa'} văn bản ${id}: ${rows} dòng`,
	file: (path: string, rows: number, isWhole: boolean) => `  ${path}: ${rows} dòng${isWhole ? ', cả tệp' : ''}`,
	kept: (n: number) =>
		`Chưa xóa gì: không có văn bản này thì ${n} chỗ trong dữ liệu không còn đúng. Hãy sửa các chỗ sau rồi chạy lại:`,
	dry: 'Chỉ xem trước (--dry): dữ liệu giữ nguyên.',
	next: 'Xem lại thay đổi, rồi chạy npm run data và npm run edition: ấn bản mới ghi rõ những gì đã bỏ.'
};
