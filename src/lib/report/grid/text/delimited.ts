import { limits } from '../limits';

export interface Field {
	text: string;
	/** 1-based line and letter at which it begins. */
	line: number;
	letter: number;
	/** Stood in quotation marks. */
	isQuoted: boolean;
}

/** Rows of fields. A cell in quotation marks may hold the delimiter, doubled marks and line breaks. */
export function splitDelimited(text: string, delimiter: string): Field[][] {
	const rows: Field[][] = [];
	let row: Field[] = [];
	let line = 1;
	let lineStart = 0;
	let at = 0;
	while (at <= text.length) {
		const start = at;
		const quoted = text[at] === '"' ? quotedField(text, at, delimiter) : null;
		const end = quoted?.end ?? fieldEnd(text, at, delimiter);
		row.push({
			text: quoted?.text ?? text.slice(start, end),
			line,
			letter: start - lineStart + 1,
			isQuoted: quoted !== null
		});
		if (quoted) {
			const breaks = text.slice(start, end).split('\n').length - 1;
			line += breaks;
			if (breaks > 0) lineStart = text.lastIndexOf('\n', end - 1) + 1;
		}
		at = end + 1;
		if (end < text.length && text[end] === delimiter) continue;
		rows.push(row);
		row = [];
		line++;
		lineStart = at;
		if (end >= text.length) break;
	}
	return rows;
}

function fieldEnd(text: string, from: number, delimiter: string): number {
	for (let at = from; at < text.length; at++) if (text[at] === delimiter || text[at] === '\n') return at;
	return text.length;
}

/** A field in quotation marks; null where the mark is never closed before a delimiter: it is then a letter like others. */
function quotedField(text: string, from: number, delimiter: string): { text: string; end: number } | null {
	for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
		if (at - from > limits.quotedLetters) return null;
		const next = text[at + 1];
		if (next === '"') at++;
		else if (next === undefined || next === delimiter || next === '\n') {
			return { text: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 };
		} else return null;
	}
	return null;
}

const candidates = ['\t', ';', ',', '|'] as const;

/**
 * What separates the cells: said in a line "sep=;", tabs where lines hold several, else the sign under which most lines have
 * equally many cells, none of them with a quotation mark in a cell that does not stand in them: it was cut apart. Null for running text and for columns aligned by blanks.
 */
export function delimiterOf(text: string): string | null {
	const said = /^sep=(.)\r?(\n|$)/i.exec(text)?.[1];
	if (said) return said;
	const sample = text.slice(0, 200_000);
	const lines = sample.split('\n').filter((line) => line.trim() !== '');
	// Breaks inside quotation marks part no rows.
	const byTabs = splitDelimited(sample, '\t').filter((row) => row.length > 1 || row[0]?.text.trim() !== '');
	const withTabs = byTabs.filter((row) => row.length > 2).length;
	if (withTabs >= Math.min(3, byTabs.length / 2) && withTabs > 0) return '\t';
	if (lines.filter((line) => line.split('|').length > 3).length >= Math.max(2, lines.length / 4)) return '|';
	let best: { delimiter: string; share: number } | null = null;
	for (const delimiter of candidates.slice(1, 3)) {
		const rows = splitDelimited(sample, delimiter).filter((row) => row.length > 1 || row[0]?.text.trim() !== '');
		const whole = rows.filter((row) => row.every(({ text, isQuoted }) => isQuoted || !text.includes('"')));
		const usual = mostCommon(whole.map((row) => row.length).filter((count) => count > 2));
		const share = usual === null ? 0 : whole.filter((row) => row.length === usual).length / rows.length;
		if (share > (best?.share ?? 0.5)) best = { delimiter, share };
	}
	return best?.delimiter ?? null;
}

function mostCommon(counts: number[]): number | null {
	const times = new Map<number, number>();
	for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
	return [...times.entries()].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
