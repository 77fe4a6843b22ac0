import type { LatestValue, SearchEntry, SearchFile } from '../../src/lib/domain/search-entry';

const value = (provinceId: string, province: string): LatestValue => ({
	id: `${provinceId}.x`, provinceId, province, value: '99 %', period: 'quý III/2024', scopeId: 'toan-tinh', scope: 'Toàn tỉnh', marks: []
}); // prettier-ignore
const khanhHoa = value('khanh-hoa', 'Khánh Hòa');
const haiDuong = value('hai-duong', 'Hải Dương');

const indicator = (id: string, title: string, latest: LatestValue[], figures: number, also: string | null = null): SearchEntry => ({
	kind: 'indicator', id, title, area: 'Cải cách thủ tục hành chính', also, figures, latest
}); // prettier-ignore
const scope = (id: string, title: string): SearchEntry => ({
	kind: 'scope', id, title, scopeKind: 'level', indicators: 1, indicatorIds: ['ho-so-dung-han-ty-le']
}); // prettier-ignore
const form = (id: string, title: string): SearchEntry => ({
	kind: 'form', id, title, indicatorId: 'ho-so-dung-han', scope: 'Cấp tỉnh', figureId: null
}); // prettier-ignore

/** A small part of what the site holds, with names that are easily taken for each other. */
export const exampleFile: SearchFile = {
	entries: [
		indicator('ho-so-dung-han', 'Số hồ sơ TTHC giải quyết đúng hạn', [khanhHoa], 4),
		indicator('ho-so-dung-han-ty-le', 'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn', [khanhHoa, haiDuong], 26, 'On time rate'),
		indicator('ho-so-tre-han', 'Số hồ sơ TTHC giải quyết trễ hạn', [khanhHoa], 8),
		indicator('ho-so-truc-tuyen', 'Số hồ sơ tiếp nhận trực tuyến', [khanhHoa], 18),
		indicator('luot-khach-hang', 'Số lượt khách hàng sử dụng dịch vụ được hỗ trợ qua hồ sơ', [khanhHoa], 1),
		indicator('giai-ngan', 'Tỷ lệ giải ngân vốn đầu tư công so với kế hoạch', [khanhHoa], 4),
		indicator('thuy-loi', 'Số đơn vị thuỷ lợi, văn hoá được sắp xếp', [khanhHoa], 1),
		indicator('can-bo-xa', 'Số cán bộ cấp xã', [haiDuong], 2),
		{ kind: 'province', id: 'khanh-hoa', title: 'Khánh Hòa', successor: 'Khánh Hòa (gồm Khánh Hòa và Ninh Thuận)' },
		{ kind: 'province', id: 'hai-duong', title: 'Hải Dương', successor: 'Hải Phòng (gồm Hải Phòng và Hải Dương)' },
		{ kind: 'area', id: 'thu-tuc-hanh-chinh', title: 'Cải cách thủ tục hành chính', indicators: 6 },
		{ kind: 'area', id: 'tai-chinh-cong', title: 'Cải cách tài chính công', indicators: 1 },
		scope('cap-xa', 'Cấp xã'),
		scope('cap-huyen', 'Cấp huyện'),
		scope('hai-quan', 'Cục Hải quan tỉnh'),
		{ kind: 'document', id: 'hd-2022', title: 'Báo cáo năm 2022 của tỉnh Hải Dương', label: 'Báo cáo 140/BC-UBND', province: 'Hải Dương' },
		{ kind: 'document', id: 'kh-2024', title: 'Báo cáo quý III/2024 của tỉnh Khánh Hòa', label: 'Báo cáo 317/BC-UBND', province: 'Khánh Hòa' },
		form('03/3.1', 'Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn'),
		form('03/3.1.2', 'Số hồ sơ TTHC đã giải quyết đúng hạn'),
		form('07/3.1.2', 'Số hệ thống đã kết nối')
	]
}; // prettier-ignore
