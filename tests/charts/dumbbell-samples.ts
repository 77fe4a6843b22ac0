import type { MarkKind } from '../../src/lib/charts/chart-types';
import type { DumbbellChart, DumbbellEnd, DumbbellRow } from '../../src/lib/charts/dumbbell-types';
import { niceAxis } from '../../src/lib/charts/nice-axis';
import { formatNumber } from '../../src/lib/domain/number';
import { rowOf } from './samples';

/** One end; its observation id tells what it is: `khanh-hoa/quý III/2024/99.59`. */
export function endOf(
	provinceId: string,
	period: string,
	value: number,
	extra: { kind?: MarkKind; warning?: string; unit?: string } = {}
): DumbbellEnd {
	const { unit = '%', ...rest } = extra;
	const row = rowOf(provinceId, period, value, `${formatNumber(value, 2, 'vi')} ${unit}`, rest);
	if (row.value === null) throw new Error('a row of a value has one');
	return { ...row, observationId: `${provinceId}/${period}/${value}` };
}

const names: Record<string, string> = {
	'khanh-hoa': 'Khánh Hòa',
	'hai-duong': 'Hải Dương',
	'binh-thuan': 'Bình Thuận'
};

/** A row; joined where both ends are there, unless a reason is given. */
export const dumbbellOf = (
	provinceId: string,
	start: DumbbellEnd | null,
	end: DumbbellEnd | null,
	reason = ''
): DumbbellRow => ({
	provinceId,
	name: names[provinceId] ?? provinceId,
	start,
	end,
	joined: start !== null && end !== null && reason === '',
	reason
});

const [before, after] = ['quý III/2023', 'quý III/2024'];

/** Rise, fall, nearly the same, one end only, and two that do not continue each other. */
export const dumbbells: DumbbellChart = {
	groups: [
		{
			title: 'Cấp tỉnh',
			rows: [
				dumbbellOf(
					'khanh-hoa',
					endOf('khanh-hoa', before, 98.31, { kind: 'derived' }),
					endOf('khanh-hoa', after, 99.59)
				),
				dumbbellOf('binh-thuan', endOf('binh-thuan', before, 98.1), endOf('binh-thuan', after, 96.4)),
				dumbbellOf('hai-duong', endOf('hai-duong', before, 97), null, 'không có số liệu quý III/2024 để so sánh')
			]
		},
		{
			title: 'Cấp huyện',
			rows: [
				dumbbellOf('khanh-hoa', endOf('khanh-hoa', before, 98.9), endOf('khanh-hoa', after, 98.92)),
				dumbbellOf(
					'hai-duong',
					endOf('hai-duong', before, 97.2, { kind: 'press' }),
					endOf('hai-duong', after, 99.2, { warning: 'không khớp' }),
					'tỉnh hợp nhất ngày 1/7/2025, hai số không nối tiếp nhau'
				)
			]
		}
	],
	axis: niceAxis([98.31, 99.59, 98.1, 96.4, 97, 98.9, 98.92, 97.2, 99.2], { max: 100 }),
	formatAxis: (value) => `${formatNumber(value, 0, 'vi')} %`,
	axisNote: 'Trục không bắt đầu từ 0 mà từ 96 %'
};
