import type { Figure, Locale } from '../domain/figure';
import { formatValue } from '../domain/format-value';
import { pickLatest } from '../domain/latest-values';
import { formatPeriod } from '../domain/period';
import type {
	LatestValue,
	PlaceEntry,
	ProvinceEntry,
	SearchEntry,
	SearchFile,
	ValueMark
} from '../domain/search-entry';
import { catalogue } from '../query/catalogue';
import { compare } from '../query/compare';
import { areas, documents, provinces, type ProvinceEntry as Province } from '../query/dictionary';
import { formRows } from '../query/form-rows';
import { scopes } from '../query/scopes';
import { readFormerPlaces, readSynonyms } from './search-words';
import { askNative } from './site-engine';

/** Which indicators a scope is shown with: `lead` where it has figures there, else the first `most` that have. */
export interface ScopeStart {
	lead: string;
	most: number;
}

const marksOf = (figure: Figure): ValueMark[] => {
	const marks: Record<ValueMark, boolean> = {
		press: figure.documentKind === 'press',
		derived: figure.basis === 'derived',
		mismatch: figure.checks === 'mismatch',
		doubt: figure.flags.includes('doubt')
	};
	return (Object.keys(marks) as ValueMark[]).filter((mark) => marks[mark]);
};

const latestValue = (figure: Figure, locale: Locale): LatestValue => ({
	id: figure.id,
	provinceId: figure.provinceId,
	province: figure.provinceName,
	value: formatValue(figure, locale),
	period: formatPeriod(figure.periodId, locale),
	scopeId: figure.scopeId,
	scope: figure.scopeName,
	marks: marksOf(figure)
});

const namesOf = (rows: { id: string; name: string }[]): Map<string, string> =>
	new Map(rows.map(({ id, name }) => [id, name]));

/** The newest values of each indicator, by its id. */
async function loadLatest(locale: Locale, indicatorIds: string[], provinceIds: string[], wideScopes: Set<string>) {
	const args = { locale, provinceIds, indicatorIds, scopeIds: [], periods: 'latest' as const };
	const byIndicator = new Map<string, Figure[]>();
	for (const figure of await askNative(compare, args)) {
		const held = byIndicator.get(figure.indicatorId);
		if (held) held.push(figure);
		else byIndicator.set(figure.indicatorId, [figure]);
	}
	return (id: string): { latest: LatestValue[]; isPartial: boolean } => {
		const figures = pickLatest(byIndicator.get(id) ?? [], provinceIds);
		const isPartial = !figures.some(({ scopeId }) => wideScopes.has(scopeId));
		return { latest: figures.map((figure) => latestValue(figure, locale)), isPartial };
	};
}

/** Provinces with what became of them and of what they were formed, and the places that are no more. */
function placeEntries(all: readonly Province[]): (ProvinceEntry | PlaceEntry)[] {
	const gone = readFormerPlaces('data');
	const nameOf = (id: string | null): string => all.find((one) => one.id === id)?.name ?? '';
	const entries: (ProvinceEntry | PlaceEntry)[] = all.map(({ id, name, successorName }) => {
		const held = all.filter(({ successorId }) => successorId === id).map((one) => one.name);
		const others = gone.filter(({ kind, provinceId }) => kind === 'province' && provinceId === id);
		const formedOf = held.length > 0 ? [...held, ...others.map((one) => one.name)] : [];
		return { kind: 'province', id, title: name, successor: successorName, formedOf };
	});
	for (const { id, kind, name, formerId, provinceId } of gone) {
		const province = nameOf(provinceId);
		// "Lâm Đồng" is found as the province of today, which says of what it was formed.
		if (kind === 'province' && province.startsWith(name)) continue;
		const former = formerId && nameOf(formerId);
		entries.push({ kind: 'place', id, title: name, placeKind: kind, former, provinceId, province });
	}
	return entries;
}

/** Everything a reader can look for in a language, with the newest values of the indicators. Asked of the native engine. */
export async function loadSearchFile(locale: Locale, start: ScopeStart): Promise<SearchFile> {
	const indicators = await askNative(catalogue, { locale });
	const allProvinces = await askNative(provinces, { locale });
	const allScopes = await askNative(scopes, { locale });
	const vietnamese = locale === 'vi' ? null : namesOf(await askNative(catalogue, { locale: 'vi' }));
	const indicatorNames = namesOf(indicators);
	const provinceNames = namesOf(allProvinces);
	const scopeNames = namesOf(allScopes);
	const wide = allScopes.filter(({ kind }) => kind === 'province' || kind === 'level').map(({ id }) => id);
	const latestOf = await loadLatest(locale, [...indicatorNames.keys()], [...provinceNames.keys()], new Set(wide));
	const entries: SearchEntry[] = indicators.map(({ id, name, areaName, figures }) => ({
		kind: 'indicator',
		id,
		title: name,
		area: areaName,
		also: vietnamese?.get(id) ?? null,
		figures,
		...latestOf(id)
	}));
	entries.push(...placeEntries(allProvinces));
	for (const { id, name } of await askNative(areas, { locale })) {
		const count = indicators.filter((one) => one.areaId === id).length;
		if (count > 0) entries.push({ kind: 'area', id, title: name, indicators: count });
	}
	for (const { id, name, kind } of allScopes) {
		const held = indicators.filter((one) => one.scopeIds.includes(id)).map((one) => one.id);
		const first = held.includes(start.lead) ? [start.lead] : held.slice(0, start.most);
		entries.push({ kind: 'scope', id, title: name, scopeKind: kind, indicators: held.length, indicatorIds: first });
	}
	for (const { id, title, label, provinceId, kind } of await askNative(documents, { locale })) {
		const province = provinceNames.get(provinceId ?? '') ?? null;
		entries.push({ kind: 'document', id, title, label, province, isPress: kind === 'press' });
	}
	for (const { code, name, indicatorId, scopeId, figureId } of await askNative(formRows, {})) {
		const title = locale === 'vi' ? name : (indicatorNames.get(indicatorId) ?? indicatorId);
		entries.push({ kind: 'form', id: code, title, indicatorId, scope: scopeNames.get(scopeId) ?? scopeId, figureId });
	}
	return { entries, synonyms: readSynonyms('data', locale) };
}
