import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { areaWords } from '../../src/lib/messages/area-page';
import { heatWords } from '../../src/lib/messages/heat-map';
import { messagesOf } from '../../src/lib/messages/messages';
import { profileWords } from '../../src/lib/messages/province-profile';
import { siteDir } from './site';

/*
 * The rule of verdicts, read off the pages as they were built: better, worse, best, last and the like are said of figures of
 * one period and among at least three provinces, or of one province between two of its own periods, both named.
 */

type Locale = 'vi' | 'en';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const patterns = {
	vi: {
		period:
			/quý (?:I|II|III|IV)\/\d{4}|tháng \d{1,2}\/\d{4}|\d{1,2} tháng (?:đầu|cuối) năm \d{4}|giai đoạn \d{4}–\d{4}|năm \d{4}/g,
		between:
			/tốt nhất|tốt hơn|kém hơn|kém nhất|đứng đầu|đứng cuối|thứ \d+ trong|(?<!của [^:]+: )(?:cao|thấp) nhất|xếp cao/i,
		own: /có cải thiện|kém đi/,
		of: /trong (\d+) tỉnh/
	},
	en: {
		period: new RegExp(
			`Q[1-4] \\d{4}|(?:first|second) half of \\d{4}|January to (?:${months}) \\d{4}|(?:${months}) \\d{4}|\\d{4} to \\d{4}|\\b(?:19|20)\\d{2}\\b`,
			'g'
		),
		between: /\bbest\b|\bbetter\b|\bworse\b|\bworst\b|\bplace \d+ of|\bhighest of|\blowest\b|\branks higher/i,
		own: /an improvement|for the worse/,
		of: /of (\d+) provinces/
	}
} as const;

/** Words that say the rule or name a choice, without a verdict on anybody. */
function standing(locale: Locale): string[] {
	const heat = heatWords[locale];
	const m = messagesOf(locale);
	const profile = profileWords[locale];
	return [
		heat.rules,
		heat.best,
		...Object.values(heat.legend),
		...Object.values(heat.gaps),
		...Object.values(profile.leads),
		...Object.values(profile.empty),
		profile.rules,
		...Object.values(m.indicator.direction),
		m.indicator.measure.rank,
		m.chart.rankAxis,
		m.home.headlinesLead,
		areaWords[locale].home.text
	];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };
const textOf = (html: string): string =>
	html
		.replace(/<[^>]*>/g, ' ')
		.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all)
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();

const block = /<\/?(?:p|li|h[1-6]|th|td|tr|figcaption|section|div|ul|ol|dt|dd|table|nav|main|header|footer|button|summary|caption|text|figure|svg|label)\b[^>]*>/; // prettier-ignore

/** Sentences and spoken labels of a page, without the rows of tables and the words of drawings, which are read as a whole. */
function sentencesOf(html: string): string[] {
	const labels = [...html.matchAll(/aria-label="([^"]*)"/g)].map((match) => textOf(match[1] ?? ''));
	const prose = html.replace(/<tbody\b.*?<\/tbody>/gs, '').replace(/<svg\b.*?<\/svg>/gs, '');
	return [...labels, ...prose.split(block).map(textOf)].filter(Boolean);
}

const rowsOf = (html: string): string[] => [...html.matchAll(/<tr\b.*?<\/tr>/gs)].map((match) => match[0]);

function pagesOf(dir: string): string[] {
	return readdirSync(join(siteDir, dir), { withFileTypes: true }).flatMap((entry) => {
		const path = dir ? `${dir}/${entry.name}` : entry.name;
		if (entry.isDirectory()) return ['_app', 'data', 'engine'].includes(entry.name) ? [] : pagesOf(path);
		return entry.name.endsWith('.html') ? [path] : [];
	});
}

/** The date of a source is no period. */
const dates = new RegExp(`\\b\\d{1,2} (?:${months}) \\d{4}`, 'g');
const periodsIn = (text: string, locale: Locale): string[] => [
	...new Set(text.replace(dates, '').match(patterns[locale].period) ?? [])
];

