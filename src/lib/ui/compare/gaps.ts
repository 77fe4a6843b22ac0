import type { Figure, Locale } from '../../domain/figure';
import { newestOf } from '../../domain/newest';
import { formatPeriod, parsePeriod } from '../../domain/period';
import { mergerWords } from '../../messages/merger';
import { messagesOf } from '../../messages/messages';
import type { ViewState } from '../../view/view-state';
import type { FilterOptions } from './filter-options';

/** Chosen levels that had ended before every chosen period began. */
function endedScopes(view: ViewState, options: FilterOptions): FilterOptions['scopes'] {
	if (view.periods === 'moi-nhat') return [];
	const starts = view.periods.map((id) => parsePeriod(id)?.start ?? '');
	return options.scopes.filter(
		({ id, validTo }) => view.scopes.includes(id) && validTo !== null && starts.every((day) => day > validTo)
	);
}

/**
 * Sentences on chosen provinces without a figure of an indicator, in two kinds: those that report it at other levels or
 * periods, and those that do not report it at all. Said, never left out in silence.
 */
export function describeGaps(
	indicatorId: string,
	figures: readonly Figure[],
	view: ViewState,
	options: FilterOptions,
	locale: Locale
): string[] {
	const m = messagesOf(locale);
	const having = new Set(figures.filter((figure) => figure.indicatorId === indicatorId).map((f) => f.provinceId));
	const reported = options.indicators.find((one) => one.id === indicatorId)?.provinceIds ?? [];
	const absent = options.provinces.filter(({ id }) => view.provinces.includes(id) && !having.has(id));
	const elsewhere = absent.filter(({ id }) => reported.includes(id)).map(({ name }) => name);
	const nowhere = absent.filter(({ id }) => !reported.includes(id)).map(({ name }) => name);
	const ended = endedScopes(view, options);
	const endedFor = (next: string | null): string[] => ended.filter(({ followedBy }) => followedBy === next).map(({ name }) => name); // prettier-ignore
	const nexts = [...new Set(ended.map(({ followedBy }) => followedBy))];
	return [
		...nexts.map((next) => mergerWords[locale].ended(m.list(endedFor(next)), next)),
		...(elsewhere.length > 0 ? [m.compare.otherwise(m.list(elsewhere))] : []),
		...(nowhere.length > 0 ? [m.compare.missing(m.list(nowhere), nowhere.length)] : [])
	];
}

/**
 * The gaps of several indicators, a sentence for each cause: it names the indicators it is true of. Without their names two
 * sentences of two indicators contradict each other.
 */
export function listGaps(
	indicatorIds: readonly string[],
	figures: readonly Figure[],
	view: ViewState,
	options: FilterOptions,
	locale: Locale
): string[] {
	const namesOf = new Map<string, string[]>();
	for (const id of indicatorIds) {
		const name = options.indicators.find((one) => one.id === id)?.name ?? id;
		for (const cause of describeGaps(id, figures, view, options, locale))
			namesOf.set(cause, [...(namesOf.get(cause) ?? []), name]);
	}
	return [...namesOf].map(([cause, names]) => `${names.join('; ')}: ${cause}`);
}

/**
 * Sentences on levels that only an older report has, where the newest of each province is asked for: a link may gain such a
 * level when that report is added. One for each province and period.
 */
export function describeOlder(
	indicatorId: string,
	figures: readonly Figure[],
	view: ViewState,
	locale: Locale
): string[] {
	if (view.periods !== 'moi-nhat') return [];
	const m = messagesOf(locale);
	const own = figures.filter((figure) => figure.indicatorId === indicatorId);
	return view.provinces.flatMap((provinceId) => {
		const ofProvince = own.filter((figure) => figure.provinceId === provinceId);
		const newest = newestOf(ofProvince);
		const scopes = new Map(ofProvince.map(({ scopeId, scopeName }) => [scopeId, scopeName]));
		const older = new Map<string, string[]>();
		for (const [id, name] of scopes) {
			const last = newestOf(ofProvince.filter(({ scopeId }) => scopeId === id));
			if (!newest || !last || last.periodEnd >= newest.periodEnd) continue;
			older.set(last.periodId, [...(older.get(last.periodId) ?? []), name]);
		}
		return [...older].map(([periodId, names]) =>
			m.compare.olderLevels(
				newest?.provinceName ?? '',
				m.list(names),
				formatPeriod(periodId, locale),
				formatPeriod(newest?.periodId ?? '', locale)
			)
		);
	});
}
