import { parseComparisonClass } from '../../domain/comparability';
import type { Locale } from '../../domain/figure';
import type { WayOut } from '../../domain/nearest-view';
import { formatPeriod } from '../../domain/period';
import { inSentence } from '../../messages/findings';
import { messagesOf } from '../../messages/messages';
import { waysOutWords } from '../../messages/ways-out';

type Provinces = readonly { id: string; name: string }[];

function classWords(comparisonClass: string, locale: Locale): string {
	const words = waysOutWords[locale];
	const meaning = parseComparisonClass(comparisonClass);
	if (meaning.kind === 'span') return words.span(meaning.months);
	return meaning.kind === 'to-month' ? words.toMonth(meaning.month) : comparisonClass;
}

/** A way out in words. `provinces`: those of the view, with their names. */
export function describeWay(way: WayOut, provinces: Provinces, locale: Locale): string {
	const words = waysOutWords[locale];
	const nameOf = (id: string): string => provinces.find((one) => one.id === id)?.name ?? id;
	const namesOf = (ids: readonly string[]): string => messagesOf(locale).list(ids.map(nameOf));
	switch (way.kind) {
		case 'per-month':
		case 'pace':
			return words[way.kind];
		case 'class':
			return words.of(classWords(way.comparisonClass, locale), namesOf(way.provinceIds));
		case 'common-year': {
			const all = way.provinceIds.length === provinces.length;
			return words.commonYear(formatPeriod(way.periodId, locale), provinces.length, all, namesOf(way.provinceIds));
		}
		case 'newest':
			return words.newest(nameOf(way.provinceId), formatPeriod(way.periodId, locale));
		case 'scope':
			return words.scope(nameOf(way.provinceId), locale === 'vi' ? inSentence(way) : way.scopeName);
	}
}
