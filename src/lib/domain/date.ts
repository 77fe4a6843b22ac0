import type { Locale } from './figure';

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
