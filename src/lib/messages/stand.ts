import type { Figure, Locale } from '../domain/figure';
import { formatValue } from '../domain/format-value';
import { formatPeriod } from '../domain/period';
import { isDoubtful } from '../domain/uncertain';
import type { Stand } from './vi';

/** The period of a figure as sentences tell it. */
export const periodInWords = ({ periodId }: Figure, locale: Locale): string => formatPeriod(periodId, locale);

/** A figure as sentences tell it. */
export const standOf = (figure: Figure, locale: Locale): Stand => ({
	province: figure.provinceName,
	value: formatValue(figure, locale),
	period: periodInWords(figure, locale),
	doubt: isDoubtful(figure)
});
