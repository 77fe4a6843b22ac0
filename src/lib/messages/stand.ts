import type { Figure, Locale } from '../domain/figure';
import { formatValue } from '../domain/format-value';
import { formatPeriod } from '../domain/period';
import { isDoubtful } from '../domain/uncertain';
import type { Stand } from './vi';

/** A figure as sentences tell it. */
export const standOf = (figure: Figure, locale: Locale): Stand => ({
	province: figure.provinceName,
	value: formatValue(figure, locale),
	period: formatPeriod(figure.periodId, locale),
	doubt: isDoubtful(figure)
});
