import { ReportRefusal } from '../grid';
import { fromOldFont, vietnameseWords, type OldFont } from '../old-fonts';

export interface DecodedText {
	text: string;
	/** How it was decoded, where that was a guess. */
	decodedAs: string | null;
	oldFont: boolean;
}

const decodeAs = (bytes: Uint8Array, label: string): string | null => {
	try {
		return new TextDecoder(label, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
};

/** Signs that no text holds: the bytes are those of something else. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000e-\u001a\ufffe\uffff]/;

/** UTF-16 without its mark: nearly every second byte of the beginning is zero. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, 4096 & ~1);
	let even = 0;
	let odd = 0;
	head.forEach((byte, index) => {
		if (byte === 0 && index % 2 === 0) even++;
		else if (byte === 0) odd++;
	});
	if (odd > head.length / 8 && even < odd / 8) return 'utf-16le';
	return even > head.length / 8 && odd < even / 8 ? 'utf-16be' : null;
}

/** The text of a file: UTF-8 or UTF-16 where it is well-formed as such, else the old encoding in which it reads as Vietnamese. */
export function decodeText(bytes: Uint8Array): DecodedText {
	const wide = utf16Of(bytes);
	const unicode = decodeAs(bytes, wide ?? 'utf-8');
	if (unicode !== null) {
		if (controls.test(unicode)) throw new ReportRefusal('not-a-report-file', null, 'bytes');
		return bestReading(unicode, wide);
	}
	if (wide || bytes.includes(0)) throw new ReportRefusal(wide ? 'encoding' : 'not-a-report-file', null, 'bytes');
	const latin = decodeAs(bytes, 'windows-1252') ?? '';
	const vietnamese = (decodeAs(bytes, 'windows-1258') ?? '').normalize('NFC');
	const readings: DecodedText[] = [
		{ text: vietnamese, decodedAs: 'windows-1258', oldFont: false },
		...oldReadings(latinByByte(bytes), latin)
	];
	const best = mostVietnamese(readings);
	if (vietnameseWords(best.text) < 3) throw new ReportRefusal('encoding');
	return best;
}

/** Every byte as the letter of that number: TCVN3 uses bytes that windows-1252 moves elsewhere. */
const latinByByte = (bytes: Uint8Array): string => {
	let text = '';
	for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
	return text;
};

const oldReadings = (byByte: string, latin: string): DecodedText[] => [
	{ text: fromOldFont(byByte, 'tcvn3'), decodedAs: 'TCVN3', oldFont: true },
	{ text: fromOldFont(latin, 'vni'), decodedAs: 'VNI', oldFont: true }
];

const mostVietnamese = (readings: DecodedText[]): DecodedText =>
	readings.reduce((best, one) => (vietnameseWords(one.text) > vietnameseWords(best.text) ? one : best));

/** Well-formed Unicode may still be text of an old font, saved letter by letter. */
function bestReading(text: string, wide: string | null): DecodedText {
	const asIs: DecodedText = { text, decodedAs: wide, oldFont: false };
	const converted = (['tcvn3', 'vni'] as OldFont[]).map((font) => fromOldFont(text, font));
	if (converted.every((one) => one === text)) return asIs;
	const best = mostVietnamese(oldReadings(text, text));
	const words = vietnameseWords(best.text);
	return words >= 5 && words > 3 * vietnameseWords(text) ? best : asIs;
}
