import { expect, test } from 'vitest';
import { defaultTrendView } from '../../src/lib/view/view-state';
import { listGaps } from '../../src/lib/ui/compare/gaps';
import type { FilterOptions } from '../../src/lib/ui/compare/filter-options';

const provinces = [
	{ id: 'khanh-hoa', name: 'Khánh Hòa' },
	{ id: 'hai-duong', name: 'Hải Dương' },
	{ id: 'binh-thuan', name: 'Bình Thuận' }
];
const indicator = (id: string, name: string, provinceIds: string[]) => ({
	id,
	name,
	areaId: 'chinh-quyen-so',
	provinceIds,
	scopeIds: ['ba-cap'],
	periodIds: []
});
const options: FilterOptions = {
	areas: [],
	provinces,
	scopes: [{ id: 'ba-cap', name: 'Ba cấp', kind: 'level', validTo: '2025-06-30', followedBy: 'Hai cấp' }],
	periods: [],
	indicators: [
		indicator('a', 'Hồ sơ trực tuyến', ['khanh-hoa', 'hai-duong']),
		indicator('b', 'Thanh toán trực tuyến', ['khanh-hoa']),
		indicator('c', 'Chứng thư số', ['khanh-hoa'])
	]
};

test('gaps of several indicators name each of them, one sentence per cause', () => {
	const gaps = listGaps(['a', 'b', 'c'], [], { ...defaultTrendView, provinces: ['hai-duong', 'binh-thuan'] }, options, 'vi'); // prettier-ignore
	expect(gaps).toEqual([
		'Hồ sơ trực tuyến: Hải Dương có số liệu ở cấp hoặc kỳ khác với lựa chọn.',
		'Hồ sơ trực tuyến: Bình Thuận không có số liệu trong các nguồn đã thu thập.',
		'Thanh toán trực tuyến; Chứng thư số: Hải Dương và Bình Thuận đều không có số liệu trong các nguồn đã thu thập.'
	]);
});

test('a level that ended names the one that continues it', () => {
	const view = { ...defaultTrendView, provinces: ['khanh-hoa'], scopes: ['ba-cap'], periods: ['2025-Q3'] };
	expect(listGaps(['a'], [], view, options, 'vi')[0]).toBe(
		'Hồ sơ trực tuyến: Ba cấp: kết thúc ngày 30/6/2025 cùng cấp huyện; từ ngày 1/7/2025 xem Hai cấp.'
	);
});
