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
