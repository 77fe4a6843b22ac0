import { ReportRefusal, type GridRow, type ReportGrid } from '../grid';
import { limits } from '../limits';
import { isOutOfOrder, pageLines, type PageItem } from './page-lines';
import { pageRows, type OpenTable } from './page-rows';

/** Letters a document must have to count as text: a scan may carry a stamp or a page number. */
const fewestLetters = 200;

/** Where a browser finds the reader's worker; Node finds its own. */
export interface PdfOptions {
	workerSrc?: string;
}

/** A digital page file laid out on the grid. The reader behind it is large and loaded here, when the first such file comes. */
export async function readPdf(bytes: Uint8Array, { workerSrc }: PdfOptions = {}): Promise<ReportGrid> {
	const pdfjs = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
	if (workerSrc) pdfjs.GlobalWorkerOptions.workerSrc = workerSrc;
	const task = pdfjs.getDocument({
		// The reader takes the bytes away; the caller may need them again.
		data: bytes.slice(),
		verbosity: 0,
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		stopAtErrors: true
	});
	try {
		const document = await task.promise;
		if (document.numPages > limits.pages) throw new ReportRefusal('too-many-pages', null, String(document.numPages));
		const rows: GridRow[] = [];
		let open: OpenTable | null = null;
		let letters = 0;
		for (let number = 1; number <= document.numPages; number++) {
			const page = await document.getPage(number);
			const viewport = page.getViewport({ scale: 1 });
			const { items } = await page.getTextContent({ disableNormalization: true });
			const pieces = items.flatMap((item) =>
				'str' in item && item.str.trim() !== ''
					? [
							{
								text: item.str,
								width: item.width,
								matrix: pdfjs.Util.transform(viewport.transform, item.transform) as number[]
							}
						]
					: []
			);
			page.cleanup();
			const { placed, width, height } = place(pieces, viewport);
			letters += placed.reduce((sum, { text }) => sum + text.length, 0);
			if (isOutOfOrder(placed))
				throw new ReportRefusal('letters-out-of-order', { kind: 'page', page: number, box: [0, 0, width, height] });
			const laid = pageRows(pageLines(placed), number, { width, height }, open);
			rows.push(...laid.rows);
			open = laid.open;
		}
		if (letters < fewestLetters) throw new ReportRefusal('no-text-layer');
		return { format: 'pdf', rows, notices: [] };
	} catch (error) {
		if (error instanceof ReportRefusal) throw error;
		const name = (error as Error).name;
		throw new ReportRefusal(name === 'PasswordException' ? 'password' : 'damaged', null, 'pdf');
	} finally {
		await task.destroy();
	}
}

interface Piece {
	text: string;
	width: number;
	/** From text to the page as seen, y downwards. */
	matrix: number[];
}

/** Puts pieces on the page as it is read: where most of the text is turned, the page is turned with it. */
function place(
	pieces: readonly Piece[],
	page: { width: number; height: number }
): { placed: PageItem[]; width: number; height: number } {
	const quarter = ([a = 1, b = 0]: number[]): number => (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
	const counts = [0, 0, 0, 0];
	for (const { matrix, text } of pieces) counts[quarter(matrix)] = (counts[quarter(matrix)] ?? 0) + text.length;
	const turned = counts.indexOf(Math.max(...counts));
	const { width, height } = page;
	const turn = (x: number, y: number): [number, number] => [[x, y], [y, width - x], [width - x, height - y], [height - y, x]][turned] as [number, number]; // prettier-ignore
	// Text at another angle than the page's (a stamp, a watermark) stands in no line.
	const placed = pieces.flatMap(({ text, width: length, matrix }) => {
		if (quarter(matrix) !== turned) return [];
		const [, , c = 0, d = 0, x = 0, y = 0] = matrix;
		const [left, base] = turn(x, y);
		return [{ text, left, right: left + length, base, height: Math.hypot(c, d) }];
	});
	return turned % 2 === 1 ? { placed, width: height, height: width } : { placed, width, height };
}
