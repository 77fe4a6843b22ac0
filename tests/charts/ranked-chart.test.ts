import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkKind } from '../../src/lib/charts/chart-types';
import { niceAxis } from '../../src/lib/charts/nice-axis';
import { buildRankedChart } from '../../src/lib/charts/ranked-chart';
import { layRanked } from '../../src/lib/charts/ranked-layout';
import type { RankedChart } from '../../src/lib/charts/ranked-types';
import { renderChartSvg } from '../../src/lib/charts/render-svg';
import { chartTheme } from '../../src/lib/charts/theme';
import { formatNumber } from '../../src/lib/domain/number';
import { cutTexts, overlappingTexts, readLines, readLinks, readRects, readTexts } from './read-svg';
import { changes, counts, levels, rankedSamples, rowOf } from './samples';

const render = (chart: RankedChart, width: number): string =>
	renderChartSvg(buildRankedChart(chart, chartTheme, width), { label: 'x', idPrefix: 'x' });

describe('ranked chart', () => {
	it('puts marks where the scale of the grid says', () => {
		const layout = layRanked(levels, 800);
		const links = readLinks(render(levels, 800));
		expect(links[1]?.x).toBeCloseTo(layout.toX(99.59), 0);
		const grid = readLines(render(levels, 800)).filter((line) => line.x1 === line.x2 && line.stroke === 'var(--grid)');
		const ticks = [95, 96, 97, 98, 99, 100].map(layout.toX);
		expect(grid.length).toBe(ticks.length);
		grid.forEach((line, i) => expect(Math.abs(line.x1 - (ticks[i] ?? 0))).toBeLessThanOrEqual(1));
	});

	it('fills reported marks, leaves derived ones hollow, dots the press', () => {
		const links = readLinks(render(levels, 800));
		const shapeOf = (id: string): string => links.find((link) => link.observationId === id)?.shape ?? '';
		expect(shapeOf('khanh-hoa/99.59')).toContain('fill="var(--province-1)" stroke="var(--paper)"');
		expect(shapeOf('hai-duong/99.2')).toContain('fill="var(--paper)" stroke="var(--province-2)"');
		expect(shapeOf('binh-thuan/96.09')).toContain('stroke-dasharray="2,2"');
	});

	it('starts bars at zero, to both sides', () => {
		for (const chart of [counts, changes]) {
			const layout = layRanked(chart, 800);
			const bars = readRects(render(chart, 800)).filter(({ fill }) => fill.startsWith('var(--province-'));
			const zero = layout.toX(0);
			expect(bars.length).toBe(3);
			for (const { x, width } of bars) {
				const ends = [x, x + width];
				expect(Math.min(...ends.map((end) => Math.abs(end - zero)))).toBeLessThanOrEqual(1);
			}
		}
	});

	it('has no bars where the axis is cut, and says so', () => {
		const svg = render(levels, 800);
		expect(svg).not.toContain('fill-opacity');
		expect(readTexts(svg).map((text) => text.text)).toContain('trục từ 95 %');
	});

	it('shows details where there is room, and only there', () => {
		expect(render(levels, 800)).toContain('66.687/66.959 hồ sơ');
		expect(render(levels, 360)).not.toContain('66.687/66.959 hồ sơ');
	});

	it('says why a figure is missing and makes no link of it', () => {
		const texts = readTexts(render(levels, 800)).map((text) => text.text);
		expect(texts).toContain('báo cáo không nêu số của cấp huyện');
		expect(readLinks(render(levels, 800)).length).toBe(7);
	});

	it("writes names of a user's own file as text, never as markup", () => {
		const name = '<img src=x onerror="alert(1)">&';
		const row = rowOf('nhap', 'năm 2022', 5, '<b>5</b>', { name, kind: 'draft' });
		const svg = render({ ...counts, groups: [{ title: '</text><script>', rows: [row] }] }, 800);
		expect(svg).not.toMatch(/<img|<b>|<script/);
		expect(readTexts(svg).map((text) => text.text)).toEqual(expect.arrayContaining(['<b>5</b>', '</text><script>']));
	});

	it('has rows high enough for a finger', () => {
		for (const chart of Object.values(rankedSamples)) {
			for (const width of [360, 800]) {
				for (const row of layRanked(chart, width).rows) expect(row.bottom - row.top).toBeGreaterThanOrEqual(28);
			}
		}
	});

	const rowArbitrary = fc.record({
		province: fc.constantFrom('khanh-hoa', 'hai-duong', 'binh-thuan', 'Thừa Thiên Huế', 'Sở Kế hoạch và Đầu tư'),
		period: fc.constantFrom('năm 2022', 'quý III/2024', '8 tháng đầu năm 2024'),
		value: fc.oneof(fc.integer({ min: -50_000, max: 2_000_000 }), fc.integer({ min: 0, max: 100 })),
		kind: fc.constantFrom<MarkKind>('reported', 'derived', 'press', 'draft'),
		detail: fc.constantFrom(undefined, '66.687/66.959 hồ sơ', '12/12'),
		warning: fc.constantFrom(undefined, 'không khớp')
	});

	it('never cuts or overlaps, whatever it shows', () => {
		const groups = fc.array(fc.array(rowArbitrary, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(groups, fc.integer({ min: 320, max: 1200 }), fc.boolean(), (some, width, zeroBased) => {
				const axis = niceAxis(
					some.flat().map((row) => row.value),
					{ zeroBased }
				);
				const chart: RankedChart = {
					groups: some.map((rows, i) => ({
						title: i ? 'Cấp huyện' : undefined,
						rows: rows.map(({ province, period, value, kind, detail, warning }) =>
							rowOf(province, period, value, `≈ ${formatNumber(value, 0, 'vi')}`, {
								kind,
								...(detail ? { detail } : {}),
								...(warning ? { warning } : {})
							})
						)
					})),
					axis,
					zeroBased,
					formatAxis: (value) => formatNumber(value, 0, 'vi'),
					axisNote: axis.cut ? 'trục không từ 0' : undefined
				};
				const svg = render(chart, width);
				expect(cutTexts(svg)).toEqual([]);
				expect(overlappingTexts(svg)).toEqual([]);
				expect(readLinks(svg).length).toBe(some.flat().length);
			}),
			{ numRuns: 200 }
		);
	});
});
