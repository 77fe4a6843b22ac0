import { readDocument } from './docx/document';
import { ReportRefusal, type ReportGrid } from './grid';
import { limits } from './limits';
import type { PdfOptions } from './pdf/read-pdf';
import { recognise } from './recognise';
import { readText } from './text/read-text';
import { readWorkbook } from './xlsx/workbook';

/**
 * Lays any report file out on one grid, whatever its format: told by its content, never by its name. Throws a `ReportRefusal`.
 * Runs in Node and in a browser's worker alike.
 */
export async function readGrid(bytes: Uint8Array, pdf: PdfOptions = {}): Promise<ReportGrid> {
	if (bytes.length > limits.fileBytes) throw new ReportRefusal('too-large', null, String(bytes.length));
	const found = recognise(bytes);
	switch (found.kind) {
		case 'xlsx':
			return readWorkbook(found.zip);
		case 'docx':
			return readDocument(found.zip);
		case 'pdf':
			// The reader of page files is large: it is loaded when one is handed in.
			return (await import('./pdf/read-pdf')).readPdf(bytes, pdf);
		case 'text':
			return readText(bytes);
	}
}
