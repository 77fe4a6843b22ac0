import type { MarkKind } from '../../src/lib/charts/chart-types';
import { niceAxis } from '../../src/lib/charts/nice-axis';
import type { RankedChart, RankedRow } from '../../src/lib/charts/ranked-types';
import type { TrendChart, TrendPoint } from '../../src/lib/charts/trend-types';
import { formatNumber } from '../../src/lib/domain/number';

export const widths = [320, 360, 519, 520, 800, 1200];

const names: Record<string, string> = {
	'khanh-hoa': 'Khánh Hòa',
	'hai-duong': 'Hải Dương',
	'binh-thuan': 'Bình Thuận'
};
const percent = (value: number): string => `${formatNumber(value, 0, 'vi')} %`;
const whole = (value: number): string => formatNumber(value, 0, 'vi');

type Extra = { kind?: MarkKind; detail?: string; warning?: string; name?: string };

/** A row whose observation id tells what it is: `khanh-hoa/99.59`. */
export function rowOf(
	provinceId: string,
	period: string,
	value: number,
	valueLabel: string,
	extra: Extra = {}
): RankedRow {
	return {
		provinceId,
		name: names[provinceId] ?? provinceId,
		period,
		value,
		valueLabel,
		kind: 'reported',
		observationId: `${provinceId}/${value}`,
		href: `/chi-tieu/dung-han?tinh=${provinceId}&ky=moi-nhat`,
		ariaLabel: `${names[provinceId] ?? provinceId}: "${valueLabel}", ${period}`,
		...extra
	};
}

const kh = 'quý III/2024';
const bt = 'quý I/2023';
const hd = 'năm 2022';

export const levels: RankedChart = {
	groups: [
		{
			title: 'Cấp tỉnh',
			rows: [
				rowOf('binh-thuan', bt, 99.8, '99,80 %', { detail: '41.226/41.308 hồ sơ' }),
				rowOf('khanh-hoa', kh, 99.59, '99,59 %', { detail: '66.687/66.959 hồ sơ' }),
				rowOf('hai-duong', hd, 99.2, '≈ 99,2 %', { kind: 'derived' })
			]
		},
		{
			title: 'Cấp huyện',
			rows: [
				rowOf('khanh-hoa', kh, 98.9, '98,90 %', { detail: '28.406/28.722 hồ sơ' }),
				rowOf('binh-thuan', bt, 95.12, '95,12 %', { detail: '9.126/9.594 hồ sơ', warning: 'không khớp' }),
				{
					provinceId: 'hai-duong',
					name: 'Hải Dương',
					period: hd,
					value: null,
					missing: 'báo cáo không nêu số của cấp huyện'
				}
			]
		},
		{
			title: 'Cấp xã',
			rows: [rowOf('khanh-hoa', kh, 99.77, '99,77 %'), rowOf('binh-thuan', bt, 96.09, '96,09 %', { kind: 'press' })]
		}
	],
	axis: niceAxis([99.8, 99.59, 99.2, 98.9, 95.12, 99.77, 96.09], { max: 100 }),
	zeroBased: false,
	axisNote: 'trục từ 95 %',
	formatAxis: percent
};

export const counts: RankedChart = {
	groups: [
		{
			title:
				'Số hồ sơ thủ tục hành chính tiếp nhận trực tuyến của toàn tỉnh trong kỳ báo cáo, gồm cả hồ sơ kỳ trước chuyển ' +
				'sang và hồ sơ của các cơ quan ngành dọc',
			rows: [
				rowOf('hai-duong', hd, 1_366_174, '1.366.174'),
				rowOf('khanh-hoa', kh, 183_096, '183.096', { detail: '87,4 % số tiếp nhận' }),
				rowOf('binh-thuan', bt, 12, '12', { kind: 'derived' })
			]
		}
	],
	axis: niceAxis([1_366_174, 183_096, 12], { zeroBased: true }),
	zeroBased: true,
	formatAxis: whole
};

