import { sinceJanuary } from '../../domain/period';
import { plainLetters } from './words';

const romans: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const two = (n: number): string => String(n).padStart(2, '0');

/** A day as offices write it: "ngày 14 tháng 6 năm 2023", "14/6/2023". */
const dayPattern = /(\d{1,2})\s*(?:[/.-]|th[áa]ng)\s*(\d{1,2})\s*(?:[/.-]|n[ăa]m)\s*(\d{4})/;
const allDays = new RegExp(`(?:ng[àa]y )?${dayPattern.source}`, 'giu');

/** The day a text states, ISO; null where there is none or it is no day. */
export function readDay(text: string): string | null {
	const [, day = '', month = '', year = ''] = dayPattern.exec(text) ?? [];
	const iso = `${year}-${two(Number(month))}-${two(Number(day))}`;
	const time = Date.parse(iso);
	// The 31st of June would be read as the 1st of July.
	return year && !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

/** True where a text writes a day in full that no calendar has. */
export const isFalseDay = (text: string): boolean => dayPattern.test(text) && readDay(text) === null;

/** A period that does not exist, as the title has it: "Quý V", "13 tháng", "tháng 13/2023". Null where there is none. */
export function falsePeriod(title: string): string | null {
	const text = plainLetters(title).replace(allDays, ' ');
	const quarter = /(?<!\p{L})quy\s*([ivx]+|\d+)(?![\p{L}\d])/u.exec(text);
	if (quarter?.[1] && !romans[quarter[1]] && !/^0?[1-4]$/.test(quarter[1])) return quarter[0];
	const months = /(?<![\d/.,])(\d{1,2}) thang (?:dau nam|nam (?:19|20)\d\d)/u.exec(text);
	if (months && (Number(months[1]) < 1 || Number(months[1]) > 12)) return months[0];
	const month = /(?<!\d )thang\s*(\d{1,2})\s*(?:nam\s*|\/|-)\s*(?:19|20)\d\d/u.exec(text);
	return month && (Number(month[1]) < 1 || Number(month[1]) > 12) ? month[0] : null;
}

/**
 * The period a title names, as an id: "Quý III/2024", "6 tháng đầu năm 2023", "9 tháng năm 2024", "tháng 8/2024", "năm 2022".
 * Dates, comparisons ("so với", "cùng kỳ") and what is planned next ("phương hướng …") are no period of the report. More than
 * one: all of them.
 */
export function periodsIn(title: string): string[] {
	const text = plainLetters(title).replace(allDays, ' ');
	const [main = ''] = text.split(/,?\s*(?:va )?(?:phuong huong|nhiem vu|ke hoach|so voi|cung ky|du kien)/);
	// "quý I và phương hướng, nhiệm vụ quý II năm 2023": the year stands at the end for both.
	const yearAfter = /(?:nam |\/|-)\s*((?:19|20)\d\d)/.exec(text.slice(main.length))?.[1] ?? null;
	const found = new Set<string>();
	const yearOf = (rest: string): string | null => /^\s*(?:\/|-|,|cua|trong)?\s*(?:nam\s*)?((?:19|20)\d\d)/.exec(rest)?.[1] ?? /((?:19|20)\d\d)/.exec(rest)?.[1] ?? yearAfter; // prettier-ignore
	for (const match of main.matchAll(/(?<!\p{L})quy\s*(iv|iii|ii|i|0?[1-4])(?![\p{L}\d])/gu)) {
		const quarter = romans[match[1] ?? ''] ?? Number(match[1]);
		const year = yearOf(main.slice(match.index + match[0].length));
		if (year) found.add(`${year}-Q${quarter}`);
	}
	for (const match of main.matchAll(/(?<![\d/.,])0?(\d{1,2}) thang(?! \d)\s*(dau|cuoi)?/gu)) {
		const months = Number(match[1]);
		const year = yearOf(main.slice(match.index + match[0].length));
		if (!year || months < 2 || months > 12) continue;
		if (match[2] === 'cuoi') {
			if (months === 6) found.add(`${year}-H2`);
		} else found.add(sinceJanuary(Number(year), months));
	}
	if (found.size === 0)
		for (const match of main.matchAll(/(?<!\d )thang\s*0?(\d{1,2})\s*(?:nam\s*|\/|-)\s*((?:19|20)\d\d)/gu))
			if (Number(match[1]) >= 1 && Number(match[1]) <= 12) found.add(`${match[2]}-M${two(Number(match[1]))}`);
	const wholeYear = /(?:ca|va|tong ket)\s+(?:ca\s+)?nam\s*((?:19|20)\d\d)/u.exec(main)?.[1];
	if (found.size > 0 && wholeYear && /quy\s*(?:iv|4)/u.test(main)) found.add(wholeYear);
	if (found.size === 0) {
		const year = /nam\s*((?:19|20)\d\d)/u.exec(main)?.[1];
		if (year) found.add(year);
	}
	return [...found];
}
