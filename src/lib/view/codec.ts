import { faces, type LinkProblem, type ViewState, type Vocabulary } from './view-state';

/** At most this many indicators are drawn at once; more would be a wall, not an answer. */
export const mostIndicators = 8;

interface Parameter {
	name: string;
	/** Text of the link, or null when it equals the default and need not be written. */
	format(view: ViewState, defaults: ViewState): string | null;
	/** Part of the view a text stands for, and which of its words were unknown. */
	parse(text: string, words: Vocabulary): { part: Partial<ViewState>; unknown: string[] };
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((id) => b.includes(id));

/** A list of ids: known ones are kept in order and once, unknown ones are told. Nothing usable means the default. */
function parseList(text: string, known: (id: string) => boolean): { ids: string[]; unknown: string[] } {
	const ids = [...new Set(text.split(',').map((id) => id.trim()).filter(Boolean))]; // prettier-ignore
	return { ids: ids.filter(known), unknown: ids.filter((id) => !known(id)) };
}

type ListKey = 'provinces' | 'indicators' | 'scopes';

function listParameter(name: string, key: ListKey, known: (words: Vocabulary, id: string) => boolean): Parameter {
	return {
		name,
		format: (view, defaults) => (sameSet(view[key], defaults[key]) ? null : view[key].join(',')),
		parse(text, words) {
			const { ids, unknown } = parseList(text, (id) => known(words, id));
			const kept = key === 'indicators' ? ids.slice(0, mostIndicators) : ids;
			return { part: kept.length > 0 ? { [key]: kept } : {}, unknown: [...unknown, ...ids.slice(kept.length)] };
		}
	};
}

/** One entry per parameter: its name in the link, how it is written and how it is read stand together. */
const parameters: Parameter[] = [
	listParameter('tinh', 'provinces', (words, id) => words.provinces.includes(id)),
	{
		name: 'linh-vuc',
		format: (view, defaults) => (view.area === defaults.area ? null : view.area),
		parse: (text, words) =>
			words.areas.includes(text) ? { part: { area: text }, unknown: [] } : { part: {}, unknown: [text] }
	},
	listParameter('chi-tieu', 'indicators', (words, id) => words.indicators.has(id)),
	listParameter('cap', 'scopes', (words, id) => words.scopes.includes(id)),
	{
		name: 'ky',
		format(view, defaults) {
			if (view.periods === 'moi-nhat') return defaults.periods === 'moi-nhat' ? null : 'moi-nhat';
			return defaults.periods !== 'moi-nhat' && sameSet(view.periods, defaults.periods) ? null : view.periods.join(',');
		},
		parse(text, words) {
			if (text === 'moi-nhat') return { part: { periods: 'moi-nhat' }, unknown: [] };
			const { ids, unknown } = parseList(text, (id) => words.periods.includes(id));
			return { part: ids.length > 0 ? { periods: ids } : {}, unknown };
		}
	},
	{
		name: 'dang',
		format: (view, defaults) => (view.face === defaults.face ? null : view.face),
		parse(text) {
			const face = faces.find((known) => known === text);
			return face ? { part: { face }, unknown: [] } : { part: {}, unknown: [text] };
		}
	}
];

/** The query string of a view, without "?"; empty for the default view. Commas stay readable. */
export function formatViewQuery(view: ViewState, defaults: ViewState): string {
	const pairs: string[] = [];
	for (const parameter of parameters) {
		const text = parameter.format(view, defaults);
		if (text !== null) pairs.push(`${parameter.name}=${text.split(',').map(encodeURIComponent).join(',')}`);
	}
	return pairs.join('&');
}

/**
 * Reads a view from a link. Never fails: what cannot be used falls back to the default and is listed in `problems`.
 * A link that names indicators but no area takes the area of the first one, so that the filters agree with the chart.
 */
export function parseViewQuery(
	query: URLSearchParams,
	defaults: ViewState,
	words: Vocabulary
): { view: ViewState; problems: LinkProblem[] } {
	const view = { ...defaults };
	const problems: LinkProblem[] = [];
	const names = new Set(parameters.map((parameter) => parameter.name));
	for (const name of new Set(query.keys()))
		if (!names.has(name)) problems.push({ parameter: name, found: query.get(name) ?? '' });
	for (const { name, parse } of parameters) {
		const text = query.get(name);
		if (text === null) continue;
		const { part, unknown } = parse(text.normalize('NFC').trim(), words);
		Object.assign(view, part);
		for (const found of unknown) problems.push({ parameter: name, found });
	}
	const first = view.indicators[0];
	if (first && !query.has('linh-vuc')) view.area = words.indicators.get(first) ?? view.area;
	return { view, problems };
}
