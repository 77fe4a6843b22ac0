import { ReportRefusal } from './grid';
import { openZip, type ZipFile } from './zip';

export type Recognised = { kind: 'xlsx' | 'docx'; zip: ZipFile } | { kind: 'pdf' } | { kind: 'text' };

const startsWith = (bytes: Uint8Array, ...wanted: number[]): boolean =>
	wanted.every((byte, index) => bytes[index] === byte);

/** The first bytes as Latin letters, enough to tell markup; zeros of UTF-16 and a byte order mark fall away. */
const headOf = (bytes: Uint8Array): string =>
	String.fromCharCode(...bytes.subarray(0, 2048))
		.replaceAll('\0', '')
		.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
		.trimStart();

/** What a file is, by its content and never by its name. Refuses, each in its own words, what is no report's format. */
export function recognise(bytes: Uint8Array): Recognised {
	if (bytes.length === 0) throw new ReportRefusal('empty-file');
	if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ReportRefusal(...oldOffice(bytes));
	if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return inZip(bytes);
	if (startsWith(bytes, 0x50, 0x4b)) throw new ReportRefusal('damaged', null, 'zip');
	// Letters before the mark are allowed within the first kilobyte.
	const head = headOf(bytes);
	if (head.slice(0, 1024).includes('%PDF-')) return { kind: 'pdf' };
	if (/^<(!doctype html|html|head|meta|table|body|style|div)\b/i.test(head) || /^mime-version:/i.test(head)) {
		throw new ReportRefusal('html');
	}
	if (/^(<\?xml|<!--|<office:)/i.test(head)) throw new ReportRefusal(...markup(head));
	if (head.startsWith('{\\rtf')) throw new ReportRefusal('not-a-report-file', null, 'rtf');
	if (isPicture(bytes)) throw new ReportRefusal('no-text-layer', null, 'picture');
	return { kind: 'text' };
}

const isPicture = (bytes: Uint8Array): boolean =>
	startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
	startsWith(bytes, 0xff, 0xd8, 0xff) ||
	startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
	startsWith(bytes, 0x49, 0x49, 0x2a, 0) ||
	startsWith(bytes, 0x4d, 0x4d, 0, 0x2a) ||
	startsWith(bytes, 0x42, 0x4d);

/** XML in one file: flat OpenDocument, XML of Office 2003, XHTML. */
function markup(head: string): [ReportRefusal['code'], null, string] {
	if (/opendocument\.spreadsheet/.test(head)) return ['ods', null, 'flat'];
	if (/opendocument\.text/.test(head)) return ['odt', null, 'flat'];
	if (/<html\b|<!doctype html/i.test(head)) return ['html', null, 'xhtml'];
	return ['not-a-report-file', null, 'xml'];
}

/**
 * A compound file of old Office: protected by a password, an old workbook, an old document. Its directory is entries of 128 bytes,
 * each a name in UTF-16 with its length; they are looked up wherever a sector may begin.
 */
function oldOffice(bytes: Uint8Array): [ReportRefusal['code'], null, string] {
	const names = new Set<string>();
	for (let at = 512; at + 128 <= bytes.length; at += 128) {
		const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
		const type = bytes[at + 66];
		if (length < 4 || length > 64 || length % 2 === 1 || (type !== 1 && type !== 2 && type !== 5)) continue;
		names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
	}
	if (names.has('EncryptedPackage')) return ['password', null, ''];
	if (names.has('Workbook') || names.has('Book')) return ['old-xls', null, ''];
	if (names.has('WordDocument')) return ['old-doc', null, ''];
	return ['not-a-report-file', null, 'ole'];
}

function inZip(bytes: Uint8Array): Recognised {
	const zip = openZip(bytes);
	if (zip.has('mimetype')) {
		const type = zip.text('mimetype');
		if (/opendocument\.spreadsheet/.test(type)) throw new ReportRefusal('ods');
		if (/opendocument\.text/.test(type)) throw new ReportRefusal('odt');
	}
	if (!zip.has('[Content_Types].xml')) throw new ReportRefusal('not-a-report-file', null, 'zip');
	const types = zip.text('[Content_Types].xml');
	if (/<!doctype/i.test(types)) throw new ReportRefusal('document-type');
	if (/sheet\.binary/i.test(types) || zip.has('xl/workbook.bin')) throw new ReportRefusal('xlsb');
	// The main part is said outright: ".main+xml" of a workbook or document, with or without macros or as a template.
	if (/(spreadsheetml\.(sheet|template)|ms-excel\.\w+\.macroEnabled)\.main\+xml/i.test(types))
		return { kind: 'xlsx', zip };
	if (/(wordprocessingml\.(document|template)|ms-word\.\w+\.macroEnabled\w*)\.main\+xml/i.test(types))
		return { kind: 'docx', zip };
	throw new ReportRefusal('not-a-report-file', null, 'office');
}
