import type { HeatCellInput, HeatChart, HeatRowInput, HeatTone } from '../../src/lib/charts/heat-types';
import type { MarkKind } from '../../src/lib/charts/chart-types';

type Part = Partial<Exclude<HeatCellInput, { missing: string }>>;

/** A cell whose observation id is its value. */
export const cellOf = (valueLabel: string, tone: HeatTone, verdict: string, part: Part = {}): HeatCellInput => ({
	observationId: valueLabel,
	href: `/chi-tieu/x/#${valueLabel}`,
	ariaLabel: `"${valueLabel}" ${verdict}`,
	valueLabel,
	tone,
	verdict,
	period: '',
	kind: 'reported' satisfies MarkKind,
	notes: [],
	...part
});

const row = (name: string, detail: string, cells: HeatCellInput[]): HeatRowInput => ({ name, detail, cells });

export const columns = [
	{ provinceId: 'khanh-hoa', name: 'Khánh Hòa' },
	{ provinceId: 'hai-duong', name: 'Hải Dương' },
	{ provinceId: 'binh-thuan', name: 'Bình Thuận' }
];

export const heat: HeatChart = {
	columns,
	groups: [
		{
			title: 'Cấp tỉnh',
			rows: [
				row('Tỷ lệ hồ sơ TTHC giải quyết đúng hạn', '%', [
					cellOf('99,59', 'worse', '↓ kém hơn −0,21\u00a0điểm\u00a0%', { period: 'quý III/2024' }),
					{ missing: 'không có số liệu' },
					cellOf('99,8', 'better', '↑ tốt nhất', { period: 'quý I/2023', kind: 'derived' })
				]),
				row('Số văn bản quy phạm pháp luật đã ban hành', 'văn bản · tính theo quý · không đánh giá', [
					cellOf('12', 'plain', ''),
					{ missing: 'chỉ có số của năm 2022, không so sánh được' },
					cellOf('9', 'base', 'mốc so sánh', { kind: 'press', notes: [{ text: 'không khớp', warning: true }] })
				])
			]
		},
		{
			title: 'Cấp xã',
			rows: [
				row('Số cán bộ, công chức', 'người', [
					cellOf('1.366.174', 'plain', 'cao hơn +1.234,5\u00a0%'),
					cellOf('2.647', 'plain', 'thấp hơn −0,2\u00a0%'),
					{ missing: 'có ở cấp hoặc kỳ khác' }
				])
			]
		}
	]
};
