/**
 * The form in which texts are compared while searching: lower case, without tone and vowel marks, đ as d, single spaces.
 * "Hải Dương" in NFC or NFD, and "hai duong", all become "hai duong".
 */
export const foldText = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('đ', 'd')
		.replace(/[^\p{L}\p{N}%/.]+/gu, ' ')
		.trim();

/** True when every word of `query` begins a word of `text`, in any order; an empty query finds everything. */
export function isFound(text: string, query: string): boolean {
	const haystack = ` ${foldText(text)}`;
	const words = foldText(query).split(' ').filter(Boolean);
	return words.every((word) => haystack.includes(` ${word}`));
}
