import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestBase, meanBase } from '../../src/lib/domain/heat-base';
import { formatViewQuery, mostIndicators, parseViewQuery } from '../../src/lib/view/codec';
import { asksTheSame } from '../../src/lib/view/parts';
import {
	axisChoices,
	defaultCompareView,
	faces,
	firstPeriod,
	scalings,
	sourceChoices,
	type ViewState,
	type Vocabulary
} from '../../src/lib/view/view-state';

const areas = ['chi-dao-dieu-hanh', 'thu-tuc-hanh-chinh', 'chi-so'];
const indicatorIds = ['ho-so-dung-han-ty-le', ...Array.from({ length: 12 }, (_, i) => `chi-tieu-${i}`)];
const words: Vocabulary = {
	provinces: ['khanh-hoa', 'hai-duong', 'binh-thuan'],
	areas,
	indicators: new Map(
		indicatorIds.map((id, i) => [id, i === 0 ? 'thu-tuc-hanh-chinh' : (areas[i % areas.length] as string)])
	),
	scopes: ['toan-tinh', 'cap-tinh', 'cap-xa', 'nganh-doc'],
	periods: ['2022', '2023-Q1', '2024-Q3', '2024-8M']
};

const some = (ids: readonly string[], maxLength = ids.length): fc.Arbitrary<string[]> =>
	fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength });
const anyView: fc.Arbitrary<ViewState> = fc
	.record({
		provinces: some(words.provinces),
		area: fc.constantFrom(...areas),
		indicators: some(indicatorIds, mostIndicators),
		scopes: fc.oneof(fc.constant<string[]>([]), some(words.scopes)),
		periods: fc.oneof(fc.constant('moi-nhat' as const), some(words.periods)),
		sources: fc.constantFrom(...sourceChoices),
		face: fc.constantFrom(...faces),
		base: fc.constantFrom(bestBase, meanBase, ...words.provinces),
		until: fc.constantFrom(undefined, '2022-12-31', '2024-09-30'),
		scaling: fc.constantFrom(...scalings),
		highlight: fc.constantFrom(undefined, ...words.provinces),
		axes: fc.constantFrom(...axisChoices),
		indexBase: fc.constantFrom(undefined, firstPeriod, ...words.periods)
	})
	.map((view) => ({ ...view, highlight: view.provinces.find((id) => id === view.highlight) }));

const trendDefaults: ViewState = { ...defaultCompareView, scopes: ['cap-xa'] };
const read = (query: string) => parseViewQuery(new URLSearchParams(query), defaultCompareView, words);

test('the default view has an empty link', () => {
	expect(formatViewQuery(defaultCompareView, defaultCompareView)).toBe('');
	expect(read('')).toEqual({ view: defaultCompareView, problems: [] });
});

test('every view survives its link', () => {
	fc.assert(
		fc.property(anyView, (drawn) => {
			// An area is written only when it differs from the default; a link with indicators of another area then names that area.
			const view = { ...drawn, area: words.indicators.get(drawn.indicators[0] ?? '') ?? drawn.area };
			for (const defaults of [defaultCompareView, trendDefaults]) {
				const { view: back, problems } = parseViewQuery(
					new URLSearchParams(formatViewQuery(view, defaults)),
					defaults,
					words
				);
				expect(problems).toEqual([]);
				const sorted = (v: ViewState) => ({
					...v,
					provinces: [...v.provinces].sort(),
					indicators: [...v.indicators].sort(),
					scopes: [...v.scopes].sort(),
					periods: v.periods === 'moi-nhat' ? v.periods : [...v.periods].sort()
				});
				expect(sorted(back)).toEqual(sorted(view));
			}
		})
	);
});

test('links are words: letters, digits, hyphens and commas', () => {
	fc.assert(fc.property(anyView, (view) => /^[a-z0-9A-Z=&,-]*$/.test(formatViewQuery(view, defaultCompareView))));
});

test('a link that says anything names what is looked at and when', () => {
	expect(formatViewQuery({ ...defaultCompareView, scopes: ['cap-xa'] }, defaultCompareView)).toBe(
		'chi-tieu=ho-so-dung-han-ty-le&cap=cap-xa&ky=moi-nhat'
	);
});

test('a view may be held to the figures up to a day', () => {
	const held = { ...defaultCompareView, until: '2023-12-31' };
	expect(formatViewQuery(held, defaultCompareView)).toBe('chi-tieu=ho-so-dung-han-ty-le&ky=moi-nhat&den=2023-12-31');
	expect(read('den=2023-12-31').view.until).toBe('2023-12-31');
	expect(asksTheSame(defaultCompareView, held)).toBe(false);
});

