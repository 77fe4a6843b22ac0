import type { Locale } from '../domain/figure';

/** What is said when the host has other data than those the open page was made of. */
const vi = {
	renewed:
		'Số liệu trên máy chủ đã được cập nhật từ khi trang này được mở; trang không trộn hai bản. Hãy tải lại trang để xem bản mới: liên kết và các lựa chọn được giữ nguyên.',
	still:
		'Máy chủ đang giữ trang và số liệu của hai bản khác nhau, có thể vì đang được cập nhật; trang không trộn hai bản. Hãy tải lại trang sau ít phút.',
	reload: 'Tải lại trang'
};

const en: typeof vi = {
	renewed:
		'The data on the server have been renewed since this page was opened; the page does not mix two editions. Reload it to see the new one: the link and your choices are kept.',
	still:
		'The server holds a page and data of two different editions, perhaps because it is being updated; the page does not mix them. Please reload in a few minutes.',
	reload: 'Reload the page'
};

export const renewedWords: Record<Locale, typeof vi> = { vi, en };
