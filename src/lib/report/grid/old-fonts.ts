/**
 * Vietnamese typed with the fonts of before Unicode: the letters are Latin ones, and only the font's name says what they are.
 * TCVN3 (".VnTime") has one byte per letter and no marked capitals: its capital fonts (".VnTimeH") show small letters as capitals.
 * VNI ("VNI-Times") writes a letter and its mark one after the other.
 */
export type OldFont = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** Which old encoding a font's name means, if any. */
export function oldFontOf(name: string | undefined): OldFont | null {
	if (!name) return null;
	const font = name.trim();
	if (/^\.vn/i.test(font)) return /H$/.test(font) || /H[ _-]/.test(font) ? 'tcvn3-capitals' : 'tcvn3';
	return /^vni[- _]/i.test(font) ? 'vni' : null;
}

/** Letters that no text of an old font holds: the text is Unicode already, whatever the font says. */
const unicodeLetters = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;

/** The text as its font showed it; the same text where it is Unicode already or holds no letter of the old encoding. */
export function fromOldFont(text: string, font: OldFont): string {
	if (unicodeLetters.test(text)) return text;
	if (font === 'vni') return fromVni(text);
	const letters = fromTcvn3(text);
	return font === 'tcvn3-capitals' ? letters.toUpperCase() : letters;
}

const tcvn3 = new Map(
	Object.entries({
		á: 0xb8, à: 0xb5, ả: 0xb6, ã: 0xb7, ạ: 0xb9, ă: 0xa8, ắ: 0xbe, ằ: 0xbb, ẳ: 0xbc, ẵ: 0xbd, ặ: 0xc6, â: 0xa9, ấ: 0xca, ầ: 0xc7,
		ẩ: 0xc8, ẫ: 0xc9, ậ: 0xcb, đ: 0xae, é: 0xd0, è: 0xcc, ẻ: 0xce, ẽ: 0xcf, ẹ: 0xd1, ê: 0xaa, ế: 0xd5, ề: 0xd2, ể: 0xd3, ễ: 0xd4,
		ệ: 0xd6, í: 0xdd, ì: 0xd7, ỉ: 0xd8, ĩ: 0xdc, ị: 0xde, ó: 0xe3, ò: 0xdf, ỏ: 0xe1, õ: 0xe2, ọ: 0xe4, ô: 0xab, ố: 0xe8, ồ: 0xe5,
		ổ: 0xe6, ỗ: 0xe7, ộ: 0xe9, ơ: 0xac, ớ: 0xed, ờ: 0xea, ở: 0xeb, ỡ: 0xec, ợ: 0xee, ú: 0xf3, ù: 0xef, ủ: 0xf1, ũ: 0xf2, ụ: 0xf4,
		ư: 0xad, ứ: 0xf8, ừ: 0xf5, ử: 0xf6, ữ: 0xf7, ự: 0xf9, ý: 0xfd, ỳ: 0xfa, ỷ: 0xfb, ỹ: 0xfc, ỵ: 0xfe,
		Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7
	}).map(([letter, byte]) => [String.fromCharCode(byte), letter.normalize('NFC')])
); // prettier-ignore

const fromTcvn3 = (text: string): string => text.replace(/[\u00a1-\u00fe]/g, (letter) => tcvn3.get(letter) ?? letter);

const acute = '\u0301';
const grave = '\u0300';
const hook = '\u0309';
const tilde = '\u0303';
const dot = '\u0323';
const breve = '\u0306';
const hat = '\u0302';
/** Marks that follow a letter, as combining marks. */
const vniMarks: Record<string, string> = {
	ù: acute, ø: grave, û: hook, õ: tilde, ï: dot,
	â: hat, á: hat + acute, à: hat + grave, å: hat + hook, ã: hat + tilde, ä: hat + dot,
	ê: breve, é: breve + acute, è: breve + grave, ú: breve + hook, ü: breve + tilde, ë: breve + dot
}; // prettier-ignore
/** Letters that stand alone. */
const vniLetters: Record<string, string> = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

/** Only marks that exist on a letter: "öô" are two letters, "oâ" is one. */
const vniPattern = /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])|[ôöñíìæóòî]/giu;

function alone(letter: string): string {
	const small = vniLetters[letter.toLowerCase()] ?? letter.toLowerCase();
	return letter === letter.toLowerCase() ? small : small.toUpperCase();
}

const fromVni = (text: string): string =>
	text.replace(vniPattern, (found) => {
		const [first = '', mark] = found;
		return mark === undefined ? alone(first) : (alone(first) + (vniMarks[mark.toLowerCase()] ?? '')).normalize('NFC');
	});

/** Words that every report of this kind holds. */
const usualWords = new Set(
	'và của các số tỉnh không hành chính đơn vị thủ tục biểu mẫu tỷ lệ hồ sơ cơ quan được tổng cấp xã quyết giải đã nhiệm vụ văn bản cải cách có đúng hạn'.split(
		' '
	)
);
const wordPattern = /[\p{L}\p{M}]+/gu;

/** How many usual Vietnamese words a text holds, marks and all. */
export function vietnameseWords(text: string): number {
	let count = 0;
	for (const [word] of text.slice(0, 60_000).matchAll(wordPattern)) {
		if (word.length > 1 && usualWords.has(word.toLowerCase().normalize('NFC'))) count++;
	}
	return count;
}