test('the edition a link was made with chooses nothing and is no fault', () => {
	expect(read('an-ban=a1b2c3d')).toEqual({ view: defaultCompareView, problems: [] });
});

test('an area without an indicator starts with the first of the area', () => {
	expect(read('linh-vuc=chi-so').view).toMatchObject({ area: 'chi-so', indicators: ['chi-tieu-1'] });
});

test('how a view is shown does not change what is asked', () => {
	fc.assert(
		fc.property(anyView, anyView, (view, { face, base, scaling, highlight, axes, indexBase }) =>
			asksTheSame(view, { ...view, face, base, scaling, highlight, axes, indexBase })
		)
	);
	expect(asksTheSame(defaultCompareView, { ...defaultCompareView, periods: ['2022'] })).toBe(false);
});

test('the base of a heat map is written only where it is not the best province', () => {
	const heat: ViewState = { ...defaultCompareView, face: 'bang-nhiet' };
	const rest = 'chi-tieu=ho-so-dung-han-ty-le&ky=moi-nhat&dang=bang-nhiet';
	expect(formatViewQuery(heat, defaultCompareView)).toBe(rest);
	expect(formatViewQuery({ ...heat, base: 'hai-duong' }, defaultCompareView)).toBe(`${rest}&moc=hai-duong`);
	expect(read('moc=trung-binh').view.base).toBe(meanBase);
	expect(read('moc=atlantis')).toEqual({
		view: defaultCompareView,
		problems: [{ parameter: 'moc', found: 'atlantis' }]
	});
});

describe('bad links', () => {
	test('unknown ids are told and left out, known ones kept', () => {
		const { view, problems } = read('tinh=khanh-hoa,atlantis&ky=2024-Q9');
		expect(view.provinces).toEqual(['khanh-hoa']);
		expect(view.periods).toBe('moi-nhat');
		expect(problems).toEqual([
			{ parameter: 'tinh', found: 'atlantis' },
			{ parameter: 'ky', found: '2024-Q9' }
		]);
	});
	test('unknown parameters are told', () => {
		expect(read('utm=1').problems).toEqual([{ parameter: 'utm', found: '1' }]);
	});
	test.each(['2023', '2023-13-01', '0000-01-01', '2023-1-1', 'hôm nay'])('%s is no day', (text) => {
		expect(read(`den=${text}`)).toEqual({ view: defaultCompareView, problems: [{ parameter: 'den', found: text }] });
	});
	test('indicators beyond the limit are told', () => {
		const { view, problems } = read(`chi-tieu=${indicatorIds.slice(0, mostIndicators + 2).join(',')}`);
		expect(view.indicators).toHaveLength(mostIndicators);
		expect(problems).toHaveLength(2);
	});
	test('no text breaks the page', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(
					...['tinh', 'linh-vuc', 'chi-tieu', 'ky', 'cap', 'nguon', 'den', 'dang', 'moc'],
					...['quy-doi', 'noi-bat', 'truc', 'goc']
				),
				fc.string({ unit: 'binary' }),
				(name, text) => {
					const { view } = parseViewQuery(new URLSearchParams([[name, text]]), defaultCompareView, words);
					expect(view.provinces.length).toBeGreaterThan(0);
					expect(view.indicators.length).toBeGreaterThan(0);
					expect(areas).toContain(view.area);
				}
			)
		);
	});
});

describe('a link that names no level', () => {
	const scopesOf = new Map([
		[indicatorIds[0] as string, ['cap-xa', 'cap-tinh']],
		[indicatorIds[1] as string, ['toan-tinh']],
		[indicatorIds[2] as string, ['toan-tinh', 'cap-tinh']]
	]);
	const of = (query: string) => {
		const { view, level } = parseViewQuery(new URLSearchParams(query), trendDefaults, { ...words, scopesOf });
		return [view.scopes, level];
	};
	const [xa, tinh, both] = indicatorIds as [string, string, string];

	test('takes the level its indicators have figures at, and says which', () => {
		expect(of(`chi-tieu=${tinh}`)).toEqual([['toan-tinh'], 'toan-tinh']);
		expect(of(`chi-tieu=${tinh},${both}`)).toEqual([['toan-tinh'], 'toan-tinh']);
	});

	test('keeps the default level where an indicator has it, and the level that is named', () => {
		expect(of(`chi-tieu=${xa},${tinh}`)).toEqual([['cap-xa'], undefined]);
		expect(of(`chi-tieu=${tinh}&cap=cap-tinh`)).toEqual([['cap-tinh'], undefined]);
		expect(of('')).toEqual([['cap-xa'], undefined]);
	});
});
