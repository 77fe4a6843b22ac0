import { base } from '$app/paths';
import type { Locale } from '../../domain/figure';

/** Address of a page in a language; `path` starts and ends with "/". Works at the root and under any sub-path. */
export const pageLink = (locale: Locale, path: string): string => `${base}${locale === 'en' ? '/en' : ''}${path}`;

export const indicatorLink = (locale: Locale, id: string): string => pageLink(locale, `/chi-tieu/${id}/`);
export const areaLink = (locale: Locale, id: string): string => pageLink(locale, `/linh-vuc/${id}/`);
export const provinceLink = (locale: Locale, id: string): string => pageLink(locale, `/tinh/${id}/`);
export const documentLink = (locale: Locale, id: string): string => pageLink(locale, `/nguon/${id}/`);

/** Where a figure stands among all claims of its indicator. */
export const figureLink = (locale: Locale, figure: { indicatorId: string; id: string }): string =>
	`${indicatorLink(locale, figure.indicatorId)}#${figure.id}`;

/** Where a figure stands in its document. */
export const sourceLink = (locale: Locale, figure: { documentId: string; id: string }): string =>
	`${documentLink(locale, figure.documentId)}#${figure.id}`;
