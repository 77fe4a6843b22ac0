import type { Locale } from '../domain/figure';

/** What is said while the next page is on its way, and where it does not come. */
const vi = {
	opening: 'Đang mở trang…',
	slow: 'Trang lâu chưa tới (mạng chậm hoặc máy chủ không trả lời). Bạn vẫn đang ở trang trước.',
	line: 'Chưa tải được trang vừa chọn (mạng đứt, cần đăng nhập mạng, hoặc máy chủ lỗi). Bạn vẫn đang ở trang trước.',
	unknown: 'Không có trang ở địa chỉ vừa chọn. Bạn vẫn đang ở trang trước.',
	retry: 'Thử lại',
	whole: 'Mở thẳng trang đó',
	newVersion:
		'Trang đã có phiên bản mới; một phần của phiên bản đang mở không còn tải được. Hãy tải lại trang: liên kết và các lựa chọn được giữ nguyên.',
	reload: 'Tải lại trang',
	error: {
		title: 'Trang gặp lỗi',
		text: 'Không hiện được trang này. Hãy tải lại trang; nếu vẫn lỗi, mọi chỉ tiêu, tỉnh và văn bản đều mở được từ trang chủ.'
	}
};

const en: typeof vi = {
	opening: 'Opening the page…',
	slow: 'The page is slow to come (slow connection, or the server does not answer). You are still on the page before.',
	line: 'The page could not be loaded (connection lost, network sign-in needed, or server error). You are still on the page before.',
	unknown: 'There is no page at that address. You are still on the page before.',
	retry: 'Try again',
	whole: 'Open that page directly',
	newVersion:
		'This site has a new version, and a part of the one you have open can no longer be loaded. Reload the page: the link and your choices are kept.',
	reload: 'Reload the page',
	error: {
		title: 'This page has failed',
		text: 'This page cannot be shown. Please reload it; if it still fails, every indicator, province and document opens from the home page.'
	}
};

export const pageArrivalWords: Record<Locale, typeof vi> = { vi, en };
