import type { Locale } from '../domain/figure';
import { reportAnswer, readingWords, reportFindings } from './report-findings';
import { reportRefusals } from './report-refusals';

/** Where something stands in a report file, as the reader's grid says it. */
export type ReportPlace =
	| { kind: 'cell'; sheet: string; cell: string }
	| { kind: 'table'; table: number; row: number; column: number }
	| { kind: 'paragraph'; paragraph: number }
	| { kind: 'page'; page: number }
	| { kind: 'line'; line: number };

export interface ReportFinding {
	kind: string;
	code: string | null;
	text: string;
	readings: { value: number | null; as: string }[];
	expected: string;
	place: ReportPlace | null;
}

export interface ReportRefused {
	is: string;
	sides: { text: string; place: ReportPlace | null }[];
	detail?: string;
}

/** A place in words: "trang "Biểu 03", ô D12", "dòng 116". */
export function describePlace(place: ReportPlace, locale: Locale): string {
	const words = reportAnswer[locale].place;
	switch (place.kind) {
		case 'cell':
			return words.cell(place.sheet, place.cell);
		case 'table':
			return words.table(place.table, place.row, place.column);
		case 'paragraph':
			return words.paragraph(place.paragraph);
		case 'page':
			return words.page(place.page);
		case 'line':
			return words.line(place.line);
	}
}

const longestQuote = 90;
const quote = (text: string): string => `“${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}”`;

/** A reading in words: "1465 (đọc là hàng nghìn)". */
function describeReading({ value, as }: { value: number | null; as: string }, locale: Locale): string {
	const word = readingWords[locale][as] ?? as;
	const number = value === null ? '' : String(value).replace('.', locale === 'vi' ? ',' : '.');
	return number && as !== 'zero' ? `${number} (${word})` : word;
}

/** One finding without its cause: code, what stands there, where, what it could mean, what was expected. */
export function describeCase({ code, text, place, readings, expected }: ReportFinding, locale: Locale): string {
	const words = reportAnswer[locale];
	const where = place ? ` (${describePlace(place, locale)})` : '';
	const meant = readings.map((one) => describeReading(one, locale)).join(words.or);
	const parts = [`${code ? `${code} ` : ''}${text ? quote(text) : ''}${where}`.trim(), meant];
	if (expected) parts.push(`${words.expected}: ${quote(expected)}`);
	return parts.filter(Boolean).join(' → ');
}

/** A whole sentence for one finding: its cause, then the case. */
export const describeFinding = (finding: ReportFinding, locale: Locale): string => {
	const about = describeCase(finding, locale);
	return `${reportFindings[locale][finding.kind] ?? finding.kind}${about ? `: ${about}` : ''}`;
};

const mostCases = 3;
const mostCodes = 12;
/** Causes in which the row alone says enough: the rest are named by code. */
const byCodeAlone = new Set(['missing', 'empty']);

/** One line for each cause, however often it occurs: with the first cases quoted, the other rows named. */
export function groupFindings(findings: readonly ReportFinding[], locale: Locale): string[] {
	const groups = new Map<string, ReportFinding[]>();
	for (const one of findings) {
		// A sign in place of a number is asked once for each sign.
		const key = one.kind === 'blank-word' ? `${one.kind} ${one.text}` : one.kind;
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	const words = reportAnswer[locale];
	return [...groups.values()].map((group) => {
		const [first] = group;
		if (!first) return '';
		if (group.length === 1) return describeFinding(first, locale);
		const cause = `${reportFindings[locale][first.kind] ?? first.kind} (${words.rows(group.length)})`;
		const codes = group.flatMap(({ code }) => code ?? []);
		if (byCodeAlone.has(first.kind)) return `${cause}: ${codes.join(', ')}`;
		const shown = group.slice(0, mostCases).map((one) => describeCase(one, locale));
		const rest = group.slice(mostCases);
		const more = rest.flatMap(({ code }) => code ?? []);
		const listed = more.slice(0, mostCodes).join(', ') + (more.length > mostCodes ? ', …' : '');
		const tail = rest.length > 0 ? `; ${words.andMore(rest.length)}${listed ? `: ${listed}` : ''}` : '';
		return `${cause}: ${shown.join('; ')}${tail}`;
	});
}

/** Why a file was refused, with both sides of a contradiction quoted. */
export function describeRefusal({ is, sides, detail = '' }: ReportRefused, locale: Locale): string {
	const words = reportAnswer[locale];
	const why = reportRefusals[locale][is]?.(detail) ?? is;
	const said = sides.map(
		({ text, place }) => `${quote(text)} (${place ? describePlace(place, locale) : words.stated})`
	);
	return said.length > 0 ? `${why} ${said.join(' ≠ ')}` : why;
}
