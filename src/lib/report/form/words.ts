import { foldText } from '../../domain/search-text';

/** What offices shorten, spelled out: both spellings of a name are then the same words. */
const abbreviations: [RegExp, string][] = (
	[
		['ubnd', 'uy ban nhan dan'],
		['hdnd', 'hoi dong nhan dan'],
		['tthc', 'thu tuc hanh chinh'],
		['cchc', 'cai cach hanh chinh'],
		['vb ?qppl', 'van ban quy pham phap luat'],
		['qppl', 'quy pham phap luat'],
		['dv ?sn ?cl', 'don vi su nghiep cong lap'],
		['dv ?sn', 'don vi su nghiep'],
		['dvc', 'dich vu cong'],
		['dvctt', 'dich vu cong truc tuyen'],
		['pakn', 'phan anh kien nghi'],
		['nsnn', 'ngan sach nha nuoc'],
		['sncl', 'su nghiep cong lap'],
		['nn', 'nha nuoc'],
		['ti le', 'ty le'],
		['thoi han', 'han'],
		['so ban nganh', 'so nganh']
	] as const
).map(([short, long]) => [new RegExp(`(?<= )${short}(?= )`, 'g'), long]);

/** The folded words of a name, abbreviations spelled out, without a full stop at the end of a word. */
export function nameWords(text: string): string[] {
	let words = ` ${foldText(text).replace(/[./]+(?= |$)/g, '')} `.replace(/ +/g, '  ');
	for (const [short, long] of abbreviations) words = words.replace(short, long);
	return words.split(' ').filter(Boolean);
}

/** Small letters without marks, everything else kept: for lines whose marks may be lost. */
export const plainLetters = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đð]/g, 'd').normalize('NFC');

export const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Without what stands in brackets, which names are often shortened by. */
export const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)?/g, ' ');
