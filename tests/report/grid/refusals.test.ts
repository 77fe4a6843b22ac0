import { strToU8, zipSync } from 'fflate/browser';
import { expect, test } from 'vitest';
import { ReportRefusal } from '../../../src/lib/report/grid/grid';
import { limits } from '../../../src/lib/report/grid/limits';
import { readGrid } from '../../../src/lib/report/grid/read-grid';
import { documentOf, sheetOf, zipOf } from './office-file';

const refusalOf = async (bytes: Uint8Array): Promise<string> => {
	const error: unknown = await readGrid(bytes).then(
		() => 'read',
		(reason: unknown) => reason
	);
	return error instanceof ReportRefusal ? error.code : `not refused: ${String(error)}`;
};

/** A compound file with one entry of this name in its directory. */
function compoundFile(name: string): Uint8Array {
	const bytes = new Uint8Array(2048);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	[...name].forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * index));
	bytes.set([2 * name.length + 2, 0, 2], 1024 + 64);
	return bytes;
}

const good = sheetOf('<row><c><v>1</v></c></row>');

test.each([
	['nothing', new Uint8Array(), 'empty-file'],
	['blanks', strToU8(' \r\n\t\n'), 'empty-file'],
	['an old workbook', compoundFile('Workbook'), 'old-xls'],
	['an older workbook', compoundFile('Book'), 'old-xls'],
	['an old document', compoundFile('WordDocument'), 'old-doc'],
	['a protected file', compoundFile('EncryptedPackage'), 'password'],
	['another compound file', compoundFile('PowerPoint Document'), 'not-a-report-file'],
	['.ods', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'ods'],
	['.odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'odt'],
	[
		'.xlsb',
		zipOf({
			'[Content_Types].xml':
				'<Types><Override ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>'
		}),
		'xlsb'
	],
	['HTML saved as .xls', strToU8('\ufeff<html xmlns:x="urn"><table><tr><td>1</td></tr></table></html>'), 'html'],
	['a table alone', strToU8('<table><tr><td>1'), 'html'],
	[
		'XML of Office 2003',
		strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
		'not-a-report-file'
	],
	['rich text', strToU8('{\\rtf1 abc}'), 'not-a-report-file'],
	['another zip', zipOf({ 'a.txt': 'a' }), 'not-a-report-file'],
	['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'no-text-layer'],
	['bytes of a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 200, 201, 0, 255]), 'not-a-report-file'],
	['a cut file', good.subarray(0, good.length - 60), 'damaged'],
	['half a file', good.subarray(0, good.length / 2), 'damaged'],
	['XML that is cut', sheetOf('<row><c><v>1</v></c>'), 'damaged'],
	[
		'a document type in a sheet',
		sheetOf('<row/>', { strings: '', extra: { 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "1">]><sst/>' } }),
		'document-type'
	],
	[
		'a document type in a document',
		documentOf('', { extra: { 'word/document.xml': '<!DOCTYPE d SYSTEM "x"><d/>' } }),
		'document-type'
	]
])('%s is refused in its own words', async (_, bytes, code) => {
	expect(await refusalOf(bytes)).toBe(code);
});

/** The directory's record of an entry, to be changed. */
function directoryRecord(bytes: Uint8Array, name: string): number {
	for (let at = bytes.length - 22; at >= 0; at--) {
		const isRecord = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2;
		if (isRecord && new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name.length)) === name) return at;
	}
	throw new Error(`no ${name}`);
}

test('a size declared too small does not cut the text in silence', async () => {
	const bytes = sheetOf('<row><c><v>1</v></c></row>'.repeat(50));
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	view.setUint32(directoryRecord(bytes, 'xl/worksheets/sheet1.xml') + 24, 300, true);
	expect(await refusalOf(bytes)).toBe('damaged');
});

test('one changed byte is found by the checksum', async () => {
	const bytes = zipSync({ ...{ '[Content_Types].xml': strToU8('x') } }, { level: 0 });
	bytes[30 + '[Content_Types].xml'.length] = 0x79;
	expect(await refusalOf(bytes)).toBe('damaged');
});

test('a bomb stops at the bound, whatever size it declares', async () => {
	const bytes = zipSync({ '[Content_Types].xml': new Uint8Array(limits.partBytes + 1) });
	expect(await refusalOf(bytes)).toBe('unpacks-too-large');
	new DataView(bytes.buffer, bytes.byteOffset).setUint32(directoryRecord(bytes, '[Content_Types].xml') + 24, 100, true);
	expect(await refusalOf(bytes)).toMatch(/unpacks-too-large|damaged/);
});

test('too many cells, too deep elements, too large a file', async () => {
	const row = `<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`;
	expect(await refusalOf(sheetOf(row.repeat(21)))).toBe('too-many-cells');
	expect(await refusalOf(sheetOf(`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`))).toBe('damaged');
	expect(await refusalOf(new Uint8Array(limits.fileBytes + 1))).toBe('too-large');
});
