/**
 * Periods are keys, never computed from clock time: `2024-Q3`, `2024-H1`, `2024`, `2024-M08`, `2024-8M` (January to
 * August) and spans of years `2021-2022`. The same months have one id: January to June is `2024-H1`, never `2024-6M`.
 */
export type PeriodKind = 'month' | 'quarter' | 'half' | 'ytd' | 'year' | 'years';

export interface Period {
	id: string;
	kind: PeriodKind;
	/** First month, 1 to 12, and year of the period. */
	startYear: number;
	startMonth: number;
	endYear: number;
	endMonth: number;
	/** Length in months. */
	months: number;
	/** ISO dates, both inclusive. */
	start: string;
	end: string;
}

const patterns: [RegExp, PeriodKind][] = [
	[/^(\d{4})-M(0[1-9]|1[0-2])$/, 'month'],
	[/^(\d{4})-Q([1-4])$/, 'quarter'],
	[/^(\d{4})-H([12])$/, 'half'],
	[/^(\d{4})-(1[01]|[245789])M$/, 'ytd'],
	[/^(\d{4})-(\d{4})$/, 'years'],
	[/^(\d{4})$/, 'year']
];

const two = (n: number): string => String(n).padStart(2, '0');
/** Day 0 of the next month is the last day of this one. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Months from first to last, as [first year, first month, last year, last month]. */
function spanOf(kind: PeriodKind, year: number, part: number): [number, number, number, number] {
	switch (kind) {
		case 'month':
			return [year, part, year, part];
		case 'quarter':
			return [year, part * 3 - 2, year, part * 3];
		case 'half':
			return [year, part * 6 - 5, year, part * 6];
		case 'ytd':
			return [year, 1, year, part];
		case 'year':
			return [year, 1, year, 12];
		case 'years':
			return [year, 1, part, 12];
	}
}

function readPeriod(id: string): Period | null {
	for (const [pattern, kind] of patterns) {
		const match = pattern.exec(id);
		if (!match) continue;
		const [startYear, startMonth, endYear, endMonth] = spanOf(kind, Number(match[1]), Number(match[2] ?? 0));
		const months = (endYear - startYear) * 12 + endMonth - startMonth + 1;
		if (months < 1 || (kind === 'years' && months < 24)) return null;
		const start = `${startYear}-${two(startMonth)}-01`;
		const end = `${endYear}-${two(endMonth)}-${two(lastDay(endYear, endMonth))}`;
		return { id, kind, startYear, startMonth, endYear, endMonth, months, start, end };
	}
	return null;
}

/** Months since January that are a period of another name: by their number, what stands behind the year. */
const otherName: Readonly<Record<string, string>> = { 1: '-M01', 3: '-Q1', 6: '-H1', 12: '' };

/** The id of the months a text names: `2024-6M` → `2024-H1`, `2024-12M` → `2024`. Every other text stays as it is. */
export const canonicalPeriod = (id: string): string =>
	id.replace(/^(\d{4})-(1|3|6|12)M$/, (_, year: string, months: string) => year + otherName[months]);

/** January to a month of a year, as an id. */
export const sinceJanuary = (year: number, month: number): string => canonicalPeriod(`${year}-${month}M`);

const known = new Map<string, Period | null>();

/** Reads a period id. Returns null when it is none (`2024-Q5`, `2024-6M`, `2023-2021`). The same id is read once. */
export function parsePeriod(id: string): Period | null {
	let period = known.get(id);
	if (period === undefined) {
		period = readPeriod(id);
		known.set(id, period);
	}
	return period;
}

/** The period of the same kind `steps` later (negative: earlier); null for year-to-date and spans of years. */
function shiftPeriod(period: Period, steps: number): string | null {
	const perYear = { month: 12, quarter: 4, half: 2, year: 1 }[period.kind as 'month'] as number | undefined;
	if (!perYear) return null;
	const index = period.startYear * perYear + Math.floor((period.startMonth - 1) / period.months) + steps;
	const year = Math.floor(index / perYear);
	const part = (index % perYear) + 1;
	return { month: `${year}-M${two(part)}`, quarter: `${year}-Q${part}`, half: `${year}-H${part}`, year: `${year}` }[
		period.kind as 'month'
	];
}

/** The period just before, of the same kind: 2024-Q1 → 2023-Q4. Null where there is none (year-to-date). */
export const previousPeriod = (period: Period): string | null => shiftPeriod(period, -1);

/** The same part of the year before: 2024-Q3 → 2023-Q3, 2024-8M → 2023-8M. */
export function samePeriodLastYear(period: Period): string | null {
	if (period.kind === 'years') return null;
	return period.id.replace(/^\d{4}/, String(period.startYear - 1));
}

const roman = ['I', 'II', 'III', 'IV'];
const monthNames = [
	'January', 'February', 'March', 'April', 'May', 'June', 'July',
	'August', 'September', 'October', 'November', 'December'
]; // prettier-ignore

/** A period in words: "quý III/2024", "8 tháng đầu năm 2024", "năm 2022"; English "Q3 2024", "January to August 2024". */
export function formatPeriod(id: string, locale: 'vi' | 'en'): string {
	const p = parsePeriod(id);
	if (!p) return id;
	const quarter = Math.ceil(p.endMonth / 3);
	const half = p.endMonth / 6;
	const vi = locale === 'vi';
	switch (p.kind) {
		case 'month':
			return vi ? `tháng ${p.startMonth}/${p.startYear}` : `${monthNames[p.startMonth - 1]} ${p.startYear}`;
		case 'quarter':
			return vi ? `quý ${roman[quarter - 1]}/${p.startYear}` : `Q${quarter} ${p.startYear}`;
		case 'half':
			if (!vi) return `${half === 1 ? 'first' : 'second'} half of ${p.startYear}`;
			return `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${p.startYear}`;
		case 'ytd':
			return vi
				? `${p.endMonth} tháng đầu năm ${p.startYear}`
				: `January to ${monthNames[p.endMonth - 1]} ${p.startYear}`;
		case 'year':
			return vi ? `năm ${p.startYear}` : `${p.startYear}`;
		case 'years':
			return vi ? `giai đoạn ${p.startYear}–${p.endYear}` : `${p.startYear} to ${p.endYear}`;
	}
}
