import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHeatChart } from '../../src/lib/charts/heat-chart';
import { layHeat } from '../../src/lib/charts/heat-layout';
import type { HeatCellInput, HeatChart } from '../../src/lib/charts/heat-types';
import { renderChartSvg } from '../../src/lib/charts/render-svg';
import { chartTheme } from '../../src/lib/charts/theme';
import { cellOf, columns, heat } from './heat-samples';
import { cutTexts, overlappingTexts, readLinks, readTexts } from './read-svg';

const render = (chart: HeatChart, width: number): string =>
	renderChartSvg(buildHeatChart(chart, chartTheme, width), { label: 'x', idPrefix: 'x' });
type Note = { text: string; warning: boolean };
const wordsIn = (svg: string): string[] => readTexts(svg).map((text) => text.text);

describe('heat map', () => {
	it.each([350, 760])('has the numbers, the verdicts and the periods in its cells at %i px', (width) => {
		const words = wordsIn(render(heat, width)).join(' ').replaceAll('\u00a0', ' ');
		for (const part of ['99,59', 'kém hơn −0,21 điểm %', '↑ tốt nhất', 'quý III/2024', 'mốc so sánh', 'không khớp'])
			expect(words).toContain(part);
	});

	it('makes every figure a link with its place in the grid, and says why a figure is missing', () => {
		const svg = render(heat, 760);
		expect(readLinks(svg).map((link) => link.observationId)).toEqual([
			'99,59',
			'99,8',
			'12',
			'9',
			'1.366.174',
			'2.647'
		]);
		expect(
			[...svg.matchAll(/data-row="(\d)" data-column="(\d)"/g)].map(([, row, column]) => `${row}${column}`)
		).toEqual(['00', '02', '10', '12', '20', '21']);
		expect(wordsIn(svg).join(' ')).toContain('chỉ có số của năm 2022, không so sánh được');
	});

	it('colours only what is judged', () => {
		const svg = render(heat, 760);
		expect(svg.match(/fill="var\(--better\)"/g)).toHaveLength(1);
		expect(svg.match(/fill="var\(--worse\)"/g)).toHaveLength(1);
		expect(svg.match(/fill="var\(--paper-2\)"/g)).toHaveLength(4);
	});

	it('outlines the base boldly, derived figures in dashes, the press in dots', () => {
		const outlines = [...render(heat, 760).matchAll(/<rect class="mark"([^>]*)>/g)].map(
			([, attributes = '']) => attributes
		);
		expect(outlines[1]).toContain('stroke-dasharray="5,3"');
		expect(outlines[3]).toContain('stroke="var(--ink)" stroke-width="2" stroke-dasharray="2,2"');
		expect(outlines[0]).not.toContain('dasharray');
	});

	it('names the provinces above their columns, and in every cell where there is no room for that', () => {
		const count = (svg: string): number => wordsIn(svg).filter((text) => text === 'Hải Dương').length;
		expect(count(render(heat, 760))).toBe(1);
		expect(count(render(heat, 350))).toBe(3);
	});

	it('keeps hatching inside its cell', () => {
		for (const width of [350, 760]) {
			const missing = layHeat(heat, width).cells.filter((cell) => 'missing' in cell.input);
			const strokes = [
				...render(heat, width).matchAll(/<path d="((?:M[-\d. ]+L[-\d. ]+)+)"[^>]*stroke="var\(--grid\)"/g)
			]
				.map(([, path = '']) =>
					[...path.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
				)
				.filter((points) => points.length > 2);
			expect(strokes).toHaveLength(missing.length);
			strokes.forEach((points, i) => {
				const { x = 0, y = 0, width: wide = 0, height = 0 } = missing[i] ?? {};
				for (const [px = 0, py = 0] of points) {
					expect(px >= x - 1 && px <= x + wide + 1 && py >= y - 1 && py <= y + height + 1).toBe(true);
				}
			});
		}
	});

	it("writes names of a user's own file as text, never as markup", () => {
		const evil = '<img src=x onerror="alert(1)">&';
		const chart = { columns, groups: [{ title: evil, rows: [{ name: evil, detail: evil, cells: [cellOf(evil, 'plain', evil)] }] }] }; // prettier-ignore
		expect(render(chart, 760)).not.toContain('<img');
	});

	const anyCell: fc.Arbitrary<HeatCellInput> = fc.oneof(
		fc.record({
			missing: fc.constantFrom('không có số liệu', 'chỉ có số của 8 tháng đầu năm 2024, không so sánh được')
		}),
		fc
			.tuple(
				fc.constantFrom('1', '99,59', 'hơn 8.000', '59.033.653', '19/63', 'Có, đã ban hành kế hoạch'),
				fc.constantFrom<['better' | 'worse' | 'base' | 'plain', string]>(
					['better', '↑ tốt hơn +0,21\u00a0điểm\u00a0%'],
					['worse', '↓ worse −12.34\u00a0percentage\u00a0points'],
					['base', 'mốc so sánh'],
					['plain', '']
				),
				fc.constantFrom('', 'quý III/2024', 'January to August 2024'),
				fc.constantFrom<Note[][]>([], [{ text: 'không khớp', warning: true }], [{ text: 'suy ra', warning: false }])
			)
			.map(([value, [tone, verdict], period, notes]) => cellOf(value, tone, verdict, { period, notes }))
	);
	const names = ['Khánh Hòa', 'Hải Dương', 'Bình Thuận', 'Khánh Hòa (gồm Ninh Thuận)', 'Thừa Thiên Huế'];

	it('never cuts or overlaps, whatever it shows', () => {
		const sizes = fc.record({ provinces: fc.integer({ min: 1, max: 5 }), rows: fc.integer({ min: 1, max: 4 }) });
		fc.assert(
			fc.property(sizes, fc.infiniteStream(anyCell), fc.integer({ min: 320, max: 1200 }), (size, cells, width) => {
				const next = (): HeatCellInput => cells.next().value as HeatCellInput;
				const some = names.slice(0, size.provinces);
				const rows = Array.from({ length: size.rows }, () => ({
					name: 'Tỷ lệ phản ánh, kiến nghị của cá nhân, tổ chức về quy định thủ tục hành chính đã được giải quyết xong',
					detail: 'phản ánh, kiến nghị · lũy kế từ đầu năm đến hết tháng 8 · có số chưa chắc chắn nên không đánh giá',
					cells: some.map(next)
				}));
				const chart = {
					columns: some.map((name, i) => ({ provinceId: String(i), name })),
					groups: [{ title: 'Chính quyền ba cấp (tỉnh, huyện, xã)', rows }]
				};
				const svg = render(chart, width);
				expect(cutTexts(svg)).toEqual([]);
				expect(overlappingTexts(svg)).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});
});
