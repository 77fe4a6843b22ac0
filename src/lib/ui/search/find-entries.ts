import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Locale } from '../../domain/figure';
import type { SearchEntry, SearchFile, SearchKind } from '../../domain/search-entry';
import { foldText, mayBeginWord, searchWords, spellingsOf } from '../../domain/search-text';
import { searchWords as words } from '../../messages/search';

export interface ResultGroup {
	kind: SearchKind;
	/** All that were found, best first. */
	entries: SearchEntry[];
	/** How many to show before a reader asks for the rest. */
	most: number;
}

export interface Finding {
	groups: ResultGroup[];
	/** How many were found. */
	total: number;
	/** Nothing has the very words: these have similar ones. */
	isNear: boolean;
}

/** Finds entries for what a reader typed; for nothing typed, places to start from. */
export type Finder = (query: string) => Finding;

const mostShown: Record<SearchKind, number> = {
	indicator: 6,
	province: 4,
	place: 4,
	area: 4,
	scope: 4,
	document: 4,
	form: 4
};

interface Indexed {
	key: number;
	title: string;
	/** Other words for the same thing. */
	also: string;
	/** What it belongs to: looked at only where its own words do not answer. */
	context: string;
}

/** Other words a reader may use for those of a text. */
type Synonyms = (text: string) => string;

function synonymsOf(pairs: SearchFile['synonyms']): Synonyms {
	const folded = pairs.map((pair) => pair.map((text) => ({ text, words: ` ${foldText(text)} ` })));
	return (text) => {
		const own = ` ${foldText(text)} `;
		const has = (one?: { words: string }): boolean => own.includes(one?.words ?? own);
		const added = folded.flatMap(([one, other]) => (has(one) ? [other?.text] : has(other) ? [one?.text] : []));
		// The stroke keeps a phrase from running from one into the next.
		return added.join(' / ');
	};
}

function indexed(entry: SearchEntry, key: number, locale: Locale, synonyms: Synonyms): Indexed {
	const also = synonyms(entry.title);
	switch (entry.kind) {
		case 'indicator': {
			const context = [entry.area, ...entry.latest.map(({ province }) => province)].join(' ');
			const vietnamese = entry.also ? `${entry.also} ${synonyms(entry.also)}` : '';
			return { key, title: entry.title, also: `${also} / ${vietnamese}`, context };
		}
		case 'province':
			// "khanhhoa", as in addresses.
			return {
				key,
				title: entry.title,
				also: `${foldText(entry.title).replaceAll(' ', '')} ${entry.successor ? words[locale].mergerTerms : ''}`,
				context: [entry.successor ?? '', ...entry.formedOf].join(' ')
			};
		case 'place':
			return {
				key,
				title: entry.title,
				also: words[locale].place(entry.placeKind, entry.title),
				context: `${entry.former ?? ''} ${entry.province}`
			};
		case 'document':
			return { key, title: entry.title, also: `${entry.label} ${also}`, context: '' };
		case 'form': {
			// By code only: the indicator behind the row is found by its words.
			const [form = '', row = ''] = entry.id.split('/');
			return { key, title: entry.id, also: words[locale].formWords(form, row), context: entry.title };
		}
		default:
			return { key, title: entry.title, also, context: words[locale].kinds[entry.kind] };
	}
}

const exact: SearchOptions = {
	fields: ['title', 'also'],
	combineWith: 'AND',
	prefix: mayBeginWord,
	boost: { title: 2 }
};

/** From the strictest to the most forgiving; the first that finds something answers. */
function stages(isKnown: (word: string) => boolean): { options: SearchOptions; isNear: boolean }[] {
	const inContext: SearchOptions = { ...exact, fields: ['title', 'also', 'context'] };
	const typos: SearchOptions = {
		...exact,
		// A word that names something is no slip of the finger, and a number must not become another number.
		fuzzy: (word) => (isKnown(word) || /\d/.test(word) || word.length < 4 ? false : word.length < 7 ? 1 : 2)
	};
	return [
		{ options: exact, isNear: false },
		{ options: inContext, isNear: false },
		{ options: typos, isNear: true },
		{ options: { ...typos, combineWith: 'OR' }, isNear: true }
	];
}

/** The phrase itself stands above words found apart: the whole name or number, its beginning, a part of it or of another word for it. */
function closeness(entry: SearchEntry, phrase: string, also: string): number {
	const name = foldText(entry.kind === 'form' ? entry.id : entry.title);
	// "Báo cáo 317/BC-UBND" is called by its number.
	if (entry.kind === 'document' && /\d/.test(phrase) && foldText(entry.label).endsWith(` ${phrase}`)) return 3;
	if (entry.kind === 'place' && foldText(also) === phrase) return 3;
	// "… (PCI)" is as much the name as the words before it.
	const short = /\(([^)]+)\)\s*$/.exec(entry.title)?.[1] ?? '';
	if (name === phrase || foldText(short) === phrase) return 3;
	if (name.startsWith(phrase)) return 2;
	return ` ${name} / ${foldText(also)}`.includes(` ${phrase}`) ? 1 : 0;
}

