import type { Locale } from '../../domain/figure';
import type { SearchEntry } from '../../domain/search-entry';
import { formatViewQuery } from '../../view/codec';
import { defaultCompareView } from '../../view/view-state';
import { areaLink, documentLink, figureLink, indicatorLink, pageLink, provinceLink } from '../site/links';

/** The page that tells of what was found; a row of a form leads to its newest figure among those of the indicator. */
export function entryLink(entry: SearchEntry, locale: Locale): string {
	switch (entry.kind) {
		case 'indicator':
			return indicatorLink(locale, entry.id);
		case 'province':
			return provinceLink(locale, entry.id);
		case 'place':
			return provinceLink(locale, entry.provinceId);
		case 'area':
			return areaLink(locale, entry.id);
		case 'document':
			return documentLink(locale, entry.id);
		case 'form':
			return entry.figureId
				? figureLink(locale, { indicatorId: entry.indicatorId, id: entry.figureId })
				: indicatorLink(locale, entry.indicatorId);
		case 'scope': {
			const view = { ...defaultCompareView, indicators: entry.indicatorIds, scopes: [entry.id] };
			return pageLink(locale, `/so-sanh/?${formatViewQuery(view, defaultCompareView)}`);
		}
	}
}
