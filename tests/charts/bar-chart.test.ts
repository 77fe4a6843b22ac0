import { describe, expect, test } from 'vitest';
import { buildBarChart, type BarChart } from '../../src/lib/charts/bar-chart';
import { renderChartSvg } from '../../src/lib/charts/render-svg';
import { chartTheme } from '../../src/lib/charts/theme';
import { readLines, readRects, readTexts } from './read-svg';
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

describe.each(widths)('bars %i pixels wide', (width) => {
	const svg = renderChartSvg(buildBarChart(chart, chartTheme, width), { label: 'a', idPrefix: 'x' });
	const bars = readRects(svg);
	const texts = readTexts(svg);
	const labels = texts.filter(({ x, bold }) => x === 0 && !bold);
	const zero = readLines(svg)[0]?.x1 ?? NaN;

	test('start at zero on one scale; nought and nothing have none', () => {
		const [positive, negative] = bars;
		expect(bars).toHaveLength(2);
		expect(positive?.x).toBeCloseTo(zero, 0);
		expect((negative?.x ?? 0) + (negative?.width ?? 0)).toBeCloseTo(zero, 0);
		expect((positive?.width ?? 0) / (negative?.width ?? 1)).toBeCloseTo(2, 1);
	});

	test('stand beside their labels, which are all there', () => {
		for (const label of labels) expect(label.width).toBeLessThanOrEqual(zero);
		const told = labels.map(({ text }) => text.replaceAll(' ', '')).join('');
		for (const label of chart.labels) expect(told).toContain(label.replaceAll(' ', ''));
	});

	test('stay inside, and so do all words, apart from the bars', () => {
		for (const text of texts) expect(text.x + text.width, text.text).toBeLessThanOrEqual(width + 0.1);
		for (const { x, width: long } of bars) expect([x >= 0, x + long <= width]).toEqual([true, true]);
		expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Giá trị', '100', '−50', '0', 'NULL']));
	});
});

test('is drawn without links, its words escaped', () => {
	const svg = renderChartSvg(buildBarChart(chart, chartTheme, 350), { label: 'a "b"', idPrefix: 'x' });
	expect(svg).not.toContain('<a ');
	expect(svg).toContain('b &amp; &lt;c&gt;');
	expect(svg).toContain('aria-label="a &quot;b&quot;"');
});
