/**
 * The form in which texts are compared while searching: lower case, without tone and vowel marks, đ as d, single spaces.
 * "Hải Dương" in NFC or NFD, and "hai duong", all become "hai duong"; "hoà" and "hòa" differ in the place of a mark only.
 * Old files write Đ with the letter eth (Ð), which looks the same.
 */
export const foldText = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[đð]/g, 'd')
		.replace(/[^\p{L}\p{N}%/.]+/gu, ' ')
		.trim();

/** True when every word of `query` begins a word of `text`, in any order; an empty query finds everything. */
export function isFound(text: string, query: string): boolean {
	const haystack = ` ${foldText(text)}`;
	const words = foldText(query).split(' ').filter(Boolean);
	return words.every((word) => haystack.includes(` ${word}`));
}

/** The folded words of a text, without the dot that ends a sentence. "Biểu 03/3.1.2." → bieu, 03/3.1.2. */
export const searchWords = (text: string): string[] =>
	foldText(text)
		.split(' ')
		.map((word) => word.replace(/^[./]+|[./]+$/g, ''))
		.filter(Boolean);

const formCode = /^0([1-9])\/([\d.]+)$/;
/** An y that sounds as i: "tỷ lệ" or "tỉ lệ", "quý" or "quí"; not that of "thuỷ", "tây". */
const finalY = /^([b-df-hj-np-tv-xz]{1,3}|qu)y$/;

/**
 * The ways in which a folded word may be looked for, itself first: the other spelling of a final y, the parts of a number
 * ("317/bc" as 317 and bc), a form code without its leading zero or its form ("03/3.1.2" as 3/3.1.2 and 3.1.2).
 */
export function spellingsOf(word: string): string[] {
	const code = formCode.exec(word);
	if (code) return [word, `${code[1]}/${code[2]}`, code[2] ?? ''];
	if (word.includes('/')) return [word, ...word.split('/').filter(Boolean)];
	return finalY.test(word) ? [word, word.replace(finalY, '$1i')] : [word];
}

/** Vietnamese syllables are short: of the words typed only the last one, and long ones, may stand for the beginning of a word. */
export const mayBeginWord = (word: string, i: number, words: readonly string[]): boolean =>
	i === words.length - 1 || word.length >= 4;

/** A letter of the folded text and the part of the original it stands for, with its marks. */
interface FoldedLetter {
	letter: string;
	start: number;
	end: number;
}

/** The words of a text, letter by letter, with the places the letters have in the original. */
function placedWords(text: string): FoldedLetter[][] {
	const words: FoldedLetter[][] = [[]];
	for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
		const folded = foldText(cluster);
		if (folded === '') words.push([]);
		for (const letter of folded) words.at(-1)?.push({ letter, start: index, end: index + cluster.length });
	}
	return words.filter((word) => word.length > 0);
}

/** The folded words of a query (see `searchWords`) with their letters as they were typed. */
const typedWords = (query: string): { word: string; letters: string[] }[] =>
	placedWords(query).flatMap((placed) => {
		const folded = placed.map(({ letter }) => letter).join('');
		const word = folded.replace(/^[./]+|[./]+$/g, '');
		const from = folded.indexOf(word);
		const letters = placed.slice(from, from + word.length).map(({ start, end }) => query.slice(start, end));
		return word === '' ? [] : [{ word, letters }];
	});

/** Places of a folded word at which something looked for may begin: the parts of a number, a code without its zero. */
const beginnings = (word: string): number[] => [
	0,
	...[...word.matchAll(/\/|^0(?=\d\/)/g)].map(({ index }) => index + 1)
];

/** Marks that a syllable has once; they stand on one vowel or the next ("hoà", "hòa"). */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Of each letter of a word what is no tone ("ê" of "ế"), and the tone of the word. */
function spelledOut(letters: readonly string[]): { plain: string[]; tone: string } {
	const parts = letters.map((letter) => letter.normalize('NFD').toLowerCase().replace(/ð/g, 'đ'));
	return {
		plain: parts.map((part) => part.replace(tones, '')),
		tone: parts.map((part) => part.match(tones)?.join('') ?? '').join('')
	};
}

/** Other spellings of y as i are no other letter. */
const isSameLetter = (a: string, b = ''): boolean => a === b || (/^[iy]$/.test(a) && /^[iy]$/.test(b));

/**
 * Marks that were typed must stand in the text: "hồ" is not "hỗ", though "ho" and "hô" may become either. A word that has
 * marks and is finished becomes no other: "diên" is not "điện".
 */
function agreesInMarks(typed: readonly string[], found: readonly string[], isFinished: boolean): boolean {
	const [a, b] = [spelledOut(typed), spelledOut(found)];
	const hasMarks = a.tone !== '' || a.plain.some((letter) => foldText(letter) !== letter);
	if (isFinished && hasMarks)
		return a.tone === b.tone && a.plain.every((letter, i) => isSameLetter(letter, b.plain[i]));
	const isSame = (letter: string, i: number): boolean => foldText(letter) === letter || letter === b.plain[i];
	return (a.tone === '' || a.tone === b.tone) && a.plain.every(isSame);
}

/** How many letters of a word, from `at` on, a word looked for covers; 0 where it is not found. */
function covers(word: string, at: number, asked: string, mayBegin: boolean): number {
	const rest = word.slice(at).replace(/[./]+$/, '');
	// Other spellings have as many letters: "ty" for "ti".
	const ways = spellingsOf(rest).filter((one) => one.length === rest.length);
	const isFoundIn = (one: string): boolean =>
		mayBegin ? one.startsWith(asked) : one === asked || one.split('/')[0] === asked;
	return ways.some(isFoundIn) ? asked.length : 0;
}

export interface MarkedPiece {
	text: string;
	isMatch: boolean;
}

/**
 * Splits a text into what was looked for and the rest, wherever the tone was typed; marks that were typed must stand there.
 * The pieces put together are the text.
 */
export function markMatches(text: string, query: string): MarkedPiece[] {
	const found: { start: number; end: number }[] = [];
	const typed = typedWords(query);
	const asked = typed.map(({ word }) => word);
	for (const letters of placedWords(text)) {
		const word = letters.map(({ letter }) => letter).join('');
		for (const at of beginnings(word))
			asked.forEach((one, i) => {
				const spellings = spellingsOf(one).filter((way) => way.length === one.length);
				const length = Math.max(...spellings.map((way) => covers(word, at, way, mayBeginWord(one, i, asked))));
				const covered = letters.slice(at, at + length);
				const [first, last] = [covered[0], covered.at(-1)];
				// The tone may stand behind what was typed so far.
				const asIs = letters.slice(at).map(({ start, end }) => text.slice(start, end));
				if (first && last && agreesInMarks(typed[i]?.letters ?? [], asIs, i < asked.length - 1))
					found.push({ start: first.start, end: last.end });
			});
	}
	const pieces: MarkedPiece[] = [];
	let done = 0;
	for (const { start, end } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (end <= done) continue;
		const from = Math.max(start, done);
		if (from > done) pieces.push({ text: text.slice(done, from), isMatch: false });
		pieces.push({ text: text.slice(from, end), isMatch: true });
		done = end;
	}
	if (done < text.length) pieces.push({ text: text.slice(done), isMatch: false });
	return pieces;
}
