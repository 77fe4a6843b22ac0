import type { LatestValue, SearchEntry, SearchFile } from '../../src/lib/domain/search-entry';

const value = (provinceId: string, province: string): LatestValue => ({
	id: `${provinceId}.x`, provinceId, province, value: '99 %', period: 'quý III/2024', scopeId: 'toan-tinh', scope: 'Toàn tỉnh', marks: []
}); // prettier-ignore
const khanhHoa = value('khanh-hoa', 'Khánh Hòa');
const haiDuong = value('hai-duong', 'Hải Dương');

const ofWard: LatestValue = { ...khanhHoa, id: 'ward.x', scopeId: 'kh-phuong', scope: 'Phường Vạn Thạnh' };

const indicator = (id: string, title: string, latest: LatestValue[], figures: number, also: string | null = null): SearchEntry => ({
	kind: 'indicator', id, title, area: 'Cải cách thủ tục hành chính', also, figures, isPartial: latest.every(({ scopeId }) => scopeId !== 'toan-tinh'), latest
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
		indicator('ho-so-truc-tuyen-ngay', 'Số hồ sơ trực tuyến tiếp nhận trong ngày hỗ trợ', [ofWard], 1),
		indicator('luot-khach-hang', 'Số lượt khách hàng sử dụng dịch vụ được hỗ trợ qua hồ sơ', [khanhHoa], 1),
		indicator('giai-ngan', 'Tỷ lệ giải ngân vốn đầu tư công so với kế hoạch', [khanhHoa], 4),
		indicator('thuy-loi', 'Số đơn vị thuỷ lợi, văn hoá được sắp xếp', [khanhHoa], 1),
		indicator('can-bo-xa', 'Số cán bộ cấp xã', [haiDuong], 2),
		{ kind: 'province', id: 'khanh-hoa', title: 'Khánh Hòa', successor: 'Khánh Hòa (gồm Khánh Hòa và Ninh Thuận)', formedOf: [] },
		{ kind: 'province', id: 'hai-duong', title: 'Hải Dương', successor: 'Hải Phòng (gồm Hải Phòng và Hải Dương)', formedOf: [] },
		{ kind: 'province', id: 'hai-phong-2025', title: 'Hải Phòng (từ 7/2025)', successor: null, formedOf: ['Hải Dương', 'Hải Phòng'] },
		{ kind: 'place', id: 'ninh-thuan', title: 'Ninh Thuận', placeKind: 'province', former: null, provinceId: 'khanh-hoa-2025', province: 'Khánh Hòa (từ 7/2025)' },
		{ kind: 'place', id: 'dien-khanh', title: 'Diên Khánh', placeKind: 'district', former: 'Khánh Hòa', provinceId: 'khanh-hoa-2025', province: 'Khánh Hòa (từ 7/2025)' },
		{ kind: 'area', id: 'thu-tuc-hanh-chinh', title: 'Cải cách thủ tục hành chính', indicators: 6 },
		{ kind: 'area', id: 'tai-chinh-cong', title: 'Cải cách tài chính công', indicators: 1 },
		scope('cap-xa', 'Cấp xã'),
		scope('cap-huyen', 'Cấp huyện'),
		scope('hai-quan', 'Cục Hải quan tỉnh'),
		scope('kh-dien-khanh', 'Huyện Diên Khánh'),
		{ kind: 'document', id: 'hd-2022', title: 'Báo cáo năm 2022 của tỉnh Hải Dương', label: 'Báo cáo 140/BC-UBND', province: 'Hải Dương', isPress: false },
		{ kind: 'document', id: 'kh-2024', title: 'Báo cáo quý III/2024 của tỉnh Khánh Hòa', label: 'Báo cáo 317/BC-UBND', province: 'Khánh Hòa', isPress: false },
		{ kind: 'document', id: 'press-1', title: 'Hồ sơ trực tuyến tiếp tục tăng', label: 'Trang baokhanhhoa.vn', province: 'Khánh Hòa', isPress: true },
		form('03/3.1', 'Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn'),
		form('03/3.1.2', 'Số hồ sơ TTHC đã giải quyết đúng hạn'),
		form('07/3.1.2', 'Số hệ thống đã kết nối')
	],
	synonyms: [
		['TTHC', 'thủ tục hành chính'],
		['trễ hạn', 'quá hạn'],
		['trực tuyến', 'qua mạng'],
		['tiếp nhận trực tuyến', 'nộp trực tuyến'],
		['hồ sơ tiếp nhận trực tuyến', 'hồ sơ trực tuyến']
	]
}; // prettier-ignore
