import { describe, expect, test } from 'vitest';
import { buildBarOption, type BarChart } from '../../src/lib/charts/bar-chart';
import { renderChartSvg } from '../../src/lib/charts/render-svg';
import { textWidth } from '../../src/lib/charts/text-width';
import { chartTheme } from '../../src/lib/charts/theme';
import { widths } from './samples';

const chart: BarChart = {
	labels: [
		'Khánh Hòa, Chính quyền ba cấp (tỉnh, huyện, xã), quý III/2024',
		'b & <c>',
		'press-binhthuan-gov-2025-ttpvhcc-thang-4-va-con-dai-hon-the',
		'x'.repeat(90)
	],
	columns: [
		{
			title: 'Giá trị',
			bars: [
				{ value: 100, valueLabel: '100' },
				{ value: -50, valueLabel: '−50' },
				{ value: 0, valueLabel: '0' },
				{ value: null, valueLabel: 'NULL' }
			]
		}
	]
};

interface Shape {
	type: string;
	shape?: { x: number; width: number; x1: number };
	style: { text?: string; x?: number; fill?: string; fontSize?: number; fontWeight?: unknown };
}
/** The shapes of the chart as they are handed to ECharts. */
function shapesAt(width: number): Shape[] {
	const { option } = buildBarOption(chart, chartTheme, width);
	const [decor] = [option.series ?? []].flat() as unknown as { renderItem: () => { children: Shape[] } }[];
	return decor?.renderItem().children ?? [];
}

describe.each(widths)('bars %i pixels wide', (width) => {
	const shapes = shapesAt(width);
	const bars = shapes.filter(({ type }) => type === 'rect').map(({ shape }) => shape as { x: number; width: number });
	const labels = shapes.filter(({ type, style }) => type === 'text' && style.x === 0 && style.fontWeight !== 600);
	const zero = shapes.find(({ type }) => type === 'line')?.shape?.x1 ?? NaN;

	test('start at zero on one scale; nought and nothing have none', () => {
		const [positive, negative] = bars;
		expect(bars).toHaveLength(2);
		expect(positive?.x).toBeCloseTo(zero);
		expect((negative?.x ?? 0) + (negative?.width ?? 0)).toBeCloseTo(zero);
		expect((positive?.width ?? 0) / (negative?.width ?? 1)).toBeCloseTo(2);
	});

	test('stand beside their labels, which are all there', () => {
		for (const { style } of labels) expect(textWidth(style.text ?? '', style.fontSize ?? 0)).toBeLessThanOrEqual(zero);
		const told = labels.map(({ style }) => style.text?.replaceAll(' ', '')).join('');
		for (const label of chart.labels) expect(told).toContain(label.replaceAll(' ', ''));
	});

	test('stay inside, and so do all words, apart from the bars', () => {
		const texts = shapes.filter(({ type }) => type === 'text').map(({ style }) => style);
		for (const { text = '', x = 0, fontSize = 0, fontWeight } of texts) {
			expect(x + textWidth(text, fontSize, fontWeight === 600), text).toBeLessThanOrEqual(width);
		}
		for (const { x, width: long } of bars) expect([x >= 0, x + long <= width]).toEqual([true, true]);
		expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Giá trị', '100', '−50', '0', 'NULL']));
	});
});

test('is drawn without links, its words escaped', () => {
	const svg = renderChartSvg(buildBarOption(chart, chartTheme, 350), { label: 'a "b"', idPrefix: 'x' });
	expect(svg).not.toContain('<a ');
	expect(svg).toContain('b &amp; &lt;c&gt;');
	expect(svg).toContain('aria-label="a &quot;b&quot;"');
});
