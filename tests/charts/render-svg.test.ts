import { describe, expect, it } from 'vitest';
import { buildRankedChart } from '../../src/lib/charts/ranked-chart';
import { renderChartSvg } from '../../src/lib/charts/render-svg';
import { chartTheme } from '../../src/lib/charts/theme';
import { buildTrendChart } from '../../src/lib/charts/trend-chart';
import { cutTexts, overlappingTexts, readLinks, readSize } from './read-svg';
import { rankedSamples, trendSamples, widths } from './samples';

const settings = { label: 'Tỷ lệ "đúng hạn" < 100 % & hơn', idPrefix: 'chart1' };
const builders = [
	...Object.entries(rankedSamples).map(
		([name, chart]) => [name, (w: number) => buildRankedChart(chart, chartTheme, w)] as const
	),
	...Object.entries(trendSamples).map(
		([name, chart]) => [name, (w: number) => buildTrendChart(chart, chartTheme, w)] as const
	)
];

describe.each(builders)('chart %s as SVG', (_, build) => {
	it.each(widths)('is whole at %i px: nothing cut, nothing on top of each other', (width) => {
		const svg = renderChartSvg(build(width), settings);
		expect(readSize(svg).width).toBe(width);
		expect(cutTexts(svg)).toEqual([]);
		expect(overlappingTexts(svg)).toEqual([]);
	});

	it('has exactly one link per figure, in reading order, with words', () => {
		const built = build(800);
		const links = readLinks(renderChartSvg(built, settings));
		expect(links.map((link) => link.observationId)).toEqual(built.marks.map(({ link }) => link.observationId));
		expect(links.map((link) => link.mark)).toEqual(built.marks.map((_, index) => index));
		expect(links.map((link) => link.href)).toEqual(built.marks.map(({ link }) => link.href));
		expect(links.map((link) => link.ariaLabel)).toEqual(built.marks.map(({ link }) => link.ariaLabel));
		for (const link of links) expect(link.shape).not.toBe('');
	});

	it('is the same text for the same input', () => {
		expect(renderChartSvg(build(640), settings)).toBe(renderChartSvg(build(640), settings));
		expect(JSON.stringify(build(640))).toBe(JSON.stringify(build(640)));
	});

	it('carries nothing a strict page would refuse, and nothing of the drawing library', () => {
		const svg = renderChartSvg(build(800), settings);
		expect(svg).not.toMatch(/<style|<script|style=|ecmeta|\bzr\d|class="zr|xlink|NaN|undefined|Infinity/);
		for (const [, id] of svg.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^chart1-/);
	});

	it('hangs every text by its baseline: office suites and rsvg know nothing else', () => {
		const svg = renderChartSvg(build(800), settings);
		expect(svg).not.toMatch(/dominant-baseline|alignment-baseline|baseline-shift|\bdy=/);
		for (const [, attributes] of svg.matchAll(/<text([^>]*)>/g)) expect(attributes).toMatch(/ y="-?\d+(\.\d)?"/);
	});

	it('takes every colour from the page', () => {
		const svg = renderChartSvg(build(800), settings);
		const paints = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map((match) => match[1]);
		expect(paints.filter((paint) => paint !== 'none' && !/^var\(--[a-z0-9-]+\)$/.test(paint ?? ''))).toEqual([]);
	});

	it('is a named group that scales with its place and is well formed', () => {
		const svg = renderChartSvg(build(800), settings);
		const root = /^<svg [^>]*>/.exec(svg)?.[0] ?? '';
		expect(root).toContain('width="100%" role="group"');
		expect(root).toContain('aria-label="Tỷ lệ &quot;đúng hạn&quot; &lt; 100 % &amp; hơn"');
		expect(root).not.toContain('height=');
		const open: string[] = [];
		for (const [, slash, tag = '', , self] of svg.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
			if (slash) expect(open.pop()).toBe(tag);
			else if (!self) open.push(tag);
		}
		expect(open).toEqual([]);
	});
});
