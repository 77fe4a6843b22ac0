import type { Token } from './format-tokens';

const dayLength = 86_400_000;
const weekdays = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** Whether a section of a format shows a date or a time. */
export const isDatePattern = (tokens: Token[]): boolean =>
	tokens.some(({ kind }) => kind === 'date' || kind === 'elapsed');

/** The moment a serial number means: days since 30 December 1899, or since 1 January 1904. */
function momentOf(serial: number, date1904: boolean): Date {
	const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
	return new Date(start + Math.round(serial * 86_400) * 1000);
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A date or time as the format shows it. */
export function formatDate(serial: number, tokens: Token[], date1904: boolean): string {
	const moment = momentOf(serial, date1904);
	const halfDays = tokens.some(({ kind }) => kind === 'half-day');
	const hours = halfDays ? moment.getUTCHours() % 12 || 12 : moment.getUTCHours();
	const parts = tokens.filter(({ kind }) => kind === 'date' || kind === 'elapsed');
	return tokens
		.map((token) => {
			if (token.kind === 'half-day') return moment.getUTCHours() < 12 ? 'SA' : 'CH';
			if (token.kind === 'elapsed') return String(Math.floor((serial * dayLength) / elapsedUnit(token.text) + 1e-6));
			if (token.kind === 'digit') return '';
			if (token.kind !== 'date') return token.kind === 'point' ? (parts.some(isSecond) ? '' : '.') : token.text;
			return datePart(token, moment, hours, isMinute(parts, token));
		})
		.join('')
		.trim();
}

const isSecond = ({ text }: Token): boolean => text.startsWith('s');
const elapsedUnit = (text: string): number => (text.startsWith('h') ? 3_600_000 : text.startsWith('m') ? 60_000 : 1000);

/** "m" is minutes after hours or before seconds. */
function isMinute(parts: Token[], token: Token): boolean {
	const at = parts.indexOf(token);
	return parts[at - 1]?.text.startsWith('h') === true || parts[at + 1]?.text.startsWith('s') === true;
}

function datePart({ text }: Token, moment: Date, hours: number, minute: boolean): string {
	const padded = (value: number): string => (text.length > 1 ? twoDigits(value) : String(value));
	switch (text[0]) {
		case 'y':
			return text.length > 2 ? String(moment.getUTCFullYear()) : twoDigits(moment.getUTCFullYear() % 100);
		case 'd':
			return text.length > 2 ? (weekdays[moment.getUTCDay()] ?? '') : padded(moment.getUTCDate());
		case 'h':
			return padded(hours);
		case 's':
			return padded(moment.getUTCSeconds());
		default:
			if (minute) return padded(moment.getUTCMinutes());
			return text.length > 2 ? `Tháng ${moment.getUTCMonth() + 1}` : padded(moment.getUTCMonth() + 1);
	}
}
