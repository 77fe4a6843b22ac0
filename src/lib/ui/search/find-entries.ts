import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Locale } from '../../domain/figure';
import type { SearchEntry, SearchFile, SearchKind } from '../../domain/search-entry';
import { foldText, mayBeginWord, searchWords, spellingsOf } from '../../domain/search-text';
import { searchWords as words } from '../../messages/search';

export interface ResultGroup {
	kind: SearchKind;
	/** Best first. */
	entries: SearchEntry[];
	/** How many more of the kind were found. */
	more: number;
}

export interface Finding {
	groups: ResultGroup[];
	/** All that was found, shown or not. */
	total: number;
	/** Nothing has the very words: these have similar ones. */
	isNear: boolean;
}

/** Finds entries for what a reader typed; for nothing typed, places to start from. */
export type Finder = (query: string) => Finding;

const mostShown: Record<SearchKind, number> = { indicator: 6, province: 4, area: 4, scope: 4, document: 4, form: 4 };

interface Indexed {
	key: number;
	title: string;
	/** Other words for the same thing. */
	also: string;
	/** What it belongs to: looked at only where its own words do not answer. */
	context: string;
}

/** Other words a reader may use for those of a text. */
function synonymsIn(text: string, locale: Locale): string {
	const folded = ` ${foldText(text)} `;
	const has = (part: string): boolean => folded.includes(` ${foldText(part)} `);
	const added = words[locale].synonyms.flatMap(([one, other]) => (has(one) ? [other] : has(other) ? [one] : []));
	return added.join(' ');
}

function indexed(entry: SearchEntry, key: number, locale: Locale): Indexed {
	const also = synonymsIn(entry.title, locale);
	switch (entry.kind) {
		case 'indicator': {
			const context = [entry.area, ...entry.latest.map(({ province }) => province)].join(' ');
			return { key, title: entry.title, also: `${also} ${entry.also ?? ''}`, context };
		}
		case 'province':
			// "khanhhoa", as in addresses.
			return {
				key,
				title: entry.title,
				also: `${foldText(entry.title).replaceAll(' ', '')} ${entry.successor ? words[locale].mergerTerms : ''}`,
				context: entry.successor ?? ''
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

/** The phrase itself stands above words found apart: the whole name, its beginning, a part of it. */
function closeness(entry: SearchEntry, phrase: string): number {
	const name = foldText(entry.kind === 'form' ? entry.id : entry.title);
	// "… (PCI)" is as much the name as the words before it.
	const short = /\(([^)]+)\)\s*$/.exec(entry.title)?.[1] ?? '';
	if (name === phrase || foldText(short) === phrase) return 3;
	if (name.startsWith(phrase)) return 2;
	return name.includes(` ${phrase}`) ? 1 : 0;
}

/** Few things have a short list; of the many indicators, one that many reports tell of is more likely meant. */
function weightOf(entry: SearchEntry): number {
	if (entry.kind === 'area' || entry.kind === 'province') return 2;
	return entry.kind === 'indicator' ? 1 + 0.1 * entry.latest.length + 0.1 * Math.log2(entry.figures) : 1;
}

function grouped(entries: SearchEntry[], isNear: boolean): Finding {
	const kinds = [...new Set(entries.map(({ kind }) => kind))];
	const groups = kinds.map((kind) => {
		const own = entries.filter((entry) => entry.kind === kind);
		return { kind, entries: own.slice(0, mostShown[kind]), more: Math.max(0, own.length - mostShown[kind]) };
	});
	return { groups, total: entries.length, isNear };
}

/** Builds the index over everything that can be found; some ten milliseconds. */
export function buildFinder({ entries }: SearchFile, locale: Locale): Finder {
	const index = new MiniSearch<Indexed>({
		idField: 'key',
		fields: ['title', 'also', 'context'],
		tokenize: searchWords,
		processTerm: spellingsOf,
		searchOptions: { processTerm: (term) => term }
	});
	const documents = entries.map((entry, key) => indexed(entry, key, locale));
	index.addAll(documents);
	const start: Finding = {
		groups: (['area', 'province'] as const).map((kind) => ({
			kind,
			entries: entries.filter((entry) => entry.kind === kind),
			more: 0
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
		for (const { options, isNear } of stages(isKnown)) {
			const found = index.search(phrase, options).map(({ id, score, queryTerms }) => {
				const entry = entries[id as number] as SearchEntry;
				return {
					entry,
					words: new Set(queryTerms).size,
					close: closeness(entry, phrase),
					score: score * weightOf(entry),
					key: id as number
				};
			});
			const most = Math.max(...found.map(({ words }) => words));
			// Half of the words is the least that is still an answer.
			if (found.length === 0 || most * 2 < new Set(asked).size) continue;
			const best = found
				.filter(({ words }) => words === most)
				.sort((a, b) => b.close - a.close || b.score - a.score || a.key - b.key);
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
