import { isIsoDay } from '../domain/date';
import { baseParameter, parseBase } from './base';
import { pinParameter } from './edition-pin';
import { migrateQuery } from './migrations';
import { readTexts } from './read-texts';
import {
	axisChoices,
	faces,
	firstPeriod,
	scalings,
	sourceChoices,
	type LinkProblem,
	type ViewState,
	type Vocabulary
} from './view-state';

/** At most this many indicators are drawn at once; more would be a wall, not an answer. */
export const mostIndicators = 8;

/** Stands for an empty list of scopes, which a link could not tell from a missing one. */
const everyScope = 'tat-ca';

interface Reading {
	part: Partial<ViewState>;
	/** Words that could not be used. */
	unknown: string[];
}

interface Parameter {
	/** Name in the link. */
	name: string;
	/** Text that stands for this part of a view. */
	format(view: ViewState): string;
	parse(text: string, words: Vocabulary): Reading;
	/** Holds a list: said more than once in a link, the lists are one. */
	list?: boolean;
	/**
	 * Written in every link that says anything: what is looked at and when must not change its meaning when a default
	 * does. The rest is written only where it differs from the default.
	 */
	always?: boolean;
}

/** A list of ids: known ones are kept in order and once, unknown ones are told. */
function parseIds(text: string, known: (id: string) => boolean): { ids: string[]; unknown: string[] } {
	const all = text.split(',').map((id) => id.trim());
	const ids = [...new Set(all.filter(Boolean))];
	// One that says nothing at all is told; a comma too many is not.
	return { ids: ids.filter(known), unknown: ids.length > 0 ? ids.filter((id) => !known(id)) : [''] };
}

/** One of a few words, or the word told as unknown. */
function parseWord<Word extends string>(
	text: string,
	known: readonly Word[],
	part: (word: Word) => Partial<ViewState>
): Reading {
	const word = known.find((one) => one === text);
	return word === undefined ? { part: {}, unknown: [text] } : { part: part(word), unknown: [] };
}

/** One entry per part of a view, in the order of the link: its name there, how it is written and how it is read stand together. */
const parameterOf: Record<keyof ViewState, Parameter> = {
	provinces: {
		name: 'tinh',
		list: true,
		format: (view) => view.provinces.join(','),
		parse(text, words) {
			const { ids, unknown } = parseIds(text, (id) => words.provinces.includes(id));
			return { part: ids.length > 0 ? { provinces: ids } : {}, unknown };
		}
	},
	area: {
		name: 'linh-vuc',
		format: (view) => view.area,
		parse: (text, words) => parseWord(text, words.areas, (area) => ({ area }))
	},
	indicators: {
		name: 'chi-tieu',
		list: true,
		always: true,
		format: (view) => view.indicators.join(','),
		parse(text, words) {
			const { ids, unknown } = parseIds(text, (id) => words.indicators.has(id));
			const kept = ids.slice(0, mostIndicators);
			return { part: kept.length > 0 ? { indicators: kept } : {}, unknown: [...unknown, ...ids.slice(kept.length)] };
		}
	},
	scopes: {
		name: 'cap',
		list: true,
		format: (view) => view.scopes.join(',') || everyScope,
		parse(text, words) {
			if (text === everyScope) return { part: { scopes: [] }, unknown: [] };
			const { ids, unknown } = parseIds(text, (id) => words.scopes.includes(id));
			return { part: ids.length > 0 ? { scopes: ids } : {}, unknown };
		}
	},
	periods: {
		name: 'ky',
		list: true,
		always: true,
		format: (view) => (view.periods === 'moi-nhat' ? view.periods : view.periods.join(',')),
		parse(text, words) {
			if (text === 'moi-nhat') return { part: { periods: 'moi-nhat' }, unknown: [] };
			const { ids, unknown } = parseIds(text, (id) => words.periods.includes(id));
			return { part: ids.length > 0 ? { periods: ids } : {}, unknown };
		}
	},
	sources: {
		name: 'nguon',
		format: (view) => view.sources,
		parse: (text) => parseWord(text, sourceChoices, (sources) => ({ sources }))
	},
	until: {
		name: 'den',
		format: (view) => view.until ?? '',
		parse: (text) => (isIsoDay(text) ? { part: { until: text }, unknown: [] } : { part: {}, unknown: [text] })
	},
	face: {
		name: 'dang',
		format: (view) => view.face,
		parse: (text) => parseWord(text, faces, (face) => ({ face }))
	},
	base: {
		name: baseParameter,
		format: (view) => view.base,
		parse(text, words) {
			const base = parseBase(text, words.provinces);
			return base ? { part: { base }, unknown: [] } : { part: {}, unknown: [text] };
		}
	},
	scaling: {
		name: 'quy-doi',
		format: (view) => view.scaling,
		parse: (text) => parseWord(text, scalings, (scaling) => ({ scaling }))
	},
	highlight: {
		name: 'noi-bat',
		format: (view) => view.highlight ?? '',
		parse: (text, words) => parseWord(text, words.provinces, (highlight) => ({ highlight }))
	},
	axes: {
		name: 'truc',
		format: (view) => view.axes,
		parse: (text) => parseWord(text, axisChoices, (axes) => ({ axes }))
	},
	indexBase: {
		name: 'goc',
		format: (view) => view.indexBase ?? '',
		parse: (text, words) => parseWord(text, [firstPeriod, ...words.periods], (indexBase) => ({ indexBase }))
	}
};
const parameters = Object.values(parameterOf);

