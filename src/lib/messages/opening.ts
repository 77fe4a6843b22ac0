import type { Locale } from '../domain/figure';

/** What a page says of a view that its link asks for and that is not there: on its way, failed, or beyond a page without scripts. */
const vi = {
	coming: 'Đang mở lựa chọn ghi trong liên kết. Hình và bảng hiện ra khi có số liệu của lựa chọn đó.',
	notCome: 'Chưa mở được lựa chọn ghi trong liên kết, nên trang không hiện số liệu nào thay vào đó.',
	first: 'Xem lựa chọn ban đầu của trang',
	cancelled: 'Đã dừng tải.',
	failed: {
		'no-wasm': 'Trình duyệt này không chạy được công cụ tính toán (thiếu WebAssembly). Các trang khác vẫn xem được.',
		network: 'Không tải được công cụ tính toán (mạng đứt hoặc tệp thiếu).',
		data: 'Một tệp số liệu bị thiếu hoặc hỏng.',
		'too-much': 'Lựa chọn này cần nhiều số liệu hơn mức trình duyệt chứa được.',
		memory: 'Thiết bị không đủ bộ nhớ cho công cụ tính toán; hãy đóng bớt thẻ và ứng dụng rồi thử lại.',
		timeout: 'Tính quá lâu nên đã dừng.'
	} as Partial<Record<string, string>>,
	stopped: 'Công cụ tính toán không trả lời được.',
	lost: 'Trang chưa chạy được phần chương trình (mạng chậm, đứt hoặc bị chặn). Những gì đang hiện vẫn đúng, nhưng không đổi được lựa chọn và không tải được tệp.',
	tooOld:
		'Trình duyệt quá cũ để chạy phần chương trình của trang. Những gì đang hiện vẫn đúng, nhưng không đổi được lựa chọn và không tải được tệp; hãy dùng trình duyệt mới hơn.',
	reload: 'Tải lại trang',
	inApp: {
		title: 'Mở bằng trình duyệt để tải tệp',
		text: 'Trình duyệt bên trong ứng dụng này (Zalo, Facebook…) không lưu được tệp, nên chưa có tệp nào được tải. Chọn “Mở bằng trình duyệt” trong trình đơn ⋯ của ứng dụng, hoặc sao chép liên kết dưới đây và mở bằng Chrome, Safari, rồi tải lại.'
	},
	noScript: {
		frame:
			'Đây là lựa chọn ban đầu của trang, không phải lựa chọn riêng mà khung này có thể được lập cho: JavaScript đang tắt hoặc bị trang bao ngoài chặn. Lựa chọn riêng đó chỉ xem được khi có JavaScript.'
	}
};

const en: typeof vi = {
	coming: 'Opening what the link asks for. Charts and tables appear when its figures are here.',
	notCome: 'What the link asks for could not be opened, so the page shows no figures in its place.',
	first: 'See the first selection of this page',
	cancelled: 'Stopped.',
	failed: {
		'no-wasm': 'This browser cannot run the query engine (no WebAssembly). The other pages still work.',
		network: 'The query engine could not be downloaded (connection lost or file missing).',
		data: 'A data file is missing or damaged.',
		'too-much': 'This selection needs more figures than a browser can hold.',
		memory: 'There is not enough memory on this device for the query engine; close other tabs and apps and try again.',
		timeout: 'The calculation took too long and was stopped.'
	},
	stopped: 'The query engine could not answer.',
	lost: 'The scripts of this page did not run (slow or broken connection, or blocked). What is shown is right, but the selection cannot be changed and files cannot be downloaded.',
	tooOld:
		'This browser is too old to run the scripts of this page. What is shown is right, but the selection cannot be changed and files cannot be downloaded; please use a newer browser.',
	reload: 'Reload the page',
	inApp: {
		title: 'Open in a browser to download files',
		text: 'The browser inside this app (Zalo, Facebook…) cannot save files, so nothing was downloaded. Choose “Open in browser” in the menu ⋯ of the app, or copy the link below and open it in Chrome or Safari, and download there.'
	},
	noScript: {
		frame:
			'This is the first selection of the page, not a selection this frame may have been made for: JavaScript is off, or blocked by the page around it. Such a selection can only be seen with JavaScript.'
	}
};

export const openingWords: Record<Locale, typeof vi> = { vi, en };
