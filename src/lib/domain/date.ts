import type { Locale } from './figure';

/** True for a day that exists, written as an ISO date; the calendar knows no year 0. */
export function isIsoDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** An ISO date, or only its beginning, in words of the reader: "18/9/2024", "18 September 2024"; "tháng 7/2025"; "2023". */
export function formatDate(iso: string, locale: Locale): string {
	const [year, month, day] = iso.split('-');
	if (!year || !month) return iso;
	if (locale === 'vi') return day ? `${Number(day)}/${Number(month)}/${year}` : `tháng ${Number(month)}/${year}`;
	const names = [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December'
	];
	return [day && Number(day), names[Number(month) - 1], year].filter(Boolean).join(' ');
}
