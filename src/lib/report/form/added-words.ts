import { nameWords } from './words';

/** "tỉnh Khánh Hòa" is the province; which one, the report's head says. */
const province = /(tỉnh|thành phố)\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2}/gu;
/** What may be added to a name without changing what is counted. */
const plainPhrases =
	/(?<= )(?:thuc hien|ket qua|thong ke|bao gom|ki bao cao|thoi diem bao cao|tren dia ban(?: tinh)?|dia ban tinh|cua tinh|toan tinh|cua dia phuong|tai dia phuong|trong ki(?: bao cao)?|cu the|so lieu)(?= )/g;
/** Two spellings of one sound: "kỷ luật", "kỉ luật"; "quý", "quí". */
const sounded = (word: string): string => word.replace(/y$/, 'i');
const plainWords = new Set(
	'so luong tong cac viec duoc da cua va hoac ve tai trong theo tren cho nay ky xong la gom do voi'
		.split(' ')
		.map(sounded)
);

const soundedWords = (text: string): string[] =>
	nameWords(text.replaceAll('/', ' ')).map((word) => sounded(word.replace(/[./]/g, '')));

/**
 * The words of a printed name that none of the row's own have: any of them may turn what is counted ("bãi bỏ", "thôi việc",
 * "khen thưởng", "mất kết nối"). Numbers are held against each other elsewhere. `own` are the row's name, its unit and
 * the names it is asked under.
 */
export function addedWords(printed: string, own: readonly string[]): string[] {
	const known = new Set(own.flatMap(soundedWords));
	const words = ` ${soundedWords(printed.normalize('NFC').replace(province, '$1')).join(' ')} `;
	const left = words.replace(plainPhrases, '').split(' ').filter(Boolean);
	return [...new Set(left.filter((word) => !known.has(word) && !plainWords.has(word) && !/\d|^%$/.test(word)))];
}
