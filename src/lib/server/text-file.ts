import { readFileSync } from 'node:fs';

/** A text, or why there is none; `line` is where the trouble begins, 1-based. */
export type TextResult = { ok: true; text: string } | { ok: false; line: number | null; why: string };

const failures: Record<string, string> = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' };

/**
 * Reads a UTF-8 text, NFC and without byte order mark. Anything else is refused: Windows-1258 or UTF-16 read as UTF-8
 * loses letters in silence.
 */
export function readText(path: string): TextResult {
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		return { ok: false, line: null, why: `cannot be read: ${failures[code] ?? message}` };
	}
	if (bytes.includes(0))
		return { ok: false, line: null, why: 'is not UTF-8 (UTF-16?): save it as plain text in UTF-8' };
	const text = bytes.toString('utf8').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').normalize('NFC'); // prettier-ignore
	const lost = text.indexOf('\uFFFD');
	if (lost >= 0) {
		const line = text.slice(0, lost).split('\n').length;
		return { ok: false, line, why: 'is not UTF-8: letters of this line are lost (�); save it again in UTF-8' };
	}
	return text.trim() === '' ? { ok: false, line: null, why: 'is empty' } : { ok: true, text };
}
