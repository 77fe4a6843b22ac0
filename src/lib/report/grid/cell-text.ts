import type { GridDoubt } from './grid';
import { fromOldFont, type OldFont } from './old-fonts';

/** A stretch of letters set alike. */
export interface Piece {
	text: string;
	/** Raised, or lowered after a digit: a note mark, no part of the value. */
	raised?: boolean;
	struck?: boolean;
	oldFont?: OldFont | null;
	/** Of the letters, in any measure; null where the file does not say. */
	size?: number | null;
}

export interface ComposedText {
	text: string;
	marks: string[];
	doubts: GridDoubt[];
	/** What was struck out, for the notice. */
	struck: string;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raisedLetters = /[⁽]?[⁰¹²³⁴-⁹]+(?:[,⁻][⁰¹²³⁴-⁹]+)*[⁾]?/g;
const plainDigits = (text: string): string =>
	text
		.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(superscripts.indexOf(digit)))
		.replace(/⁽/g, '(')
		.replace(/⁾/g, ')');

/** What a mark leaves in the text: nothing, or a break where the letters on both sides would run into one number. */
const noMark = '\u{f0000}';
const aroundMark = new RegExp(`([\\d.,])${noMark}+(?=[\\d.,]*\\d)`, 'gu');

/** Square and cubic metres: their exponent is part of the unit. */
const isPowerOf = (before: string, mark: string): boolean =>
	/^[23]$/.test(mark) && /(^|[^\p{L}])(k|h|da|d|c|m)?m$/iu.test(before);

/** Joins what is set alike: an old font's letter and its mark may stand in two runs. */
function joined(pieces: Piece[]): Piece[] {
	const together: Piece[] = [];
	for (const piece of pieces) {
		const last = together[together.length - 1];
		const alike =
			last &&
			!last.raised === !piece.raised &&
			!last.struck === !piece.struck &&
			(last.oldFont ?? null) === (piece.oldFont ?? null) &&
			(last.size ?? null) === (piece.size ?? null);
		if (alike) last.text += piece.text;
		else if (piece.text !== '') together.push({ ...piece });
	}
	return together;
}

/** Digits set that much smaller than the number before them, on the same line, may be the mark of a note. */
const markSize = 0.85;
const isSmallMark = (before: Piece | undefined, text: string, piece: Piece, digits: string): boolean =>
	/^\d{1,2}\s*$/.test(digits) &&
	/\d$/.test(text) &&
	(piece.size ?? 0) > 0 &&
	(piece.size ?? 0) <= (before?.size ?? 0) * markSize;

/** One text from pieces set differently: struck ones left out, raised ones kept apart, old fonts turned to Unicode. */
export function composeText(pieces: Piece[]): ComposedText {
	const doubts = new Set<GridDoubt>();
	const marks: string[] = [];
	let text = '';
	let struck = '';
	const seen = joined(pieces);
	const visible = seen.filter((piece) => !piece.struck && piece.text.trim() !== '');
	// A cell set in raised letters throughout is text, unless all it holds is a mark.
	const allRaised = visible.every((piece) => piece.raised) && visible.some((piece) => /\p{L}{2}/u.test(piece.text));
	let before: Piece | undefined;
	for (const piece of seen) {
		const letters = piece.oldFont ? fromOldFont(piece.text, piece.oldFont) : piece.text;
		if (piece.struck) {
			struck += letters;
			if (letters.trim() !== '') doubts.add('struck-out');
			continue;
		}
		if (letters !== piece.text) doubts.add('old-font');
		const mark = letters.trim();
		// Mark or digit, nobody can say: a break sets the two apart, and two numbers in a cell are asked.
		if (!piece.raised && isSmallMark(before, text, piece, letters)) text += `\n${letters}`;
		else if (!piece.raised || allRaised || mark === '') text += letters;
		else if (isPowerOf(text, mark)) text += superscripts[Number(mark)];
		else {
			marks.push(tidy(mark).replaceAll('\n', ' '));
			text += noMark;
		}
		if (mark !== '') before = piece;
	}
	text = text.replace(raisedLetters, (mark, at: number, whole: string) => {
		const plain = plainDigits(mark);
		if (isPowerOf(whole.slice(0, at), plain)) return mark;
		marks.push(plain);
		return noMark;
	});
	text = tidy(text.replace(aroundMark, '$1\n').replaceAll(noMark, ''));
	return { text, marks, doubts: [...doubts], struck: tidy(struck) };
}

/** Letters that show nothing: zero-width ones, soft hyphens, control characters other than breaks and tabs. */
// eslint-disable-next-line no-control-regex
const unseen = /[\u200b-\u200f\u2060\ufeff\u00ad\u0000-\u0008\u000e-\u001f\u007f]/g;

/** NFC, with breaks as "\n", without letters that show nothing and without blanks at the ends of lines. */
export function tidy(text: string): string {
	return text
		.replace(unseen, '')
		.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n')
		.normalize('NFC');
}
