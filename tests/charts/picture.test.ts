import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composePicture, type PictureWords } from '../../src/lib/charts/picture';
import { paintWith, readLightColours } from '../../src/lib/charts/picture-colours';
import { withProbes } from '../../src/lib/charts/picture-probe';
import { buildRankedChart } from '../../src/lib/charts/ranked-chart';
import { renderChartSvg } from '../../src/lib/charts/render-svg';
import { chartTheme } from '../../src/lib/charts/theme';
import { buildTrendChart } from '../../src/lib/charts/trend-chart';
import { textWidth } from '../../src/lib/charts/text-width';
import { readTexts } from './read-svg';
import { rankedSamples, trendSamples } from './samples';

const colours = readLightColours(readFileSync('src/lib/ui/styles/tokens.css', 'utf8'));
const look = { colours, fontFaces: "@font-face{font-family:'Be Vietnam Pro'}" };
const link = `site.example/so-sanh/?tinh=${'khanh-hoa,hai-duong,binh-thuan,'.repeat(9)}&ky=moi-nhat`;
const words: PictureWords = {
	title:
		'Tỷ lệ hồ sơ giải quyết đúng hạn < 100 % & chênh lệch lớn nhất ở cấp huyện: Khánh Hòa 98,90 % (quý III/2024), Bình Thuận 95,12 %',
	subtitle: 'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn · %',
	foot: ['Nguồn: Báo cáo 317/BC-UBND (Khánh Hòa).', 'Điểm để trống: suy ra từ số khác của báo cáo.'],
	imprint: 'Đối sánh · bản dữ liệu a1b2c3d · ngày 21/11/2025',
	link,
	lang: 'vi'
};
const settings = { label: 'x', idPrefix: 'c1' };
const drawings = [
	...Object.entries(rankedSamples).map(
		([name, chart]) => [name, renderChartSvg(buildRankedChart(chart, chartTheme, 760), settings)] as const
	),
	...Object.entries(trendSamples).map(
		([name, chart]) => [name, renderChartSvg(buildTrendChart(chart, chartTheme, 760), settings)] as const
	)
];

describe.each(drawings)('a picture of chart %s', (_, drawing) => {
	const picture = composePicture(drawing, words, look);
	const texts = readTexts(picture.svg).map(({ text }) => text);

	it('keeps every text of the drawing and adds title, subtitle, sources, edition and link', () => {
		const all = texts.join(' ').replace(/\s+/g, ' ');
		for (const { text } of readTexts(drawing)) expect(texts).toContain(text);
		for (const part of [words.title, words.subtitle, ...words.foot, words.imprint]) expect(all).toContain(part);
		expect(texts.join('')).toContain(link);
	});

	it('asks nothing of the page: no custom property, link, focus or address', () => {
		expect(picture.svg).not.toMatch(/var\(|<a\b|href=|tabindex|data-observation|class="hit"|aria-/);
		expect(picture.svg).toContain('fill="#ffffff"');
	});

	it('lays the rim of a text below it: office suites know no paint-order and would hide the letters', () => {
		expect(picture.svg).not.toContain('paint-order');
		const all = [...picture.svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)];
		const rims = all.flatMap(([, look = ''], i) => (look.includes('stroke=') ? [i] : []));
		expect(rims).toHaveLength(drawing.split('paint-order').length - 1);
		for (const i of rims) {
			expect(all[i + 1]?.[1]).not.toContain('stroke');
			expect(all[i + 1]?.[2]).toBe(all[i]?.[2]);
		}
	});

	it('is well formed and has the size it says', () => {
		const open: string[] = [];
		for (const [, slash, tag = '', , self] of picture.svg.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
			if (slash) expect(open.pop()).toBe(tag);
			else if (!self) open.push(tag);
		}
		expect(open).toEqual([]);
		expect(picture.svg).toMatch(new RegExp(`^<svg [^>]*width="${picture.width}" height="${picture.height}"`));
	});
});

const drawing = drawings[0]?.[1] ?? '';

describe('words of a picture', () => {
	it('break into lines that fit, also an address without a space', () => {
		const { svg, width, height } = composePicture(drawing, words, look);
		const outer = svg.replace(/<svg x=.*?<\/svg>/, '');
		const lines = [
			...outer.matchAll(/<text x="24" y="([\d.]+)" font-size="(\d+)"( font-weight="600")?[^>]*>([^<]*)</g)
		];
		expect(lines.length).toBeGreaterThan(6);
		for (const [, y, size, bold, text = ''] of lines) {
			expect(
				textWidth(text.replaceAll('&amp;', '&').replaceAll('&lt;', '<'), Number(size), !!bold)
			).toBeLessThanOrEqual(width - 48);
			expect(Number(y)).toBeLessThan(height);
		}
		expect(new Set(lines.map(([, y]) => y)).size).toBe(lines.length);
	});

	it('have room beside a narrow drawing, and cost nothing where empty', () => {
		const narrow = '<svg viewBox="0 0 200 100"><rect/></svg>';
		expect(composePicture(narrow, words, look).width).toBe(528);
		const bare = composePicture(narrow, { ...words, subtitle: '', foot: [] }, look);
		expect(bare.height).toBeLessThan(composePicture(narrow, words, look).height);
	});

	it('name the picture for those who cannot see it', () => {
		const { svg } = composePicture(drawing, words, look);
		expect(svg).toMatch(/<title>[^<]*&lt; 100 % &amp; chênh lệch[^<]*<\/title><desc>[^<]*317\/BC-UBND[^<]*<\/desc>/);
	});
});

it('takes any drawing with a viewBox, and refuses others', () => {
	const heat =
		'<svg xmlns="x" viewBox="0 0 600 300"><g><rect fill="var(--grid)"/><a href="/x" tabindex="0"><text>1</text></a></g></svg>';
	const { svg } = composePicture(heat, words, look);
	expect(svg).toContain('width="600" height="300" viewBox="0 0 600 300"');
	expect(svg).toContain('<g><text>1</text></g>');
	expect(() => composePicture('<svg><g/></svg>', words, look)).toThrow('viewBox');
});

describe('light colours', () => {
	it('are those of the first rule, references followed', () => {
		expect(colours.get('--paper')).toBe('#ffffff');
		expect(colours.get('--warning')).toBe(colours.get('--caution'));
		expect(readLightColours(':root { --a: red; } .dark:root { --a: blue; }').get('--a')).toBe('red');
	});
	it('stand in for custom properties, known or not', () => {
		expect(paintWith('fill="var(--paper)" stroke="var(--new, #123)"', colours)).toBe(
			`fill="#ffffff" stroke="${colours.get('--ink')}"`
		);
	});
});

it('probes stand in a strip below the picture, one per font file', () => {
	const picture = composePicture(drawing, words, look);
	const probed = withProbes(picture);
	expect(probed.height).toBeGreaterThan(picture.height);
	expect(probed.svg).toContain(`height="${probed.height}" viewBox="0 0 ${picture.width} ${probed.height}"`);
	expect(probed.probes).toHaveLength(4);
	for (const { y } of probed.probes) expect(y).toBeGreaterThanOrEqual(picture.height);
});
