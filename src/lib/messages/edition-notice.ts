const vi = {
	older: (id: string, date: string, current: string) =>
		`Liên kết này được tạo từ ấn bản ${id} (${date}). Trang đang hiện số liệu của ấn bản ${current}, có thể đã khác.`,
	unknown: (id: string, current: string) =>
		`Liên kết ghi ấn bản “${id}”, không có trong các ấn bản đã công bố. Trang đang hiện số liệu của ấn bản ${current}, có thể đã khác.`,
	see: 'Xem những gì đã thay đổi'
};

const en: typeof vi = {
	older: (id, date, current) =>
		`This link was made from edition ${id} (${date}). The page shows edition ${current}, whose figures may differ.`,
	unknown: (id, current) =>
		`This link names edition “${id}”, which is none of those published. The page shows edition ${current}, whose figures may differ.`,
	see: 'See what changed'
};

/** Words of the notice that a link was made from another edition; every page may have to show it. */
export const editionNotice = { vi, en };