/** Names of all parameters of a view. */
export const viewParameters: readonly string[] = parameters.map(({ name }) => name);

/** The order of a list says nothing. */
const sorted = (text: string): string => text.split(',').sort().join();

/** The query string of a view, without "?"; empty for the default view. Ids are words, commas stay readable. */
export function formatViewQuery(view: ViewState, defaults: ViewState): string {
	const differs = ({ format }: Parameter): boolean => sorted(format(view)) !== sorted(format(defaults));
	if (!parameters.some(differs)) return '';
	return parameters
		.filter((parameter) => parameter.always || differs(parameter))
		.map(({ name, format }) => `${name}=${format(view).split(',').map(encodeURIComponent).join(',')}`)
		.join('&');
}

/** The first level that the most of these indicators have; undefined where one of them has the level as it is. */
function levelFor(indicatorIds: readonly string[], scopes: readonly string[], words: Vocabulary): string | undefined {
	const held = indicatorIds.map((id) => words.scopesOf?.get(id) ?? []);
	if (scopes.length === 0 || held.some((own) => own.length === 0 || own.some((id) => scopes.includes(id)))) return;
	const having = (id: string): number => held.filter((own) => own.includes(id)).length;
	const most = Math.max(...words.scopes.map(having));
	return words.scopes.find((id) => having(id) === most);
}

/**
 * Reads a view from a link of any edition. Never fails: what cannot be used falls back to the default and is listed in `problems`.
 * A link that names indicators but no area takes the area of the first one; one that names an area but no indicator
 * takes the area's first indicator. So filters and chart always agree. One that names indicators without a figure at the
 * default level, and no level, takes the level that has them: `level` says which.
 */
export function parseViewQuery(
	link: URLSearchParams,
	defaults: ViewState,
	words: Vocabulary
): { view: ViewState; problems: LinkProblem[]; level?: string } {
	const query = migrateQuery(link);
	const view = { ...defaults };
	const problems: LinkProblem[] = [];
	const told = new Set<string>();
	// Which edition a link was made from is no choice of the reader: every page tells it, and no view keeps it.
	const names = new Set([...viewParameters, pinParameter]);
	for (const name of new Set(query.keys())) {
		if (!names.has(name)) problems.push({ parameter: name, found: query.get(name) ?? '' });
	}
	for (const { name, list, parse } of parameters) {
		const { text, unread } = readTexts(query, name, list);
		if (text === null) continue;
		const { part, unknown } = parse(text, words);
		Object.assign(view, part);
		if (Object.keys(part).length > 0) told.add(name);
		for (const found of [...unknown, ...unread]) problems.push({ parameter: name, found });
	}
	if (view.highlight !== undefined && !view.provinces.includes(view.highlight)) {
		problems.push({ parameter: 'noi-bat', found: view.highlight });
		view.highlight = undefined;
	}
	const areaOf = (id: string | undefined): string | undefined => words.indicators.get(id ?? '');
	if (told.has('linh-vuc') && !told.has('chi-tieu') && areaOf(view.indicators[0]) !== view.area) {
		const first = [...words.indicators].find(([, area]) => area === view.area)?.[0];
		if (first) Object.assign(view, { indicators: [first] }, told.has('cap') ? {} : { scopes: [] });
	}
	if (!told.has('linh-vuc')) view.area = areaOf(view.indicators[0]) ?? view.area;
	const level = told.has('cap') ? undefined : levelFor(view.indicators, view.scopes, words);
	if (level === undefined) return { view, problems };
	return { view: { ...view, scopes: [level] }, problems, level };
}
