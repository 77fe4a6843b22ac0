import type { Locale } from './figure';
import { decimalsOf, formatNumber } from './number';

const signs: Record<string, string> = { '-': ' − ', '+': ' + ', '*': ' × ', '/': ' ÷ ' };

/** Arithmetic as a reader writes it: "253432-97484" → "253.432 − 97.484". */
export const formatFormula = (formula: string, locale: Locale): string =>
	formula.replace(/\d+(?:\.\d+)?|[-+*/]/g, (token) => {
		const number = Number(token);
		return signs[token] ?? formatNumber(number, decimalsOf(number, 6), locale);
	});
