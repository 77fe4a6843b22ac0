import { formatDate } from './date';
import type { Figure, Locale } from './figure';

/**
 * What must be said wherever a figure of a source that was made before the period ended stands: it cannot hold what came
 * after. In words of one language, like the figure itself.
 */
export const earlyCutNote = (cutOn: string, locale: Locale): string =>
	locale === 'vi'
		? `Số có đến ${formatDate(cutOn, locale)}, trước khi kỳ kết thúc.`
		: `Data to ${formatDate(cutOn, locale)}, before the period ended.`;

/** The same in a few words, after the name of a period: ", số đến 18/9/2024". Empty for other figures. */
export const shortCut = ({ cutOn }: Pick<Figure, 'cutOn'>, locale: Locale): string =>
	cutOn ? { vi: 'số đến ', en: 'data to ' }[locale] + formatDate(cutOn, locale) : '';

/** The note of a figure with the caveat of its source, as files carry it; null where there is neither. */
export const fullNote = ({ note, caveat }: Pick<Figure, 'note' | 'caveat'>): string | null =>
	[note, caveat].filter(Boolean).join(' ') || null;
