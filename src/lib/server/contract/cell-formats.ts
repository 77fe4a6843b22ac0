import { canonicalPeriod, parsePeriod } from '../../domain/period';

/** A number as the CSV writes it: decimal point, no thousands separator, and small enough to be stored. */
export const isNumber = (text: string): boolean =>
	/^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text) && Number.isFinite(Number(text));

/** Zero or a natural number; six digits fit every column of whole numbers. */
export const isWhole = (text: string): boolean => /^(0|[1-9]\d{0,5})$/.test(text);

/** A year with figures worth comparing: anything else is a slip of the hand. */
const isYear = (year: number): boolean => year >= 1990 && year <= 2100;

/** "2024-09-18", and not "2024-09-31". */
export function isDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isYear(Number(text.slice(0, 4)))) return false;
	const day = new Date(`${text}T00:00:00Z`);
	// Some engines carry 31 September over to October instead of refusing it.
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A date of which the day, or day and month, cannot be read: "2023", "2023-04", "2024-09-18". */
export function isPartialDate(text: string): boolean {
	if (/^\d{4}$/.test(text)) return isYear(Number(text));
	return /^\d{4}-\d{2}$/.test(text) ? isDate(`${text}-01`) : isDate(text);
}

/** Ids stand in addresses, file names and lists joined by ";". */
export const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** Why a text is no period id of the data, or null when it is one. */
export function findPeriodBreach(id: string): string | null {
	const period = parsePeriod(id);
	if (!period && canonicalPeriod(id) !== id) return `"${id}" is written ${canonicalPeriod(id)}: a period has one id`;
	if (!period) return `"${id}" is no period (2024, 2024-Q3, 2024-H1, 2024-M08, 2024-8M, 2021-2022)`;
	return isYear(period.startYear) && isYear(period.endYear) ? null : `"${id}" lies outside the years 1990 to 2100`;
}