export const agencies: RankedChart = {
	groups: [
		{
			rows: [
				rowOf('khanh-hoa', '8 tháng đầu năm 2024', 100, '100 %', {
					name: 'Sở Văn hóa, Thể thao và Du lịch',
					detail: '1.204/1.204 hồ sơ'
				}),
				rowOf('khanh-hoa', '8 tháng đầu năm 2024', 62.5, '62,5 %', { name: 'Sở Nông nghiệp và Phát triển nông thôn' }),
				rowOf('khanh-hoa', '8 tháng đầu năm 2024', 0, '0 %', { name: 'Ban Quản lý Khu kinh tế Vân Phong' })
			]
		}
	],
	axis: niceAxis([100, 62.5, 0], { zeroBased: true, max: 100 }),
	zeroBased: true,
	formatAxis: percent
};

export const changes: RankedChart = {
	groups: [
		{
			rows: [
				rowOf('khanh-hoa', kh, 12_600, '+12.600'),
				rowOf('hai-duong', hd, -8300, '−8.300'),
				rowOf('binh-thuan', bt, -120, '−120')
			]
		}
	],
	axis: niceAxis([12_600, -8300, -120], { zeroBased: true }),
	zeroBased: true,
	formatAxis: whole
};

export function pointOf(date: string, value: number, joinsPrevious: boolean, extra: Extra = {}): TrendPoint {
	const valueLabel = formatNumber(value, 2, 'vi');
	const id = `${date}/${value}`;
	return {
		date,
		value,
		valueLabel,
		joinsPrevious,
		kind: 'reported',
		observationId: id,
		href: `#${id}`,
		ariaLabel: id,
		...extra
	};
}

/** Five points of two provinces: Khánh Hòa 2021–2022, a gap, 2023–2024; Bình Thuận alone. */
export const gaps: TrendChart = {
	series: [
		{
			provinceId: 'khanh-hoa',
			name: 'Khánh Hòa',
			points: [
				pointOf('2021-12-31', 97.4, false),
				pointOf('2022-12-31', 98.72, true),
				pointOf('2023-09-30', 98.31, false, { kind: 'derived' }),
				pointOf('2024-09-30', 99.59, true)
			]
		},
		{
			provinceId: 'binh-thuan',
			name: 'Bình Thuận',
			points: [pointOf('2023-03-31', 96.09, false, { warning: 'không khớp' })]
		}
	],
	axis: niceAxis([97.4, 98.72, 98.31, 99.59, 96.09], { max: 100 }),
	axisNote: 'trục từ 96 %',
	formatAxis: percent,
	ticks: [
		{ date: '2021-12-31', label: 'năm 2021' },
		{ date: '2022-12-31', label: 'năm 2022' },
		{ date: '2023-03-31', label: 'quý I/2023' },
		{ date: '2023-09-30', label: 'quý III/2023' },
		{ date: '2024-09-30', label: 'quý III/2024' }
	],
	breaks: [{ date: '2025-07-01', label: '1/7/2025: sáp nhập tỉnh' }]
};

const years = [2020, 2021, 2022, 2023, 2024];
const yearly = (values: number[]): TrendPoint[] => values.map((value, i) => pointOf(`${years[i]}-12-31`, value, i > 0));

/** Three provinces close together, one of them past the break of 1 July 2025. */
export const merged: TrendChart = {
	series: [
		{
			provinceId: 'khanh-hoa',
			name: 'Khánh Hòa',
			points: [...yearly([78, 81.5, 80.2, 84, 88]), pointOf('2025-12-31', 83.2, false)]
		},
		{ provinceId: 'hai-duong', name: 'Hải Dương', points: yearly([80, 80.5, 83.2, 85, 87.5]) },
		{ provinceId: 'binh-thuan', name: 'Bình Thuận', points: yearly([79, 81.9, 82.2, 82, 87.9]) }
	],
	axis: niceAxis([78, 88]),
	formatAxis: whole,
	ticks: [...years, 2025].map((year) => ({ date: `${year}-12-31`, label: `${year}` })),
	breaks: [{ date: '2025-07-01', label: '1/7/2025: sáp nhập tỉnh' }]
};

export const single: TrendChart = {
	series: [{ provinceId: 'hai-duong', name: 'Hải Dương', points: [pointOf('2022-12-31', 1_366_174, false)] }],
	axis: niceAxis([1_366_174], { zeroBased: true }),
	formatAxis: whole,
	ticks: [{ date: '2022-12-31', label: 'năm 2022' }]
};

export const rankedSamples = { levels, counts, agencies, changes };
export const trendSamples = { gaps, merged, single };
