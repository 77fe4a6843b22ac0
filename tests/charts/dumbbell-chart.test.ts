import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkKind } from '../../src/lib/charts/chart-types';
import { buildDumbbellChart } from '../../src/lib/charts/dumbbell-chart';
import { layDumbbell } from '../../src/lib/charts/dumbbell-layout';
import type { DumbbellChart } from '../../src/lib/charts/dumbbell-types';
import { muteOtherRows } from '../../src/lib/charts/highlight';
import { niceAxis } from '../../src/lib/charts/nice-axis';
import { overlaps } from '../../src/lib/charts/place-labels';
import { renderChartSvg } from '../../src/lib/charts/render-svg';
import { chartTheme } from '../../src/lib/charts/theme';
import { formatNumber } from '../../src/lib/domain/number';
import { dumbbellOf, dumbbells, endOf } from './dumbbell-samples';
import { cutTexts, overlappingTexts, readLines, readLinks, readSize, readTexts } from './read-svg';

const render = (chart: DumbbellChart, width: number): string =>
	renderChartSvg(buildDumbbellChart(chart, chartTheme, width), { label: 'x', idPrefix: 'x' });
const widths = [320, 360, 519, 520, 640, 760, 900];
const between = (svg: string, colour: string) =>
	readLines(svg).filter(({ stroke, x1, x2 }) => stroke === colour && x1 !== x2);

describe('dumbbell chart', () => {
	it('has every figure as a mark on the scale, row by row, the earlier first', () => {
		for (const width of widths) {
			const links = readLinks(render(dumbbells, width));
			const { toX } = layDumbbell(dumbbells, width);
			const ends = dumbbells.groups.flatMap(({ rows }) => rows.flatMap(({ start, end }) => [start, end]));
			const there = ends.filter((end) => end !== null);
			expect(links.map(({ observationId }) => observationId)).toEqual(there.map((end) => end.observationId));
			there.forEach((end, i) => expect(Math.abs((links[i]?.x ?? 0) - toX(end.value))).toBeLessThan(1));
			expect(links.every(({ href }) => href.startsWith('/chi-tieu/'))).toBe(true);
		}
	});

	it('keeps marks inside the frame and off each other', () => {
		for (const width of widths) {
			const size = readSize(render(dumbbells, width));
			for (const { ends } of layDumbbell(dumbbells, width).rows) {
				for (const { x, y } of ends) {
					expect(x).toBeGreaterThanOrEqual(10);
					expect(x).toBeLessThanOrEqual(size.width - 10);
					expect(y).toBeLessThanOrEqual(size.height);
				}
				const [start, end] = ends;
				if (start && end) expect(Math.hypot(start.x - end.x, start.y - end.y)).toBeGreaterThan(11);
			}
		}
	});

	it('gives each mark a place to click of its own, in which it lies', () => {
		for (const width of widths) {
			const ends = layDumbbell(dumbbells, width).rows.flatMap((row) => row.ends);
			ends.forEach(({ hit, x, y }, i) => {
				expect(overlaps({ x, y, width: 0.1, height: 0.1 }, hit)).toBe(true);
				for (const other of ends.slice(i + 1)) expect(overlaps(hit, other.hit)).toBe(false);
			});
		}
	});

	it('joins only what may be joined', () => {
		const svg = render(dumbbells, 760);
		expect(between(svg, 'var(--province-1)').length).toBe(2);
		expect(between(svg, 'var(--province-3)').length).toBe(1);
		expect(between(svg, 'var(--province-2)').length).toBe(0);
	});

	it('labels both ends with value and period, and says why an end or the line is missing', () => {
		for (const width of [320, 760]) {
			const texts = readTexts(render(dumbbells, width)).map(({ text }) => text);
			for (const text of ['98,31 %', '99,59 %', 'không khớp']) expect(texts).toContain(text);
			expect(texts.filter((text) => text === 'quý III/2023').length).toBe(5);
			expect(texts.filter((text) => text === 'quý III/2024').length).toBe(4);
			expect(texts.join(' ')).toContain('không có số liệu quý III/2024 để so sánh');
		}
	});

	it('draws the earlier mark smaller', () => {
		const [start, end] = readLinks(render(dumbbells, 760)).map(({ shape }) => Number(/ r="([\d.]+)"/.exec(shape)?.[1]));
		expect(start).toBeLessThan(end ?? 0);
	});

	it('greys all but the highlighted province, in its own shape', () => {
		const svg = render(muteOtherRows(dumbbells, 'binh-thuan'), 760);
		const shapes = readLinks(svg).map(({ shape }) => shape);
		expect(shapes.filter((shape) => shape.includes('var(--province-3)')).length).toBe(2);
		expect(shapes.filter((shape) => shape.includes('var(--faded)')).length).toBe(shapes.length - 2);
		expect(between(svg, 'var(--faded)').length).toBe(2);
		expect(shapes.filter((shape) => shape.startsWith('<circle')).length).toBe(4);
	});

	const value = fc.oneof(fc.integer({ min: -50_000, max: 2_000_000 }), fc.integer({ min: 0, max: 100 }));
	const end = fc.record({
		value,
		period: fc.constantFrom('năm 2022', 'quý III/2024', '8 tháng đầu năm 2024'),
		kind: fc.constantFrom<MarkKind>('reported', 'derived', 'press'),
		warning: fc.constantFrom(undefined, 'không khớp'),
		unit: fc.constantFrom('%', 'hồ sơ', 'dịch vụ công')
	});
	const row = fc.record({
		province: fc.constantFrom('khanh-hoa', 'hai-duong', 'Hải Phòng (từ 7/2025)', 'Sở Kế hoạch và Đầu tư'),
		start: fc.option(end),
		end,
		reason: fc.constantFrom('', 'tỉnh hợp nhất ngày 1/7/2025, hai số không nối tiếp nhau')
	});

	it('never cuts or overlaps, whatever it shows', () => {
		const groups = fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(groups, fc.integer({ min: 320, max: 900 }), fc.boolean(), (some, width, zeroBased) => {
				const values = some.flat().flatMap(({ start, end }) => [end.value, ...(start ? [start.value] : [])]);
				const axis = niceAxis(values, { zeroBased });
				const chart: DumbbellChart = {
					groups: some.map((rows, i) => ({
						title: i ? 'Chính quyền ba cấp (tỉnh, huyện, xã)' : undefined,
						rows: rows.map(({ province, start, end, reason }) => {
							const toEnd = (one: typeof end) =>
								endOf(province, one.period, one.value, {
									kind: one.kind,
									unit: one.unit,
									...(one.warning ? { warning: one.warning } : {})
								});
							return dumbbellOf(province, start && toEnd(start), toEnd(end), reason);
						})
					})),
					axis,
					formatAxis: (value) => formatNumber(value, 0, 'vi'),
					...(axis.cut ? { axisNote: 'Trục không bắt đầu từ 0' } : {})
				};
				const svg = render(chart, width);
				expect(cutTexts(svg)).toEqual([]);
				expect(overlappingTexts(svg)).toEqual([]);
				expect(readLinks(svg).length).toBe(values.length);
			}),
			{ numRuns: 200 }
		);
	});
});
