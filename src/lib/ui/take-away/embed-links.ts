import type { Figure, Locale } from '../../domain/figure';
import { pinParameter } from '../../view/edition-pin';
import type { ViewState } from '../../view/view-state';
import { pageLink } from '../site/links';

/** Addresses of a view for a frame on another page. */
export interface EmbedLinks {
	/** Follows the data. */
	live: string;
	/** Holds to the figures up to `until`, and names the edition it was made with. */
	frozen: string;
	/** ISO date, the last day of the newest figure shown. */
	until: string;
}

/** Query of a view that stays as it is when newer figures come. */
type QueryOf = (part: Partial<ViewState>) => string;

const join = (path: string, query: string): string => (query ? `${path}?${query}` : path);

/** The newest day the figures speak of. */
const lastDay = (figures: readonly Figure[]): string =>
	figures.reduce((last, figure) => (figure.periodEnd > last ? figure.periodEnd : last), '');

/** Frames of a page whose view lives in its link. `path` is that of the page, "/so-sanh/". */
export function viewEmbedLinks(
	locale: Locale,
	path: string,
	figures: readonly Figure[],
	edition: string,
	queryOf: QueryOf
): EmbedLinks {
	const frame = pageLink(locale, `/nhung${path}`);
	const until = lastDay(figures);
	return {
		live: join(frame, queryOf({})),
		frozen: join(frame, `${queryOf({ until })}&${pinParameter}=${edition}`),
		until
	};
}

/** Frames of an indicator: its own page, or, held still, the comparison of it. */
export function indicatorEmbedLinks(
	locale: Locale,
	indicatorId: string,
	figures: readonly Figure[],
	edition: string
): EmbedLinks {
	const until = lastDay(figures);
	const query = `chi-tieu=${indicatorId}&ky=moi-nhat&den=${until}&${pinParameter}=${edition}`;
	return {
		live: pageLink(locale, `/nhung/chi-tieu/${indicatorId}/`),
		frozen: join(pageLink(locale, '/nhung/so-sanh/'), query),
		until
	};
}