/** What breaks the rule in one sentence; empty where nothing does. */
function breachOf(sentence: string, locale: Locale): string {
	const { between, own, of } = patterns[locale];
	const said = standing(locale).reduce((text, words) => text.replaceAll(words, ''), sentence);
	if (own.test(said)) return periodsIn(said, locale).length === 2 ? '' : `a change names its two periods: ${said}`;
	// A count of rows, each judged by itself, is read in the rows.
	if (!between.test(said) || /dòng đánh giá được|that can be judged/.test(said)) return '';
	// A newer figure is told after the verdict, as one that is not compared.
	const verdict = said.split(/Số mới hơn của|Newer figure of/)[0] ?? '';
	if (periodsIn(verdict, locale).length > 1) return `across periods: ${said}`;
	const provinces = of.exec(verdict)?.[1];
	return provinces !== undefined && Number(provinces) < 3 ? `among ${provinces}: ${said}` : '';
}

/** What breaks the rule in a row of a table: cells judge each other only where all are of one period and three at least. */
function rowBreachOf(row: string, locale: Locale): string {
	const { between } = patterns[locale];
	const cells = [...row.matchAll(/<td\b[^>]*data-observation.*?<\/td>/gs)].map((match) => textOf(match[0]));
	if (!cells.some((cell) => between.test(cell))) return '';
	const periods = new Set(cells.flatMap((cell) => periodsIn(cell, locale)));
	return periods.size === 1 && cells.length >= 3 ? '' : `row: ${cells.join(' | ')}`;
}

const pages = pagesOf('');
const localeOf = (path: string): Locale => (path.startsWith('en/') ? 'en' : 'vi');

describe('the rule itself', () => {
	test.each<[string, Locale]>([
		['Khánh Hòa 99,59 % (quý III/2024), thứ 2 trong 2 tỉnh có số liệu; Bình Thuận 99,8 % (quý III/2024)', 'vi'],
		['Khánh Hòa 99,59 % (quý III/2024), thứ 2 trong 3 tỉnh có số liệu; Bình Thuận 99,8 % (quý I/2023)', 'vi'],
		['Khánh Hòa tốt nhất trong 1 tỉnh', 'vi'],
		['Khánh Hòa is highest of 3 provinces at 98.9% (Q3 2024), Bình Thuận lowest at 95.12% (Q1 2023)', 'en'],
		['Khánh Hòa tăng 5 điểm %, có cải thiện', 'vi']
	])('is broken by %s', (sentence, locale) => expect(breachOf(sentence, locale)).not.toBe(''));

	test('is kept by a change that names both periods, and by the words that tell it', () => {
		expect(breachOf('từ 90 % (năm 2022) lên 95,5 % (năm 2023), có cải thiện.', 'vi')).toBe('');
		for (const locale of ['vi', 'en'] as const)
			for (const words of standing(locale)) expect(breachOf(words, locale)).toBe('');
	});
});

describe('every page that was built', () => {
	test('there are pages', () => expect(pages.length).toBeGreaterThan(3));

	test('says no verdict across periods nor among fewer than three provinces', () => {
		const breaches = pages.flatMap((path) => {
			const html = readFileSync(join(siteDir, path), 'utf8').replace(/<(script|style)\b.*?<\/\1>/gs, '');
			const locale = localeOf(path);
			return [
				...sentencesOf(html).map((sentence) => breachOf(sentence, locale)),
				...rowsOf(html).map((row) => rowBreachOf(row, locale))
			]
				.filter(Boolean)
				.map((breach) => `${path}: ${breach}`);
		});
		expect([...new Set(breaches)]).toEqual([]);
	});

	test('counts no verdict of a single row', () => {
		const texts = pages.map((path) => [path, textOf(readFileSync(join(siteDir, path), 'utf8'))] as const);
		for (const [path, text] of texts) expect(text, path).not.toMatch(/ở 1 trong 1 dòng|in 1 of 1 row/);
	});
});
