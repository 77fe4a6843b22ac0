import { describe, expect, it } from 'vitest';
import { buildHeatChart } from '../../src/lib/charts/heat-chart';
import { muteOtherRows, muteOthers } from '../../src/lib/charts/highlight';
import { buildRankedChart } from '../../src/lib/charts/ranked-chart';
import { renderChartSvg } from '../../src/lib/charts/render-svg';
import { chartTheme } from '../../src/lib/charts/theme';
import { buildTrendChart } from '../../src/lib/charts/trend-chart';
import type { BuiltChart } from '../../src/lib/charts/built-chart';
import * as heat from './heat-samples';
import { cutTexts, overlappingTexts, readLines, readLinks } from './read-svg';
import { counts, levels, merged, widths } from './samples';

const render = (built: BuiltChart): string => renderChartSvg(built, { label: 'x', idPrefix: 'x' });

describe('a highlighted province', () => {
	it('keeps its colour in a ranked chart; the others are grey in their own shapes', () => {
		for (const width of widths) {
			const svg = render(buildRankedChart(muteOtherRows(levels, 'khanh-hoa'), chartTheme, width));
			const links = readLinks(svg);
			for (const { observationId, shape } of links)
				expect(shape).toContain(observationId.startsWith('khanh-hoa') ? 'var(--province-1)' : 'var(--faded)');
			expect(links.some(({ shape }) => shape.startsWith('<polygon'))).toBe(true);
			expect([cutTexts(svg), overlappingTexts(svg)]).toEqual([[], []]);
		}
		const bars = render(buildRankedChart(muteOtherRows(counts, 'hai-duong'), chartTheme, 760));
		expect(bars).toContain('fill="var(--faded)" fill-opacity');
	});

	it('keeps its colour in a trend; words of the others are muted, not faded', () => {
		for (const width of widths) {
			const chart = { ...merged, series: muteOthers(merged.series, 'hai-duong') };
			const svg = render(buildTrendChart(chart, chartTheme, width));
			const colours = new Set(readLines(svg).map(({ stroke }) => stroke));
			expect(colours).toContain('var(--province-2)');
			expect(colours).toContain('var(--faded)');
			expect(colours).not.toContain('var(--province-1)');
			expect(svg).not.toMatch(/<text[^>]*fill="var\(--faded\)"/);
			expect([cutTexts(svg), overlappingTexts(svg)]).toEqual([[], []]);
		}
	});

	it('has a bar in its colour in the cells of a heat map', () => {
		const sample = Object.values(heat).find((one) => typeof one === 'object' && 'columns' in one);
		if (!sample || !('columns' in sample)) throw new Error('there is no sample of a heat map');
		const [first] = sample.columns;
		const plain = render(buildHeatChart(sample, chartTheme, 760));
		const columns = sample.columns.map((column) => ({ ...column, marked: column === first }));
		const marked = render(buildHeatChart({ ...sample, columns }, chartTheme, 760));
		const count = (svg: string): number =>
			svg.split(`fill="${chartTheme.province(first?.provinceId ?? '').colour}"`).length;
		const rows = sample.groups.reduce((sum, group) => sum + group.rows.length, 0);
		expect(count(marked) - count(plain)).toBe(rows);
	});

	it('that a chart does not show changes nothing', () => {
		expect(muteOtherRows(levels, 'lam-dong-2025')).toEqual(levels);
		expect(muteOtherRows(levels, undefined)).toEqual(levels);
		expect(muteOthers(merged.series, 'lam-dong-2025')).toEqual(merged.series);
	});
});
