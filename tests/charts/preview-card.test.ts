import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BuiltChart } from '../../src/lib/charts/built-chart';
import { readLightColours } from '../../src/lib/charts/picture-colours';
import { composeCard, type Card, type CardFace, type CardWords } from '../../src/lib/charts/preview-card';
import { buildRankedChart } from '../../src/lib/charts/ranked-chart';
import { chartTheme } from '../../src/lib/charts/theme';
import { buildTrendChart } from '../../src/lib/charts/trend-chart';
import { cardSize } from '../../src/lib/domain/card-size';
import { rankedSamples, trendSamples } from './samples';

const colours = readLightColours(readFileSync('src/lib/ui/styles/tokens.css', 'utf8'));
const words: CardWords = {
	site: 'Đối sánh',
	tagline: 'so sánh cải cách hành chính giữa các tỉnh',
	title: 'Tỷ lệ < 100 % & hơn: Khánh Hòa 98,90 % (quý III/2024), Bình Thuận 95,12 % (quý I/2023)',
	subtitle: 'Cấp huyện · %',
	sources: ['Nguồn: Báo cáo 317/BC-UBND (Khánh Hòa).'],
	edition: 'Bản dữ liệu a1b2c3d'
};
const builds: [string, CardFace['build']][] = [
	...Object.entries(rankedSamples).map(([name, chart]): [string, CardFace['build']] => [
		name,
		(width) => buildRankedChart(chart, chartTheme, width)
	]),
	...Object.entries(trendSamples).map(([name, chart]): [string, CardFace['build']] => [
		name,
		(width) => buildTrendChart(chart, chartTheme, width)
	])
];

function expectOrderly({ parts }: Card): void {
	for (const part of parts) {
		expect(part.x).toBeGreaterThanOrEqual(48);
		expect(part.y).toBeGreaterThanOrEqual(0);
		expect(part.x + part.width, part.name).toBeLessThanOrEqual(cardSize.width - 48 + 0.01);
		expect(part.y + part.height, part.name).toBeLessThanOrEqual(cardSize.height);
	}
	const sorted = [...parts].sort((a, b) => a.y - b.y);
	sorted.slice(1).forEach((part, i) => {
		const above = sorted[i];
		expect(part.y, `${part.name} under ${above?.name}`).toBeGreaterThanOrEqual(
			(above?.y ?? 0) + (above?.height ?? 0) - 0.01
		);
	});
}

/** Lines of the title put together again: the bold ones after the name of the site. */
function titleOf(card: Card): string {
	const bold = [...card.svg.matchAll(/<text x="48" y="[^"]*" font-size="[^"]*" font-weight="600"[^>]*>([^<]*)/g)];
	return bold.map((match) => match[1]).join(' ');
}

const hasChart = (card: Card): boolean => card.parts.some(({ name }) => name === 'chart');
/** A chart that fits, and one that never does. */
const small = builds.find(([, build]) => hasChart(composeCard([{ words, build }], colours)))?.[1];
const high: CardFace['build'] = (width) => ({ ...(small?.(width) as BuiltChart), height: 2000 });

describe.each(builds)('a card with the chart %s', (_, build) => {
	test('keeps its parts apart and inside', () => {
		const card = composeCard([{ words, build }], colours);
		expectOrderly(card);
		expect(card.svg).not.toMatch(/var\(|NaN|undefined/);
		expect(composeCard([{ words, build }], colours)).toEqual(card);
	});
});

test('says the whole title, escaped', () => {
	const card = composeCard([{ words, build: small }], colours);
	expect(hasChart(card)).toBe(true);
	expect(titleOf(card)).toBe(words.title.replace('&', '&amp;').replace('<', '&lt;'));
});

test('shows the next face where the chart of the first is too high, and words where all are', () => {
	const other = { ...words, subtitle: 'another' };
	const second = composeCard(
		[
			{ words, build: high },
			{ words: other, build: small }
		],
		colours
	);
	expect(second.svg).toContain('another');
	expect(hasChart(second)).toBe(true);
	const none = composeCard([{ words, build: high }], colours);
	expect(hasChart(none)).toBe(false);
	expectOrderly(none);
});

test('sources too long for the foot give way to the next wording, whole', () => {
	const long = 'Nguồn: '.padEnd(900, 'báo cáo ');
	const card = composeCard([{ words: { ...words, sources: [long, 'Nguồn: 12 văn bản.'] } }], colours);
	expect(card.svg).toContain('Nguồn: 12 văn bản.');
	expectOrderly(card);
});

test('titles of any length are told whole or not at all', () => {
	const letters = fc.string({ unit: fc.constantFrom(...'aơệỹĐ9,.%W ()'), minLength: 1, maxLength: 900 });
	fc.assert(
		fc.property(letters, fc.constantFrom(...builds), (text, [, build]) => {
			const title = text.replace(/\s+/g, ' ').trim() || 'a';
			const card = composeCard([{ words: { ...words, title }, build }], colours);
			expectOrderly(card);
			expect([title, words.site]).toContain(titleOf(card));
		}),
		{ numRuns: 40 }
	);
});
