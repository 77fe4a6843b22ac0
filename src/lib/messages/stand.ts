import { shortCut } from '../domain/early-cut';
import type { Figure, Locale } from '../domain/figure';
import { formatValue } from '../domain/format-value';
import { formatPeriod } from '../domain/period';
import { isDoubtful } from '../domain/uncertain';
import type { Stand } from './vi';

/** The period of a figure as sentences tell it, with the day it was cut at where that came before its end. */
export const periodInWords = (figure: Figure, locale: Locale): string =>
	[formatPeriod(figure.periodId, locale), shortCut(figure, locale)].filter(Boolean).join(', ');

/** A figure as sentences tell it. */
export const standOf = (figure: Figure, locale: Locale): Stand => ({
	province: figure.provinceName,
	value: formatValue(figure, locale),
	period: periodInWords(figure, locale),
	doubt: isDoubtful(figure)
});
