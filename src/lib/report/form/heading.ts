import { foldText } from '../../domain/search-text';
import { squash } from './words';

export interface FormHeading {
	/** "01" to "07"; null where it cannot be understood, or is another form's. */
	form: string | null;
	/** "Phụ lục 2" or a sheet's name may well head something else: then the rows' names decide. */
	isSure: boolean;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'];
const word = '(?:bieu mau thong ke|bieu mau|bieu thong ke|bieu|mau bieu|mau so lieu|bm)';
const annex = '(?:phu luc|pl|phu bieu)';
const number = '(?:so)?[ .]*(0*[1-7]|vii|vi|iv|v|iii|ii|i)';
/** What may follow on the same line: a slash part ("01/CCHC"), then a title behind a stop, colon, dash or bracket. */
const sure = new RegExp(`^${word} ?${number}(?:/[a-z0-9.-]+)*\\.?(?: (.*))?$`);
const weak = new RegExp(`^${annex} ?${number}(?:/[a-z0-9.-]+)*\\.?(?: (.*))?$`);
/** With a number that is none of ours. */
const unclear = new RegExp(`^(?:${word}|${annex}) ?(?:so)?[ .]*(?:\\d|[ivxlo]+\\d*(?: |$|/))`);
const longestHeading = 160;

/** A sentence goes on after the number with a verb or a reference, a heading with its title. */
const sentence = /^(?:va|cua|kem theo|ban hanh|nay|tren|tai|duoc|theo|co|gom|so lieu kem)\b/;

function formOf(digits: string): string {
	const roman = romans.indexOf(digits);
	return `0${roman >= 0 ? roman + 1 : Number(digits)}`;
}

/**
 * "Biểu mẫu số 01", "BIỂU 01/CCHC", "Phụ lục số I. Công tác chỉ đạo", "Biểu số 1: …". Null for any other line. A heading that
 * is not understood must be told: the rows below it would be lost, or taken for rows of the form above.
 */
export function parseHeading(line: string): FormHeading | null {
	const text = squash(line);
	if (text.length > longestHeading) return null;
	// Brackets and dashes are dropped by folding: "(Biểu mẫu số 01)", "BIỂU-01".
	const words = foldText(text).replace(/ +/g, ' ');
	for (const [pattern, isSure] of [
		[sure, true],
		[weak, false]
	] as const) {
		// prettier-ignore
		const match = pattern.exec(words);
		if (!match?.[1]) continue;
		const rest = match[2] ?? '';
		if (sentence.test(rest)) return null;
		// "Biểu 1 2": another number behind it is no title.
		if (/^\d/.test(rest)) continue;
		return { form: formOf(match[1]), isSure };
	}
	if (/^bieu mau$/.test(words) || (unclear.test(words) && words.length < 60)) return { form: null, isSure: false };
	return null;
}

/** The form a sheet is named after: "Biểu 01", "BM01", "01", "PL 3". Never sure: the rows' names decide. */
export function headingOfSheet(name: string): FormHeading | null {
	const words = foldText(name.replace(/_/g, ' '));
	const digits = /^(?:bieu|bieu mau|bm|b|bieu so|mau|phu luc|pl|sheet|form)? ?(?:so ?)?0*([1-7])(?: .*)?$/.exec(
		words
	)?.[1];
	return digits ? { form: `0${digits}`, isSure: false } : null;
}