/**
 * What stands above what, whatever the scores: the very name (of a province before a city's of the same name), then the
 * phrase as it is; last the figures of a single ward or office, which are asked for by their name, and titles of press pages.
 */
function rankOf(entry: SearchEntry, close: number): number {
	if (close === 3) return 10 + (entry.kind === 'province' ? 2 : entry.kind === 'place' ? 1 : 0);
	const isLast = (entry.kind === 'indicator' && entry.isPartial) || (entry.kind === 'document' && entry.isPress);
	return (isLast ? 0 : 3) + close;
}

/** Few things have a short list; of the many indicators, one that many reports tell of is more likely meant. */
function weightOf(entry: SearchEntry): number {
	if (entry.kind === 'area' || entry.kind === 'province' || entry.kind === 'place') return 2;
	return entry.kind === 'indicator' ? 1 + 0.1 * entry.latest.length + 0.1 * Math.log2(entry.figures) : 1;
}

function grouped(entries: SearchEntry[], isNear: boolean): Finding {
	const kinds = [...new Set(entries.map(({ kind }) => kind))];
	const groups = kinds.map((kind) => {
		const own = entries.filter((entry) => entry.kind === kind);
		return { kind, entries: own, most: mostShown[kind] };
	});
	return { groups, total: entries.length, isNear };
}

/** Builds the index over everything that can be found; some ten milliseconds. */
export function buildFinder({ entries, synonyms }: SearchFile, locale: Locale): Finder {
	const index = new MiniSearch<Indexed>({
		idField: 'key',
		fields: ['title', 'also', 'context'],
		tokenize: searchWords,
		processTerm: spellingsOf,
		searchOptions: { processTerm: (term) => term }
	});
	const others = synonymsOf(synonyms);
	const documents = entries.map((entry, key) => indexed(entry, key, locale, others));
	index.addAll(documents);
	const start: Finding = {
		groups: (['area', 'province'] as const).map((kind) => ({
			kind,
			entries: entries.filter((entry) => entry.kind === kind),
			most: Infinity
		})),
		total: 0,
		isNear: false
	};

	const known = new Set<string>();
	for (const document of documents)
		for (const word of searchWords(`${document.title} ${document.also} ${document.context}`))
			for (const spelling of spellingsOf(word)) known.add(spelling);
	const isKnown = (word: string): boolean => known.has(word);

	const answer = (asked: readonly string[]): { entries: SearchEntry[]; isNear: boolean } => {
		const phrase = asked.join(' ');
		// A number is asked for as it is: what has the words around it alone is no answer.
		const numbers = asked.filter((word) => /\d/.test(word));
		for (const { options, isNear } of stages(isKnown)) {
			const all = index.search(phrase, options);
			const found = all.flatMap(({ id, score, queryTerms }) => {
				const key = id as number;
				const entry = entries[key] as SearchEntry;
				if (!numbers.every((word) => queryTerms.includes(word))) return [];
				const close = closeness(entry, phrase, documents[key]?.also ?? '');
				const rank = rankOf(entry, close);
				return [{ entry, words: new Set(queryTerms).size, rank, score: score * weightOf(entry), key }];
			});
			const most = Math.max(...found.map(({ words }) => words));
			// Half of the words is the least that is still an answer.
			if (found.length === 0 || most * 2 < new Set(asked).size) continue;
			const best = found
				.filter(({ words }) => words === most)
				.sort((a, b) => b.rank - a.rank || b.score - a.score || a.key - b.key);
			return { entries: best.map(({ entry }) => entry), isNear };
		}
		return { entries: [], isNear: false };
	};

	return (query) => {
		const asked = searchWords(query);
		if (asked.length === 0) return start;
		const whole = answer(asked);
		// Names of indicators hold no years: "PCI 2023" asks for the index, and for what has the year in its name.
		const timeless = asked.filter((word) => !/^(19|20)\d\d$/.test(word));
		if (timeless.length === 0 || timeless.length === asked.length) return grouped(whole.entries, whole.isNear);
		const rest = answer(timeless);
		const sure = whole.isNear ? [] : whole.entries;
		return grouped([...new Set([...rest.entries, ...sure])], rest.isNear && sure.length === 0);
	};
}
