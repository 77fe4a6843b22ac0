import { ReportRefusal } from './grid';

/** The text of an XML part: by its byte order mark, by the pattern of UTF-16, or by the encoding it declares. */
export function decodeXmlBytes(bytes: Uint8Array): string {
	const label = encodingOf(bytes);
	try {
		return new TextDecoder(label, { fatal: true }).decode(bytes);
	} catch (error) {
		throw new ReportRefusal('damaged', null, error instanceof Error ? error.message : label);
	}
}

function encodingOf(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	if (first === 0x3c && second === 0) return 'utf-16le';
	if (first === 0 && second === 0x3c) return 'utf-16be';
	const head = String.fromCharCode(...bytes.subarray(0, 200));
	const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
	return declared && !/^utf-?16/i.test(declared) ? declared : 'utf-8';
}
