import { base } from '$app/paths';
import type { Locale } from '../../domain/figure';

/** Address of a page in a language; `path` starts and ends with "/". Works at the root and under any sub-path. */
export const pageLink = (locale: Locale, path: string): string => `${base}${locale === 'en' ? '/en' : ''}${path}`;

export const indicatorLink = (locale: Locale, id: string): string => pageLink(locale, `/chi-tieu/${id}/`);
export const areaLink = (locale: Locale, id: string): string => pageLink(locale, `/linh-vuc/${id}/`);
export const provinceLink = (locale: Locale, id: string): string => pageLink(locale, `/tinh/${id}/`);
export const documentLink = (locale: Locale, id: string): string => pageLink(locale, `/nguon/${id}/`);

/** Name of the file beside a page that holds its preview: a card (thẻ). */
export const cardFile = 'the.png';

/** Where a figure stands among all claims of its indicator. */
export const figureLink = (locale: Locale, figure: { indicatorId: string; id: string }): string =>
	`${indicatorLink(locale, figure.indicatorId)}#${figure.id}`;

/** Where a figure stands in its document. */
export const sourceLink = (locale: Locale, figure: { documentId: string; id: string }): string =>
	`${documentLink(locale, figure.documentId)}#${figure.id}`;

/** The figure that an address made by `figureLink` leads to; null for every other address. */
export function parseFigureLink(href: string): { indicatorId: string; id: string } | null {
	const found = /(?:^|\/)chi-tieu\/([^/?#]+)\/#(.+)$/.exec(href);
	return found?.[1] && found[2] ? { indicatorId: found[1], id: found[2] } : null;
}

/** In the query of a page with rows of figures: the row of the fragment is shown with where its figure comes from. */
export const evidenceParameter = 'bang-chung';

/** Address of the card that shows where a figure comes from; without scripts it leads to its row in the document. */
export const evidenceLink = (locale: Locale, figure: { documentId: string; id: string }): string =>
	`${documentLink(locale, figure.documentId)}?${evidenceParameter}#${figure.id}`;

/** The file with all claims of an indicator and the checks they take part in. */
export const evidenceFileLink = (locale: Locale, indicatorId: string): string =>
	`${indicatorLink(locale, indicatorId)}bang-chung.json`;

/** One check on the page of checks. */
export const checkLink = (locale: Locale, id: string): string => `${pageLink(locale, '/kiem-tra/')}#${id}`;

/** One target on the page of targets. */
export const targetLink = (locale: Locale, id: string): string => `${pageLink(locale, '/muc-tieu/')}#${id}`;
