import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceAxis } from '../../src/lib/charts/nice-axis';
import { renderChartSvg } from '../../src/lib/charts/render-svg';
import { chartTheme, createTheme, type ChartTheme } from '../../src/lib/charts/theme';
import { buildTrendChart } from '../../src/lib/charts/trend-chart';
import { layTrend } from '../../src/lib/charts/trend-layout';
import type { TrendChart } from '../../src/lib/charts/trend-types';
import { cutTexts, overlappingTexts, readLines, readLinks, readTexts } from './read-svg';
import { gaps, merged, pointOf, single } from './samples';

const render = (chart: TrendChart, width: number, theme: ChartTheme = chartTheme): string =>
	renderChartSvg(buildTrendChart(chart, theme, width), { label: 'x', idPrefix: 'x' });
const curves = (svg: string) => readLines(svg).filter((line) => line.stroke.startsWith('var(--province'));

describe('trend chart', () => {
	it('joins two points only where the later one says so', () => {
		const svg = render(gaps, 800);
		const [a, b, c, d] = readLinks(svg);
		const ends = curves(svg).map((line) => [Math.round(line.x1), Math.round(line.x2)]);
		expect(ends).toEqual([
			[Math.round(a?.x ?? 0), Math.round(b?.x ?? 0)],
			[Math.round(c?.x ?? 0), Math.round(d?.x ?? 0)]
		]);
	});

	it('draws a single point without a line, named', () => {
		const svg = render(single, 360);
		expect(curves(svg)).toEqual([]);
		expect(readLinks(svg).length).toBe(1);
		expect(readTexts(svg).map((text) => text.text)).toEqual(
			expect.arrayContaining(['Hải Dương', '1.366.174,00', 'năm 2022'])
		);
	});

	it('puts marks where the scale of the grid says', () => {
		const layout = layTrend(gaps, 800);
		const svg = render(gaps, 800);
		const link = readLinks(svg).find((one) => one.observationId === '2024-09-30/99.59');
		expect(link?.x).toBeCloseTo(layout.toX(Date.UTC(2024, 8, 30)), 0);
		expect(link?.y).toBeCloseTo(layout.toY(99.59), 0);
		const grid = readLines(svg).filter((line) => line.y1 === line.y2 && line.stroke === 'var(--grid)');
		const ticks = [96, 97, 98, 99, 100].map(layout.toY);
		expect(grid.length).toBe(ticks.length);
		grid.forEach((line, i) => expect(Math.abs(line.y1 - (ticks[i] ?? 0))).toBeLessThanOrEqual(1));
	});

	it('leaves derived marks hollow', () => {
		const link = readLinks(render(gaps, 800)).find((one) => one.observationId === '2023-09-30/98.31');
		expect(link?.shape).toContain('fill="var(--paper)" stroke="var(--province-1)"');
	});

	it('shows a break inside the time shown, not one outside', () => {
		expect(render(merged, 800)).toContain('1/7/2025: sáp nhập tỉnh');
		expect(render(gaps, 800)).not.toContain('1/7/2025: sáp nhập tỉnh');
		expect(render(merged, 800)).toContain('stroke-dasharray="3,3"');
	});

	it('labels every point of a chart with few of them', () => {
		const texts = readTexts(render(gaps, 800)).map((text) => text.text);
		for (const value of ['97,40', '98,72', '98,31', '99,59', '96,09']) expect(texts).toContain(value);
		expect(texts).toContain('không khớp');
	});

	it('names every line and keeps its newest value, at every width', () => {
		for (const width of [320, 360, 800]) {
			const texts = readTexts(render(merged, width)).map((text) => text.text);
			for (const text of ['Khánh Hòa', 'Hải Dương', 'Bình Thuận', '83,20', '87,50', '87,90'])
				expect(texts).toContain(text);
		}
	});

	it('stays a chart when there is nothing to show', () => {
		const svg = render({ ...single, series: [], axis: niceAxis([]), ticks: [] }, 360);
		expect(readLinks(svg)).toEqual([]);
		expect(svg).not.toContain('NaN');
	});

	it('draws the line all others are held against, apart from the grid', () => {
		const svg = render({ ...gaps, reference: 98 }, 800);
		const y = layTrend(gaps, 800).toY(98);
		const level = readLines(svg).filter((line) => line.y1 === line.y2 && Math.abs(line.y1 - y) <= 1);
		expect(level.map(({ stroke }) => stroke)).toContain('var(--muted)');
	});

	it('tells lines of one province apart', () => {
		const series = gaps.series.map((one) => ({ ...one, provinceId: 'khanh-hoa', dash: [7, 4] as [number, number] }));
		expect(render({ ...gaps, series }, 800)).toContain('stroke-dasharray="7,4"');
	});

	it('does not mind the order of points', () => {
		const turned = { ...gaps, series: gaps.series.map((one) => ({ ...one, points: [...one.points].reverse() })) };
		expect(render(turned, 800)).toBe(render(gaps, 800));
	});

	const provinces = [
		'Khánh Hòa',
		'Hải Dương',
		'Bình Thuận',
		'Cần Thơ',
		'Thừa Thiên Huế',
		'Nghệ An',
		'Tây Ninh',
		'Bà Rịa – Vũng Tàu'
	];
	const ids = ['khanh-hoa', 'hai-duong', 'binh-thuan', 'khanh-hoa-2025', 'hai-phong-2025', 'lam-dong-2025', 'p7', 'p8'];
	const theme = createTheme(ids);
	const quarters = ['03-31', '06-30', '09-30', '12-31'];
	const dates = Array.from({ length: 8 }, (_, i) => `${2022 + Math.floor(i / 4)}-${quarters[i % 4]}`);
	const lines = fc.array(
		fc.array(fc.option(fc.integer({ min: 600, max: 1000 }), { nil: null }), { minLength: 8, maxLength: 8 }),
		{
			minLength: 1,
			maxLength: 8
		}
	);

	it('never cuts, and never puts a name or value on another', () => {
		fc.assert(
			fc.property(lines, fc.integer({ min: 320, max: 1200 }), fc.boolean(), (some, width, isIndex) => {
				const series = some.map((values, i) => ({
					provinceId: ids[i] ?? '',
					name: isIndex ? `${provinces[i]}, Số hồ sơ TTHC nộp trực tuyến, Cấp tỉnh` : (provinces[i] ?? ''),
					...(isIndex && some.length <= 3 ? { note: '(8 tháng đầu năm 2023 = 100)' } : {}),
					points: values.flatMap((value, k) =>
						value === null
							? []
							: [{ ...pointOf(dates[k] ?? '', value / 10, values[k - 1] != null), observationId: `${i}/${k}` }]
					)
				}));
				const chart: TrendChart = {
					series,
					axis: niceAxis(some.flat().flatMap((value) => (value === null ? [] : [value / 10]))),
					formatAxis: String,
					...(isIndex ? { reference: 80 } : {}),
					ticks: dates.map((date) => ({ date, label: `quý ${date}` }))
				};
				const svg = render(chart, width, theme);
				expect(cutTexts(svg)).toEqual([]);
				expect(overlappingTexts(svg)).toEqual([]);
				expect(curves(svg).length).toBe(
					series.flatMap((one) => one.points).filter((point) => point.joinsPrevious).length
				);
			}),
			{ numRuns: 200 }
		);
	});
});
